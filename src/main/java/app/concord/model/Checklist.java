package app.concord.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is looked at before a campaign is approved.
 *
 * @param points each with how many stand in the way, in the order of {@link Check}
 */
public record Checklist(List<Point> points) {

    /** A question that is asked before an approval. */
    public enum Check {
        /** Whether everything could be read. */
        READ,
        /** Whether no error is open. */
        ERRORS,
        /** Whether every warning is settled. */
        WARNINGS,
        /** How many findings may stay; they are shown with their reasons. */
        WAIVERS;

        /** The word for it in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The check with this id, none if there is none. */
        public static Optional<Check> of(String id) {
            for (Check check : values()) {
                if (check.id().equals(id)) {
                    return Optional.of(check);
                }
            }
            return Optional.empty();
        }
    }

    /** What the answer means for the approval. */
    public enum State {
        PASSED,
        /** It may be approved all the same. */
        WARNED,
        /** It should not be approved. */
        FAILED;

        /** The word for it in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A question with its answer.
     *
     * @param count how many there are of what is asked for
     */
    public record Point(Check check, int count) {
        /** What the answer means. */
        public State state() {
            if (count == 0) {
                return State.PASSED;
            }
            return switch (check) {
                case READ, ERRORS -> State.FAILED;
                case WARNINGS -> State.WARNED;
                case WAIVERS -> State.PASSED;
            };
        }
    }

    public Checklist {
        points = List.copyOf(points);
    }

    /** How a result stands with what was decided about it. */
    public static Checklist of(Review review) {
        CheckResult result = review.result();
        // What failed without a path hides as much as a file that was not read.
        int unread = result.complete() ? 0 : Math.max(1, result.unread().size());
        return new Checklist(
                List.of(
                        new Point(Check.READ, unread),
                        new Point(Check.ERRORS, review.open(Severity.ERROR)),
                        new Point(Check.WARNINGS, review.open(Severity.WARNING)),
                        new Point(Check.WAIVERS, review.waived())));
    }

    /** Number of what a question asks for, 0 where it was not asked. */
    public int count(Check check) {
        return points.stream().filter(p -> p.check() == check).mapToInt(Point::count).sum();
    }

    /** The gravest answer. */
    public State state() {
        State gravest = State.PASSED;
        for (Point point : points) {
            if (point.state().compareTo(gravest) > 0) {
                gravest = point.state();
            }
        }
        return gravest;
    }
}
