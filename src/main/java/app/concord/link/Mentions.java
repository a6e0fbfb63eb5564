package app.concord.link;

import app.concord.model.Span;
import app.concord.text.CandidateIndex;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the places where a campaign's products are named. */
final class Mentions implements AutoCloseable {
    private static final int MOST_CANDIDATES = 24;
    private static final int WIDEST_GAP = 3;
    private static final int SHORTEST_PLURAL = 4;
    private static final int SHORTEST_NAME = 4;
    private static final double ENOUGH = 0.6;
    private static final double ENOUGH_OF_COMMON_WORDS = 0.8;

    private final Map<String, Product> products = new LinkedHashMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    /**
     * The products by the words without one of which they are not named: as a mention needs most of
     * a name's weight, it needs one of the heaviest words that together weigh more than the rest it
     * may lack. These are the rare ones, so that a text meets few products.
     */
    private final Map<String, List<Product>> holders = new HashMap<>();

    private @Nullable CandidateIndex index;

    /** The short names of each product: words that together stand in no other product's name. */
    private final Map<Product, List<Set<String>>> shortNames = new HashMap<>();

    /** Pairs of neighbouring words that stand in the names of one product only. */
    private final Map<String, Product> pairs = new HashMap<>();

    Mentions(List<Product> all) {
        for (Product product : all) {
            products.put(product.id(), product);
            words.put(product.id(), product.words().keySet());
            List<Set<String>> names = shortNames(product, all);
            shortNames.put(product, names);
            Set<String> needed = new LinkedHashSet<>(needed(product));
            names.forEach(name -> needed.add(name.iterator().next()));
            for (String word : needed) {
                holders.computeIfAbsent(word, w -> new ArrayList<>()).add(product);
            }
        }
        findPairs(all);
    }

    private static List<Set<String>> shortNames(Product product, List<Product> all) {
        List<Set<String>> names = new ArrayList<>();
        if (!product.named() || product.names().size() < 2) {
            return names;
        }
        for (String name : product.names()) {
            Set<String> own = new LinkedHashSet<>();
            for (Term term : Terms.of(name, null)) {
                String word = match(product, term);
                if (word != null) {
                    own.add(word);
                }
            }
            boolean letters =
                    own.stream()
                            .anyMatch(w ->
                                    w.length() >= SHORTEST_NAME
                                            && Character.isLetter(w.codePointAt(0)));
            boolean alone =
                    all.stream()
                            .allMatch(other ->
                                    other.equals(product)
                                            || !other.words().keySet().containsAll(own));
            if (letters && alone && own.size() < product.words().size()) {
                names.add(own);
            }
        }
        return names;
    }

    private static List<String> needed(Product product) {
        double spare = product.weight() * (1 - enough(product)) + 1e-9;
        List<Map.Entry<String, Double>> heaviest = new ArrayList<>(product.words().entrySet());
        heaviest.sort(Map.Entry.<String, Double>comparingByValue().reversed());
        List<String> needed = new ArrayList<>();
        double sum = 0;
        for (Map.Entry<String, Double> word : heaviest) {
            needed.add(word.getKey());
            sum += word.getValue();
            if (sum > spare + 1e-9) {
                break;
            }
        }
        return needed;
    }

    /** The share of a name's weight that a text must have. */
    private static double enough(Product product) {
        return product.named() ? ENOUGH : ENOUGH_OF_COMMON_WORDS;
    }

    private void findPairs(List<Product> all) {
        Set<String> shared = new HashSet<>();
        for (Product product : all) {
            for (String name : product.names()) {
                List<Term> terms = Terms.of(name, null);
                for (int i = 1; i < terms.size(); i++) {
                    Term first = terms.get(i - 1);
                    Term second = terms.get(i);
                    boolean names =
                            product.words().containsKey(first.folded())
                                    || product.words().containsKey(second.folded());
                    if (!names || first.numeric() || second.numeric()) {
                        continue;
                    }
                    Product known = pairs.putIfAbsent(pair(first, second), product);
                    if (known != null && !known.equals(product)) {
                        shared.add(pair(first, second));
                    }
                }
            }
        }
        pairs.keySet().removeAll(shared);
    }

    private static String pair(Term first, Term second) {
        return first.folded() + " " + second.folded();
    }

    /** Two neighbouring words of a longer name, written like a name, that no other product has. */
    private void collectPairs(List<Term> terms, List<Mention> found) {
        for (int i = 1; i < terms.size(); i++) {
            Term first = terms.get(i - 1);
            Term second = terms.get(i);
            if (first.capitalised() && second.capitalised()) {
                Product product = pairs.get(pair(first, second));
                if (product != null) {
                    Span span = new Span(first.span().start(), second.span().end());
                    found.add(new Mention(product, span, 2, false));
                }
            }
        }
    }

    /** The mentions in a block, by place; where two overlap the longer name wins. */
    List<Mention> in(AnalysedBlock block) {
        if (products.isEmpty()) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        for (Term term : block.terms()) {
            forms.add(term.folded());
            forms.add("~" + term.stem());
            if (term.folded().endsWith("s")) {
                forms.add(term.folded().substring(0, term.folded().length() - 1));
            }
        }
        for (Term term : block.hashtags()) {
            forms.add(term.folded());
        }
        List<Mention> found = new ArrayList<>();
        for (Product product : candidates(block, forms)) {
            collect(product, block.terms(), false, found);
            collect(product, block.hashtags(), true, found);
        }
        collectPairs(block.terms(), found);
        return longest(found);
    }

    /**
     * The products that a text may name; of many only those that share most with it.
     *
     * @param forms one of these must stand in the name
     */
    private Set<Product> candidates(AnalysedBlock block, Set<String> forms) {
        Set<String> wider = new LinkedHashSet<>(forms);
        block.terms().forEach(term -> addForms(term, wider));
        block.hashtags().forEach(term -> addForms(term, wider));
        Set<Product> candidates = new LinkedHashSet<>();
        for (String form : wider) {
            for (Product product : holders.getOrDefault(form, List.of())) {
                if (product.words().keySet().stream().anyMatch(forms::contains)) {
                    candidates.add(product);
                }
            }
            if (candidates.size() > MOST_CANDIDATES) {
                return mostAlike(forms);
            }
        }
        return candidates;
    }

    /** Every form in which a word is taken for one of a product's name. */
    private static void addForms(Term term, Set<String> forms) {
        forms.add(term.folded());
        forms.add("~" + term.stem());
        String possessive = withoutPossessive(term.folded());
        forms.add(possessive);
        if (possessive.endsWith("s")) {
            forms.add(possessive.substring(0, possessive.length() - 1));
        }
    }

    private Set<Product> mostAlike(Set<String> forms) {
        CandidateIndex all = index;
        if (all == null) {
            all = new CandidateIndex(words);
            index = all;
        }
        Set<Product> candidates = new LinkedHashSet<>();
        for (String id : all.search(forms, MOST_CANDIDATES)) {
            Product product = products.get(id);
            if (product != null) {
                candidates.add(product);
            }
        }
        return candidates;
    }

    private void collect(Product product, List<Term> terms, boolean hashtag, List<Mention> found) {
        double whole = product.weight();
        double enough = enough(product) * whole;
        Map<String, Double> seen = new HashMap<>();
        int first = -1;
        int last = -1;
        for (int i = 0; i <= terms.size(); i++) {
            String match = i < terms.size() ? match(product, terms.get(i)) : null;
            boolean apart =
                    last >= 0
                            && (i == terms.size() || i - last > WIDEST_GAP || repeats(match, seen));
            if (apart) {
                if (sum(seen) >= enough - 1e-9 || isShortName(product, seen.keySet())) {
                    Span span =
                            new Span(terms.get(first).span().start(), terms.get(last).span().end());
                    found.add(new Mention(product, span, seen.size(), hashtag));
                }
                seen.clear();
                first = -1;
                last = -1;
            }
            if (match != null) {
                if (first < 0) {
                    first = i;
                }
                last = i;
                seen.put(match, product.words().getOrDefault(match, 0.0));
            }
        }
    }

    private boolean isShortName(Product product, Set<String> seen) {
        return shortNames.getOrDefault(product, List.of()).stream().anyMatch(seen::containsAll);
    }

    private static boolean repeats(@Nullable String match, Map<String, Double> seen) {
        return match != null && seen.containsKey(match);
    }

    private static @Nullable String match(Product product, Term term) {
        if (product.words().containsKey(term.folded())) {
            return term.folded();
        }
        String possessive = withoutPossessive(term.folded());
        if (product.words().containsKey(possessive)) {
            return possessive;
        }
        if (possessive.length() > SHORTEST_PLURAL && possessive.endsWith("s")) {
            String one = possessive.substring(0, possessive.length() - 1);
            if (product.words().containsKey(one)) {
                return one;
            }
        }
        String stem = "~" + term.stem();
        return product.words().containsKey(stem) ? stem : null;
    }

    private static String withoutPossessive(String folded) {
        int apostrophe = folded.indexOf('\'');
        if (apostrophe < 0) {
            apostrophe = folded.indexOf('’');
        }
        return apostrophe > 0 ? folded.substring(0, apostrophe) : folded;
    }

    private static double sum(Map<String, Double> seen) {
        return seen.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static List<Mention> longest(List<Mention> found) {
        found.sort(
                Comparator.comparingInt(Mention::words)
                        .reversed()
                        .thenComparing(Mention::span)
                        .thenComparing(m -> m.product().id()));
        List<Mention> kept = new ArrayList<>();
        Set<Mention> seen = new HashSet<>();
        for (Mention mention : found) {
            boolean covered =
                    kept.stream()
                            .anyMatch(k ->
                                    k.span().overlaps(mention.span())
                                            && k.words() > mention.words());
            if (!covered && seen.add(mention)) {
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparing(Mention::span).thenComparing(m -> m.product().id()));
        return kept;
    }

    @Override
    public void close() {
        if (index != null) {
            index.close();
        }
    }
}
