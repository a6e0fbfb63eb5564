package app.concord.extract;

import app.concord.model.Mark;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Tells which amounts are the most that a percentage may take off: '20 % off, £30 at most'. */
final class DiscountCaps {
    /** What such an amount holds for. */
    static final NavigableSet<String> SCOPE =
            Collections.unmodifiableNavigableSet(new TreeSet<>(List.of("part most")));

    private static final int REACH = 7;
    private static final Meanings BETWEEN =
            Meanings.of(Meaning.SAVING, Meaning.UP_TO, Meaning.SMALL_WORD, Meaning.REDUCED_ON);

    private DiscountCaps() {}

    /** Whether nothing but words for a reduction and for a limit part it from a percentage. */
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
                && (limits(reading, amount.from()) || limitsBehind(reading, amount.to()))
                && reading.sentence(before.from()) == reading.sentence(amount.from())
                && saves(reading, before)
                && isBare(reading, before.to(), amount.from());
    }

    /** 'max. £30', 'up to £30'. */
    private static boolean limits(Reading reading, int from) {
        return reading.endingAt(from, Meaning.UP_TO) != null;
    }

    /** '£30 maximum'. */
    private static boolean limitsBehind(Reading reading, int to) {
        Cue behind = reading.at(to, Meaning.UP_TO);
        return behind != null
                && (behind.to() >= reading.tokens().count()
                        || !reading.tokens().isNumber(behind.to()));
    }

    /** Whether words for a reduction stand before or behind a percentage, or it begins a line. */
    private static boolean saves(Reading reading, Amount percent) {
        return percent.minus()
                || Around.before(reading, percent.from(), Meaning.SAVING, 2) != null
                || Around.behind(reading, percent.to(), Meaning.SAVING, 2) != null
                || reading.saw(app.concord.model.FactKind.PROMO_CODE);
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
            } else if (tokens.isWord(at) || tokens.isNumber(at)) {
                return false;
            } else {
                at++;
            }
        }
        return true;
    }
}
