package app.concord.report;

import app.concord.model.ApprovalStanding;
import app.concord.model.Decision;
import app.concord.model.Decisions;
import app.concord.model.Review;

/** What of the inner notes goes to whom a report is for. */
final class Handover {
    private Handover() {}

    /** The review; for a client without the names of those who decided and who are to act. */
    static Review of(Review review, ReportOptions options) {
        if (!options.client()) {
            return review;
        }
        Review nameless =
                Review.of(
                        review.result(),
                        Decisions.of(
                                review.decisions().all().stream().map(Handover::nameless).toList()),
                        review.since());
        ApprovalStanding standing = review.approval();
        return standing == null ? nameless : nameless.with(standing);
    }

    private static Decision nameless(Decision decision) {
        return new Decision(
                decision.kind(),
                decision.scope(),
                decision.rule(),
                decision.fingerprint(),
                decision.asset(),
                decision.reason(),
                "",
                "",
                decision.at(),
                decision.expires(),
                decision.subject(),
                decision.sentence());
    }
}
