package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

/**
 * Reads whether something is in stock, from words that say it in short: a label, a badge, a brief
 * sentence. In longer sentences the same words mostly speak of something else ('tell me when it is
 * back in stock').
 */
final class AvailabilityExtractor implements Extractor {
    private static final Wanted WANTED =
            Wanted.of("", Meaning.IN_STOCK, Meaning.SOLD_OUT, Meaning.PREORDER, Meaning.LOW_STOCK);
    private static final double SURE = 0.85;
    private static final int LONGEST = 11;
    private static final int FURTHEST = 24;
    private static final int NEXT = 3;

    /** Value of words for few that leave open of what. */
    private static final String OPEN = "open";

    private static final Meanings STATES =
            Meanings.of(Meaning.IN_STOCK, Meaning.SOLD_OUT, Meaning.PREORDER, Meaning.LOW_STOCK);
    private static final Meanings CONDITIONS = Meanings.of(Meaning.CONDITION);

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        if (reading.setting().line()) {
            return;
        }
        Cue last = null;
        boolean low = false;
        for (Cue cue : reading.cues().all(STATES)) {
            FactValue.Text state = StockState.spoken(cue.meaning());
            boolean inside = last != null && cue.from() < last.to();
            if (state == null || inside || !reading.free(cue.from(), cue.to())) {
                continue;
            }
            Cue longest = longest(reading, cue);
            FactValue.Text said = StockState.spoken(longest.meaning());
            if (low
                    && cue.meaning() == Meaning.IN_STOCK
                    && last != null
                    && next(reading, last, cue)) {
                // 'only a few in stock' is low, not in stock
                continue;
            }
            if (said != null && isShort(reading, longest) && !ofOther(reading, longest)) {
                boolean again = low && said.equals(StockState.LOW);
                low |= said.equals(StockState.LOW);
                Observation seen =
                        Observation.used(
                                FactKind.AVAILABILITY,
                                said,
                                ComparabilityKey.of(Role.OTHER),
                                longest.from(),
                                longest.to(),
                                SURE);
                if (!again) {
                    reading.add(seen);
                }
                last = longest;
            }
        }
    }

    /** 'Only a few days', 'only a few clicks': few of something that is not sold. */
    private static boolean ofOther(Reading reading, Cue cue) {
        int at = cue.to();
        if (cue.meaning() != Meaning.LOW_STOCK || !reading.tokens().isWord(at)) {
            return false;
        }
        boolean sold =
                reading.at(at, Meaning.STOCK_NOUN) != null
                        || reading.at(at, Meaning.LEFT_AFTER) != null
                        || reading.at(at, Meaning.IN_STOCK) != null;
        return reading.at(at, Meaning.DELIVERY_UNIT) != null || (cue.value().equals(OPEN) && !sold);
    }

    /** Whether words about stock go on those before, in the same clause. */
    private static boolean next(Reading reading, Cue last, Cue cue) {
        for (int i = last.to(); i < cue.from(); i++) {
            if (!reading.tokens().isWord(i)) {
                return false;
            }
        }
        return cue.from() - last.to() <= NEXT;
    }

    /** The longest words about stock that begin where a cue begins. */
    private static Cue longest(Reading reading, Cue cue) {
        Cue longest = cue;
        for (Cue other : reading.cues(cue.from(), cue.from() + 1)) {
            boolean longer = other.to() > longest.to();
            longest = longer && StockState.spoken(other.meaning()) != null ? other : longest;
        }
        return longest;
    }

    /** Whether the clause says little else, and its sentence neither asks nor tells when or if. */
    private static boolean isShort(Reading reading, Cue cue) {
        if (reading.near(cue.from(), FURTHEST, CONDITIONS)) {
            return false;
        }
        Tokens tokens = reading.tokens();
        int sentence = reading.sentence(cue.from());
        int from = cue.from();
        while (from > 0
                && cue.from() - from <= LONGEST
                && reading.sentence(from - 1) == sentence
                && !parts(reading, from - 1)) {
            from--;
        }
        int to = cue.to();
        while (to < tokens.count()
                && to - from <= LONGEST
                && reading.sentence(to) == sentence
                && !parts(reading, to)
                && !goesOn(reading, cue, to)) {
            to++;
        }
        return to - from <= LONGEST && !asks(reading, cue.to(), sentence);
    }

    /** '… can be ordered in advance and will be sent from July': another clause follows. */
    private static boolean goesOn(Reading reading, Cue cue, int token) {
        return cue.meaning() == Meaning.PREORDER && reading.at(token, Meaning.LIST_AND) != null;
    }

    private static boolean parts(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return reading.setsApart(token)
                || tokens.is(token, ',')
                || tokens.is(token, ':')
                || tokens.is(token, ';')
                || tokens.is(token, '(')
                || tokens.is(token, ')')
                || tokens.is(token, '·')
                || tokens.is(token, '–');
    }

    private static boolean asks(Reading reading, int token, int sentence) {
        Tokens tokens = reading.tokens();
        int end = Math.min(tokens.count(), token + FURTHEST);
        for (int i = token; i < end && reading.sentence(i) == sentence; i++) {
            if (tokens.is(i, '?')) {
                return true;
            }
        }
        return false;
    }
}
