package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.math.BigDecimal;

/**
 * Reads reductions by number: '3 for 2', 'buy one, get one free', '1+1 gratis', 'second at half
 * price'. It goes before prices and percentages, so that the half of the second piece is no
 * reduction of everything.
 */
final class MechanicExtractor implements Extractor {
    private static final Wanted WANTED =
            Wanted.of(
                    "+%",
                    Meaning.MECHANIC,
                    Meaning.MECHANIC_FOR,
                    Meaning.MECHANIC_PLUS,
                    Meaning.MECHANIC_BUY,
                    Meaning.MECHANIC_PAY,
                    Meaning.MECHANIC_TAKE,
                    Meaning.NTH,
                    Meaning.FRACTION,
                    Meaning.GIFT_FREE,
                    Meaning.PERCENT);
    private static final Meanings TRIGGERS =
            Meanings.of(
                    Meaning.MECHANIC,
                    Meaning.MECHANIC_FOR,
                    Meaning.MECHANIC_PLUS,
                    Meaning.MECHANIC_BUY,
                    Meaning.MECHANIC_PAY,
                    Meaning.MECHANIC_TAKE,
                    Meaning.NTH);
    static final int MANY = 12;
    static final int FEW = 6;
    private static final int MOST_TIMES = 4;
    private static final String TIMES = "x";
    private static final double SURE = 0.95;

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        Tokens tokens = reading.tokens();
        boolean triggered = reading.hasAny(TRIGGERS);
        if (triggered) {
            cues(reading);
        }
        if (tokens.hasNumbers() && tokens.has('+')) {
            for (int i = 1; i < tokens.count(); i++) {
                if (tokens.is(i, '+')) {
                    plus(reading, i, i + 1);
                }
            }
        }
        NthPieces.read(reading);
    }

    private static void cues(Reading reading) {
        for (Cue cue : reading.cues().all(TRIGGERS)) {
            if (!reading.free(cue.from(), cue.to())) {
                continue;
            }
            switch (cue.meaning()) {
                case MECHANIC -> named(reading, cue);
                case MECHANIC_FOR -> numbers(reading, cue);
                case MECHANIC_PLUS -> plus(reading, cue.from(), cue.to());
                case MECHANIC_BUY, MECHANIC_PAY, MECHANIC_TAKE -> MechanicActs.read(reading, cue);
                default -> {}
            }
        }
    }

    /** 'BOGOF', 'BOGO 50 % off'. */
    private static void named(Reading reading, Cue cue) {
        int plus = cue.value().indexOf('+');
        int buy = Integer.parseInt(cue.value().substring(0, plus));
        int get = Integer.parseInt(cue.value().substring(plus + 1));
        Reduction off = Reduction.at(reading, cue.to());
        if (off == null && timed(reading, cue.to())) {
            return;
        }
        if (off == null) {
            off = new Reduction(cue.from(), cue.to(), Reduction.ALL, true);
        }
        add(reading, buy, get, off.percent(), cue.from(), off.to());
    }

    /** '3 for 2', 'drei zum Preis von zwei'. */
    private static void numbers(Reading reading, Cue cue) {
        Tokens tokens = reading.tokens();
        if (cue.value().equals(TIMES)) {
            times(reading, cue);
            return;
        }
        boolean dashed = tokens.is(cue.from() - 1, '-') && !tokens.spaced(cue.from());
        Count all = Count.before(reading, dashed ? cue.from() - 1 : cue.from());
        Count paid = Count.at(reading, tokens.is(cue.to(), '-') ? cue.to() + 1 : cue.to());
        if (all == null
                || paid == null
                || all.value() > MANY
                || paid.value() >= all.value()
                || paid.value() < all.value() / 2
                || timed(reading, paid.to())) {
            return;
        }
        if (cue.value().equals("price") || dashed || offered(reading, paid.to())) {
            int free = all.value() - paid.value();
            add(reading, paid.value(), free, Reduction.ALL, all.from(), paid.to());
        }
    }

    /** '3x2', where it is no measure. */
    private static void times(Reading reading, Cue cue) {
        Tokens tokens = reading.tokens();
        int from = cue.from() - 1;
        int all = tokens.isNumber(from) && tokens.length(from) == 1 ? tokens.value(from) : 0;
        int paid = tokens.isNumber(cue.to()) ? tokens.value(cue.to()) : 0;
        boolean close = !tokens.spaced(cue.from()) && !tokens.spaced(cue.to());
        boolean sign = tokens.is(from - 1, '.') || tokens.is(from - 1, ',');
        if (all >= 2
                && all <= MOST_TIMES
                && paid == all - 1
                && close
                && !(sign && !tokens.spaced(from))
                && MoneyNotation.standsAlone(tokens, from)
                && !joined(tokens, cue.to() + 1)) {
            add(reading, paid, 1, Reduction.ALL, from, cue.to() + 1);
        }
    }

    /** Whether a token goes on with a measure: '3x2 m', '3x2x1', '3x2,5'. */
    private static boolean joined(Tokens tokens, int token) {
        boolean unit =
                tokens.isWord(token)
                        && (!tokens.spaced(token) || tokens.length(token) <= 2)
                        && !tokens.says(token, "en")
                        && !tokens.says(token, "su")
                        && !tokens.says(token, "em");
        return unit || tokens.is(token, '×') || tokens.is(token, '"') || tokens.is(token, '\'');
    }

    /** Whether what stands behind '3 for 2' is no further thing that is counted. */
    static boolean offered(Reading reading, int token) {
        return !reading.tokens().isWord(token)
                || reading.at(token, Meaning.SMALL_WORD) != null
                || reading.at(token, Meaning.MECHANIC_NOUN) != null;
    }

    /** Whether a length of time begins at a token. */
    static boolean timed(Reading reading, int token) {
        int at = reading.tokens().is(token, '-') ? token + 1 : token;
        return reading.at(at, Meaning.DELIVERY_UNIT) != null;
    }

    /** '1+1 gratis', '2 plus 1 free', 'Aktion 2+1'. */
    private static void plus(Reading reading, int sign, int behind) {
        Count buy = Count.before(reading, sign);
        Count get = buy == null ? null : Count.at(reading, behind);
        if (buy == null || get == null || buy.value() > FEW || get.value() > buy.value()) {
            return;
        }
        int to = -1;
        for (int i = get.to(); i <= get.to() + 1; i++) {
            Cue free = reading.at(i, Meaning.GIFT_FREE);
            to = free != null && to < 0 ? free.to() : to;
        }
        boolean offer =
                reading.at(get.to(), Meaning.MECHANIC_NOUN) != null
                        || reading.endingAt(buy.from(), Meaning.MECHANIC_NOUN) != null;
        if (to > 0 || offer) {
            int end = Math.max(to, get.to());
            add(reading, buy.value(), get.value(), Reduction.ALL, buy.from(), end);
        }
    }

    /** Adds a mechanic, unless its words are part of one already. */
    static void add(Reading reading, int buy, int get, BigDecimal off, int from, int to) {
        if (!reading.free(from) || !reading.free(to - 1)) {
            return;
        }
        reading.add(
                Observation.used(
                        FactKind.DISCOUNT,
                        new FactValue.Mechanic(buy, get, off),
                        ComparabilityKey.of(Role.SAVING),
                        from,
                        to,
                        SURE));
    }
}
