package app.concord.check;

import app.concord.model.Asset;
import app.concord.model.Bound;
import app.concord.model.Campaign;
import app.concord.model.Evidence;
import app.concord.model.ExplainedDifference;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.Finding;
import app.concord.model.FindingMatrix;
import app.concord.model.FindingMatrix.Cell;
import app.concord.model.FindingMatrix.Column;
import app.concord.model.FindingMatrix.Entry;
import app.concord.model.FindingMatrix.Row;
import app.concord.model.FindingMatrix.State;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Subject;
import app.concord.rule.VariantLabel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lays facts side by side, a row a statement about a subject, a column an asset. */
final class MatrixBuilder {
    private static final Set<FactKind> SHOWN =
            EnumSet.of(
                    FactKind.PRICE,
                    FactKind.DISCOUNT,
                    FactKind.PROMO_CODE,
                    FactKind.DATE,
                    FactKind.PERIOD,
                    FactKind.AVAILABILITY);

    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Integer> columnOf = new HashMap<>();
    private final Map<Place, Set<String>> deviating = new HashMap<>();
    private final Map<Place, Set<String>> involved = new HashMap<>();
    private final Set<Place> explained = new HashSet<>();

    /** What the facts of one row share. */
    private record Key(int subject, FactKind kind, Role role, String condition) {}

    MatrixBuilder(
            Campaign campaign, List<Finding> findings, List<ExplainedDifference> differences) {
        List<Asset> assets = new ArrayList<>(campaign.assets());
        Asset brief = campaign.brief();
        if (brief != null) {
            assets.add(brief);
        }
        assets.sort(Comparator.comparing(Asset::channel).thenComparing(naturalOrder()));
        for (Asset asset : assets) {
            columnOf.put(asset.path(), columns.size());
            columns.add(new Column(asset.channel(), asset.path(), asset.title()));
        }
        for (Finding finding : findings) {
            for (Evidence evidence : finding.evidence()) {
                involved.computeIfAbsent(evidence.place(), p -> new HashSet<>())
                        .add(finding.fingerprint());
                if (evidence.role() == Evidence.Side.DEVIATES) {
                    deviating
                            .computeIfAbsent(evidence.place(), p -> new HashSet<>())
                            .add(finding.fingerprint());
                }
            }
        }
        differences.forEach(d -> d.evidence().forEach(e -> explained.add(e.place())));
    }

    /** By path, the number behind {@code #} as a number. */
    private static Comparator<Asset> naturalOrder() {
        return Comparator.comparing(Asset::file)
                .thenComparingInt(asset -> asset.path().length())
                .thenComparing(Asset::path);
    }

    FindingMatrix build(List<Subject> subjects, List<LinkedFact> facts) {
        Map<String, Integer> order = new HashMap<>();
        for (Subject subject : subjects) {
            order.put(subject.id(), order.size());
        }
        Map<Key, List<LinkedFact>> rows =
                new TreeMap<>(
                        Comparator.comparingInt(Key::subject)
                                .thenComparing(Key::kind)
                                .thenComparing(Key::role)
                                .thenComparing(Key::condition));
        for (LinkedFact linked : facts) {
            Fact fact = linked.fact();
            boolean shown = SHOWN.contains(fact.kind()) && fact.role() != Role.OTHER;
            if (shown && columnOf.containsKey(fact.place().asset())) {
                Key key =
                        new Key(
                                order.getOrDefault(linked.subject(), 0),
                                fact.kind(),
                                fact.role(),
                                condition(fact));
                rows.computeIfAbsent(key, k -> new ArrayList<>()).add(linked);
            }
        }
        List<Row> built = new ArrayList<>();
        rows.forEach((key, members) -> built.add(row(key, subjects.get(key.subject()), members)));
        return new FindingMatrix(columns, built);
    }

    private static String condition(Fact fact) {
        List<String> parts = new ArrayList<>();
        String variants = VariantLabel.of(fact.key());
        if (!variants.isEmpty()) {
            parts.add(variants);
        }
        if (fact.key().market() != null) {
            parts.add(fact.key().market());
        }
        if (!fact.key().unit().isEmpty()) {
            parts.add(fact.key().unit());
        }
        return String.join(", ", parts);
    }

    private Row row(Key key, Subject subject, List<LinkedFact> facts) {
        Map<Integer, List<Entry>> cells = new TreeMap<>();
        Set<String> findings = new TreeSet<>();
        for (LinkedFact linked : facts) {
            Fact fact = linked.fact();
            findings.addAll(involved.getOrDefault(fact.place(), Set.of()));
            List<Entry> entries =
                    cells.computeIfAbsent(
                            columnOf.getOrDefault(fact.place().asset(), 0), c -> new ArrayList<>());
            Entry entry = new Entry(fact.value(), fact.key().bound(), fact.place(), state(fact));
            boolean again =
                    entries.stream()
                            .anyMatch(e ->
                                    e.value().equals(entry.value())
                                            && e.bound() == entry.bound()
                                            && e.state() == entry.state());
            if (!again) {
                entries.add(entry);
            }
        }
        List<Cell> built = new ArrayList<>();
        cells.forEach((column, entries) -> built.add(new Cell(column, gravest(entries), entries)));
        return new Row(
                subject.id(),
                subject.name(),
                key.kind(),
                key.role(),
                key.condition(),
                built,
                List.copyOf(findings));
    }

    private State state(Fact fact) {
        if (deviating.containsKey(fact.place())) {
            return State.DEVIATES;
        }
        boolean bound = fact.key().bound() != Bound.EXACT;
        return bound && explained.contains(fact.place()) ? State.EXPLAINED : State.AGREES;
    }

    private static State gravest(List<Entry> entries) {
        return entries.stream().map(Entry::state).max(Comparator.naturalOrder()).orElseThrow();
    }
}
