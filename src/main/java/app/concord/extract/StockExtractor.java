package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * Reads how many there are: 'only 12 left', 'limited to 500 pieces', 'the first 250 customers'. A
 * number alone is none, nor what is left of time.
 */
final class StockExtractor implements Extractor {
    private static final Wanted WANTED =
            Wanted.of("", Meaning.LEFT_BEFORE, Meaning.LEFT_AFTER, Meaning.FIRST_OF);
    private static final double SURE = 0.9;
    private static final String UNIT = "left";
    private static final int BEHIND = 3;
    private static final String FIRST = "first";
    private static final String EDITION = "edition";

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        if (!reading.has(Meaning.LEFT_BEFORE, Meaning.LEFT_AFTER, Meaning.FIRST_OF)) {
            return;
        }
        for (Cue cue : reading.cues().all(WANTED.words())) {
            if (!reading.free(cue.from())) {
                continue;
            }
            switch (cue.meaning()) {
                case LEFT_BEFORE -> scarce(reading, cue);
                case LEFT_AFTER -> left(reading, cue);
                case FIRST_OF -> first(reading, cue);
                default -> {}
            }
        }
    }

    /** 'Only 12 left', 'nur noch 8 Stück auf Lager', 'limited to 500 pieces'. */
    private static void scarce(Reading reading, Cue cue) {
        Tokens tokens = reading.tokens();
        Count count = null;
        for (int gap = 0; gap <= cue.entry().reach() && count == null; gap++) {
            count = Count.at(reading, cue.to() + gap);
            if (count == null && !tokens.isWord(cue.to() + gap)) {
                return;
            }
        }
        if (count == null || article(reading, count)) {
            return;
        }
        Cue noun = noun(reading, count.to());
        Cue left = leftBehind(reading, noun == null ? count.to() : noun.to());
        int to = left != null ? left.to() : noun != null ? noun.to() : count.to();
        boolean seats = noun != null && noun.value().equals("seat");
        boolean stated =
                switch (cue.value()) {
                    case "edition" -> !timed(reading, count.to());
                    case "limit" -> noun != null || left != null;
                    case "left" -> noun != null || left != null || ends(reading, count.to());
                    default -> seats || left != null;
                };
        if (stated && !perHead(reading, to) && !timed(reading, count.to())) {
            String kind = cue.value().equals("left") || left != null ? "" : EDITION;
            add(reading, count, cue.from(), to, kind);
        }
    }

    /** '8 rooms left', '5 kamar lagi'. */
    private static void left(Reading reading, Cue cue) {
        if (cue.value().equals("stock") || named(reading, cue.to()) || owned(reading, cue.to())) {
            return;
        }
        Count count = Count.before(reading, cue.from());
        for (int back = 1; count == null && back <= BEHIND; back++) {
            if (!reading.tokens().isWord(cue.from() - back)) {
                return;
            }
            count = Count.before(reading, cue.from() - back);
        }
        if (count == null || article(reading, count)) {
            return;
        }
        Cue noun = noun(reading, count.to());
        boolean whole = noun == null ? count.to() == cue.from() : noun.to() <= cue.from();
        if (whole && !timed(reading, count.to())) {
            add(reading, count, count.from(), cue.to(), "");
        }
    }

    /** Whether 'left' goes on as a name: '12 left feet'. */
    private static boolean named(Reading reading, int token) {
        return reading.tokens().isWord(token)
                && reading.at(token, Meaning.SMALL_WORD) == null
                && reading.at(token, Meaning.LEFT_AFTER) == null;
    }

    /** 'You have 3 items left in your basket'. */
    private static boolean owned(Reading reading, int token) {
        return reading.at(token, Meaning.POSSESSIVE) != null
                || reading.at(token + 1, Meaning.POSSESSIVE) != null;
    }

    /** 'The first 250 customers', 'las 100 primeras compras', '100 pembeli pertama'. */
    private static void first(Reading reading, Cue cue) {
        Count count = Count.at(reading, cue.to());
        boolean behind = count != null;
        if (count == null) {
            count = Count.before(reading, cue.from());
        }
        int from = count == null ? 0 : Math.min(cue.from(), count.from());
        if (count == null) {
            Cue buyer = reading.endingAt(cue.from(), Meaning.BUYER);
            count = buyer == null ? null : Count.before(reading, buyer.from());
            if (count != null && count.value() > 1) {
                add(reading, count, count.from(), cue.to(), FIRST);
            }
            return;
        }
        Cue buyer = buyer(reading, behind ? count.to() : cue.to());
        if (buyer != null
                && count.value() > 1
                && reading.endingAt(from, Meaning.POSSESSIVE) == null) {
            add(reading, count, from, buyer.to(), FIRST);
        }
    }

    private static @Nullable Cue buyer(Reading reading, int token) {
        for (int i = token; i <= token + 2; i++) {
            Cue buyer = reading.at(i, Meaning.BUYER);
            if (buyer != null || !reading.tokens().isWord(i)) {
                return buyer;
            }
        }
        return null;
    }

    private static @Nullable Cue noun(Reading reading, int token) {
        for (int i = token; i <= token + 1; i++) {
            Cue noun = reading.at(i, Meaning.STOCK_NOUN);
            if (noun != null || !reading.tokens().isWord(i)) {
                return noun;
            }
        }
        return null;
    }

    private static @Nullable Cue leftBehind(Reading reading, int token) {
        Cue last = null;
        for (int i = token; i <= token + BEHIND && (last == null || i <= last.to()); i++) {
            Cue left = reading.at(i, Meaning.LEFT_AFTER);
            last = left == null ? last : left;
            if (left == null && !reading.tokens().isWord(i)) {
                break;
            }
        }
        return last;
    }

    /** 'Solo quedan 3.': nothing follows that could be counted. */
    private static boolean ends(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        boolean only =
                token >= tokens.count()
                        || Reduction.ends(tokens, token)
                        || reading.setsApart(token);
        return only && !reading.setting().line();
    }

    /** Whether the count is a word for one, which may be an article. */
    private static boolean article(Reading reading, Count count) {
        return count.value() == 1 && !reading.tokens().isNumber(count.from());
    }

    private static boolean perHead(Reading reading, int token) {
        return reading.at(token, Meaning.LIMIT_PER) != null;
    }

    private static boolean timed(Reading reading, int token) {
        return reading.at(token, Meaning.DELIVERY_UNIT) != null
                || reading.at(token + 1, Meaning.DELIVERY_UNIT) != null;
    }

    /**
     * @param kind whether the number is one of the first customers or of an edition; empty for what
     *     is left
     */
    private static void add(Reading reading, Count count, int from, int to, String kind) {
        if (reading.free(from, to)) {
            reading.add(
                    Observation.used(
                            FactKind.STOCK,
                            new FactValue.Quantity(BigDecimal.valueOf(count.value()), UNIT),
                            ComparabilityKey.of(Role.OTHER).withUnit(kind),
                            from,
                            to,
                            SURE));
        }
    }
}
