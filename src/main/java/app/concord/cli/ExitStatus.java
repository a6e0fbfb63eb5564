package app.concord.cli;

import app.concord.model.Review;
import app.concord.model.Severity;

import org.jspecify.annotations.Nullable;

/** The exit statuses, as other programs rely on them. */
final class ExitStatus {
    static final int FINE = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int INCOMPLETE = 3;
    static final int FAULT = 4;

    private ExitStatus() {}

    /**
     * The status of a check; what was waived does not count.
     *
     * @param failOn least severity that counts as findings, null for none
     */
    static int of(Review review, @Nullable Severity failOn) {
        if (!review.result().complete()) {
            return INCOMPLETE;
        }
        boolean counting =
                failOn != null
                        && review.standings().stream()
                                .filter(standing -> standing.state().open())
                                .anyMatch(s -> s.finding().severity().compareTo(failOn) <= 0);
        return counting ? FINDINGS : FINE;
    }
}
