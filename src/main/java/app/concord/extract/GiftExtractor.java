package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.util.BitSet;

/**
 * Reads that something comes free with a purchase. Some words say so by themselves ('in omaggio',
 * 'dazu geschenkt'); 'free' does only where the sentence tells what must be bought, or what the
 * thing is worth, and where nothing stands beside it that is never a gift: delivery, a trial.
 */
final class GiftExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of("", Meaning.GIFT, Meaning.GIFT_FREE);
    private static final double SURE = 0.85;
    private static final int LONGEST_NAME = 5;
    private static final int REACH = 24;

    /** How many tokens may stand between what is free and the amount to be spent for it. */
    private static final int SPEND_REACH = 7;

    /** What is given where the text does not name it. */
    static final FactValue.Text UNNAMED = new FactValue.Text("gift");

    private static final Meanings CONDITIONS =
            Meanings.of(
                    Meaning.GIFT_WITH,
                    Meaning.MECHANIC_BUY,
                    Meaning.WORTH,
                    Meaning.THRESHOLD,
                    Meaning.FIRST_OF);

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        if (!reading.has(Meaning.GIFT, Meaning.GIFT_FREE)) {
            return;
        }
        BitSet delivered = delivered(reading);
        int last = -1;
        for (Cue cue : reading.cues().all(WANTED.words())) {
            boolean gift = cue.meaning() == Meaning.GIFT;
            int sentence = reading.sentence(cue.from());
            if (sentence == last
                    || !reading.free(cue.from(), cue.to())
                    || delivered.get(cue.from())
                    || isMoney(reading, cue)
                    || refused(reading, cue)) {
                continue;
            }
            boolean given =
                    gift
                            ? !asked(reading, cue)
                            : reading.near(cue.from(), REACH, CONDITIONS) || isFrom(reading, cue);
            if (given && add(reading, cue, gift)) {
                last = sentence;
            }
        }
    }

    /** The tokens that were read as free delivery: 'delivery £5.90, free over £60'. */
    private static BitSet delivered(Reading reading) {
        BitSet tokens = new BitSet();
        for (Observation seen : reading.observations()) {
            if (seen.kind() == FactKind.SHIPPING && seen.key().role() == Role.DELIVERY) {
                tokens.set(seen.from(), seen.to());
            }
        }
        return tokens;
    }

    /** '30 € offerts': money that is given is taken off the price. */
    private static boolean isMoney(Reading reading, Cue cue) {
        if (!reading.saw(FactKind.DISCOUNT)) {
            return false;
        }
        for (Observation seen : reading.inSentence(cue.from(), reading.observations())) {
            if (seen.to() == cue.from()
                    && seen.kind() == FactKind.DISCOUNT
                    && seen.value() instanceof FactValue.Money) {
                return true;
            }
        }
        return false;
    }

    /** 'A free mug from £50': an amount right behind that must be spent for it. */
    private static boolean isFrom(Reading reading, Cue cue) {
        if (!reading.saw(FactKind.PRICE)) {
            return false;
        }
        for (Observation seen : reading.inSentence(cue.from(), reading.observations())) {
            if (seen.kind() == FactKind.PRICE
                    && seen.key().role() == Role.THRESHOLD
                    && seen.from() >= cue.to()
                    && seen.from() - cue.to() <= SPEND_REACH) {
                return true;
            }
        }
        return false;
    }

    /** A gift word such as 'cadeau' that is one only with a purchase, where none is told. */
    private static boolean asked(Reading reading, Cue cue) {
        return cue.value().equals("weak") && !reading.near(cue.from(), REACH, CONDITIONS);
    }

    /** Whether what is free is never a gift. */
    private static boolean refused(Reading reading, Cue cue) {
        Tokens tokens = reading.tokens();
        for (int i = cue.to(); i <= cue.to() + 2; i++) {
            if (reading.at(i, Meaning.NOT_GIFT) != null) {
                return true;
            }
            if (!tokens.isWord(i)) {
                break;
            }
        }
        for (int i = cue.from(); i >= cue.from() - 3; i--) {
            if (reading.endingAt(i, Meaning.NOT_GIFT) != null) {
                return true;
            }
            if (!tokens.isWord(i - 1)) {
                break;
            }
        }
        boolean compound =
                (tokens.is(cue.from() - 1, '-') && !tokens.spaced(cue.from()))
                        || (tokens.is(cue.to(), '-') && !tokens.spaced(cue.to()));
        return compound || tokens.isNumber(cue.to());
    }

    /** Adds the gift; what is only 'free' must have a name. */
    private static boolean add(Reading reading, Cue cue, boolean nameless) {
        int from = cue.to();
        while (reading.at(from, Meaning.SMALL_WORD) != null && from < cue.to() + 2) {
            from++;
        }
        int to = name(reading, from, 1);
        boolean behind = cue.stands(Cue.Side.BEFORE) && to > from;
        if (!behind) {
            to = cue.from();
            from = name(reading, to - 1, -1) + 1;
        }
        if (from >= to && !nameless) {
            return false;
        }
        FactValue value =
                from < to ? new FactValue.Text(text(reading.tokens(), from, to)) : UNNAMED;
        int first = from < to ? Math.min(from, cue.from()) : cue.from();
        int end = from < to ? Math.max(to, cue.to()) : cue.to();
        reading.note(
                Observation.used(
                        FactKind.GIFT, value, ComparabilityKey.of(Role.OTHER), first, end, SURE));
        return true;
    }

    private static String text(Tokens tokens, int from, int to) {
        return tokens.lower().substring(tokens.start(from), tokens.end(to - 1));
    }

    /** Where the words that name a thing end, from one of them on. */
    private static int name(Reading reading, int token, int step) {
        int i = token;
        while (Math.abs(i - token) < LONGEST_NAME
                && reading.tokens().isWord(i)
                && reading.free(i)
                && reading.at(i, Meaning.SMALL_WORD) == null
                && reading.at(i, Meaning.GIFT_WITH) == null
                && reading.at(i, Meaning.FROM) == null
                && reading.at(i, Meaning.WORTH) == null
                && reading.at(i, Meaning.COUNT_WORD) == null) {
            i += step;
        }
        return i;
    }
}
