package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/** What the readers of spans of time share: the text, its words of time, and single days. */
final class TimeText {
    final Reading reading;
    final Tokens tokens;
    final TimeWords words;
    final DayNotation days;
    final LocalDate today;

    TimeText(Reading reading, TimeWords words, DayNotation days) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.words = words;
        this.days = days;
        this.today = reading.context().today();
    }

    /** The year that a number of four digits may stand for, -1 for none. */
    int year(int token) {
        if (!tokens.isNumber(token)
                || tokens.length(token) != 4
                || !DayHints.mayBeYear(tokens, token)
                || !reading.free(token)) {
            return -1;
        }
        boolean part =
                !tokens.spaced(token)
                        && (Character.getType(tokens.symbol(token - 1)) == Character.CURRENCY_SYMBOL
                                || (tokens.is(token - 1, '.') && tokens.isNumber(token - 2)));
        boolean amount =
                part
                        || tokens.is(token + 1, '%')
                        || Currencies.after(tokens, token + 1, reading.context()) != null
                        || reading.at(token + 1, Meaning.UNIT) != null;
        return amount ? -1 : tokens.value(token);
    }

    /** A number in figures or words; 0 for none. */
    int count(int token) {
        if (tokens.isNumber(token)) {
            return tokens.length(token) <= 3 ? Math.max(0, tokens.value(token)) : 0;
        }
        return TimeWords.number(words.at(token, Meaning.WHEN_COUNT));
    }

    /** The token behind a number in figures or words. */
    int behindCount(int token) {
        Cue word = words.at(token, Meaning.WHEN_COUNT);
        return word == null || tokens.isNumber(token) ? token + 1 : word.to();
    }

    @Nullable Month month(int token) {
        return tokens.isWord(token) && tokens.length(token) > 2 && reading.free(token)
                ? reading.month(token)
                : null;
    }

    /** A single day that begins at a token: by date, 'tomorrow', a weekday; null for none. */
    @Nullable Stretch day(int token) {
        DayNotation.Parts parts = days.at(token);
        if (parts != null) {
            LocalDate date =
                    parts.year() < 0
                            ? Years.near(today, parts.month(), parts.day())
                            : Years.date(parts.year(), parts.month(), parts.day());
            return date == null ? null : Stretch.day(token, parts.to(), date);
        }
        Cue relative = reading.at(token, Meaning.TODAY);
        if (relative != null) {
            return Stretch.day(token, relative.to(), today);
        }
        relative = reading.at(token, Meaning.TOMORROW);
        if (relative != null) {
            return Stretch.day(token, relative.to(), today.plusDays(1));
        }
        relative = reading.at(token, Meaning.YESTERDAY);
        if (relative != null) {
            return Stretch.day(token, relative.to(), today.minusDays(1));
        }
        Cue next = reading.at(token, Meaning.NEXT);
        Cue ahead = next == null ? reading.at(token, Meaning.THIS) : next;
        int name = ahead == null ? token : ahead.to();
        DayOfWeek weekday = days.weekday(name);
        if (weekday != null) {
            return Stretch.day(token, name + 1, Years.weekday(today, weekday, next != null));
        }
        return holiday(token);
    }

    /** Whether a holiday is told as a day: with its year, or by words for days before it. */
    boolean told(Stretch holiday) {
        Cue name = words.at(holiday.from(), Meaning.WHEN_HOLIDAY);
        if (name != null && holiday.to() > name.to()) {
            return true;
        }
        if (words.endsAt(holiday.from(), Meaning.WHEN_BEFORE)) {
            return false;
        }
        return holiday.from() == 0
                || reading.endingAt(holiday.from(), Meaning.OF) != null
                || reading.endingAt(holiday.from(), Meaning.END) != null
                || reading.endingAt(holiday.from(), Meaning.START) != null;
    }

    /** A holiday, perhaps with its year. */
    @Nullable Stretch holiday(int token) {
        Cue holiday = words.at(token, Meaning.WHEN_HOLIDAY);
        if (holiday == null) {
            return null;
        }
        int at = words.links(holiday.to());
        Cue told = words.at(at, Meaning.WHEN_YEAR);
        int year = year(told == null ? at : words.links(told.to()));
        LocalDate day =
                year < 0
                        ? Holidays.near(holiday.value(), today)
                        : Holidays.day(holiday.value(), year);
        int to = year < 0 ? holiday.to() : (told == null ? at : words.links(told.to())) + 1;
        return day == null ? null : Stretch.day(token, to, day);
    }
}
