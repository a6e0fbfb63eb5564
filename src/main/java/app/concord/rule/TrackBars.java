package app.concord.rule;

import app.concord.model.Channel;
import app.concord.model.FindingMatrix.State;
import app.concord.model.Place;
import app.concord.model.Timeline.Bar;
import app.concord.model.Timeline.Break;
import app.concord.model.Timeline.InChannel;
import app.concord.model.Timeline.Kind;
import app.concord.model.Timeline.Nature;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes windows of what statements tell of one subject. A piece that tells the first day in one
 * place and the last in another gives a window by both, and a piece that tells one end alone means
 * the window that others give with that end.
 */
final class TrackBars {
    private static final Comparator<@Nullable LocalDate> OPEN_FIRST =
            Comparator.nullsFirst(Comparator.naturalOrder());

    private final Function<Place, Channel> channels;
    private final Reported reported;
    private final Set<Place> explained;

    /**
     * Makes bars by what is known of the places.
     *
     * @param channels the channel of a place
     * @param reported which places findings hold to be wrong
     * @param explained the places of differences that are in order
     */
    TrackBars(Function<Place, Channel> channels, Reported reported, Set<Place> explained) {
        this.channels = channels;
        this.reported = reported;
        this.explained = explained;
    }

    /** What the statements of one bar share. */
    private record Key(
            Kind kind, @Nullable LocalDate start, @Nullable LocalDate end, boolean wrong) {
        static Key of(Stated stated) {
            return new Key(stated.kind(), stated.start(), stated.end(), stated.wrong());
        }
    }

    /** Where the two ends of one window may stand: one piece, of a table one row of it. */
    private record Holder(String asset, @Nullable Integer row) {
        static Holder of(Stated stated) {
            return new Holder(stated.place().asset(), stated.place().location().row());
        }
    }

    /** The windows and days of one subject, the ones that hold first. */
    List<Bar> of(List<Stated> statements) {
        List<Stated> wrong = statements.stream().filter(Stated::wrong).toList();
        List<Stated> judged =
                statements.stream()
                        .map(s -> wrong.stream().anyMatch(s::repeats) ? s.asWrong() : s)
                        .toList();
        List<Stated> whole = new ArrayList<>();
        Statements.group(judged, Holder::of)
                .values()
                .forEach(record -> whole.addAll(joined(record)));
        List<Stated> completed = adopted(whole);
        if (completed.stream().noneMatch(s -> isWindow(s) && !s.isOpen())) {
            completed = joined(completed);
        }
        Map<Key, List<Stated>> bars = Statements.group(completed, Key::of);
        Key main = main(bars);
        List<Bar> built = new ArrayList<>();
        bars.forEach((key, same) -> built.add(bar(key, same, key.equals(main))));
        built.sort(
                Comparator.comparing(Bar::kind)
                        .thenComparing(Bar::state)
                        .thenComparing(Bar::start, OPEN_FIRST)
                        .thenComparing(Bar::end, OPEN_FIRST));
        return built;
    }

    private static boolean isWindow(Stated stated) {
        return stated.kind() == Kind.VALIDITY && !stated.wrong();
    }

    /** The statements with both ends where together they tell just one of each. */
    private static List<Stated> joined(List<Stated> record) {
        Set<LocalDate> starts = new HashSet<>();
        Set<LocalDate> ends = new HashSet<>();
        boolean right = true;
        for (Stated stated : record) {
            if (stated.kind() == Kind.VALIDITY && stated.isOpen()) {
                LocalDate start = stated.start();
                LocalDate end = stated.end();
                if (start != null) {
                    starts.add(start);
                } else if (end != null) {
                    ends.add(end);
                }
                right &= !stated.wrong();
            }
        }
        if (starts.size() != 1 || ends.size() != 1) {
            return record;
        }
        LocalDate first = starts.iterator().next();
        LocalDate last = ends.iterator().next();
        if (first.isAfter(last)) {
            return record;
        }
        boolean bothRight = right;
        return record.stream()
                .map(stated ->
                        stated.kind() == Kind.VALIDITY && stated.isOpen()
                                ? stated.between(first, last, bothRight)
                                : stated)
                .toList();
    }

    /** Gives single ends the window that most others give with that end. */
    private static List<Stated> adopted(List<Stated> statements) {
        Map<Key, Set<String>> windows = new LinkedHashMap<>();
        for (Stated stated : statements) {
            if (isWindow(stated) && !stated.isOpen()) {
                windows.computeIfAbsent(Key.of(stated), k -> new HashSet<>())
                        .add(stated.place().asset());
            }
        }
        Map<LocalDate, Key> byStart = new HashMap<>();
        Map<LocalDate, Key> byEnd = new HashMap<>();
        windows.entrySet().stream()
                .sorted(
                        Comparator.comparingInt((Map.Entry<Key, Set<String>> window) ->
                                        -window.getValue().size())
                                .thenComparing(window -> window.getKey().start(), OPEN_FIRST)
                                .thenComparing(window -> window.getKey().end(), OPEN_FIRST))
                .map(Map.Entry::getKey)
                .forEach(window -> {
                    byStart.putIfAbsent(Objects.requireNonNull(window.start()), window);
                    byEnd.putIfAbsent(Objects.requireNonNull(window.end()), window);
                });
        return statements.stream()
                .map(stated -> {
                    Key window =
                            !isWindow(stated) || !stated.isOpen()
                                    ? null
                                    : stated.start() == null
                                            ? byEnd.get(stated.end())
                                            : byStart.get(stated.start());
                    return window == null
                            ? stated
                            : stated.between(window.start(), window.end(), true);
                })
                .toList();
    }

    /** The window that the brief gives, else the one that most pieces give. */
    private @Nullable Key main(Map<Key, List<Stated>> bars) {
        return bars.entrySet().stream()
                .filter(bar -> bar.getKey().kind() == Kind.VALIDITY && !bar.getKey().wrong())
                .max(
                        Comparator.comparing((Map.Entry<Key, List<Stated>> bar) ->
                                        bar.getValue().stream().anyMatch(this::isBrief))
                                .thenComparingInt(bar -> pieces(bar.getValue())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private boolean isBrief(Stated stated) {
        return channels.apply(stated.place()) == Channel.BRIEF;
    }

    private static int pieces(List<Stated> same) {
        return (int) same.stream().map(stated -> stated.place().asset()).distinct().count();
    }

    private Bar bar(Key key, List<Stated> same, boolean main) {
        List<Place> places = same.stream().map(Stated::place).distinct().toList();
        State state =
                key.wrong()
                        ? State.DEVIATES
                        : !main && places.stream().anyMatch(explained::contains)
                                ? State.EXPLAINED
                                : State.AGREES;
        return new Bar(
                key.kind(),
                key.start(),
                key.end(),
                state,
                inChannels(places),
                key.wrong() ? reported.at(places) : List.of());
    }

    private List<InChannel> inChannels(List<Place> places) {
        List<InChannel> said = new ArrayList<>();
        FirstPlaces.byChannel(places, channels)
                .forEach((channel, firsts) ->
                        said.add(new InChannel(channel, firsts.size(), FirstPlaces.shown(firsts))));
        return said;
    }

    /** Gaps and overlaps of the windows that hold and of which both ends are known. */
    static List<Break> breaks(List<Bar> bars) {
        List<Bar> windows =
                bars.stream()
                        .filter(bar -> bar.kind() == Kind.VALIDITY && !bar.deviates())
                        .filter(bar -> bar.start() != null && bar.end() != null)
                        .sorted(
                                Comparator.comparing(Bar::start, OPEN_FIRST)
                                        .thenComparing(
                                                Bar::end,
                                                Comparator.nullsFirst(Comparator.reverseOrder())))
                        .toList();
        List<Break> breaks = new ArrayList<>();
        LocalDate until = null;
        for (Bar window : windows) {
            LocalDate start = Objects.requireNonNull(window.start());
            LocalDate end = Objects.requireNonNull(window.end());
            if (until != null && start.isAfter(until.plusDays(1))) {
                breaks.add(new Break(Nature.GAP, until.plusDays(1), start.minusDays(1)));
            } else if (until != null && !start.isAfter(until) && end.isAfter(until)) {
                breaks.add(new Break(Nature.OVERLAP, start, until));
            }
            until = until == null || end.isAfter(until) ? end : until;
        }
        return breaks;
    }
}
