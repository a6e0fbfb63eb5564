package app.concord.link;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells the markets of a campaign apart by the currency in which a piece speaks, so that another
 * market's prices, codes and dates are not held against each other.
 */
final class Markets {
    private final Map<String, String> byAsset = new HashMap<>();
    private final boolean several;

    Markets(Collection<AnalysedAsset> assets, Iterable<Fact> facts) {
        Map<String, Map<String, Integer>> currencies = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.kind() == FactKind.PRICE
                    && fact.value() instanceof FactValue.Money money
                    && money.currency() != null) {
                currencies
                        .computeIfAbsent(fact.place().asset(), a -> new TreeMap<>())
                        .merge(money.currency(), 1, Integer::sum);
            }
        }
        Map<String, Set<String>> byLanguage = new HashMap<>();
        Set<String> all = new TreeSet<>();
        for (AnalysedAsset analysed : assets) {
            Asset asset = analysed.asset();
            String leading = leading(currencies.getOrDefault(asset.path(), Map.of()));
            if (leading != null) {
                byAsset.put(asset.path(), leading);
                all.add(leading);
                byLanguage.computeIfAbsent(language(asset), l -> new TreeSet<>()).add(leading);
            }
        }
        for (AnalysedAsset analysed : assets) {
            Asset asset = analysed.asset();
            Set<String> likely = byLanguage.getOrDefault(language(asset), Set.of());
            if (!byAsset.containsKey(asset.path()) && likely.size() == 1) {
                byAsset.put(asset.path(), likely.iterator().next());
            }
        }
        several = all.size() > 1;
    }

    private static String language(Asset asset) {
        return asset.language() == null ? "" : asset.language();
    }

    private static @Nullable String leading(Map<String, Integer> counts) {
        String leading = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                leading = entry.getKey();
                most = entry.getValue();
            }
        }
        return leading;
    }

    /** The market of a fact: its currency's; null where the campaign has one market only. */
    @Nullable String of(Fact fact, AnalysedAsset asset) {
        if (!several) {
            return null;
        }
        if (fact.value() instanceof FactValue.Money money && money.currency() != null) {
            return money.currency();
        }
        Block block = asset.block(fact.place().block()).block();
        if (asset.recordName(block) != null) {
            for (int other : asset.inside(block.innermost())) {
                Block field = asset.block(other).block();
                if (field.property() == Property.CURRENCY) {
                    return field.text().strip();
                }
            }
        }
        return byAsset.get(fact.place().asset());
    }
}
