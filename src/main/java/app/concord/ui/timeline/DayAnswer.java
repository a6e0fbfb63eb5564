package app.concord.ui.timeline;

import app.concord.message.Messages;
import app.concord.model.Channel;
import app.concord.model.Timeline.Bar;
import app.concord.model.Timeline.Break;
import app.concord.model.Timeline.InChannel;
import app.concord.model.Timeline.Kind;
import app.concord.model.Timeline.Nature;
import app.concord.model.Timeline.Sending;
import app.concord.ui.look.Icons;
import app.concord.ui.look.ShortValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers what is live on a day: where channels disagree, what begins and ends, what goes out. */
final class DayAnswer {

    private final LocalDate day;
    private final List<DayLine> apart = new ArrayList<>();
    private final List<DayLine> begins = new ArrayList<>();
    private final List<DayLine> ends = new ArrayList<>();
    private final List<DayLine> gaps = new ArrayList<>();
    private final List<DayLine> takesPlace = new ArrayList<>();
    private final Map<String, DayLine> goesOut = new LinkedHashMap<>();
    private final Map<Channel, List<DayLine>> live = new EnumMap<>(Channel.class);

    private DayAnswer(LocalDate day) {
        this.day = day;
    }

    /** What is told of a day, by all these offers. */
    static List<DayLine> of(LocalDate day, List<TimelineRow> rows) {
        DayAnswer answer = new DayAnswer(day);
        rows.forEach(answer::add);
        return answer.lines();
    }

    private void add(TimelineRow row) {
        Window window = Window.of(row);
        for (Bar bar : row.track().bars()) {
            if (bar.kind() == Kind.VALIDITY) {
                addWindow(row, bar, window);
            } else if (bar.covers(day)) {
                takesPlace.add(
                        line(row, bar, Messages.text("ui.timeline.kind." + bar.kind().name())));
            }
        }
        for (Break gap : row.track().breaks()) {
            if (gap.nature() == Nature.GAP
                    && !day.isBefore(gap.first())
                    && !day.isAfter(gap.last())) {
                gaps.add(
                        new DayLine(
                                DayLine.Kind.OFFER,
                                row.title(),
                                Messages.text(
                                        "ui.timeline.day.next",
                                        ShortValue.day(gap.last().plusDays(1))),
                                Set.of(),
                                false));
            }
        }
        row.track().sendings().forEach(this::addSending);
    }

    private void addWindow(TimelineRow row, Bar bar, Window window) {
        boolean covers = bar.covers(day) && (bar.start() != null || !day.isBefore(window.first()));
        if (bar.deviates() && window.known() && covers != window.covers(day)) {
            apart.add(
                    line(
                            row,
                            bar,
                            Messages.text(
                                    covers ? "ui.timeline.day.still" : "ui.timeline.day.over")));
        }
        if (day.equals(bar.start())) {
            begins.add(line(row, bar, ""));
        }
        if (day.equals(bar.end())) {
            ends.add(line(row, bar, ""));
        }
        if (covers) {
            // The heading tells the channel.
            DayLine line =
                    new DayLine(
                            DayLine.Kind.OFFER,
                            row.title(),
                            ShortValue.window(bar.start(), bar.end()),
                            Set.of(),
                            bar.deviates());
            for (InChannel said : bar.said()) {
                live.computeIfAbsent(said.channel(), c -> new ArrayList<>()).add(line);
            }
        }
    }

    private void addSending(Sending sending) {
        if (sending.when().toLocalDate().equals(day)) {
            goesOut.merge(
                    sending.asset(),
                    new DayLine(
                            DayLine.Kind.PIECE,
                            sending.title(),
                            Messages.dates("value.date.clock").format(sending.when()),
                            EnumSet.of(sending.channel()),
                            sending.finding() != null),
                    (one, other) -> one.wrong() ? one : other);
        }
    }

    private static DayLine line(TimelineRow row, Bar bar, String note) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        bar.said().forEach(said -> channels.add(said.channel()));
        return new DayLine(DayLine.Kind.OFFER, row.title(), note, channels, bar.deviates());
    }

    private List<DayLine> lines() {
        List<DayLine> lines = new ArrayList<>();
        section("ui.timeline.day.apart", apart, lines);
        section("ui.timeline.day.out", List.copyOf(goesOut.values()), lines);
        section("ui.timeline.day.event", takesPlace, lines);
        section("ui.timeline.day.ends", ends, lines);
        section("ui.timeline.day.begins", begins, lines);
        section("ui.timeline.day.gap", gaps, lines);
        live.forEach((channel, offers) -> {
            lines.add(
                    new DayLine(
                            DayLine.Kind.HEADING,
                            Messages.text(
                                    "ui.timeline.day.live",
                                    Icons.channelName(channel),
                                    offers.size()),
                            "",
                            EnumSet.of(channel),
                            false));
            lines.addAll(offers);
        });
        return lines;
    }

    private static void section(String key, List<DayLine> told, List<DayLine> lines) {
        if (!told.isEmpty()) {
            lines.add(
                    new DayLine(
                            DayLine.Kind.HEADING,
                            Messages.text(key, told.size()),
                            "",
                            Set.of(),
                            false));
            lines.addAll(told);
        }
    }

    /**
     * From when to when an offer holds by those who are not held to be wrong.
     *
     * @param known whether anybody tells it
     */
    private record Window(boolean known, LocalDate first, LocalDate last) {

        static Window of(TimelineRow row) {
            boolean known = false;
            LocalDate first = null;
            LocalDate last = null;
            for (Bar bar : row.track().bars()) {
                if (bar.kind() == Kind.VALIDITY && !bar.deviates()) {
                    known = true;
                    first = earlier(first, bar.start());
                    last = later(last, bar.end());
                }
            }
            return new Window(
                    known,
                    first == null ? LocalDate.MIN : first,
                    last == null ? LocalDate.MAX : last);
        }

        private static @Nullable LocalDate earlier(
                @Nullable LocalDate known, @Nullable LocalDate told) {
            return known == null || (told != null && told.isBefore(known)) ? told : known;
        }

        private static @Nullable LocalDate later(
                @Nullable LocalDate known, @Nullable LocalDate told) {
            return known == null || (told != null && told.isAfter(known)) ? told : known;
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
