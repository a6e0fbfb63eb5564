package app.concord.extract;

import app.concord.model.Cell;
import app.concord.model.FactKind;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

/**
 * Takes the part that a day plays from the words above it or in front of it, where a text or
 * sentence says no more than the day: the heading 'Closing date', the row 'Offer ends', the
 * sentence 'Closing date for entries.'
 */
final class DaysBelow {
    private static final Meanings PARTS =
            Meanings.of(
                    Meaning.START,
                    Meaning.END,
                    Meaning.EVENT,
                    Meaning.DELIVERY_DATE,
                    Meaning.RETURN_DATE,
                    Meaning.OTHER_DATE);
    private static final Meanings ORDERED = Meanings.of(Meaning.ORDER_BY, Meaning.DELIVERY_DATE);
    private static final int LONGEST_HEADING = 40;

    /** How many tokens a sentence has that says what the day in the next one is. */
    private static final int LONGEST_SENTENCE = 8;

    private static final int SHORT = 4;

    private DaysBelow() {}

    /** Gives the days of a text their parts. */
    static void attach(Reading reading) {
        if (!reading.saw(FactKind.DATE)) {
            return;
        }
        if (isOrderedByPlace(reading)) {
            reading.replaceAll(seen ->
                    isLastDay(seen) ? seen.withKey(seen.key().withRole(Role.DELIVERY_DATE)) : seen);
            return;
        }
        Observation only = only(reading);
        if (only == null) {
            return;
        }
        Role role = standsAlone(reading, only, 0) ? above(reading) : null;
        int first = Around.beginning(reading, only.from());
        if (role == null && first > 0 && standsAlone(reading, only, first)) {
            role = inFront(reading, first);
        }
        if (role != null) {
            Observation told = only.withKey(only.key().withRole(role));
            reading.replaceAll(seen -> seen.equals(only) ? told : seen);
        }
    }

    /**
     * 'Order before Christmas | islands by the 19th, mainland by the 21st': until when to order is
     * told of several places, so that these are days of their deliveries and none is the last day.
     */
    private static boolean isOrderedByPlace(Reading reading) {
        Cell cell = reading.setting().cell();
        String header = cell == null ? reading.setting().heading() : cell.rowHeader();
        if (header == null
                || header.length() > LONGEST_HEADING
                || !Header.of(reading, header).cues().hasAny(ORDERED)) {
            return false;
        }
        int days = 0;
        for (Observation seen : reading.observations()) {
            days += isLastDay(seen) ? 1 : 0;
        }
        boolean places = false;
        for (Cue cue : reading.cues().all(Meaning.SCOPE)) {
            places |= ScopeGroups.isRegion(cue);
        }
        return days > 1 && places;
    }

    private static boolean isLastDay(Observation seen) {
        Role role = seen.key().role();
        return seen.kind() == FactKind.DATE
                && seen.used()
                && (role == Role.END || role == Role.OTHER);
    }

    /** The only day of a text, of which nothing more is known; null for none or several. */
    private static @Nullable Observation only(Reading reading) {
        Observation only = null;
        for (Observation seen : reading.observations()) {
            if (seen.kind() == FactKind.PERIOD) {
                return null;
            }
            if (seen.kind() == FactKind.DATE) {
                if (only != null || seen.key().role() != Role.OTHER || !seen.used()) {
                    return null;
                }
                only = seen;
            }
        }
        return only;
    }

    /** Whether no words stand beside a day from a token on to the end. */
    private static boolean standsAlone(Reading reading, Observation day, int from) {
        Tokens tokens = reading.tokens();
        for (int i = from; i < tokens.count(); i++) {
            boolean inside = i >= day.from() && i < day.to();
            if (!inside && (tokens.isWord(i) || tokens.isNumber(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Role above(Reading reading) {
        Cell cell = reading.setting().cell();
        if (cell == null) {
            return ofHeader(reading, reading.setting().heading());
        }
        Role row = ofHeader(reading, cell.rowHeader());
        return row == null ? ofHeader(reading, cell.columnHeader()) : row;
    }

    private static @Nullable Role ofHeader(Reading reading, @Nullable String header) {
        if (header == null || header.length() > LONGEST_HEADING) {
            return null;
        }
        Header read = Header.of(reading, header);
        Tokens tokens = read.tokens();
        return tokens.hasNumbers() ? null : role(tokens, read.cues().all(PARTS), lastWord(tokens));
    }

    private static @Nullable Role inFront(Reading reading, int first) {
        int begin = Around.beginning(reading, first - 1);
        return first - begin > LONGEST_SENTENCE
                ? null
                : role(reading.tokens(), reading.cues(begin, first).of(PARTS), -1);
    }

    private static int lastWord(Tokens tokens) {
        int last = tokens.count() - 1;
        while (last >= 0 && !tokens.isWord(last)) {
            last--;
        }
        return last;
    }

    /** Whether a cue is a small word with many meanings, such as 'by' and 'from'. */
    private static boolean isSmall(Tokens tokens, Cue cue) {
        return cue.to() == cue.from() + 1 && tokens.length(cue.from()) <= SHORT;
    }

    /**
     * The part that all these words give a day; null where they differ or give none. Small words do
     * so at the end alone: 'Register by'.
     *
     * @param last the last word; -1 where small words say nothing
     */
    private static @Nullable Role role(Tokens tokens, Iterable<Cue> cues, int last) {
        Role found = null;
        for (Cue cue : cues) {
            if (isSmall(tokens, cue) && cue.to() != last + 1) {
                continue;
            }
            Role one =
                    switch (cue.meaning()) {
                        case START -> Role.START;
                        case END -> Role.END;
                        case EVENT -> Role.EVENT;
                        default -> null;
                    };
            if (one == null || (found != null && one != found)) {
                return null;
            }
            found = one;
        }
        return found;
    }
}
