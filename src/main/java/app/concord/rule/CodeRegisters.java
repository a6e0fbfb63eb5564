package app.concord.rule;

import app.concord.model.CodeRegister;
import app.concord.model.Timeline;

/** Lays out the promo codes. */
public final class CodeRegisters {
    private CodeRegisters() {}

    public static CodeRegister of(Statements statements, Outcome outcome, Timeline timeline) {
        return CodeRegister.NONE;
    }
}
