package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.math.BigDecimal;

/**
 * Reads ratings: '4.8/5', '4,8 von 5 Sternen', '4.7 stars', '4.6 (3,214 reviews)'. A whole number
 * is one only beside a word for ratings: '9 out of 10 customers' and a '5 star hotel' rate nothing.
 */
final class RatingExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of("0");
    private static final double SURE = 0.9;
    private static final int FIVE = 5;
    private static final int TEN = 10;
    private static final int REACH = 6;
    private static final String REVIEW = "review";

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        Tokens tokens = reading.tokens();
        boolean slash = tokens.has('/');
        if (!tokens.hasNumbers()
                || !(slash
                        || reading.has(Meaning.RATING_OF, Meaning.STARS, Meaning.COUNTED)
                        || tokens.mayHave('★'))) {
            return;
        }
        int i = tokens.nextNumber(0);
        while (i < tokens.count()) {
            int to = reading.free(i) && tokens.length(i) <= 2 ? one(reading, i) : 0;
            i = tokens.nextNumber(Math.max(i + 1, to));
        }
    }

    /** Reads the rating that begins at a token; one past it, 0 where none does. */
    private static int one(Reading reading, int from) {
        Tokens tokens = reading.tokens();
        if (!Figures.standsAlone(tokens, from)) {
            return 0;
        }
        boolean decimals =
                (tokens.is(from + 1, '.') || tokens.is(from + 1, ','))
                        && !tokens.spaced(from + 1)
                        && tokens.isNumber(from + 2)
                        && !tokens.spaced(from + 2)
                        && tokens.length(from + 2) <= 2;
        int to = decimals ? from + 3 : from + 1;
        int most = 0;
        int end = scale(reading, to);
        if (end > 0) {
            most = tokens.value(end - 1);
        }
        boolean scaled = most == FIVE || most == TEN;
        if (!scaled && decimals && (tokens.is(to, '★') || reading.at(to, Meaning.STARS) != null)) {
            most = FIVE;
            Cue stars = reading.at(to, Meaning.STARS);
            end = stars == null ? to + 1 : stars.to();
        }
        if (most != FIVE && most != TEN && decimals && voted(reading, from, to)) {
            boolean small = tokens.value(from) < FIVE || tokens.value(from + 2) == 0;
            most = small && tokens.value(from) <= FIVE ? FIVE : TEN;
            end = to;
        }
        if (most != FIVE && most != TEN) {
            return 0;
        }
        Cue stars = reading.at(end, Meaning.STARS);
        BigDecimal value =
                decimals
                        ? new BigDecimal(tokens.written(from) + "." + tokens.written(from + 2))
                        : new BigDecimal(tokens.written(from));
        boolean rated = decimals || stars != null || named(reading, from);
        if (!rated
                || value.compareTo(BigDecimal.valueOf(most)) > 0
                || (reading.at(end, Meaning.COUNTED) != null && !decimals)
                || !reading.free(from, end)) {
            return 0;
        }
        int last = stars == null ? end : stars.to();
        reading.add(
                Observation.used(
                        FactKind.RATING,
                        new FactValue.Quantity(value.stripTrailingZeros(), "of " + most),
                        ComparabilityKey.of(Role.OTHER),
                        from,
                        last,
                        SURE));
        return last;
    }

    /**
     * Whether the number of those who gave it stands in brackets soon behind a number: 'an 8.6 from
     * our customers (3,214 reviews)'.
     */
    private static boolean voted(Reading reading, int from, int to) {
        Tokens tokens = reading.tokens();
        if (tokens.length(to - 1) > 1
                || reading.sizes().at(from) != null
                || reading.at(to, Meaning.TIME_UNIT) != null
                || reading.at(to, Meaning.RUN_UNIT) != null) {
            return false;
        }
        for (int i = to; i < Math.min(tokens.count(), to + REACH) && !tokens.isNumber(i); i++) {
            if (tokens.is(i, '(')) {
                Figures.Figure voices = tokens.isNumber(i + 1) ? Figures.at(reading, i + 1) : null;
                Cue noun = voices == null ? null : reading.at(voices.to(), Meaning.COUNTED);
                return noun != null
                        && noun.value().equals(REVIEW)
                        && reading.sentence(i) == reading.sentence(to - 1);
            }
            if (reading.at(i, Meaning.PER) != null || !(tokens.isWord(i) || tokens.is(i, ' '))) {
                return false;
            }
        }
        return false;
    }

    /** One past the number that a rating is out of, which begins at a token; 0 for none. */
    private static int scale(Reading reading, int at) {
        Tokens tokens = reading.tokens();
        Cue stars = reading.at(at, Meaning.STARS);
        int of = stars == null ? at : stars.to();
        Cue out = reading.at(of, Meaning.RATING_OF);
        int number = tokens.is(of, '/') ? of + 1 : out == null ? -1 : out.to();
        boolean plain =
                number > 0
                        && tokens.isNumber(number)
                        && !tokens.is(number + 1, '%')
                        && !((tokens.is(number + 1, '/') || tokens.is(number + 1, '.'))
                                && tokens.isNumber(number + 2)
                                && !tokens.spaced(number + 2));
        return plain ? number + 1 : 0;
    }

    private static boolean named(Reading reading, int from) {
        for (Cue cue : reading.cues(from - REACH, from)) {
            if (cue.meaning() == Meaning.RATING
                    && reading.sentence(cue.from()) == reading.sentence(from)) {
                return true;
            }
        }
        return false;
    }
}
