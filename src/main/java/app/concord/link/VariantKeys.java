package app.concord.link;

import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Puts into the key of each price and discount the words that tell its variant from others. */
final class VariantKeys {
    private final Map<String, AnalysedAsset> assets;
    private final Map<String, VariantFinder> finders = new HashMap<>();

    VariantKeys(Map<String, AnalysedAsset> assets, Map<String, Map<Integer, List<Span>>> values) {
        this.assets = assets;
        assets.forEach((path, asset) ->
                finders.put(path, new VariantFinder(asset, values.getOrDefault(path, Map.of()))));
    }

    /**
     * The facts with the words of their variant and their market in their keys.
     *
     * @param said the measures that a person says a fact holds for, null where nobody says any
     */
    List<LinkedFact> complete(
            List<Draft> drafts,
            Markets markets,
            Function<Fact, @Nullable NavigableSet<String>> said) {
        Map<String, VariantAxes> axes = new HashMap<>();
        for (Draft draft : drafts) {
            VariantFinder finder = finders.get(draft.fact().place().asset());
            if (draft.fact().kind() == FactKind.PRICE && finder != null) {
                NavigableSet<String> measures = said.apply(draft.fact());
                axes.computeIfAbsent(draft.subject(), s -> new VariantAxes())
                        .add(measures == null ? finder.stated(draft.fact().place()) : measures);
            }
        }
        listed(drafts)
                .forEach((subject, lists) -> {
                    VariantAxes axis = axes.get(subject);
                    if (axis != null) {
                        lists.values().forEach(axis::addListed);
                    }
                });
        List<LinkedFact> linked = new ArrayList<>();
        for (Draft draft : drafts) {
            Fact fact = draft.fact();
            AnalysedAsset asset = assets.get(fact.place().asset());
            VariantFinder finder = finders.get(fact.place().asset());
            VariantAxes axis = axes.get(draft.subject());
            NavigableSet<String> kept = new TreeSet<>();
            boolean mayVary = fact.kind() == FactKind.PRICE || fact.kind() == FactKind.DISCOUNT;
            if (axis != null
                    && finder != null
                    && mayVary
                    && !draft.subject().equals(Attachments.CAMPAIGN)) {
                NavigableSet<String> measures = said.apply(fact);
                kept =
                        axis.complete(
                                measures == null
                                        ? finder.find(fact.place(), axis::matters)
                                        : VariantFinder.filtered(measures, axis::matters));
            }
            String market = asset == null ? null : markets.of(fact, asset);
            linked.add(
                    new LinkedFact(
                            fact.withKey(fact.key().withVariants(kept).withMarket(market)),
                            draft.subject(),
                            draft.attachment(),
                            draft.confidence()));
        }
        return linked;
    }

    /** By product and list the measures of each record that has it. */
    private Map<String, Map<String, Set<NavigableSet<String>>>> listed(List<Draft> drafts) {
        Map<String, Map<String, Set<NavigableSet<String>>>> listed = new HashMap<>();
        for (Draft draft : drafts) {
            String piece = draft.fact().place().asset();
            VariantFinder finder = finders.get(piece);
            int record = piece.lastIndexOf('#');
            if (draft.fact().kind() == FactKind.PRICE
                    && draft.attachment() == LinkedFact.Attachment.RECORD
                    && finder != null
                    && record > 0) {
                listed.computeIfAbsent(draft.subject(), s -> new HashMap<>())
                        .computeIfAbsent(piece.substring(0, record), f -> new HashSet<>())
                        .add(new TreeSet<>(finder.stated(draft.fact().place())));
            }
        }
        return listed;
    }
}
