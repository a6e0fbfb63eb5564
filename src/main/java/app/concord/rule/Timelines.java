package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.ExplainedDifference;
import app.concord.model.FactKind;
import app.concord.model.Finding;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Subject;
import app.concord.model.Timeline;
import app.concord.model.Timeline.Bar;
import app.concord.model.Timeline.Break;
import app.concord.model.Timeline.Kind;
import app.concord.model.Timeline.Nature;
import app.concord.model.Timeline.Sending;
import app.concord.model.Timeline.Standing;
import app.concord.model.Timeline.Track;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Lays out on one time axis when each offer holds, and when the pieces that speak of it go out. */
public final class Timelines {
    private static final Set<FactKind> DAYS = EnumSet.of(FactKind.DATE, FactKind.PERIOD);

    private final Statements statements;
    private final Outcome outcome;
    private final Reported reported;
    private final TrackBars bars;

    /** By the piece and the subject, the finding that it goes out too early or too late. */
    private final Map<Owner, String> outside = new HashMap<>();

    private final List<Asset> dated;
    private final Map<Lane, Set<String>> speaking = new HashMap<>();

    /** A subject in a market, which may be empty. */
    private record Lane(String subject, String market) {
        static Lane of(LinkedFact fact) {
            return new Lane(
                    fact.subject(), Objects.requireNonNullElse(fact.fact().key().market(), ""));
        }
    }

    /** A piece that speaks of a subject. */
    private record Owner(String asset, String subject) {}

    private Timelines(Statements statements, Outcome outcome) {
        this.statements = statements;
        this.outcome = outcome;
        reported = new Reported(DAYS, outcome.findings());
        Set<Place> explained = new HashSet<>();
        for (ExplainedDifference difference : outcome.explained()) {
            if (DAYS.contains(difference.kind())) {
                difference.evidence().forEach(evidence -> explained.add(evidence.place()));
            }
        }
        bars = new TrackBars(statements::channel, reported, explained);
        for (Finding finding : outcome.findings()) {
            if (finding.rule().equals(OutsideValidityRule.ID)) {
                finding.deviating()
                        .forEach(evidence ->
                                outside.putIfAbsent(
                                        new Owner(evidence.place().asset(), finding.subject()),
                                        finding.fingerprint()));
            }
        }
        dated =
                statements.campaign().assets().stream()
                        .filter(asset -> asset.dated() != null)
                        .sorted(
                                Comparator.comparing(Timelines::when)
                                        .thenComparing(Asset::channel)
                                        .thenComparing(Asset::path))
                        .toList();
        for (LinkedFact fact : outcome.facts()) {
            Lane lane = Lane.of(fact);
            String asset = fact.fact().place().asset();
            speaking.computeIfAbsent(lane, l -> new HashSet<>()).add(asset);
            // The campaign is what every piece speaks of.
            speaking.computeIfAbsent(
                            new Lane(Omission.CAMPAIGN, lane.market()), l -> new HashSet<>())
                    .add(asset);
        }
    }

    /** The timeline of a campaign. */
    public static Timeline of(Statements statements, Outcome outcome) {
        return new Timelines(statements, outcome).timeline();
    }

    private Timeline timeline() {
        Map<String, Integer> order = new HashMap<>();
        for (Subject subject : outcome.subjects()) {
            order.put(subject.id(), order.size());
        }
        Set<LinkedFact> evergreen = Evergreens.among(statements);
        Map<Lane, List<Stated>> lanes =
                new TreeMap<>(
                        Comparator.comparingInt((Lane lane) ->
                                        order.getOrDefault(lane.subject(), Integer.MAX_VALUE))
                                .thenComparing(Lane::market)
                                .thenComparing(Lane::subject));
        for (LinkedFact fact : outcome.facts()) {
            if (DAYS.contains(fact.fact().kind()) && !evergreen.contains(fact)) {
                Stated stated = Stated.of(fact, reported.isAt(fact.fact().place()));
                if (stated != null) {
                    lanes.computeIfAbsent(Lane.of(fact), l -> new ArrayList<>()).add(stated);
                }
            }
        }
        List<Track> tracks = new ArrayList<>();
        lanes.forEach((lane, stated) -> tracks.add(track(lane, stated)));
        return new Timeline(tracks);
    }

    private Track track(Lane lane, List<Stated> stated) {
        List<Bar> windows = bars.of(stated);
        List<Break> breaks = TrackBars.breaks(windows);
        return new Track(
                lane.subject(),
                statements.name(lane.subject()),
                lane.market(),
                windows,
                breaks,
                sendings(lane, windows, breaks));
    }

    private List<Sending> sendings(Lane lane, List<Bar> windows, List<Break> breaks) {
        Set<String> pieces = speaking.getOrDefault(lane, Set.of());
        LocalDate first = null;
        LocalDate last = null;
        for (Bar bar : windows) {
            if (bar.kind() == Kind.VALIDITY && !bar.deviates()) {
                LocalDate start = bar.start();
                LocalDate end = bar.end();
                first = first == null || (start != null && start.isBefore(first)) ? start : first;
                last = last == null || (end != null && end.isAfter(last)) ? end : last;
            }
        }
        List<Sending> sendings = new ArrayList<>();
        for (Asset asset : dated) {
            if (pieces.contains(asset.path())) {
                LocalDateTime when = when(asset);
                sendings.add(
                        new Sending(
                                asset.path(),
                                asset.title(),
                                asset.channel(),
                                when,
                                standing(when.toLocalDate(), first, last, breaks),
                                outside.get(new Owner(asset.path(), lane.subject()))));
            }
        }
        return sendings;
    }

    private static Standing standing(
            LocalDate day,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            List<Break> breaks) {
        if (first == null && last == null) {
            return Standing.OPEN;
        }
        if (first != null && day.isBefore(first)) {
            return Standing.BEFORE;
        }
        if (last != null && day.isAfter(last)) {
            return Standing.AFTER;
        }
        for (Break gap : breaks) {
            boolean inside = !day.isBefore(gap.first()) && !day.isAfter(gap.last());
            if (gap.nature() == Nature.GAP && inside) {
                return Standing.BETWEEN;
            }
        }
        return Standing.DURING;
    }

    private static LocalDateTime when(Asset asset) {
        return Objects.requireNonNull(asset.dated());
    }
}
