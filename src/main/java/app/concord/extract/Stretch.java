package app.concord.extract;

import java.time.LocalDate;

/**
 * A span of time found in a text, or a single day.
 *
 * @param from first token
 * @param to one past the last token
 * @param first its first day
 * @param last its last day
 * @param kind how it may be used
 */
record Stretch(int from, int to, LocalDate first, LocalDate last, Kind kind) {

    /** What a stretch of time may be used for. */
    enum Kind {
        /** One day. */
        DAY,
        /** A span that is told as such. */
        SPAN,
        /** Only an end of a span: a number that may be a year, a month without one, 'now'. */
        END_ONLY
    }

    static Stretch day(int from, int to, LocalDate day) {
        return new Stretch(from, to, day, day, Kind.DAY);
    }

    static Stretch span(int from, int to, Dates span) {
        return new Stretch(from, to, span.first(), span.last(), Kind.SPAN);
    }

    /** The same with another beginning in the text. */
    Stretch from(int newFrom) {
        return new Stretch(newFrom, to, first, last, kind);
    }

    /** The same with another end in the text. */
    Stretch upTo(int newTo) {
        return new Stretch(from, newTo, first, last, kind);
    }

    /** Just the days. */
    Dates dates() {
        return new Dates(first, last);
    }

    /** The first and the last day of a span. */
    record Dates(LocalDate first, LocalDate last) {}
}
