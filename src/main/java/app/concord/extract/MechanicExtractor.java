package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads reductions by number: '3 for 2', 'buy one, get one free', '1+1 gratis', 'second at half
 * price'. It goes before prices and percentages, so that the half of the second piece is no
 * reduction of everything.
 */
final class MechanicExtractor implements Extractor {
    private static final Set<Meaning> TRIGGERS =
            EnumSet.of(
                    Meaning.MECHANIC,
                    Meaning.MECHANIC_FOR,
                    Meaning.MECHANIC_PLUS,
                    Meaning.MECHANIC_BUY,
                    Meaning.MECHANIC_PAY,
                    Meaning.MECHANIC_TAKE,
                    Meaning.NTH);
    private static final int MANY = 12;
    private static final int FEW = 6;
    private static final int NEXT_ACT = 7;
    private static final int MOST_TIMES = 4;
    private static final String TIMES = "x";
    private static final int SAME_START = 4;
    private static final double SURE = 0.95;

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
        List<Cue> cues = reading.cues();
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            if (!reading.free(cue.from(), cue.to())) {
                continue;
            }
            switch (cue.meaning()) {
                case MECHANIC -> named(reading, cue);
                case MECHANIC_FOR -> numbers(reading, cue);
                case MECHANIC_PLUS -> plus(reading, cue.from(), cue.to());
                case MECHANIC_BUY, MECHANIC_PAY, MECHANIC_TAKE -> acts(reading, cue);
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
                        && !tokens.word(token).equals("en")
                        && !tokens.word(token).equals("su")
                        && !tokens.word(token).equals("em");
        return unit || tokens.is(token, '×') || tokens.is(token, '"') || tokens.is(token, '\'');
    }

    /** Whether what stands behind '3 for 2' is no further thing that is counted. */
    private static boolean offered(Reading reading, int token) {
        return !reading.tokens().isWord(token)
                || reading.at(token, Meaning.FILLER) != null
                || reading.at(token, Meaning.MECHANIC_NOUN) != null;
    }

    private static boolean timed(Reading reading, int token) {
        int at = reading.tokens().is(token, '-') ? token + 1 : token;
        return reading.at(at, Meaning.TIME_UNIT) != null;
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
            Cue free = reading.at(i, Meaning.FREE_WORD);
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

    /** Something done with a number of pieces: 'buy two', 'deux achetés'. */
    private record Act(Meaning what, int from, int to, int number) {

        static @Nullable Act of(Reading reading, Cue cue) {
            Tokens tokens = reading.tokens();
            if (cue.stands(Cue.Side.BEFORE)) {
                for (int gap = 0; gap <= cue.entry().reach(); gap++) {
                    Count number = Count.at(reading, cue.to() + gap);
                    if (number != null) {
                        return of(cue, cue.from(), number.to(), number);
                    }
                    if (!tokens.isWord(cue.to() + gap)) {
                        break;
                    }
                }
            }
            if (cue.stands(Cue.Side.AFTER)) {
                for (int gap = 0; gap <= cue.entry().reach(); gap++) {
                    Count number = Count.before(reading, cue.from() - gap);
                    if (number != null) {
                        return of(cue, number.from(), cue.to(), number);
                    }
                    if (!tokens.isWord(cue.from() - gap - 1)) {
                        break;
                    }
                }
            }
            return null;
        }

        private static @Nullable Act of(Cue cue, int from, int to, Count number) {
            return number.value() > MANY ? null : new Act(cue.meaning(), from, to, number.value());
        }
    }

    /** 'Buy one, get one free', 'prendi due, paghi uno', 'beli 2 gratis 1'. */
    private static void acts(Reading reading, Cue cue) {
        Act first = Act.of(reading, cue);
        if (first == null) {
            return;
        }
        Tokens tokens = reading.tokens();
        int end = Math.min(tokens.count(), first.to() + NEXT_ACT + 1);
        for (int i = first.to(); i < end && !Reduction.ends(tokens, i); i++) {
            for (Cue next : reading.cues(i, i + 1)) {
                if (next.meaning() == Meaning.FREE_WORD) {
                    if (given(reading, first, next)) {
                        return;
                    }
                    continue;
                }
                Act second = isAct(next.meaning()) ? Act.of(reading, next) : null;
                if (second != null && second.from() >= first.to() && pair(reading, first, second)) {
                    return;
                }
            }
        }
    }

    private static boolean isAct(Meaning meaning) {
        return meaning == Meaning.MECHANIC_PAY || meaning == Meaning.MECHANIC_TAKE;
    }

    /** '2 achetés = 1 offert', 'beli 2 gratis 1'. */
    private static boolean given(Reading reading, Act first, Cue free) {
        if (first.what() == Meaning.MECHANIC_PAY) {
            return false;
        }
        Count behind = Count.at(reading, free.to());
        Count before = Count.before(reading, free.from());
        if (before == null && reading.tokens().isWord(free.from() - 1)) {
            before = Count.before(reading, free.from() - 1);
        }
        Count number = before != null && before.from() >= first.to() ? before : behind;
        if (number == null || number.value() > FEW || timed(reading, number.to())) {
            return false;
        }
        Act second = new Act(Meaning.MECHANIC_TAKE, number.from(), number.to(), number.value());
        if (!sameThing(reading, first, second)) {
            return false;
        }
        int to = Math.max(free.to(), number.to());
        add(reading, first.number(), number.value(), Reduction.ALL, first.from(), to);
        return true;
    }

    private static boolean pair(Reading reading, Act first, Act second) {
        if (timed(reading, second.to())) {
            return false;
        }
        int a = first.number();
        int b = second.number();
        if (second.what() == Meaning.MECHANIC_PAY) {
            boolean less = first.what() != Meaning.MECHANIC_PAY && a > b;
            if (less) {
                add(reading, b, a - b, Reduction.ALL, first.from(), second.to());
            }
            return less;
        }
        if (first.what() == Meaning.MECHANIC_PAY) {
            if (b > a) {
                add(reading, a, b - a, Reduction.ALL, first.from(), second.to());
            }
            return b > a;
        }
        if (first.what() != Meaning.MECHANIC_BUY) {
            return false;
        }
        if (!sameThing(reading, first, second)) {
            return false;
        }
        Reduction off = null;
        for (int i = second.to(); i <= second.to() + 3 && off == null; i++) {
            off = Reduction.at(reading, i);
            if (off == null && !reading.tokens().isWord(i)) {
                break;
            }
        }
        if (off != null) {
            add(reading, a, b, off.percent(), first.from(), off.to());
            return true;
        }
        boolean close = second.from() - first.to() <= 2 && offered(reading, second.to());
        if (!close || reading.at(second.to(), Meaning.OF) != null) {
            return false;
        }
        add(reading, a, b > a ? b - a : b, Reduction.ALL, first.from(), second.to());
        return true;
    }

    /** 'Buy a mattress, get a pillow free' is a gift: what is got must be what is bought. */
    private static boolean sameThing(Reading reading, Act first, Act second) {
        Tokens tokens = reading.tokens();
        int thing = second.to();
        if (!names(reading, thing) || !names(reading, first.to())) {
            return true;
        }
        int length = Math.min(SAME_START, tokens.length(thing));
        for (int i = first.to(); i < second.from(); i++) {
            if (tokens.lower()
                    .regionMatches(tokens.start(i), tokens.lower(), tokens.start(thing), length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word may name a thing. */
    private static boolean names(Reading reading, int token) {
        return reading.tokens().isWord(token)
                && reading.at(token, Meaning.FILLER) == null
                && reading.at(token, Meaning.STOCK_NOUN) == null
                && reading.at(token, Meaning.MECHANIC_TAKE) == null
                && Reduction.at(reading, token) == null;
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
