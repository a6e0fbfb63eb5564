package app.concord.extract;

import app.concord.model.Bound;
import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Reads counted things that are a claim: '40 speakers', '12-piece set', 'over 10,000 reviews'. What
 * is left, limited or must be bought is none.
 */
final class CountExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of("", Meaning.COUNTED);
    private static final double SURE = 0.8;
    private static final int REACH = 3;
    private static final String NIGHT = "night";

    /** More nights are a trial, not a journey. */
    private static final BigDecimal LONG_STAY = BigDecimal.valueOf(28);

    /** Value of words in front of the number of pieces of a pack. */
    private static final String PACK = "pack";

    /** What others sell, or was sold before. */
    private static final Meanings OTHERS = Meanings.only(Meaning.ELSEWHERE);

    private static final BigDecimal MANY = BigDecimal.TEN;

    /** Things of which a few are an offer, not a claim. */
    private static final Set<String> GOODS = Set.of("product", "item", "model", "brand");

    /** Things sold by number: a price for so many of them follows. */
    private static final Set<String> PACKED = Set.of("piece", "item");

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        if (!reading.has(Meaning.COUNTED)) {
            return;
        }
        int floor = 0;
        for (Cue noun : reading.cues().all(Meaning.COUNTED)) {
            if (noun.value().equals(PACK)) {
                floor = Math.max(floor, pack(reading, noun));
            } else if (noun.from() > floor && reading.free(noun.from(), noun.to())) {
                Figures.Figure number = before(reading, noun.from(), floor);
                if (number != null && isClaim(reading, number, noun)) {
                    reading.add(
                            Observation.used(
                                    FactKind.COUNT,
                                    new FactValue.Quantity(number.amount(), noun.value()),
                                    ComparabilityKey.of(Role.OTHER).withBound(number.bound()),
                                    number.from(),
                                    noun.to(),
                                    SURE));
                    floor = noun.to();
                }
            }
        }
    }

    /**
     * 'Pack of 60': so many pieces. Returns where to go on.
     *
     * @param noun the words for a pack
     */
    private static int pack(Reading reading, Cue noun) {
        Tokens tokens = reading.tokens();
        int at = noun.to();
        Figures.Figure number =
                tokens.isNumber(at) && reading.free(at) ? Figures.at(reading, at) : null;
        if (number == null
                || number.amount().compareTo(BigDecimal.ONE) <= 0
                || number.amount().stripTrailingZeros().scale() > 0
                || reading.sizes().at(at) != null
                || reading.sentenceHas(at, OTHERS)
                || reading.at(number.to(), Meaning.TIME_UNIT) != null
                || reading.at(number.to(), Meaning.COUNTED) != null
                || reading.at(number.to(), Meaning.QUANTITY_FOR) != null
                || Currencies.after(tokens, number.to(), reading.context()) != null) {
            return 0;
        }
        reading.add(
                Observation.used(
                        FactKind.COUNT,
                        new FactValue.Quantity(number.amount(), "piece"),
                        ComparabilityKey.of(Role.OTHER).withBound(number.bound()),
                        number.from(),
                        number.to(),
                        SURE));
        return number.to();
    }

    /** The number that ends right before a token, or before a hyphen there. */
    private static Figures.@Nullable Figure before(Reading reading, int noun, int floor) {
        Tokens tokens = reading.tokens();
        int end = tokens.is(noun - 1, '-') ? noun - 1 : noun;
        for (int i = end - 1; i >= Math.max(floor, end - 7); i--) {
            if (!reading.free(i) || tokens.isBreak(i)) {
                return null;
            }
            boolean starts =
                    (tokens.isNumber(i) && Figures.standsAlone(tokens, i))
                            || reading.at(i, Meaning.NUMBER) != null;
            Figures.Figure number = starts ? Figures.at(reading, i) : null;
            if (number != null && number.to() == end) {
                boolean longer =
                        tokens.isNumber(i - 1) && reading.free(i - 1) && tokens.isNumber(i);
                if (!longer) {
                    return number;
                }
            }
        }
        return null;
    }

    private static boolean isClaim(Reading reading, Figures.Figure number, Cue noun) {
        Tokens tokens = reading.tokens();
        String what = noun.value();
        if (number.amount().compareTo(BigDecimal.ONE) <= 0
                || number.amount().stripTrailingZeros().scale() > 0
                || (GOODS.contains(what) && number.amount().compareTo(MANY) < 0)) {
            return false;
        }
        Cue of = reading.endingAt(number.from(), Meaning.RATING_OF);
        boolean share =
                of != null
                        && (tokens.isNumber(of.from() - 1)
                                || reading.endingAt(of.from(), Meaning.NUMBER) != null);
        Cue per = reading.at(noun.to(), Meaning.PER);
        boolean each = per != null && reading.at(per.to(), Meaning.UNIT) != null;
        char before = tokens.symbol(number.from() - 1);
        // 'helai' in front of its thing ('3 helai kemeja') counts what is for sale.
        boolean classifies = noun.stands(Cue.Side.BEFORE) && tokens.isWord(noun.to());
        boolean chosen =
                share
                        || each
                        || before == '/'
                        || before == '§'
                        || (number.bound() == Bound.FROM && GOODS.contains(what))
                        || (what.equals(NIGHT) && number.amount().compareTo(LONG_STAY) > 0)
                        || classifies;
        boolean sold =
                PACKED.contains(what)
                        && (reading.at(noun.to(), Meaning.QUANTITY_FOR) != null
                                || reading.at(noun.to(), Meaning.SAVING) != null);
        return !chosen && !sold && !uncounted(reading, number.from(), noun);
    }

    /** Whether words beside it say that so many are left, the first, or those that are tried. */
    private static boolean uncounted(Reading reading, int from, Cue noun) {
        int sentence = reading.sentence(from);
        Meanings uncounted = Meanings.only(Meaning.UNCOUNTED);
        for (Cue cue : reading.cues(from - REACH - 1, noun.to() + REACH + 1).of(uncounted)) {
            if (reading.sentence(cue.from()) != sentence) {
                continue;
            }
            boolean ofNoun = cue.value().isEmpty() || cue.value().equals(noun.value());
            boolean beside =
                    cue.to() <= from
                            ? cue.stands(Cue.Side.BEFORE) && from - cue.to() <= cue.entry().reach()
                            : cue.stands(Cue.Side.AFTER)
                                    && cue.from() - noun.to() <= cue.entry().reach();
            if (ofNoun && beside) {
                return true;
            }
        }
        return false;
    }
}
