package app.concord.extract;

import app.concord.model.FactValue;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds lengths of time: '30 days', 'two-year', '14 bis 30 Tage', 'zweijährig', 'setahun'. Points
 * in time and how often something happens are none.
 */
final class TimeLengths {
    private static final Meanings TOLD = Meanings.of(Meaning.TIME_UNIT, Meaning.TIME_LENGTH);

    private static final String NIGHT = "night";

    /** By what the word lists call them. */
    private static final Map<String, FactValue.TimeUnit> UNITS =
            Arrays.stream(FactValue.TimeUnit.values())
                    .collect(Collectors.toUnmodifiableMap(FactValue.TimeUnit::id, unit -> unit));

    private static final BigDecimal MOST = BigDecimal.valueOf(999);
    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(100);

    private TimeLengths() {}

    /**
     * A length of time in a text.
     *
     * @param from first token
     * @param to one past the last token
     */
    record Found(int from, int to, FactValue.Duration value) {}

    /** Every length of time of a text, in order; none overlaps another. */
    static List<Found> of(Reading reading) {
        if (!reading.has(Meaning.TIME_UNIT, Meaning.TIME_LENGTH)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Cue cue : reading.cues().all(TOLD)) {
            Found one =
                    switch (cue.meaning()) {
                        case TIME_UNIT -> counted(reading, cue);
                        case TIME_LENGTH -> inOneWord(cue);
                        default -> null;
                    };
            if (one != null && (found.isEmpty() || found.getLast().to() <= one.from())) {
                found.add(one);
            }
        }
        return found;
    }

    /** Whether any word of the text tells a length of time in nights. */
    static boolean inNights(Reading reading) {
        for (Cue cue : reading.cues().all(TOLD)) {
            if (cue.value().endsWith(NIGHT)) {
                return true;
            }
        }
        return false;
    }

    private static Found inOneWord(Cue cue) {
        int blank = cue.value().indexOf(' ');
        BigDecimal amount = new BigDecimal(cue.value().substring(0, blank));
        FactValue.TimeUnit unit = unit(cue.value().substring(blank + 1));
        return new Found(cue.from(), cue.to(), new FactValue.Duration(amount, null, unit));
    }

    private static @Nullable Found counted(Reading reading, Cue cue) {
        Tokens tokens = reading.tokens();
        boolean hyphen = tokens.is(cue.from() - 1, '-') && !tokens.spaced(cue.from());
        Cardinal most = Cardinal.endingAt(reading, hyphen ? cue.from() - 1 : cue.from());
        FactValue.TimeUnit unit = unit(cue.value());
        if (most == null || !possible(most.value(), unit)) {
            return null;
        }
        Cardinal least = least(reading, most);
        FactValue.Duration value =
                least == null
                        ? new FactValue.Duration(most.value(), null, unit)
                        : new FactValue.Duration(least.value(), most.value(), unit);
        int from = least == null ? most.from() : least.from();
        return new Found(from, possessive(reading.tokens(), cue.to()), value);
    }

    /** One past the ending of "month's" and "days'", the token itself for none. */
    private static int possessive(Tokens tokens, int token) {
        if (!tokens.is(token, '\'') || tokens.spaced(token)) {
            return token;
        }
        boolean s = tokens.isWord(token + 1) && !tokens.spaced(token + 1);
        return s && tokens.length(token + 1) == 1 ? token + 2 : token + 1;
    }

    /** The lower end of a range whose upper end this is, null for none. */
    private static @Nullable Cardinal least(Reading reading, Cardinal most) {
        Tokens tokens = reading.tokens();
        int gap = most.from() - 1;
        if (!tokens.is(gap, '-') && !tokens.is(gap, '–')) {
            Cue range = reading.endingAt(most.from(), Meaning.RANGE);
            if (range == null || range.value().equals("and")) {
                return null;
            }
            gap = range.from();
        }
        Cardinal least = Cardinal.endingAt(reading, gap);
        return least == null || least.value().compareTo(most.value()) >= 0 ? null : least;
    }

    private static boolean possible(BigDecimal amount, FactValue.TimeUnit unit) {
        BigDecimal most = unit == FactValue.TimeUnit.YEAR ? MOST_YEARS : MOST;
        return amount.signum() > 0 && amount.compareTo(most) <= 0;
    }

    private static FactValue.TimeUnit unit(String id) {
        FactValue.TimeUnit known = UNITS.get(id);
        if (known == null) {
            throw new IllegalStateException("no unit of time: " + id);
        }
        return known;
    }
}
