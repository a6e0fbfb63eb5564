package app.concord.ui.timeline;

import app.concord.model.Timeline.Bar;
import app.concord.model.Timeline.Track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One offer as it is drawn.
 *
 * @param track what is drawn
 * @param title what a person calls it, with the market where there are several
 * @param note its window in short
 * @param problems how many findings are about it
 * @param lines its bars, on as few lines as they fit on without lying on each other
 */
public record TimelineRow(
        Track track, String title, String note, int problems, List<List<Bar>> lines) {

    public TimelineRow {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** Puts each bar on the first line where it has room. */
    static List<List<Bar>> lines(List<Bar> bars) {
        List<List<Bar>> lines = new ArrayList<>();
        for (Bar bar : bars) {
            List<Bar> free = null;
            for (List<Bar> line : lines) {
                if (line.stream().noneMatch(other -> touches(bar, other))) {
                    free = line;
                    break;
                }
            }
            if (free == null) {
                free = new ArrayList<>();
                lines.add(free);
            }
            free.add(bar);
        }
        return lines;
    }

    private static boolean touches(Bar one, Bar other) {
        return !last(one).isBefore(first(other)) && !last(other).isBefore(first(one));
    }

    private static LocalDate first(Bar bar) {
        return Objects.requireNonNullElse(bar.start(), LocalDate.MIN);
    }

    private static LocalDate last(Bar bar) {
        return Objects.requireNonNullElse(bar.end(), LocalDate.MAX);
    }
}
