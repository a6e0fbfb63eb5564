package app.concord.extract;

import app.concord.model.Cell;
import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/**
 * Reads for how long something runs, on one charge or on a stage. It goes before the times of day,
 * which many languages write with the same words.
 */
final class RunTimeExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of("", Meaning.RUN_UNIT);
    private static final double SURE = 0.85;
    private static final int REACH = 8;
    private static final int SHORT_TEXT = 10;
    private static final int LONGEST_HEADER = 40;
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final Set<String> UNITS = Set.of("hour", "minute");

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        if (!reading.has(Meaning.RUN_UNIT)) {
            return;
        }
        Tokens tokens = reading.tokens();
        int i = 0;
        while (i < tokens.count()) {
            Figures.Figure number =
                    tokens.isNumber(i) && reading.free(i) ? Figures.at(reading, i) : null;
            int unit =
                    number == null
                            ? 0
                            : tokens.is(number.to(), '-') ? number.to() + 1 : number.to();
            Cue word = number == null ? null : reading.at(unit, Meaning.RUN_UNIT);
            if (number == null || word == null || !UNITS.contains(word.value())) {
                i = number == null ? i + 1 : number.to();
                continue;
            }
            Figures.Figure minutes = minutes(reading, word);
            if (minutes != null) {
                Cue behind = Objects.requireNonNull(reading.at(minutes.to(), Meaning.RUN_UNIT));
                int end = behind.to();
                both(reading, number, minutes, i, end);
                i = end;
                continue;
            }
            // 'Cancel free of charge up to 48 hours before departure': no battery lasts so long.
            boolean ahead = reading.at(word.to(), Meaning.AHEAD_OF) != null;
            if (!ahead && near(reading, i, word.to()) && reading.free(i, word.to())) {
                reading.add(
                        Observation.used(
                                FactKind.QUANTITY,
                                new FactValue.Quantity(number.amount(), word.value()),
                                ComparabilityKey.of(Role.OTHER).withBound(number.bound()),
                                i,
                                word.to(),
                                SURE));
            }
            i = word.to();
        }
    }

    /** The minutes behind hours, '2 h 40 min', which are no time of day; null for none. */
    private static Figures.@Nullable Figure minutes(Reading reading, Cue hours) {
        if (!hours.value().equals("hour") || !reading.tokens().isNumber(hours.to())) {
            return null;
        }
        Figures.Figure minutes = Figures.at(reading, hours.to());
        Cue unit = minutes == null ? null : reading.at(minutes.to(), Meaning.RUN_UNIT);
        return unit != null && unit.value().equals("minute") ? minutes : null;
    }

    private static void both(
            Reading reading, Figures.Figure hours, Figures.Figure minutes, int from, int to) {
        boolean told = near(reading, from, to) || reading.tokens().count() <= SHORT_TEXT;
        if (!reading.free(from, to)) {
            return;
        }
        if (!told) {
            reading.claim(from, to);
            return;
        }
        reading.add(
                Observation.used(
                        FactKind.QUANTITY,
                        new FactValue.Quantity(
                                hours.amount().multiply(HOUR).add(minutes.amount()), "minute"),
                        ComparabilityKey.of(Role.OTHER).withBound(hours.bound()),
                        from,
                        to,
                        SURE));
    }

    private static boolean near(Reading reading, int from, int to) {
        int sentence = reading.sentence(from);
        for (Cue cue : reading.cues(from - REACH, to + REACH)) {
            if (cue.meaning() == Meaning.RUN_TIME && reading.sentence(cue.from()) == sentence) {
                return true;
            }
        }
        return named(reading);
    }

    /** Whether the header of the column or row tells it: '24 h' below 'Battery life'. */
    private static boolean named(Reading reading) {
        Cell cell = reading.setting().cell();
        if (cell == null || cell.header() || reading.tokens().count() > SHORT_TEXT) {
            return false;
        }
        return ofRunTime(reading, cell.columnHeader()) || ofRunTime(reading, cell.rowHeader());
    }

    private static boolean ofRunTime(Reading reading, @Nullable String header) {
        return header != null
                && header.length() <= LONGEST_HEADER
                && Header.of(reading, header).ofRunTime();
    }
}
