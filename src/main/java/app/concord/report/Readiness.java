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

    /** How the review stands; reports mention what is only worth a look, too. */
    static Readiness of(Review review) {
        return switch (review.readiness()) {
            case NOT_READY -> NOT_READY;
            case INCOMPLETE -> INCOMPLETE;
            case REVIEW -> WITH_NOTES;
            case READY -> review.open(Severity.INFO) > 0 ? WITH_NOTES : READY;
        };
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
