package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.Mark;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Tells which amounts are the most that a percentage may take off: '20 % off, £30 at most'. */
final class DiscountCaps {
    /** What such an amount holds for. */
    static final NavigableSet<String> SCOPE =
            Collections.unmodifiableNavigableSet(new TreeSet<>(List.of("part most")));

    private static final int REACH = 10;
    private static final Meanings BETWEEN =
            Meanings.of(
                    Meaning.SAVING,
                    Meaning.UP_TO,
                    Meaning.SMALL_WORD,
                    Meaning.REDUCED_ON,
                    Meaning.CODE,
                    Meaning.PAY_LINK);

    private DiscountCaps() {}

    /** Whether nothing but words for a reduction, a code and a limit part it from a percentage. */
    static boolean isOne(Reading reading, List<Amount> amounts, int index) {
        if (index == 0 || !reading.has(Meaning.UP_TO)) {
            return false;
        }
        Amount amount = amounts.get(index);
        Amount before = amounts.get(index - 1);
        return before.percent()
                && amount.range() == Amount.Range.NONE
                && amount.from() - before.to() <= REACH
                && !reading.marked(Mark.Kind.STRUCK, amount.from(), amount.to())
                && inSentence(reading, before, limit(reading, amount))
                && saves(reading, before)
                && isBare(reading, before.to(), amount.from());
    }

    /** The words that make it a limit: 'max. £30', 'up to £30', '£30 maximum'; null for none. */
    private static @Nullable Cue limit(Reading reading, Amount amount) {
        int from = amount.from();
        Cue before = reading.endingAt(from, Meaning.UP_TO);
        if (before == null && reading.tokens().is(from - 1, '.')) {
            before = reading.endingAt(from - 1, Meaning.UP_TO);
        }
        Cue behind = before == null ? reading.at(amount.to(), Meaning.UP_TO) : before;
        boolean ofNext = behind != null && before == null && reading.tokens().isNumber(behind.to());
        return ofNext ? null : behind;
    }

    private static boolean inSentence(Reading reading, Amount percent, @Nullable Cue limit) {
        return limit != null && reading.sentence(percent.from()) == reading.sentence(limit.from());
    }

    /** Whether words for a reduction stand before or behind a percentage, or a code is named. */
    private static boolean saves(Reading reading, Amount percent) {
        return percent.minus()
                || Around.before(reading, percent.from(), Meaning.SAVING, 2) != null
                || Around.behind(reading, percent.to(), Meaning.SAVING, 2) != null
                || reading.saw(FactKind.PROMO_CODE);
    }

    private static boolean isBare(Reading reading, int from, int to) {
        Tokens tokens = reading.tokens();
        int at = from;
        while (at < to) {
            Cue cue = null;
            for (Cue one : reading.cues(at, to).of(BETWEEN)) {
                if (one.from() == at && (cue == null || one.to() > cue.to())) {
                    cue = one;
                }
            }
            if (cue != null) {
                at = Math.min(cue.to(), to);
            } else if (reading.free(at) && (tokens.isWord(at) || tokens.isNumber(at))) {
                return false;
            } else {
                at++;
            }
        }
        return true;
    }
}
