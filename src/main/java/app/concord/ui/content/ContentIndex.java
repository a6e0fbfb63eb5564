package app.concord.ui.content;

import app.concord.model.Anchors;
import app.concord.model.Asset;
import app.concord.model.BlockKey;
import app.concord.model.CheckResult;
import app.concord.model.CoverageItem;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.ReadSpot;
import app.concord.model.Span;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What a check found out, by piece. Made once for a result; the lines of a piece when asked. */
final class ContentIndex {
    /** Before the first check. */
    static final ContentIndex NONE = new ContentIndex(null);

    private static final Comparator<ContentLine> IN_READING_ORDER =
            Comparator.comparingInt((ContentLine line) -> line.place().block())
                    .thenComparing(line -> line.place().span());

    private final Map<String, Asset> assets = new LinkedHashMap<>();
    private final Map<String, List<LinkedFact>> facts = new HashMap<>();
    private final Map<String, List<CoverageItem>> ledger = new HashMap<>();
    private final Map<String, String> subjects = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** The findings by the words that they are about. */
    private final Map<BlockKey, Map<Span, Told>> told = new HashMap<>();

    /** What a finding says of some words. */
    private record Told(Evidence.Side side, String finding) {}

    ContentIndex(@Nullable CheckResult result) {
        if (result == null) {
            return;
        }
        Asset brief = result.campaign().brief();
        if (brief != null) {
            assets.put(brief.path(), brief);
        }
        result.campaign().assets().forEach(asset -> assets.put(asset.path(), asset));
        for (LinkedFact fact : result.facts()) {
            facts.computeIfAbsent(fact.fact().place().asset(), a -> new ArrayList<>()).add(fact);
        }
        for (CoverageItem item : result.coverage()) {
            ledger.computeIfAbsent(item.place().asset(), a -> new ArrayList<>()).add(item);
        }
        for (Subject subject : result.subjects()) {
            subjects.put(subject.id(), subject.name());
        }
        for (Finding finding : result.findings()) {
            for (Evidence evidence : finding.evidence()) {
                Place place = evidence.place();
                told.computeIfAbsent(place.inBlock(), b -> new HashMap<>(2))
                        .putIfAbsent(
                                place.span(), new Told(evidence.role(), finding.fingerprint()));
            }
        }
        names.addAll(names(result));
    }

    /** The products and offers, and the sizes of each that its prices are told for. */
    private Collection<String> names(CheckResult result) {
        TreeSet<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.addAll(subjects.values());
        for (LinkedFact fact : result.facts()) {
            String name = subjects.getOrDefault(fact.subject(), "");
            if (!name.isEmpty() && !fact.fact().key().variants().isEmpty()) {
                all.add(name + " " + String.join(" ", fact.fact().key().variants()));
            }
        }
        all.remove("");
        return all;
    }

    /** The brief and all pieces. */
    Collection<Asset> assets() {
        return Collections.unmodifiableCollection(assets.values());
    }

    @Nullable Asset asset(String path) {
        return assets.get(path);
    }

    int notUnderstood() {
        return ledger.values().stream()
                .mapToInt(items -> count(items, CoverageItem.State.UNRESOLVED))
                .sum();
    }

    /** What facts may belong to, by name. */
    List<String> subjects() {
        return Collections.unmodifiableList(names);
    }

    PieceRow.Piece piece(Asset asset) {
        List<CoverageItem> items = ledger.getOrDefault(asset.path(), List.of());
        return new PieceRow.Piece(
                asset.path(),
                asset.title(),
                facts.getOrDefault(asset.path(), List.of()).size(),
                count(items, CoverageItem.State.UNRESOLVED),
                count(items, CoverageItem.State.SET_ASIDE));
    }

    private static int count(List<CoverageItem> items, CoverageItem.State state) {
        return (int) items.stream().filter(item -> item.state() == state).count();
    }

    /** All that was read in a piece, in reading order. */
    List<ContentLine> lines(String path) {
        List<ContentLine> lines = new ArrayList<>();
        for (LinkedFact linked : facts.getOrDefault(path, List.of())) {
            Place place = linked.fact().place();
            Told finding = told.getOrDefault(place.inBlock(), Map.of()).get(place.span());
            lines.add(
                    ContentLine.of(
                            0,
                            linked.fact(),
                            subjects.getOrDefault(linked.subject(), ""),
                            finding == null ? null : finding.side(),
                            finding == null ? null : finding.finding()));
        }
        for (CoverageItem item : ledger.getOrDefault(path, List.of())) {
            if (item.state() != CoverageItem.State.USED) {
                lines.add(ContentLine.of(0, item));
            }
        }
        lines.sort(IN_READING_ORDER);
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, lines.get(i).numbered(i));
        }
        return lines;
    }

    /** What corrections of a piece are tied to; claims are found later than all this. */
    Anchors anchors(Asset asset) {
        List<ReadSpot> spots = new ArrayList<>();
        for (LinkedFact linked : facts.getOrDefault(asset.path(), List.of())) {
            if (linked.fact().kind() != FactKind.CLAIM) {
                spots.add(ReadSpot.of(linked.fact()));
            }
        }
        ledger.getOrDefault(asset.path(), List.of()).forEach(item -> spots.add(ReadSpot.of(item)));
        return new Anchors(asset, spots);
    }
}
