package app.concord.extract;

import app.concord.model.ReadingContext;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Month;

/** Recognises the notations of a day: ISO, in figures, with the name of the month. */
final class DayNotation {
    private static final int NONE = -1;
    private static final Meanings SUPPORT =
            Meanings.of(Meaning.END, Meaning.START, Meaning.EVENT, Meaning.RANGE_START, Meaning.OF);

    /** Abbreviations of weekdays have no more letters. */
    private static final int LONGEST_SHORT = 4;

    private final Reading reading;
    private final Tokens tokens;
    private final YearNotation years;
    private final boolean monthFirst;
    private final boolean dotted;

    /** Whether a dot behind a number makes it an ordinal, so that '3.4.' is a day. */
    private final boolean ordinalDots;

    /**
     * A day as written; what is not stated is -1 or null.
     *
     * @param from first token
     * @param to one past the last token
     * @param weak whether it is a day only in the company of other signs: 15.10 or 3/4
     */
    record Parts(
            int from,
            int to,
            int year,
            int month,
            int day,
            @Nullable DayOfWeek weekday,
            boolean weak) {

        Parts at(int newFrom, @Nullable DayOfWeek newWeekday) {
            return new Parts(newFrom, to, year, month, day, newWeekday, weak && newWeekday == null);
        }

        Parts upTo(int newTo) {
            return new Parts(from, newTo, year, month, day, weekday, weak);
        }
    }

    DayNotation(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.years = new YearNotation(reading);
        this.monthFirst = monthFirst(reading.context());
        String language = reading.lexicon().language();
        this.ordinalDots = language.equals("de") || language.isEmpty();
        this.dotted = !reading.lexicon().language().equals("en") || !monthFirst;
    }

    /**
     * Whether 3/4 is the fourth of March: in the United States, and in English without a market.
     */
    private static boolean monthFirst(ReadingContext context) {
        String market = context.market();
        String language = context.language();
        if (market != null) {
            return market.equals("US") || market.equals("PH");
        }
        return language == null || language.equals("en") || language.equals("en-US");
    }

    /** The day that begins at a token, null where none does. */
    @Nullable Parts at(int token) {
        if (!reading.free(token) || reading.endingAt(token, Meaning.NOT_DAY) != null) {
            return null;
        }
        DayOfWeek weekday = weekday(token);
        if (weekday == null && reading.weekday(token) != null && day(afterName(token))) {
            // 'van vr 27 t/m ma 30 november': a number behind makes the two letters a weekday.
            weekday = reading.weekday(token);
        }
        if (weekday != null) {
            int next = afterWeekday(token);
            boolean on = next < tokens.count() && reading.free(next) && !endsSentence(token);
            Parts day = on ? plain(next) : null;
            return day == null ? null : day.at(token, weekday);
        }
        return plain(token);
    }

    /** 'On a Friday. On 9 March …': a new sentence begins behind the full name of a weekday. */
    boolean endsSentence(int token) {
        int dot = afterName(token);
        return tokens.is(dot, '.')
                && tokens.length(token) > LONGEST_SHORT
                && tokens.isWord(dot + 1)
                && Character.isUpperCase(tokens.first(dot + 1));
    }

    private boolean day(int token) {
        return tokens.isNumber(token) && tokens.length(token) <= 2;
    }

    /** The weekday named by a token, null for none. */
    @Nullable DayOfWeek weekday(int token) {
        if (!tokens.isWord(token) || tokens.length(token) > 14) {
            return null;
        }
        DayOfWeek day = reading.weekday(token);
        boolean name = tokens.length(token) > 3 || Character.isUpperCase(tokens.first(token));
        return day != null && (name || (reading.setting().line() && tokens.length(token) == 3))
                ? day
                : null;
    }

    /** Where the day goes on behind a weekday: 'Sunday, the', 'Sonntag, den', 'segunda-feira,'. */
    int afterWeekday(int token) {
        int next = afterName(token);
        while (tokens.is(next, '.') || tokens.is(next, ',')) {
            next++;
        }
        Cue article = reading.at(next, Meaning.OF);
        return article == null ? next : article.to();
    }

    /** The token behind the name of a weekday: 'segunda-feira' has a second word. */
    int afterName(int token) {
        int next = token + 1;
        boolean second =
                tokens.is(next, '-')
                        && tokens.isWord(next + 1)
                        && !tokens.spaced(next)
                        && !tokens.spaced(next + 1)
                        && reading.month(next + 1) == null
                        && reading.weekday(next + 1) == null;
        return second ? next + 2 : next;
    }

    private @Nullable Parts plain(int i) {
        if (tokens.isNumber(i)) {
            if (tokens.isWord(i - 1) && !tokens.spaced(i)) {
                return null;
            }
            Parts named = dayThenMonth(i);
            return named != null ? named : figures(i);
        }
        return tokens.isWord(i) ? monthThenDay(i) : null;
    }

    private @Nullable Parts figures(int i) {
        char sign = tokens.symbol(i + 1);
        if ((sign != '.' && sign != '/' && sign != '-')
                || tokens.spaced(i + 1)
                || tokens.spaced(i + 2)
                || Currencies.standsBefore(tokens, i, reading.context())) {
            return null;
        }
        int first = tokens.value(i);
        if (tokens.isWord(i + 2)) {
            return namedFigures(i, sign);
        }
        if (!tokens.isNumber(i + 2) || tokens.length(i + 2) > 2) {
            return null;
        }
        int second = tokens.value(i + 2);
        boolean third =
                tokens.is(i + 3, sign)
                        && !tokens.spaced(i + 3)
                        && tokens.isNumber(i + 4)
                        && (!tokens.spaced(i + 4) || (sign == '.' && tokens.length(i + 4) == 4));
        if (third && tokens.length(i) == 4) {
            return check(i, i + 5, first, second, tokens.value(i + 4), false);
        }
        if (tokens.length(i) > 2) {
            return null;
        }
        if (third) {
            int year = years.of(i + 4);
            boolean phone = sign == '-' && tokens.length(i + 4) == 2 && !reading.setting().line();
            return year < 0 || phone ? null : ordered(i, i + 5, sign, first, second, year, false);
        }
        boolean closed =
                sign == '.'
                        && tokens.is(i + 3, '.')
                        && !tokens.spaced(i + 3)
                        && (ordinalDots || reading.setting().line());
        boolean decimal = sign == '.' && !closed && !dotted && tokens.length(i + 2) < 2;
        if (sign == '-' || decimal) {
            return null;
        }
        int to = closed ? i + 4 : i + 3;
        if ((tokens.isNumber(to) && !tokens.spaced(to)) || years.isAmount(to)) {
            return null;
        }
        boolean ends =
                closed
                        && to >= tokens.count()
                        && tokens.length(i + 2) < 2
                        && !reading.setting().line();
        return ordered(i, to, sign, first, second, NONE, !closed || ends);
    }

    /** '23/Sep/2020', '01-aug-2019', '2020-Sep-23'. */
    private @Nullable Parts namedFigures(int i, char sign) {
        Month month = reading.month(i + 2);
        if (month == null || !tokens.is(i + 3, sign) || !tokens.isNumber(i + 4)) {
            return null;
        }
        return tokens.length(i) == 4
                ? check(i, i + 5, tokens.value(i), month.getValue(), tokens.value(i + 4), false)
                : check(i, i + 5, years.of(i + 4), month.getValue(), tokens.value(i), false);
    }

    private @Nullable Parts ordered(
            int from, int to, char sign, int first, int second, int year, boolean weak) {
        boolean swap =
                sign == '.'
                        ? first <= 12 && second > 12 && !weak
                        : second > 12 || (monthFirst && first <= 12);
        return swap
                ? check(from, to, year, first, second, weak)
                : check(from, to, year, second, first, weak);
    }

    private static @Nullable Parts check(
            int from, int to, int year, int month, int day, boolean weak) {
        boolean real = month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
        if (real && year > 0 && day > java.time.YearMonth.of(year, month).lengthOfMonth()) {
            real = false;
        }
        return real && (year == NONE || (year >= 1000 && year <= 2199))
                ? new Parts(from, to, year, month, day, null, weak)
                : null;
    }

    /** '29 November 2026', '29. Nov.', 'the 29th of November', '29 de noviembre de 2026'. */
    private @Nullable Parts dayThenMonth(int i) {
        if (tokens.length(i) > 2) {
            return null;
        }
        int next = afterDayNumber(i);
        Month month = tokens.isWord(next) && next - i <= 5 ? reading.month(next) : null;
        if (month == null) {
            return null;
        }
        int[] end = years.behind(next + 1);
        return check(i, end[0], end[1], month.getValue(), tokens.value(i), false);
    }

    /** Skips '.', 'th', 'º', ',' and 'of' behind the number of a day. */
    private int afterDayNumber(int i) {
        int next = i + 1;
        if (!tokens.spaced(next)
                && (tokens.symbol(next) == '.'
                        || tokens.symbol(next) == 'º'
                        || tokens.symbol(next) == '°')) {
            next++;
        } else if (!tokens.spaced(next) && reading.at(next, Meaning.ORDINAL) != null) {
            next++;
        }
        if (tokens.is(next, ',') || (tokens.is(next, '-') && !tokens.spaced(next))) {
            next++;
        }
        Cue of = reading.at(next, Meaning.OF);
        return of == null ? next : of.to();
    }

    /** 'You may 2 times': a name that is another word in small letters. */
    private boolean isOtherWord(int i) {
        return reading.at(i, Meaning.MONTH_OR_WORD) != null
                && !reading.setting().line()
                && !Character.isUpperCase(tokens.first(i));
    }

    /** 'November 29, 2026', 'Nov. 29th', 'Nov 29'. */
    private @Nullable Parts monthThenDay(int i) {
        Month month = reading.month(i);
        if (month == null || isOtherWord(i)) {
            return null;
        }
        int day = tokens.is(i + 1, '.') && !tokens.spaced(i + 1) ? i + 2 : i + 1;
        Cue the = reading.at(day, Meaning.OF);
        if (the != null) {
            day = the.to();
        }
        if (!tokens.isNumber(day)
                || tokens.length(day) > 2
                || (tokens.is(day + 1, ':') && !tokens.spaced(day + 1))
                || years.isAmount(day + 1)) {
            return null;
        }
        int next = day + 1;
        if (!tokens.spaced(next) && reading.at(next, Meaning.ORDINAL) != null) {
            next++;
        }
        int[] end = years.behind(next);
        return check(i, end[0], end[1], month.getValue(), tokens.value(day), false);
    }

    /** Where the notation ends and the year, -1 for none, that stands behind a month or day. */
    int[] yearBehind(int at) {
        return years.behind(at);
    }

    /** Whether words right before speak of days, so that 15.10 is one. */
    boolean supported(Parts parts) {
        if (reading.cues().endAt(parts.from(), SUPPORT)) {
            return true;
        }
        if (!reading.setting().line()) {
            return false;
        }
        boolean whole = parts.from() == 0 && parts.to() >= tokens.count();
        return whole
                || figuresOfDay(parts.from())
                || reading.endingAt(parts.from(), Meaning.THIS) != null;
    }

    /** '28/10', '06.08': two figures each, as nothing but days has them. */
    private boolean figuresOfDay(int i) {
        boolean two = tokens.length(i) == 2 && tokens.isNumber(i + 2) && tokens.length(i + 2) == 2;
        boolean zero = tokens.first(i) == '0' || (two && tokens.first(i + 2) == '0');
        boolean amount =
                Currencies.before(tokens, i, reading.context()) != null
                        || reading.endingAt(i, Meaning.CURRENCY) != null;
        return two && !amount && (tokens.is(i + 1, '/') || (tokens.is(i + 1, '.') && zero));
    }

    /**
     * The number of a day standing alone as the first end of a range; the token behind it, or -1.
     */
    int dayNumber(int i) {
        if (!tokens.isNumber(i) || tokens.length(i) > 2 || !reading.free(i)) {
            return NONE;
        }
        int day = tokens.value(i);
        if (day < 1 || day > 31 || (tokens.isWord(i - 1) && !tokens.spaced(i))) {
            return NONE;
        }
        if (!tokens.spaced(i + 1)
                && (tokens.is(i + 1, '.') || reading.at(i + 1, Meaning.ORDINAL) != null)) {
            return i + 2;
        }
        return i + 1;
    }
}
