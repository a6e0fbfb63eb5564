package app.concord.extract;

import app.concord.model.Bound;

import java.util.EnumSet;
import java.util.Set;

/** Tells how the words before a value limit it. */
final class Bounds {
    private static final Set<Meaning> WANTED =
            EnumSet.of(Meaning.FROM, Meaning.UP_TO, Meaning.UNDER, Meaning.OVER, Meaning.ABOUT);

    private Bounds() {}

    static Bound of(Vicinity vicinity, int index, Amount amount) {
        switch (amount.range()) {
            case FIRST -> {
                return Bound.FROM;
            }
            case LAST -> {
                return Bound.UP_TO;
            }
            case NONE -> {}
        }
        for (Vicinity.Near near : vicinity.of(index, WANTED)) {
            return switch (near.cue().meaning()) {
                case FROM -> Bound.FROM;
                case UP_TO -> Bound.UP_TO;
                case UNDER -> Bound.UNDER;
                case OVER -> Bound.OVER;
                default -> Bound.ABOUT;
            };
        }
        return Bound.EXACT;
    }
}
