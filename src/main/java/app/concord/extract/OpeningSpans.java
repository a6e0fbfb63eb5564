package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Recognises spans of times: '9–18.30 Uhr', 'de 9h à 12h30 et de 14h à 18h', '24 hours'. */
final class OpeningSpans {
    static final List<String> CLOSED = List.of("closed");
    static final List<String> ALL_DAY = List.of("24h");
    private static final int MOST = 4;

    private static final int EVENING = 6;

    private static final int NOON = 12;
    private static final int DAY = 24;
    private static final int HOUR = 60;
    private static final int SHORT_WORD = 6;

    private final Reading reading;
    private final Tokens tokens;

    OpeningSpans(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /**
     * Spans as written.
     *
     * @param texts {@code 09:00-18:00}, one a span; {@code 24h}
     * @param shown whether the notation tells that they are times
     */
    record Spans(int from, int to, List<String> texts, boolean shown) {

        boolean always() {
            return texts.equals(ALL_DAY);
        }
    }

    /**
     * A time of day.
     *
     * @param minutes since midnight
     * @param shown whether it shows that it is a time: minutes, 'Uhr', 'am'
     * @param half {@code am} or {@code pm}, else empty
     */
    private record Time(int to, int minutes, boolean shown, String half) {}

    /** The spans that begin at a token, null where none do. */
    @Nullable Spans at(int token) {
        boolean may =
                tokens.isNumber(token)
                        || tokens.isRaisedNumber(token)
                        || reading.at(token, Meaning.ROUND_THE_CLOCK) != null;
        if (!may || !reading.free(token)) {
            return null;
        }
        int always = always(token);
        if (always > 0) {
            return new Spans(token, always, ALL_DAY, true);
        }
        if (!tokens.isNumber(token) || !Figures.standsAlone(tokens, token)) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        boolean shown = isShown(token);
        int to = token;
        int next = token;
        while (next > 0 || texts.isEmpty()) {
            int end = span(next, texts);
            if (end < 0 || texts.size() > MOST) {
                break;
            }
            to = end;
            next = another(end);
            if (next < 0) {
                break;
            }
        }
        return texts.isEmpty() ? null : new Spans(token, to, List.copyOf(texts), shown);
    }

    /** One past 'round the clock', '24 hours', '24/7', '24h/24'; 0 where none begins. */
    private int always(int token) {
        Cue round = reading.at(token, Meaning.ROUND_THE_CLOCK);
        if (round != null) {
            return round.to();
        }
        if (tokens.value(token) != DAY) {
            return 0;
        }
        if (tokens.is(token + 1, '/') && tokens.value(token + 2) == 7) {
            return token + 3;
        }
        Cue hour = reading.at(token + 1, Meaning.RUN_UNIT);
        if (hour == null || !hour.value().equals("hour")) {
            return 0;
        }
        int to = hour.to();
        for (int i = to; i <= to + 1; i++) {
            if (tokens.value(i) == DAY && (tokens.is(i - 1, '/') || i > to)) {
                return i + 1;
            }
        }
        return to;
    }

    /** Adds the span that begins at a token; returns one past it, -1 where none does. */
    private int span(int token, List<String> texts) {
        Time first = time(token);
        int second = first == null ? -1 : separator(first.to());
        Time last = second < 0 ? null : time(second);
        if (first == null || last == null) {
            return -1;
        }
        int from = first.minutes();
        int until = last.minutes();
        boolean late = last.half().equals("pm") || last.half().equals("night");
        if (first.half().isEmpty() && late && from < NOON * HOUR) {
            int later = from + NOON * HOUR;
            from = later < until ? later : from;
        }
        if (until == 0) {
            until = DAY * HOUR;
        }
        boolean shown = first.shown() || last.shown();
        if (from == until || (!shown && (from > until || !bare(last.to())))) {
            return -1;
        }
        texts.add(text(from) + "-" + text(until));
        return last.to();
    }

    /** Whether the first or the second time of a span has minutes or a mark. */
    private boolean isShown(int token) {
        Time first = time(token);
        int second = first == null ? -1 : separator(first.to());
        Time last = second < 0 ? null : time(second);
        return first != null && last != null && (first.shown() || last.shown());
    }

    /** Whether two bare numbers may be hours: nothing behind them says what else they count. */
    private boolean bare(int to) {
        boolean word =
                tokens.isWord(to)
                        && (reading.month(to) != null
                                || reading.at(to, Meaning.UNIT) != null
                                || reading.at(to, Meaning.CURRENCY) != null
                                || reading.at(to, Meaning.COUNTED) != null);
        char sign = tokens.symbol(to);
        boolean open = sign == 0 || "%€£$./".indexOf(sign) < 0;
        return !word && (open || (sign == '.' && !tokens.isNumber(to + 1)));
    }

    private static String text(int minutes) {
        int hours = minutes / HOUR;
        int rest = minutes % HOUR;
        return (hours < 10 ? "0" : "") + hours + ":" + (rest < 10 ? "0" : "") + rest;
    }

    private @Nullable Time time(int token) {
        Cue noon = reading.at(token, Meaning.NOON);
        if (noon != null) {
            return new Time(noon.to(), NOON * HOUR, true, "");
        }
        Cue midnight = reading.at(token, Meaning.MIDNIGHT);
        if (midnight != null) {
            return new Time(midnight.to(), DAY * HOUR, true, "");
        }
        if (!tokens.isNumber(token) || tokens.length(token) > 2 || !reading.free(token)) {
            return null;
        }
        int hour = tokens.value(token);
        int minutes = minutes(token);
        int to = minutes < 0 ? token + 1 : token + 3;
        Cue mark = reading.at(to, Meaning.CLOCK);
        String half = half(mark, hour);
        if (mark != null) {
            boolean dot = tokens.is(mark.to(), '.') && !tokens.spaced(mark.to());
            boolean letters = !half.isEmpty() && tokens.length(mark.to() - 1) == 1;
            to = dot && letters ? mark.to() + 1 : mark.to();
        }
        if (hour > DAY || minutes >= HOUR || (hour == DAY && minutes > 0)) {
            return null;
        }
        hour = ClockNotation.hour(hour, mark);
        boolean shown = minutes >= 0 || mark != null;
        return new Time(to, hour * HOUR + Math.max(0, minutes), shown, half);
    }

    /**
     * Which half of the day a mark tells; 'night' begins in the evening and ends after midnight.
     */
    private static String half(@Nullable Cue mark, int hour) {
        return switch (mark == null ? "" : mark.value()) {
            case "am" -> "am";
            case "pm" -> "pm";
            case "night" -> hour >= EVENING && hour < NOON ? "pm" : "am";
            default -> "";
        };
    }

    /** The minutes of 9:30, 9.30, 9h30 and '9 h 30'; -1 for an hour alone. */
    private int minutes(int token) {
        boolean glued = !tokens.spaced(token + 1) && !tokens.spaced(token + 2);
        boolean sign = (tokens.is(token + 1, ':') || tokens.is(token + 1, '.')) && glued;
        boolean letter =
                tokens.isWord(token + 1)
                        && tokens.length(token + 1) == 1
                        && (tokens.folded().charAt(tokens.start(token + 1)) | ' ') == 'h';
        return (sign || letter) && tokens.isNumber(token + 2) && tokens.length(token + 2) == 2
                ? tokens.value(token + 2)
                : -1;
    }

    /** Where the second time begins; -1 for none. */
    private int separator(int at) {
        if (tokens.is(at, '-') || tokens.is(at, '–')) {
            return at + 1;
        }
        Cue range = reading.at(at, Meaning.RANGE);
        if (range != null && range.value().equals("and") && !reading.has(Meaning.RANGE_START)) {
            return -1;
        }
        if (range != null) {
            int to = range.to();
            return tokens.isWord(to) && tokens.length(to) <= 3 && !isTime(to) ? to + 1 : to;
        }
        boolean word = tokens.isWord(at) && tokens.length(at) <= SHORT_WORD && !isTime(at);
        return word && tokens.isNumber(at + 1) && reading.at(at, Meaning.OPEN_TO) != null
                ? at + 1
                : -1;
    }

    private boolean isTime(int token) {
        return reading.at(token, Meaning.NOON) != null
                || reading.at(token, Meaning.MIDNIGHT) != null;
    }

    /** Where another span of the same days begins; -1 for none. */
    private int another(int at) {
        Cue and = reading.at(at, Meaning.RANGE);
        int next =
                and != null && and.value().equals("and")
                        ? and.to()
                        : tokens.is(at, ',') || tokens.is(at, '&') || tokens.is(at, '/')
                                ? at + 1
                                : -1;
        for (int words = 0; next > 0 && words < 2 && tokens.isWord(next); words++) {
            if (tokens.length(next) > SHORT_WORD || reading.weekday(next) != null) {
                return -1;
            }
            next++;
        }
        return tokens.isNumber(next) ? next : -1;
    }
}
