package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Recognises lengths of time and the days they lead to: '3 days ago', '2 weeks after Easter'. */
final class Lengths {
    private static final int MOST_PARTS = 4;

    /** Words of terms, whose lengths of time lead to no day: 'return within 14 days'. */
    private static final Meanings TERMS =
            Meanings.of(
                    Meaning.RETURN_WORD,
                    Meaning.RETURN_DATE,
                    Meaning.GUARANTEE_WORD,
                    Meaning.TRIAL_WORD,
                    Meaning.NOTICE_WORD,
                    Meaning.TERM_WORD,
                    Meaning.DELIVER,
                    Meaning.DELIVERY_DATE);

    private final TimeText text;
    private final TimeWords words;

    Lengths(TimeText text) {
        this.text = text;
        this.words = text.words;
    }

    /** A number of units. */
    private record Part(int count, String unit) {}

    /** A length as written: '2 weeks and 2 days'. */
    private record Length(int to, List<Part> parts) {
        @Nullable LocalDate from(LocalDate day, int sign) {
            LocalDate at = day;
            for (Part part : parts) {
                LocalDate next = TimeSpans.moved(at, sign * part.count(), part.unit());
                if (next == null) {
                    return null;
                }
                at = next;
            }
            return at;
        }
    }

    /** What begins with a length or a word before one, null for none. */
    @Nullable Stretch at(int i) {
        boolean may = text.tokens.isNumber(i) || words.any(i);
        if (!may || text.reading.sentenceHas(i, TERMS)) {
            return null;
        }
        Cue ago = words.at(i, Meaning.WHEN_AGO);
        if (ago != null) {
            return day(i, length(ago.to(), MOST_PARTS), -1);
        }
        Cue in = words.at(i, Meaning.WHEN_IN);
        if (in != null) {
            Stretch day = day(i, length(in.to(), MOST_PARTS), 1);
            if (day != null) {
                return anchored(i, length(in.to(), MOST_PARTS), day);
            }
        }
        Cue within = words.at(i, Meaning.WHEN_WITHIN);
        if (within != null) {
            Stretch day = day(i, length(words.links(within.to()), MOST_PARTS), 1);
            return day == null
                    ? null
                    : new Stretch(i, day.to(), text.today, day.last(), Stretch.Kind.SPAN);
        }
        Cue lasting = words.at(i, Meaning.WHEN_FOR);
        if (lasting != null) {
            return lasting(i, length(lasting.to(), MOST_PARTS));
        }
        return text.count(i) > 0 ? counted(i) : null;
    }

    private @Nullable Stretch day(int from, @Nullable Length length, int sign) {
        LocalDate day = length == null ? null : length.from(text.today, sign);
        return length == null || day == null ? null : Stretch.day(from, length.to(), day);
    }

    private @Nullable Length length(int token, int most) {
        List<Part> parts = new ArrayList<>(1);
        int at = token;
        int to = token;
        while (parts.size() < most && text.count(at) > 0) {
            Cue unit = words.at(text.behindCount(at), Meaning.WHEN_UNIT);
            if (unit == null) {
                break;
            }
            parts.add(new Part(text.count(at), unit.value()));
            to = unit.to();
            Cue and = text.reading.at(to, Meaning.RANGE);
            boolean goesOn = and != null && and.value().equals("and");
            at = and != null && goesOn ? and.to() : text.tokens.is(to, ',') ? to + 1 : to;
        }
        return parts.isEmpty() ? null : new Length(to, parts);
    }

    /** '3 days ago', '3 days later', '3 days after Christmas', '3 next weeks', '5 years past'. */
    private @Nullable Stretch counted(int i) {
        int behind = text.behindCount(i);
        Cue coming = words.at(behind, Meaning.WHEN_COMING);
        Cue past = words.at(behind, Meaning.WHEN_PAST);
        Cue side = coming == null ? past : coming;
        if (side != null) {
            Cue unit = words.at(side.to(), Meaning.WHEN_UNIT);
            return unit == null ? null : running(i, unit.to(), i, unit, coming != null);
        }
        Length length = length(i, MOST_PARTS);
        if (length == null) {
            return null;
        }
        Cue ago = words.at(length.to(), Meaning.WHEN_AGO);
        if (ago != null) {
            Stretch day = day(i, length, -1);
            return day == null ? null : day.upTo(ago.to());
        }
        Cue later = words.at(length.to(), Meaning.WHEN_LATER);
        if (later != null) {
            Stretch day = day(i, length, 1);
            return day == null ? null : day.upTo(later.to());
        }
        Cue unit = words.at(behind, Meaning.WHEN_UNIT);
        if (unit != null && unit.to() == length.to()) {
            coming = words.at(unit.to(), Meaning.WHEN_COMING);
            past = words.at(unit.to(), Meaning.WHEN_PAST);
            side = coming == null ? past : coming;
            if (side != null) {
                return running(i, side.to(), i, unit, coming != null);
            }
        }
        return anchored(i, length, null);
    }

    private @Nullable Stretch running(int from, int to, int count, Cue unit, boolean coming) {
        int number = coming ? text.count(count) : -text.count(count);
        Stretch.Dates span = TimeSpans.running(text.today, number, unit.value());
        return span == null ? null : Stretch.span(from, to, span);
    }

    /** '2 weeks from January 15', '5 days before new year', 'two years since 2011'. */
    private @Nullable Stretch anchored(
            int from, @Nullable Length length, @Nullable Stretch otherwise) {
        if (length == null) {
            return otherwise;
        }
        Cue before = words.at(length.to(), Meaning.WHEN_BEFORE);
        Cue after = words.at(length.to(), Meaning.WHEN_AFTER);
        Cue side = before == null ? after : before;
        Stretch anchor = side == null ? null : anchor(side.to());
        LocalDate day =
                anchor == null ? null : length.from(anchor.first(), before == null ? 1 : -1);
        return anchor == null || day == null ? otherwise : Stretch.day(from, anchor.to(), day);
    }

    private @Nullable Stretch anchor(int token) {
        int at = words.links(token);
        Cue told = words.at(at, Meaning.WHEN_YEAR);
        int number = told == null ? at : words.links(told.to());
        int year = text.year(number);
        return year < 0 ? text.day(at) : Stretch.span(token, number + 1, TimeSpans.year(year));
    }

    /** 'for 3 days from today', 'for 2 weeks starting May 20th'. */
    private @Nullable Stretch lasting(int from, @Nullable Length length) {
        if (length == null) {
            return null;
        }
        int at = text.tokens.is(length.to(), ',') ? length.to() + 1 : length.to();
        Cue after = words.at(at, Meaning.WHEN_AFTER);
        Stretch anchor = after == null ? null : anchor(after.to());
        LocalDate end = anchor == null ? null : length.from(anchor.first(), 1);
        return anchor == null || end == null
                ? null
                : new Stretch(
                        from, anchor.to(), anchor.first(), end.minusDays(1), Stretch.Kind.SPAN);
    }
}
