package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads days that no calendar has, such as '31 April': a date whose value is a text in the form of
 * an ISO date. Months count only by a name of four letters or more, or in figures with a year of
 * four, so that '31 set' is no September.
 */
final class ImpossibleDays {
    private static final double SURE = 0.9;
    private static final int LONGEST_MONTH = 31;
    private static final int SHORTEST_MONTH = 28;
    private static final int SHORTEST_NAME = 4;
    private static final Meanings ROLES = Meanings.of(Meaning.END, Meaning.START, Meaning.EVENT);

    private final Reading reading;
    private final Tokens tokens;
    private final DayNotation days;

    private ImpossibleDays(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.days = new DayNotation(reading);
    }

    /** A day that does not exist, as written. */
    private record Written(int from, int to, int year, int month, int day) {
        boolean real() {
            int last =
                    year > 0
                            ? YearMonth.of(year, month).lengthOfMonth()
                            : Month.of(month).maxLength();
            return day <= last;
        }
    }

    /** Adds what is found in words that nothing else has claimed. */
    static void read(Reading reading) {
        if (!reading.tokens().tells(Tokens.LATE_DAY)) {
            return;
        }
        List<Written> found = new ImpossibleDays(reading).find();
        if (found.isEmpty()) {
            return;
        }
        Vicinity vicinity =
                Vicinity.of(
                        reading, found.size(), i -> found.get(i).from(), i -> found.get(i).to());
        int today = reading.context().today().getYear();
        for (int i = 0; i < found.size(); i++) {
            Written day = found.get(i);
            String iso =
                    String.format(
                            Locale.ROOT,
                            "%04d-%02d-%02d",
                            day.year() > 0 ? day.year() : today,
                            day.month(),
                            day.day());
            reading.add(
                    Observation.used(
                            FactKind.DATE,
                            new FactValue.Text(iso),
                            ComparabilityKey.of(role(vicinity, i)),
                            day.from(),
                            day.to(),
                            SURE));
        }
    }

    private static Role role(Vicinity vicinity, int index) {
        for (Vicinity.Near near : vicinity.of(index, ROLES)) {
            return switch (near.cue().meaning()) {
                case START -> Role.START;
                case EVENT -> Role.EVENT;
                default -> Role.END;
            };
        }
        return Role.OTHER;
    }

    private List<Written> find() {
        List<Written> found = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            boolean may = tokens.isNumber(i) || reading.month(i) != null;
            Written day = may && reading.free(i) ? at(i) : null;
            if (day != null && !day.real() && reading.free(day.from(), day.to())) {
                found.add(day);
                i = day.to() - 1;
            }
        }
        return found;
    }

    private @Nullable Written at(int i) {
        if (tokens.isNumber(i) && isLate(i)) {
            int next = behindNumber(i + 1);
            Month month = month(next);
            if (month != null) {
                int[] end = days.yearBehind(next + 1);
                return new Written(i, end[0], end[1], month.getValue(), tokens.value(i));
            }
            return figures(i);
        }
        Month month = month(i);
        if (month == null || !tokens.isNumber(i + 1) || !isLate(i + 1)) {
            return null;
        }
        boolean goesOn =
                (tokens.is(i + 2, ':') || tokens.is(i + 2, '.') || tokens.is(i + 2, '%'))
                        && !tokens.spaced(i + 2)
                        && tokens.isNumber(i + 3);
        int[] end = days.yearBehind(behindNumber(i + 2));
        return goesOn || tokens.is(i + 2, '%')
                ? null
                : new Written(i, end[0], end[1], month.getValue(), tokens.value(i + 1));
    }

    /** '31.04.2026', '31/04/2026': no order of day and month makes it a day. */
    private @Nullable Written figures(int i) {
        char sign = tokens.symbol(i + 1);
        boolean shaped =
                (sign == '.' || sign == '/')
                        && tokens.isNumber(i + 2)
                        && tokens.length(i + 2) <= 2
                        && tokens.is(i + 3, sign)
                        && tokens.isNumber(i + 4)
                        && tokens.length(i + 4) == 4;
        if (!shaped || tokens.spaced(i + 1) || tokens.spaced(i + 2)) {
            return null;
        }
        int month = tokens.value(i + 2);
        int year = tokens.value(i + 4);
        return month < 1 || month > 12 || year < 2000 || year > 2199
                ? null
                : new Written(i, i + 5, year, month, tokens.value(i));
    }

    private int behindNumber(int i) {
        int next = i;
        boolean glued = !tokens.spaced(next);
        if (glued && (tokens.is(next, '.') || reading.at(next, Meaning.ORDINAL) != null)) {
            next++;
        }
        Cue of = reading.at(next, Meaning.OF);
        return of == null ? next : of.to();
    }

    private @Nullable Month month(int i) {
        return tokens.isWord(i) && tokens.length(i) >= SHORTEST_NAME ? reading.month(i) : null;
    }

    private boolean isLate(int i) {
        return tokens.length(i) == 2
                && tokens.value(i) > SHORTEST_MONTH
                && tokens.value(i) <= LONGEST_MONTH;
    }
}
