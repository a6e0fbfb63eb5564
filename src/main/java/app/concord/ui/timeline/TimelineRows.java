package app.concord.ui.timeline;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.model.Timeline;
import app.concord.model.Timeline.Bar;
import app.concord.model.Timeline.Kind;
import app.concord.model.Timeline.Track;
import app.concord.ui.look.ShortValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the rows of a timeline, and knows which days it spans. */
final class TimelineRows {
    private static final int SHARED = 2;
    private static final Comparator<@Nullable LocalDate> TO_DAY =
            Comparator.nullsFirst(Comparator.naturalOrder());

    private final Timeline timeline;

    TimelineRows(Timeline timeline) {
        this.timeline = timeline;
    }

    List<TimelineRow> all() {
        boolean markets = timeline.tracks().stream().map(Track::market).distinct().count() > 1;
        List<TimelineRow> rows = new ArrayList<>();
        for (Track track : timeline.tracks()) {
            String name = Wording.subject(track.subjectName());
            rows.add(
                    new TimelineRow(
                            track,
                            markets && !track.market().isEmpty()
                                    ? Messages.text("ui.timeline.market", name, track.market())
                                    : name,
                            note(track),
                            track.findings().size(),
                            TimelineRow.lines(track.bars())));
        }
        return rows;
    }

    private static String note(Track track) {
        Bar main = main(track);
        if (main == null) {
            return "";
        }
        List<Bar> windows =
                track.bars().stream()
                        .filter(bar -> bar.kind() == Kind.VALIDITY && !bar.deviates())
                        .filter(bar -> bar.start() != null && bar.end() != null)
                        .toList();
        if (track.breaks().isEmpty() || windows.size() < 2) {
            return BarWords.title(main);
        }
        LocalDate start = windows.stream().map(Bar::start).min(TO_DAY).orElseThrow();
        LocalDate end = windows.stream().map(Bar::end).max(TO_DAY).orElseThrow();
        return Messages.text("ui.timeline.windows", windows.size(), ShortValue.window(start, end));
    }

    /** The bar that stands for an offer: that of the brief, else that of most pieces. */
    private static @Nullable Bar main(Track track) {
        return track.bars().stream()
                .min(
                        Comparator.comparing(Bar::kind)
                                .thenComparing(Bar::deviates)
                                .thenComparing(bar -> !isShared(bar, Channel.BRIEF))
                                .thenComparingInt(bar -> -bar.pieces()))
                .orElse(null);
    }

    private static boolean isShared(Bar bar, Channel channel) {
        return bar.said().stream().anyMatch(said -> said.channel() == channel);
    }

    /** Every day that anything begins, ends or goes out on. */
    List<LocalDate> days() {
        return days(bar -> true).sorted().toList();
    }

    /**
     * The days that are mostly looked at: those of the brief, of several pieces, and of the pieces
     * themselves. A slip in a year must not make the rest of the axis unreadable.
     */
    List<LocalDate> usualDays() {
        return days(bar ->
                        !bar.deviates() && (isShared(bar, Channel.BRIEF) || bar.pieces() >= SHARED))
                .sorted()
                .toList();
    }

    private Stream<LocalDate> days(Predicate<Bar> which) {
        return timeline.tracks().stream()
                .flatMap(track ->
                        Stream.concat(
                                track.bars().stream()
                                        .filter(which)
                                        .flatMap(bar ->
                                                Stream.of(bar.start(), bar.end())
                                                        .filter(day -> day != null)),
                                track.sendings().stream()
                                        .map(sending -> sending.when().toLocalDate())));
    }
}
