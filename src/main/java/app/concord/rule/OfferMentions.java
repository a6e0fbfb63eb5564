package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Property;
import app.concord.text.Codes;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells which pieces speak of which offer of the brief. */
final class OfferMentions {
    private static final double ENOUGH = 0.5;
    private static final double STEM_ALONE = 0.5;
    private static final int SHORTEST = 3;

    private final Map<String, Set<String>> subjects = new HashMap<>();
    private final Map<BriefRow, Map<NameWord, Double>> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, List<String>> blocks = new HashMap<>();

    /** A word of a name and its stem. */
    private record NameWord(String folded, String stem) {
        /** How surely a text has it: another word may have the same stem. */
        double in(String text) {
            return text.contains(folded) ? 1 : text.contains(stem) ? STEM_ALONE : 0;
        }
    }

    /** Amounts of prices by the piece that states them. */
    private final Map<String, Set<String>> amounts = new HashMap<>();

    /** Amounts of the brief's prices by the block. */
    private final Map<Integer, String> inBrief = new HashMap<>();

    /**
     * @param brief path of the brief
     * @param language of the brief, null where it is not known
     */
    OfferMentions(
            List<BriefRow> rows, String brief, @Nullable String language, List<LinkedFact> facts) {
        for (LinkedFact fact : facts) {
            Place place = fact.fact().place();
            subjects.computeIfAbsent(place.asset(), a -> new HashSet<>()).add(fact.subject());
            if (fact.fact().kind() == FactKind.PRICE
                    && fact.fact().value() instanceof FactValue.Money money) {
                String amount = Amounts.plain(money.amount());
                amounts.computeIfAbsent(place.asset(), a -> new HashSet<>()).add(amount);
                if (place.asset().equals(brief)) {
                    inBrief.putIfAbsent(place.block(), amount);
                }
            }
        }
        Map<NameWord, Set<String>> holders = new HashMap<>();
        Map<BriefRow, Set<NameWord>> words = new LinkedHashMap<>();
        for (BriefRow row : rows) {
            Set<NameWord> said = words(row.text(Property.NAME), language);
            words.put(row, said);
            String sku = row.text(Property.SKU);
            String offer = sku.isEmpty() ? "#" + row.number() : sku;
            said.forEach(word -> holders.computeIfAbsent(word, w -> new HashSet<>()).add(offer));
        }
        words.forEach((row, said) -> {
            Map<NameWord, Double> weights = new LinkedHashMap<>();
            said.forEach(word ->
                    weights.put(
                            word, 1.0 / Math.max(1, holders.getOrDefault(word, Set.of()).size())));
            names.put(row, weights);
        });
    }

    private static Set<NameWord> words(String name, @Nullable String language) {
        Set<NameWord> words = new LinkedHashSet<>();
        for (Term term : Terms.of(name, language)) {
            if (!term.numeric()
                    && term.folded().length() >= SHORTEST
                    && !Terms.isStopWord(term.folded(), language)) {
                String stem = term.stem().length() >= SHORTEST ? term.stem() : term.folded();
                words.add(new NameWord(term.folded(), stem));
            }
        }
        return words;
    }

    /**
     * Whether a piece speaks of an offer: a statement about it, its code, its name, both its
     * prices. Rows of one article number are one offer, told in several languages.
     */
    boolean in(Asset asset, BriefRow row) {
        String sku = row.text(Property.SKU);
        return isNamed(asset, row)
                || (!sku.isEmpty()
                        && names.keySet().stream()
                                .anyMatch(other ->
                                        other.text(Property.SKU).equals(sku)
                                                && isNamed(asset, other)));
    }

    private boolean isNamed(Asset asset, BriefRow row) {
        boolean named =
                !row.subject().equals(Omission.CAMPAIGN)
                        && subjects.getOrDefault(asset.path(), Set.of()).contains(row.subject());
        return named || coded(asset, row) || byName(asset, row) || priced(asset, row);
    }

    /** Whether a piece states both the price of the offer and what it was before. */
    private boolean priced(Asset asset, BriefRow row) {
        Block price = row.field(Property.PRICE);
        Block was = row.field(Property.WAS_PRICE);
        Set<String> here = amounts.getOrDefault(asset.path(), Set.of());
        return price != null
                && was != null
                && here.contains(amount(price))
                && here.contains(amount(was));
    }

    /** The amount of a field of the brief, empty for none. */
    private String amount(Block field) {
        return inBrief.getOrDefault(field.index(), "");
    }

    private boolean coded(Asset asset, BriefRow row) {
        String code = row.text(Property.CODE).toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return false;
        }
        Set<String> here =
                codes.computeIfAbsent(
                        asset.path(),
                        path -> {
                            Set<String> found = new HashSet<>();
                            for (Block block : asset.blocks()) {
                                found.addAll(Codes.words(block.text()));
                            }
                            return found;
                        });
        return here.contains(code);
    }

    private boolean byName(Asset asset, BriefRow row) {
        Map<NameWord, Double> weights = names.getOrDefault(row, Map.of());
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        if (all == 0) {
            return false;
        }
        List<String> texts =
                blocks.computeIfAbsent(
                        asset.path(),
                        path -> {
                            List<String> read = new ArrayList<>();
                            for (Block block : asset.blocks()) {
                                if (block.region().speaksForPiece()) {
                                    read.add(Words.squeezed(block.text()));
                                }
                            }
                            return read;
                        });
        for (String text : texts) {
            double found = 0;
            for (Map.Entry<NameWord, Double> word : weights.entrySet()) {
                found += word.getKey().in(text) * word.getValue();
            }
            if (found >= ENOUGH * all) {
                return true;
            }
        }
        return false;
    }
}
