package app.concord.link;

import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Region;
import app.concord.model.Role;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Names that are made of common words and known by their place alone: the same few words stand
 * above or before a price in several pieces. What stands before two different prices in one piece
 * ('adults', 'total') is a label.
 */
final class PricedPhrases {
    private static final int FEWEST_PIECES = 2;
    private static final int MOST_TERMS = 6;
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST = 80;
    private static final int HEADING_REACH = 6;
    private static final int PLACES = 12;
    private static final Pattern BREAK =
            Pattern.compile("\\s*(?:[,(|:;•·\\[=→]|\\s[–—-]\\s).*", Pattern.DOTALL);
    private static final Pattern LEAD = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern TAIL = Pattern.compile("[^\\p{L}\\p{N})\"”″+]+$");

    /** Where a phrase stands before a price. */
    private static final class Use {
        private final String head;
        private final @Nullable String language;
        private final Set<String> pieces = new TreeSet<>();
        private final Map<String, Map<Integer, Set<String>>> prices = new HashMap<>();

        /** The pieces that state a price now, by amount, whatever the measure beside it. */
        private final Map<String, Set<String>> agreed = new HashMap<>();

        Use(String head, @Nullable String language) {
            this.head = head;
            this.language = language;
        }

        /** Whether some piece gives it several prices in different places. */
        boolean isLabel() {
            return prices.values().stream().anyMatch(Use::differ);
        }

        /** Whether two pieces give it one price. */
        boolean isAgreed() {
            return agreed.values().stream().anyMatch(files -> files.size() >= FEWEST_PIECES);
        }

        private static boolean differ(Map<Integer, Set<String>> places) {
            Set<String> first = null;
            for (Set<String> amounts : places.values()) {
                if (first == null) {
                    first = amounts;
                } else if (Collections.disjoint(first, amounts)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Map<String, Use> uses = new TreeMap<>();
    private final Predicate<String> noName;

    /**
     * @param noName whether words tell of an offer rather than name a thing
     */
    PricedPhrases(Collection<AnalysedAsset> assets, List<Fact> facts, Predicate<String> noName) {
        this.noName = noName;
        Map<String, Map<Integer, List<Fact>>> prices = new HashMap<>();
        for (Fact fact : facts) {
            if (isAsked(fact)) {
                prices.computeIfAbsent(fact.place().asset(), a -> new TreeMap<>())
                        .computeIfAbsent(fact.place().block(), b -> new ArrayList<>())
                        .add(fact);
            }
        }
        for (AnalysedAsset asset : assets) {
            prices.getOrDefault(asset.asset().path(), Map.of())
                    .forEach((block, here) -> read(asset, block, here));
        }
    }

    /** Whether this is what a thing costs now, or did or should cost. */
    static boolean isAsked(Fact fact) {
        return fact.kind() == FactKind.PRICE
                && switch (fact.role()) {
                    case NOW, WAS, RRP -> true;
                    default -> false;
                };
    }

    private void read(AnalysedAsset asset, int index, List<Fact> prices) {
        Block block = asset.block(index).block();
        if (!block.region().speaksForPiece()
                || block.region() == Region.FOOTER
                || block.region() == Region.STRUCTURED
                || asset.recordName(block) != null) {
            return;
        }
        Fact first =
                prices.stream()
                        .filter(price -> price.role() == Role.NOW)
                        .findFirst()
                        .orElseGet(prices::getFirst);
        List<Integer> headings = asset.headings(index);
        boolean ofProduct = headings.stream().anyMatch(h -> !asset.mentions(h).isEmpty());
        if (block.cell() != null) {
            if (!ofProduct) {
                row(asset, block, prices);
            }
            return;
        }
        if (block.kind() != BlockKind.FIELD && !ofProduct) {
            lines(asset, block, prices);
        }
        if (!headings.isEmpty() && index - headings.getFirst() <= HEADING_REACH) {
            Block heading = asset.block(headings.getFirst()).block();
            if (heading.level() != 1 && asset.mentions(heading.index()).isEmpty()) {
                add(asset, heading.text(), headings.getFirst(), first);
            }
        }
    }

    private void row(AnalysedAsset asset, Block block, List<Fact> prices) {
        for (int cell : asset.row(block.index())) {
            Block one = asset.block(cell).block();
            if (!asset.mentions(cell).isEmpty()) {
                return;
            }
            if (one.cell() != null
                    && one.cell().column() == 0
                    && !one.cell().header()
                    && cell != block.index()) {
                prices.forEach(price -> add(asset, one.text(), cell, price));
            }
        }
    }

    /** What stands in the line before a price, or in the short line above. */
    private void lines(AnalysedAsset asset, Block block, List<Fact> prices) {
        String text = block.text();
        int before = 0;
        for (Fact price : prices) {
            int at = Math.min(price.place().span().start(), text.length());
            int line = Math.max(before, text.lastIndexOf('\n', at - 1) + 1);
            String lead = at > line ? text.substring(line, at) : "";
            if (LEAD.matcher(lead).replaceFirst("").isBlank() && line > 1 && before <= line) {
                int above = text.lastIndexOf('\n', line - 2) + 1;
                lead = above >= before ? text.substring(above, line - 1) : "";
            }
            boolean named =
                    asset.mentions(block.index()).stream()
                            .anyMatch(mention -> mention.span().start() < at);
            if (!named) {
                add(asset, lead, price.place().span().start() + (block.index() << PLACES), price);
            }
            // What stands behind one price, as in 'from £60 to £45', names nothing of the next.
            before = Math.max(at, Math.min(price.place().span().end(), text.length()));
        }
    }

    /**
     * @param place the same for prices that stand together
     */
    private void add(AnalysedAsset asset, String text, int place, Fact price) {
        if (text.length() > LONGEST || noName.test(text)) {
            return;
        }
        String head = head(text);
        String language = asset.asset().language();
        List<Term> terms = new ArrayList<>(Terms.of(head, language));
        if (terms.isEmpty() || terms.size() > MOST_TERMS) {
            return;
        }
        if (Terms.isStopWord(terms.getFirst().folded(), language)
                || (Terms.isStopWord(terms.getLast().folded(), language)
                        && !endsName(terms.getLast(), language))
                || !terms.getFirst().capitalised()
                || !(price.value() instanceof FactValue.Money money)) {
            return;
        }
        List<Term> content =
                terms.stream().filter(t -> !Terms.isStopWord(t.folded(), language)).toList();
        boolean says =
                content.stream()
                        .anyMatch(t -> !t.numeric() && t.folded().length() >= SHORTEST_WORD);
        if (!says || PriceLabels.areAll(content)) {
            return;
        }
        StringBuilder key = new StringBuilder();
        terms.forEach(term -> key.append(term.folded()).append(' '));
        Use use = uses.computeIfAbsent(key.toString(), k -> new Use(head, language));
        String file = asset.asset().path();
        use.pieces.add(file);
        if (price.role() != Role.NOW) {
            return;
        }
        String amount = money.amount().stripTrailingZeros().toPlainString();
        use.agreed.computeIfAbsent(amount, a -> new TreeSet<>()).add(file);
        if (price.key().variants().isEmpty()) {
            String part = asset.block(price.place().block()).block().part();
            use.prices
                    .computeIfAbsent(file + "|" + part, f -> new TreeMap<>())
                    .computeIfAbsent(place, b -> new TreeSet<>())
                    .add(amount);
        }
    }

    /**
     * Whether a small word at the end is written as part of a name: 'Dinner for One', 'Paket Buka
     * Sendiri'.
     */
    private static boolean endsName(Term last, @Nullable String language) {
        return last.capitalised() && last.folded().length() >= SHORTEST_WORD && language != null;
    }

    private static String head(String text) {
        String head =
                LEAD.matcher(Variants.without(text, Variants.in(text)).strip()).replaceFirst("");
        head = BREAK.matcher(head).replaceFirst("");
        return TAIL.matcher(head).replaceFirst("").replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** A seed for each phrase that several pieces use for one price each. */
    List<Seed> seeds() {
        List<Seed> seeds = new ArrayList<>();
        for (Use use : uses.values()) {
            if (use.pieces.size() < FEWEST_PIECES || use.isLabel() || !use.isAgreed()) {
                continue;
            }
            Set<String> words = new LinkedHashSet<>();
            Map<String, String> spellings = new HashMap<>();
            List<Term> terms = Terms.of(use.head, use.language);
            for (Term term : terms) {
                boolean small = Terms.isStopWord(term.folded(), use.language);
                if (!small || (term.equals(terms.getLast()) && endsName(term, use.language))) {
                    String word = term.numeric() ? term.folded() : "~" + term.stem();
                    words.add(word);
                    spellings.put(term.folded(), word);
                }
            }
            for (String piece : use.pieces) {
                seeds.add(
                        new Seed(
                                piece,
                                Seed.PHRASE,
                                use.head,
                                words,
                                false,
                                new TreeSet<>(),
                                Set.of(),
                                spellings));
            }
        }
        return seeds;
    }
}
