package app.concord.check;

import app.concord.extract.Extraction;
import app.concord.model.Anchors;
import app.concord.model.Asset;
import app.concord.model.ComparabilityKey;
import app.concord.model.Corrected;
import app.concord.model.Correction;
import app.concord.model.Corrections;
import app.concord.model.CoverageItem;
import app.concord.model.CoverageItem.State;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.FactValue.Money;
import app.concord.model.Place;
import app.concord.model.ReadSpot;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was read from a campaign, as people corrected it: what is linked and judged. Takes time in
 * proportion to what was read in the pieces with corrections.
 *
 * @param facts in reading order
 * @param coverage what became of all that was seen, in reading order
 * @param subjects what facts speak of by what people say: a name, empty for the campaign as a whole
 * @param corrected which corrections were applied
 */
record Understood(
        List<Fact> facts,
        List<CoverageItem> coverage,
        Map<Fact, String> subjects,
        Corrected corrected) {
    private static final double SAID = 0.95;
    private static final Comparator<Place> BY_PLACE =
            Comparator.comparingInt(Place::block).thenComparing(Place::span);

    /** Applies the corrections to what was read. */
    static Understood of(Extracted extracted) {
        Corrected corrected = corrected(extracted);
        List<Fact> facts = new ArrayList<>();
        List<CoverageItem> coverage = new ArrayList<>();
        Map<Fact, String> subjects = new HashMap<>();
        for (int i = 0; i < extracted.assets().size(); i++) {
            Extraction extraction = extracted.extractions().get(i);
            String path = extracted.assets().get(i).path();
            Map<ReadSpot, List<Correction>> said = corrected.bySpot().get(path);
            if (said == null) {
                facts.addAll(extraction.facts());
                coverage.addAll(extraction.coverage());
            } else {
                OnePiece piece =
                        new OnePiece(said, subjects, currency(extraction, extracted.extractions()));
                facts.addAll(piece.facts(extraction));
                coverage.addAll(piece.coverage(extraction));
            }
        }
        return new Understood(facts, coverage, subjects, corrected);
    }

    private static Corrected corrected(Extracted extracted) {
        Corrections corrections = extracted.corrections();
        if (corrections.none()) {
            return Corrected.NONE;
        }
        Map<String, Anchors> read = new HashMap<>();
        for (int i = 0; i < extracted.assets().size(); i++) {
            Asset asset = extracted.assets().get(i);
            if (!corrections.of(asset.path()).isEmpty()) {
                read.putIfAbsent(
                        asset.path(), new Anchors(asset, spots(extracted.extractions().get(i))));
            }
        }
        return Corrected.of(corrections, read);
    }

    /** All places where something was read, whatever became of it. */
    private static List<ReadSpot> spots(Extraction extraction) {
        List<ReadSpot> spots = new ArrayList<>();
        extraction.facts().forEach(fact -> spots.add(ReadSpot.of(fact)));
        extraction.coverage().forEach(item -> spots.add(ReadSpot.of(item)));
        return spots;
    }

    /**
     * The currency that most amounts are in, null where none is in any: that of the piece, else of
     * the campaign.
     */
    private static @Nullable String currency(Extraction piece, List<Extraction> all) {
        String own = mostUsed(List.of(piece));
        return own == null ? mostUsed(all) : own;
    }

    private static @Nullable String mostUsed(List<Extraction> extractions) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Extraction extraction : extractions) {
            for (Fact fact : extraction.facts()) {
                if (fact.value() instanceof Money money && money.currency() != null) {
                    counts.merge(money.currency(), 1, Integer::sum);
                }
            }
        }
        return counts.isEmpty()
                ? null
                : Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /**
     * One piece with corrections.
     *
     * @param currency that of amounts which name none
     */
    private record OnePiece(
            Map<ReadSpot, List<Correction>> said,
            Map<Fact, String> subjects,
            @Nullable String currency) {

        /** The facts that are left, as they are meant, and what was no fact before. */
        List<Fact> facts(Extraction extraction) {
            List<Fact> kept = new ArrayList<>();
            for (Fact fact : extraction.facts()) {
                add(fact, said.getOrDefault(ReadSpot.of(fact), List.of()), kept);
            }
            List<Fact> added = new ArrayList<>();
            for (Fact fact : extraction.unused()) {
                List<Correction> corrections = said.get(ReadSpot.of(fact));
                if (corrections != null) {
                    add(certain(fact), corrections, added);
                }
            }
            return merged(kept, added, Comparator.comparing(Fact::place, BY_PLACE));
        }

        private void add(Fact fact, List<Correction> corrections, List<Fact> to) {
            if (ignores(corrections)) {
                return;
            }
            Fact meant = fact;
            for (Correction one : corrections) {
                meant = meant(meant, one);
            }
            for (Correction one : corrections) {
                if (one.says() == Correction.Says.SUBJECT) {
                    subjects.put(meant, one.subject());
                }
            }
            to.add(meant);
        }

        /** What a person says is no guess, as it was while it was not understood. */
        private Fact certain(Fact fact) {
            FactValue value = fact.value();
            if (value instanceof Money money && money.currency() == null) {
                value = new Money(money.amount(), currency);
            }
            return new Fact(
                    fact.kind(),
                    value,
                    fact.key(),
                    fact.place(),
                    Math.max(SAID, fact.confidence()));
        }

        private static Fact meant(Fact fact, Correction correction) {
            ComparabilityKey key = fact.key();
            return switch (correction.says()) {
                case IGNORE, SUBJECT -> fact;
                case STATEMENT -> key.role() == Role.OTHER ? withRole(fact) : fact;
                case FORMER_PRICE -> withRole(fact, Role.WAS);
                case CURRENT_PRICE -> withRole(fact, Role.NOW);
            };
        }

        private static Fact withRole(Fact fact, Role role) {
            return fact.kind() == FactKind.PRICE ? fact.withKey(fact.key().withRole(role)) : fact;
        }

        /** The part that is meant where nothing else is said. */
        private static Fact withRole(Fact fact) {
            return switch (fact.kind()) {
                case PRICE -> fact.withKey(fact.key().withRole(Role.NOW));
                case DISCOUNT -> fact.withKey(fact.key().withRole(Role.SAVING));
                case PROMO_CODE -> fact.withKey(fact.key().withRole(Role.CODE));
                default -> fact;
            };
        }

        private static boolean ignores(List<Correction> corrections) {
            return corrections.stream().anyMatch(one -> one.says() == Correction.Says.IGNORE);
        }

        /** The ledger with what is ignored set aside, and what was said to be a fact used. */
        List<CoverageItem> coverage(Extraction extraction) {
            List<CoverageItem> items = new ArrayList<>();
            Set<ReadSpot> covered = new HashSet<>();
            for (CoverageItem item : extraction.coverage()) {
                ReadSpot spot = ReadSpot.of(item);
                List<Correction> corrections = said.get(spot);
                covered.add(spot);
                if (corrections == null) {
                    items.add(item);
                } else if (ignores(corrections)) {
                    items.add(aside(item.seen(), item.place()));
                } else {
                    items.add(new CoverageItem(item.seen(), item.place(), State.USED, ""));
                }
            }
            List<CoverageItem> added = new ArrayList<>();
            for (Fact fact : extraction.facts()) {
                ReadSpot spot = ReadSpot.of(fact);
                if (ignores(said.getOrDefault(spot, List.of())) && covered.add(spot)) {
                    added.add(aside(fact.kind(), fact.place()));
                }
            }
            return merged(items, added, Comparator.comparing(CoverageItem::place, BY_PLACE));
        }

        private static CoverageItem aside(FactKind kind, Place place) {
            return new CoverageItem(kind, place, State.SET_ASIDE, CoverageItem.BY_PERSON);
        }

        /** Puts what was added where it belongs; what was there keeps its order. */
        private static <T> List<T> merged(List<T> there, List<T> added, Comparator<T> order) {
            if (added.isEmpty()) {
                return there;
            }
            List<T> news = new ArrayList<>(added);
            news.sort(order);
            List<T> merged = new ArrayList<>(there.size() + news.size());
            int next = 0;
            for (T one : there) {
                while (next < news.size() && order.compare(news.get(next), one) < 0) {
                    merged.add(news.get(next++));
                }
                merged.add(one);
            }
            merged.addAll(news.subList(next, news.size()));
            return merged;
        }
    }
}
