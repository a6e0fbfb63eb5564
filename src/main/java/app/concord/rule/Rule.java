package app.concord.rule;

import app.concord.model.Severity;

/** One kind of contradiction. Implementations have no state and are safe for any thread. */
public interface Rule {

    /** Id in reports and on the command line; part of what outsiders rely on. */
    String id();

    /** The gravest severity of its findings. */
    Severity severity();

    /**
     * The confidence from which its findings are more than worth a look, 0 for all of them. Where
     * findings below it proved wrong more often than one in ten, they are told as {@link
     * Severity#INFO}.
     */
    default double likely() {
        return 0;
    }

    /** Holds statements against each other; the order of the outcome does not matter. */
    Judgement judge(Statements statements);
}
