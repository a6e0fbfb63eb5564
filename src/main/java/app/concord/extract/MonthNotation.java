package app.concord.extract;

import app.concord.model.FactValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** Recognises whole months and spans of them: 'November 2026', 'April to June 2027', '11/2026'. */
final class MonthNotation {
    private static final int NONE = -1;

    private final Reading reading;
    private final Tokens tokens;
    private final DayNotation days;

    MonthNotation(Reading reading, DayNotation days) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.days = days;
    }

    /** The months that begin at a token, as first and last day; null where none do. */
    @Nullable DayMention at(int token) {
        Month first = name(token);
        if (first == null) {
            return null;
        }
        int[] end = days.yearBehind(token + 1);
        int next = separator(end[1] == NONE ? token + 1 : end[0]);
        Month last = next < 0 ? null : name(next);
        if (last != null) {
            int[] close = days.yearBehind(next + 1);
            return close[1] == NONE ? null : span(token, close, first, end[1], last);
        }
        return end[1] == NONE ? null : span(token, end, first, end[1], first);
    }

    private @Nullable Month name(int token) {
        return tokens.isWord(token) && tokens.length(token) > 2 && reading.free(token)
                ? reading.month(token)
                : null;
    }

    private int separator(int at) {
        if (tokens.is(at, '/')) {
            return at + 1;
        }
        return RangeSign.behind(reading, at);
    }

    private static DayMention span(int from, int[] close, Month first, int year, Month last) {
        YearMonth end = YearMonth.of(close[1], last);
        int stated = year == NONE ? close[1] : year;
        int begin = year == NONE && first.compareTo(last) > 0 ? stated - 1 : stated;
        LocalDate start = LocalDate.of(begin, first, 1);
        return new DayMention(
                from,
                close[0],
                new FactValue.Day(start, null, null, true),
                new FactValue.Day(end.atEndOfMonth(), null, null, true),
                false,
                DayMention.Grade.VAGUE);
    }
}
