package app.concord.extract;

import org.jspecify.annotations.Nullable;

/** Recognises spans of time that are told otherwise than by two days, and days told by lengths. */
final class Stretches {
    private final TimeText text;
    private final Tokens tokens;
    private final FigureTimes figures;
    private final WordTimes named;
    private final Lengths lengths;

    private Stretches(Reading reading, TimeWords words, DayNotation days) {
        this.text = new TimeText(reading, words, days);
        this.tokens = reading.tokens();
        this.figures = new FigureTimes(text);
        this.named = new WordTimes(text);
        this.lengths = new Lengths(text);
    }

    static Stretches of(Reading reading, DayNotation days) {
        return new Stretches(reading, new TimeWords(reading), days);
    }

    /** Whether one may begin at a token. */
    boolean mayBegin(int token) {
        return tokens.isNumber(token) || text.words.any(token);
    }

    /**
     * The span of time or day that begins at a token; null for none, and for days and spans of days
     * that are told by dates alone.
     */
    @Nullable Stretch at(int token) {
        if (!text.reading.free(token)) {
            return null;
        }
        Stretch first = single(token);
        Stretch start = first == null ? text.day(token) : first;
        if (start == null) {
            return null;
        }
        int sign = RangeSign.behind(text.reading, start.to());
        Stretch end = sign < 0 ? null : end(sign, first == null);
        if (end != null && !end.last().isBefore(start.first()) && end.first().isAfter(start.first())) {
            return new Stretch(token, end.to(), start.first(), end.last(), Stretch.Kind.SPAN);
        }
        if (first == null || first.kind() == Stretch.Kind.END_ONLY) {
            return first != null && list(first) ? first : null;
        }
        return first;
    }

    /** The other end of a span; one told by a date only where the first end is not. */
    private @Nullable Stretch end(int sign, boolean dated) {
        int at = text.words.links(sign);
        Stretch end = single(sign);
        end = end == null && at > sign ? single(at) : end;
        return end != null || dated ? relative(at, end) : text.day(at);
    }

    /** A date and 'today' make a span that the days alone do not. */
    private @Nullable Stretch relative(int at, @Nullable Stretch end) {
        if (end != null) {
            return end;
        }
        Reading reading = text.reading;
        boolean told =
                reading.at(at, Meaning.TODAY) != null
                        || reading.at(at, Meaning.TOMORROW) != null
                        || reading.at(at, Meaning.YESTERDAY) != null;
        return told ? text.day(at) : null;
    }

    private @Nullable Stretch single(int token) {
        Stretch length = lengths.at(token);
        if (length != null) {
            return length;
        }
        if (!tokens.isNumber(token)) {
            return named.at(token);
        }
        int rank = tokens.length(token) <= 2 ? tokens.value(token) : 0;
        int behind = rank < 1 ? token : ordinal(token);
        Stretch ranked =
                behind == token
                        ? null
                        : named.ranked(token, rank, text.words.links(behind));
        return ranked == null || tokens.isWord(behind) && text.month(behind) != null
                ? figures.at(token)
                : ranked;
    }

    private int ordinal(int token) {
        int at = token + 1;
        boolean sign =
                tokens.is(at, '.') || tokens.is(at, 'º') || tokens.is(at, 'ª')
                        || text.reading.at(at, Meaning.ORDINAL) != null;
        return sign ? at + 1 : token;
    }

    /** '2007 and 2009' behind 'in': the second of two years. */
    private boolean list(Stretch year) {
        Cue and = text.reading.endingAt(year.from(), Meaning.RANGE);
        return and != null
                && and.value().equals("and")
                && tokens.length(year.from()) == 4
                && text.year(and.from() - 1) > 0;
    }
}
