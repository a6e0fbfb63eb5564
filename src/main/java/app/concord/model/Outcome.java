package app.concord.model;

/**
 * A check in a few figures, as it is remembered.
 *
 * @param readiness whether the campaign could go out
 * @param errors number of errors that count
 * @param warnings number of warnings that count
 * @param fresh number of findings that the check before did not have
 * @param unread number of files that could not be read, or not wholly
 */
public record Outcome(Review.Readiness readiness, int errors, int warnings, int fresh, int unread) {

    /** How a check came out, with what was decided about it. */
    public static Outcome of(Review review) {
        return new Outcome(
                review.readiness(),
                review.open(Severity.ERROR),
                review.open(Severity.WARNING),
                review.count(Review.State.NEW),
                review.result().unread().size());
    }
}
