package app.concord.extract;

import org.jspecify.annotations.Nullable;

/**
 * Reads reductions that are told as two acts: what is bought and what is paid, or what is bought
 * and what comes with it.
 */
final class MechanicActs {
    private static final int NEXT_ACT = 7;
    private static final int SAME_START = 4;

    private MechanicActs() {}

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
            return number.value() > MechanicExtractor.MANY
                    ? null
                    : new Act(cue.meaning(), from, to, number.value());
        }
    }

    /** 'Buy one, get one free', 'prendi due, paghi uno', 'beli 2 gratis 1'. */
    static void read(Reading reading, Cue cue) {
        Act first = Act.of(reading, cue);
        if (first == null) {
            return;
        }
        Tokens tokens = reading.tokens();
        int end = Math.min(tokens.count(), first.to() + NEXT_ACT + 1);
        for (int i = first.to(); i < end && !Reduction.ends(tokens, i); i++) {
            for (Cue next : reading.cues(i, i + 1)) {
                if (next.meaning() == Meaning.GIFT_FREE) {
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
        if (number == null
                || number.value() > MechanicExtractor.FEW
                || MechanicExtractor.timed(reading, number.to())) {
            return false;
        }
        Act second = new Act(Meaning.MECHANIC_TAKE, number.from(), number.to(), number.value());
        if (!sameThing(reading, first, second)) {
            return false;
        }
        int to = Math.max(free.to(), number.to());
        MechanicExtractor.add(
                reading, first.number(), number.value(), Reduction.ALL, first.from(), to);
        return true;
    }

    private static boolean pair(Reading reading, Act first, Act second) {
        if (MechanicExtractor.timed(reading, second.to())) {
            return false;
        }
        int a = first.number();
        int b = second.number();
        if (second.what() == Meaning.MECHANIC_PAY) {
            boolean less = first.what() != Meaning.MECHANIC_PAY && a > b;
            if (less) {
                MechanicExtractor.add(reading, b, a - b, Reduction.ALL, first.from(), second.to());
            }
            return less;
        }
        if (first.what() == Meaning.MECHANIC_PAY) {
            if (b > a) {
                MechanicExtractor.add(reading, a, b - a, Reduction.ALL, first.from(), second.to());
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
            MechanicExtractor.add(reading, a, b, off.percent(), first.from(), off.to());
            return true;
        }
        boolean close =
                second.from() - first.to() <= 2 && MechanicExtractor.offered(reading, second.to());
        if (!close || reading.at(second.to(), Meaning.OF) != null) {
            return false;
        }
        MechanicExtractor.add(
                reading, a, b > a ? b - a : b, Reduction.ALL, first.from(), second.to());
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
                && reading.at(token, Meaning.SMALL_WORD) == null
                && reading.at(token, Meaning.STOCK_NOUN) == null
                && reading.at(token, Meaning.MECHANIC_TAKE) == null
                && Reduction.at(reading, token) == null;
    }
}
