package app.concord.link;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKey;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells the markets of a campaign apart, so that another market's prices, codes and dates are not
 * held against each other: by the country that the user settled for a file, else by the currency in
 * which a piece speaks. Where countries were settled, a currency counts as the country it belongs
 * to.
 */
final class Markets {
    private final Map<String, String> byAsset = new HashMap<>();
    private final Map<String, String> settled = new HashMap<>();

    /** Countries of the pieces that are plainly not for the leading one. */
    private final Map<String, String> pieces = new HashMap<>();

    /** The amounts of each block, in order. */
    private final Map<BlockKey, List<Fact>> amounts = new HashMap<>();

    /** The amounts below each heading. */
    private final Map<BlockKey, List<Fact>> below = new HashMap<>();

    private final List<String> countries;
    private final boolean several;

    Markets(Campaign campaign, Collection<AnalysedAsset> assets, Iterable<Fact> facts) {
        Set<String> known = new LinkedHashSet<>(campaign.markets());
        known.addAll(new TreeSet<>(campaign.fileMarkets().values()));
        countries = new ArrayList<>(known);
        Map<String, Map<String, Integer>> currencies = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.kind() == FactKind.PRICE
                    && fact.value() instanceof FactValue.Money money
                    && money.currency() != null) {
                currencies
                        .computeIfAbsent(fact.place().asset(), a -> new TreeMap<>())
                        .merge(money.currency(), 1, Integer::sum);
                amounts.computeIfAbsent(fact.place().inBlock(), b -> new ArrayList<>(2)).add(fact);
            }
        }
        for (AnalysedAsset analysed : assets) {
            String path = analysed.asset().path();
            for (Block block : analysed.asset().blocks()) {
                List<Fact> here = amounts.get(new BlockKey(path, block.index()));
                if (here != null && block.heading() >= 0) {
                    below.computeIfAbsent(
                                    new BlockKey(path, block.heading()), h -> new ArrayList<>())
                            .addAll(here);
                }
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
        for (AnalysedAsset analysed : assets) {
            String path = analysed.asset().path();
            String country = campaign.fileMarkets().get(analysed.asset().file());
            if (country != null) {
                settled.put(path, country);
            }
        }
        pieces.putAll(PieceCountries.of(campaign, assets, facts));
        several = !settled.isEmpty() || all.size() > 1 || !pieces.isEmpty();
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

    /**
     * The market of the campaign's first country; null where there is only one or none is known.
     */
    @Nullable String leading() {
        if (!several || countries.isEmpty()) {
            return null;
        }
        String first = countries.getFirst();
        return settled.isEmpty() ? CountryLanguages.currency(first) : first;
    }

    /** The market of a fact; null where the campaign has one market only. */
    @Nullable String of(Fact fact, AnalysedAsset asset) {
        if (!several) {
            return null;
        }
        String row = ofRow(fact, asset);
        if (row != null) {
            return ofPiece(fact, row);
        }
        String own = pieces.get(fact.place().asset());
        if (own != null && settled.get(fact.place().asset()) == null) {
            return ofPiece(fact, own);
        }
        if (fact.value() instanceof FactValue.Money money && money.currency() != null) {
            return ofCurrency(fact.place().asset(), money.currency());
        }
        Block block = asset.block(fact.place().block()).block();
        if (asset.recordName(block) != null) {
            for (int other : asset.inside(block.innermost())) {
                Block field = asset.block(other).block();
                if (field.property() == Property.CURRENCY) {
                    return ofCurrency(fact.place().asset(), field.text().strip());
                }
            }
        }
        String beside = beside(fact, asset);
        if (beside != null) {
            return ofCurrency(fact.place().asset(), beside);
        }
        String piece = fact.place().asset();
        String country = settled.get(piece);
        return country == null ? country(byAsset.get(piece)) : country;
    }

    /**
     * The currency in which the block of a fact speaks, or what stands below its heading: 'Great
     * Britain: 18 months, £ 28 each'. Of several a code has that of the amount behind it: 'ECLATCH,
     * 10 francs off'. Null for none.
     */
    private @Nullable String beside(Fact fact, AnalysedAsset asset) {
        List<Fact> here = amounts.getOrDefault(fact.place().inBlock(), List.of());
        for (Fact amount : here) {
            boolean behind = amount.place().span().start() >= fact.place().span().end();
            if (behind
                    && fact.kind() == FactKind.PROMO_CODE
                    && amount.value() instanceof FactValue.Money money) {
                return money.currency();
            }
        }
        int heading = asset.block(fact.place().block()).block().heading();
        return here.isEmpty() && heading >= 0
                ? only(below.getOrDefault(new BlockKey(fact.place().asset(), heading), List.of()))
                : only(here);
    }

    /** The currency of all these amounts; null where they have several or are none. */
    private static @Nullable String only(List<Fact> facts) {
        String found = null;
        for (Fact amount : facts) {
            if (amount.value() instanceof FactValue.Money money) {
                if (found != null && !found.equals(money.currency())) {
                    return null;
                }
                found = money.currency();
            }
        }
        return found;
    }

    /** The other country than the leading one that a row of the brief names, null for none. */
    private @Nullable String ofRow(Fact fact, AnalysedAsset asset) {
        Block block = asset.block(fact.place().block()).block();
        if (asset.asset().channel() != Channel.BRIEF || asset.recordName(block) == null) {
            return null;
        }
        for (int other : asset.inside(block.innermost())) {
            Block field = asset.block(other).block();
            String named = field.text().strip().toUpperCase(Locale.ROOT);
            if (field.property() == Property.MARKET
                    && countries.indexOf(named) > 0
                    && pieces.containsValue(named)) {
                return named;
            }
        }
        return null;
    }

    /** Another country's piece speaks for it, save where it names another currency. */
    private String ofPiece(Fact fact, String country) {
        if (fact.value() instanceof FactValue.Money money && money.currency() != null) {
            String currency = money.currency();
            boolean foreign =
                    !currency.equals(CountryLanguages.currency(country))
                            && !currency.equals(
                                    byAsset.getOrDefault(fact.place().asset(), currency));
            return foreign ? currency : country;
        }
        return country;
    }

    /** A settled piece speaks for its country in the currency that leads in it. */
    private @Nullable String ofCurrency(String piece, String currency) {
        String country = settled.get(piece);
        return country != null && currency.equals(byAsset.getOrDefault(piece, currency))
                ? country
                : country(currency);
    }

    /** The first known country with this currency where countries were settled, else itself. */
    private @Nullable String country(@Nullable String currency) {
        if (settled.isEmpty()) {
            return currency;
        }
        if (currency == null) {
            return countries.getFirst();
        }
        for (String country : countries) {
            if (currency.equals(CountryLanguages.currency(country))) {
                return country;
            }
        }
        return currency;
    }
}
