package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The day of the month behind a weekday that lacks its month: 'dimanche prochain, le 25', 'el
 * sábado 12'. Only a day that falls on that weekday soon is one; any other number is something
 * else.
 */
final class DayNumbers {
    private static final int LAST_DAY = 31;
    private static final int SHORT = 4;
    private static final int WEEKS_BACK = 1;
    private static final int WEEKS_AHEAD = 8;

    private final Reading reading;
    private final Tokens tokens;
    private final DayNotation days;
    private final ClockNotation clocks;

    DayNumbers(Reading reading, DayNotation days, ClockNotation clocks) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.days = days;
        this.clocks = clocks;
    }

    /** A day told by its number, and the token behind it. */
    record Numbered(LocalDate date, int to) {}

    /**
     * The day whose number stands at a token or behind an article; null for none.
     *
     * @param near the nearest day with the weekday that was told
     */
    @Nullable Numbered at(int token, LocalDate near) {
        int at = tokens.is(token, ',') ? token + 1 : token;
        boolean article =
                tokens.isWord(at) && tokens.length(at) <= SHORT && tokens.isNumber(at + 1);
        at += article ? 1 : 0;
        if (!tokens.isNumber(at)
                || tokens.length(at) > 2
                || tokens.value(at) > LAST_DAY
                || reading.sentence(at) != reading.sentence(token - 1)
                || days.at(at) != null
                || clocks.at(at) != null
                || isMeasured(at + 1, article || at > token)) {
            return null;
        }
        for (int week = -WEEKS_BACK; week <= WEEKS_AHEAD; week++) {
            LocalDate date = near.plusWeeks(week);
            if (date.getDayOfMonth() == tokens.value(at)) {
                return new Numbered(date, at + 1);
            }
        }
        return null;
    }

    /** Whether what follows makes the number one of anything else: 'Sunday 20 places'. */
    private boolean isMeasured(int behind, boolean introduced) {
        if (tokens.isWord(behind)) {
            return !introduced && tokens.length(behind) > SHORT - 1;
        }
        char sign = tokens.symbol(behind);
        boolean goesOn = sign == '.' && tokens.isNumber(behind + 1) && !tokens.spaced(behind + 1);
        return goesOn || tokens.isNumber(behind) || (sign != 0 && ":%€$£/-–×+".indexOf(sign) >= 0);
    }
}
