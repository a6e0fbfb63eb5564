package app.concord.report;

import app.concord.message.Messages;
import app.concord.model.Review;
import app.concord.model.Severity;

/** Whether a campaign can go out, in one word. */
enum Readiness {
    READY("report.ready"),
    WITH_NOTES("report.ready-with-notes"),
    INCOMPLETE("report.incomplete"),
    NOT_READY("report.not-ready");

    private final String key;

    Readiness(String key) {
        this.key = key;
    }

    /** Only what still counts is counted; what could not be read may hide anything. */
    static Readiness of(Review review) {
        if (review.open(Severity.ERROR) > 0) {
            return NOT_READY;
        }
        if (!review.result().complete()) {
            return INCOMPLETE;
        }
        return review.open(Severity.WARNING) + review.open(Severity.INFO) > 0 ? WITH_NOTES : READY;
    }

    /** 'Fresh Air Days: ready'. */
    String words(String campaign) {
        return Messages.text(key, campaign);
    }

    /** How many of each severity there are, and what was read. */
    static String counts(Review review) {
        return Messages.text(
                "report.counts",
                review.open(Severity.ERROR),
                review.open(Severity.WARNING),
                review.open(Severity.INFO),
                TextSummary.pieces(review.result().campaign()));
    }
}
