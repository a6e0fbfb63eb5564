package app.concord.extract;

import app.concord.model.Bound;

import java.util.Objects;

/** Tells how the words before a value limit it. */
final class Bounds {
    private static final Meanings WANTED =
            Meanings.of(Meaning.FROM, Meaning.UP_TO, Meaning.UNDER, Meaning.OVER, Meaning.ABOUT);

    /** How many tokens may stand between an amount and itself in another language. */
    private static final int TRANSLATED = 4;

    private Bounds() {}

    /** How an amount or percentage is limited. */
    static Bound of(Reading reading, int index, Amount amount) {
        Bound own = own(reading, index, amount);
        if (own != Bound.EXACT || !reading.tokens().mayHave('/')) {
            return own;
        }
        Amount before = index > 0 ? reading.amounts().get(index - 1) : null;
        if (before != null && isTranslated(reading, before, amount)) {
            return own(reading, index - 1, before);
        }
        boolean last = index + 1 >= reading.amounts().size();
        Amount next = last ? null : reading.amounts().get(index + 1);
        return next != null && isTranslated(reading, amount, next)
                ? own(reading, index + 1, next)
                : own;
    }

    /** 'ab 49 € / from €49': the same amount again, behind a stroke, in another language. */
    private static boolean isTranslated(Reading reading, Amount one, Amount other) {
        return one.range() == Amount.Range.NONE
                && other.range() == Amount.Range.NONE
                && one.percent() == other.percent()
                && one.value().compareTo(other.value()) == 0
                && Objects.equals(one.currency(), other.currency())
                && other.from() - one.to() <= TRANSLATED
                && reading.tokens().is(one.to(), '/');
    }

    private static Bound own(Reading reading, int index, Amount amount) {
        if (amount.range() != Amount.Range.NONE) {
            return amount.range() == Amount.Range.FIRST ? Bound.FROM : Bound.UP_TO;
        }
        Vicinity.Near near = reading.vicinity().first(index, WANTED);
        if (near == null || isOfDay(reading, near)) {
            return Bound.EXACT;
        }
        return switch (near.cue().meaning()) {
            case FROM -> Bound.FROM;
            case UP_TO -> Bound.UP_TO;
            case UNDER -> Bound.UNDER;
            case OVER -> Bound.OVER;
            default -> Bound.ABOUT;
        };
    }

    /** How the words right in front of a token limit the number there. */
    static Bound before(Reading reading, int token) {
        if (reading.endingAt(token, Meaning.FROM) != null) {
            return Bound.FROM;
        }
        if (reading.endingAt(token, Meaning.UP_TO) != null) {
            return Bound.UP_TO;
        }
        return reading.endingAt(token, Meaning.UNDER) != null ? Bound.UNDER : Bound.EXACT;
    }

    /** In 'from today 20 % off' the bound is that of the day. */
    private static boolean isOfDay(Reading reading, Vicinity.Near near) {
        int behind = near.cue().to();
        return near.before()
                && near.distance() > 0
                && (reading.at(behind, Meaning.TODAY) != null
                        || reading.at(behind, Meaning.TOMORROW) != null
                        || !reading.free(behind));
    }
}
