package app.concord.report;

import app.concord.model.Decision;

/** What of the inner notes goes to whom a report is for. */
final class Handover {
    private Handover() {}

    /** The decision; for a client without the names of those who decided and who are to act. */
    static Decision of(Decision decision, ReportOptions options) {
        return options.client()
                ? new Decision(
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
                        decision.sentence())
                : decision;
    }
}
