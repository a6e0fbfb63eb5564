package app.concord.extract;

import app.concord.model.Cell;
import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Reads opening hours of a table, whose days stand in the header of the row or the column: 'Mon–Fri
 * | 9 am to 6 pm'. A single day may be that of an event or a class; it needs a word for opening
 * above, or that it is closed.
 */
final class HeadedHours {
    private static final double SURE = 0.9;
    private static final int LONGEST = 40;
    private static final Meanings OPENING = Meanings.of(Meaning.OPEN, Meaning.OPENING_HOURS);

    private HeadedHours() {}

    /** Reads the hours of a cell that tells nothing else. */
    static void read(Reading reading, OpeningSpans spans) {
        Cell cell = reading.setting().cell();
        int count = reading.tokens().count();
        if (cell == null || count == 0) {
            return;
        }
        List<String> times = times(reading, spans);
        if (times.isEmpty()) {
            return;
        }
        boolean told = times.equals(OpeningSpans.CLOSED) || speaksOfOpening(reading, cell);
        for (String header : Arrays.asList(cell.rowHeader(), cell.columnHeader())) {
            OpeningDays.Days days = days(reading, header);
            if (days != null && (told || days.several())) {
                for (String day : days.names()) {
                    for (String time : times) {
                        reading.add(
                                Observation.used(
                                        FactKind.OPENING_HOURS,
                                        new FactValue.Text(day + " " + time),
                                        ComparabilityKey.of(Role.OTHER),
                                        0,
                                        count,
                                        SURE));
                    }
                }
                return;
            }
        }
    }

    /** The hours that are all a cell says; none where it says more. */
    private static List<String> times(Reading reading, OpeningSpans spans) {
        Tokens tokens = reading.tokens();
        Cue closed = reading.at(0, Meaning.CLOSED);
        if (closed != null) {
            return isEnd(tokens, closed.to()) ? OpeningSpans.CLOSED : List.of();
        }
        int first = 0;
        while (first < tokens.count() - 1 && reading.at(first, Meaning.RANGE_START) != null) {
            first = Objects.requireNonNull(reading.at(first, Meaning.RANGE_START)).to();
        }
        OpeningSpans.Spans found = spans.at(first);
        return found != null && isEnd(tokens, found.to()) ? found.texts() : List.of();
    }

    private static boolean isEnd(Tokens tokens, int at) {
        return at == tokens.count() || (at == tokens.count() - 1 && tokens.is(at, '.'));
    }

    /** The days that are all a header says, null where it says more or none. */
    private static OpeningDays.@Nullable Days days(Reading reading, @Nullable String header) {
        if (header == null || header.length() > LONGEST) {
            return null;
        }
        Reading above = new Reading(header, List.of(), reading.context(), Setting.LINE);
        OpeningDays days = new OpeningDays(above);
        OpeningDays.Days found = days.any() ? days.at(0) : null;
        Tokens tokens = above.tokens();
        boolean all =
                found != null
                        && !found.dated()
                        && (isEnd(tokens, found.to())
                                || (found.to() == tokens.count() - 1
                                        && tokens.is(found.to(), ':')));
        return all ? found : null;
    }

    /** Whether a heading above, or the other header of a cell, speaks of opening. */
    private static boolean speaksOfOpening(Reading reading, Cell cell) {
        for (String text :
                Arrays.asList(
                        reading.setting().table(),
                        reading.setting().heading(),
                        cell.rowHeader(),
                        cell.columnHeader())) {
            if (text != null && Header.of(reading, text).cues().hasAny(OPENING)) {
                return true;
            }
        }
        return false;
    }
}
