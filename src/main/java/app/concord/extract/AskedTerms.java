package app.concord.extract;

import app.concord.model.Cell;
import app.concord.model.FactValue.TimeUnit;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Reads lengths of time whose meaning stands above or beside them, in the question of an answer, a
 * heading or the header of a row: 'Returns | 30 days', 'How long is the guarantee? 10 years.' So
 * many nights as nobody spends in a hotel are a trial where the words speak of one.
 */
final class AskedTerms {
    private static final int LONGEST_HEADING = 90;
    private static final int REACH = 14;
    private static final int SHORT = 9;
    private static final Meanings RETURNS = Meanings.of(Meaning.RETURN_WORD);
    private static final BigDecimal MOST_OF_A_STAY = BigDecimal.valueOf(28);
    private static final Meanings OTHERS =
            Meanings.of(
                    Meaning.NO_RETURN,
                    Meaning.DELIVER,
                    Meaning.DELIVERY_DATE,
                    Meaning.ORDER_BY,
                    Meaning.RATE,
                    Meaning.INSTALMENT);
    private static final Meanings TRIED =
            Meanings.of(Meaning.TRIAL_WORD, Meaning.RETURN_WORD, Meaning.GUARANTEE_WORD);

    private AskedTerms() {}

    /**
     * Reads them.
     *
     * @param said whether words beside lengths of this text told what they are
     */
    static void read(Reading reading, Stated stated, boolean said) {
        if (!reading.has(Meaning.TIME_UNIT, Meaning.TIME_LENGTH)) {
            return;
        }
        nights(reading, stated);
        Role role = said ? null : asked(reading);
        if (role == null) {
            return;
        }
        int sentence = -1;
        for (TimeLengths.Found length : TimeLengths.of(reading)) {
            int here = reading.sentence(length.from());
            boolean first = sentence < 0 || (here == sentence && role == Role.GUARANTEE);
            if (first
                    && here <= 1
                    && reading.free(length.from())
                    && fits(role, length)
                    && (reading.behind(length.to(), Meaning.NOT_DELIVERY_TIME)
                            || !reading.near(length.from(), REACH, OTHERS))) {
                stated.add(role, length.value(), length.from(), length.to());
                sentence = here;
            }
        }
    }

    /**
     * Whether a length answers a short question of the same text: 'Changed your mind? Bring the
     * goods back within 30 days.'
     */
    static boolean before(Reading reading, TimeLengths.Found length) {
        int first = Around.beginning(reading, length.from());
        return first > 1
                && reading.tokens().is(first - 1, '?')
                && reading.has(Meaning.RETURN_WORD)
                && first - Around.beginning(reading, first - 1) <= SHORT
                && reading.sentenceHas(first - 1, RETURNS)
                && reading.free(length.from())
                && fits(Role.RETURN_PERIOD, length)
                && !reading.near(length.from(), REACH, OTHERS);
    }

    private static void nights(Reading reading, Stated stated) {
        if (!TimeLengths.inNights(reading)) {
            return;
        }
        for (TimeLengths.Found length : TimeLengths.of(reading)) {
            if (length.value().unit() == TimeUnit.NIGHT
                    && length.value().least().compareTo(MOST_OF_A_STAY) > 0
                    && reading.free(length.from())
                    && (reading.hasAny(TRIED) || asked(reading) != null)) {
                stated.add(Role.TRIAL, length.value(), length.from(), length.to());
            }
        }
    }

    private static boolean fits(Role role, TimeLengths.Found length) {
        TimeUnit unit = length.value().unit();
        boolean months = unit == TimeUnit.WEEK || unit == TimeUnit.MONTH || unit == TimeUnit.YEAR;
        return switch (role) {
            case GUARANTEE, MINIMUM_TERM -> months;
            case TRIAL -> months || unit == TimeUnit.NIGHT || unit == TimeUnit.DAY;
            default -> months || unit == TimeUnit.DAY;
        };
    }

    /** What the question, the heading or the headers speak of; null for nothing or several. */
    static @Nullable Role asked(Reading reading) {
        Cell cell = reading.setting().cell();
        List<@Nullable String> texts =
                cell == null
                        ? Collections.singletonList(reading.setting().heading())
                        : Arrays.asList(cell.rowHeader(), cell.columnHeader());
        Role found = null;
        for (String text : texts) {
            if (text == null || text.length() > LONGEST_HEADING) {
                continue;
            }
            for (Cue cue : Header.of(reading, text).cues()) {
                Role role =
                        ReturnsExtractor.WORDS.contains(cue.meaning())
                                ? ReturnsExtractor.role(cue.meaning())
                                : null;
                if (role != null && found != null && role != found) {
                    return null;
                }
                found = role == null ? found : role;
            }
        }
        return found;
    }
}
