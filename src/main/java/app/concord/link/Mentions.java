package app.concord.link;

import app.concord.model.Span;
import app.concord.text.CandidateIndex;
import app.concord.text.Term;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Finds the places where a campaign's products are named. Safe for several threads. */
final class Mentions implements AutoCloseable {
    private static final int MOST_CANDIDATES = 24;
    private static final int WIDEST_GAP = 3;
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

    /** The same by the stems among these words. */
    private final Map<String, List<Product>> stems = new HashMap<>();

    private @Nullable CandidateIndex index;

    private final ShortNames shortNames;
    private final NamePairs pairs;
    private final NumberedNames numbered;

    Mentions(List<Product> all) {
        shortNames = new ShortNames(all);
        pairs = new NamePairs(all);
        numbered = new NumberedNames(all);
        for (Product product : all) {
            products.put(product.id(), product);
            words.put(product.id(), product.words().keySet());
            Set<String> needed = new LinkedHashSet<>(needed(product));
            shortNames.of(product).forEach(name -> needed.add(name.iterator().next()));
            for (String word : needed) {
                holders.computeIfAbsent(word, w -> new ArrayList<>()).add(product);
                if (word.startsWith("~")) {
                    stems.computeIfAbsent(word.substring(1), w -> new ArrayList<>()).add(product);
                }
            }
            product.spellings()
                    .forEach((spelling, stem) -> {
                        if (needed.contains(stem)) {
                            holders.computeIfAbsent(spelling, w -> new ArrayList<>()).add(product);
                        }
                    });
        }
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

    /** The mentions in a block, by place; where two overlap the longer name wins. */
    List<Mention> in(AnalysedBlock block) {
        if (products.isEmpty()) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>(0);
        for (Product product : candidates(block)) {
            collect(product, block.terms(), false, block.block().text(), found);
            collect(product, block.hashtags(), true, block.block().text(), found);
        }
        pairs.collect(block.terms(), found);
        String text = block.block().text();
        return Contents.without(Added.without(longest(found), text), text);
    }

    /**
     * The one product whose name begins in a title and goes on at the start of the line below:
     * 'Tyre Nordkap' above '205/55 R16: €98.95'; its place is that in the lower line. Null for none
     * or several.
     */
    @Nullable Mention across(AnalysedBlock title, AnalysedBlock line) {
        int shift = title.block().text().length() + 1;
        List<Term> terms = new ArrayList<>(title.terms());
        for (Term term : line.terms()) {
            Span span = new Span(term.span().start() + shift, term.span().end() + shift);
            terms.add(new Term(term.surface(), term.folded(), term.stem(), span));
        }
        Set<Product> candidates = new LinkedHashSet<>();
        title.terms().forEach(term -> addHolders(term, title, candidates));
        line.terms().forEach(term -> addHolders(term, line, candidates));
        String text = title.block().text() + " " + line.block().text();
        List<Mention> found = new ArrayList<>(0);
        for (Product product : candidates) {
            collect(product, terms, false, text, found);
        }
        List<Mention> named = longest(found);
        Mention one = named.size() == 1 ? named.getFirst() : null;
        return one == null || one.span().start() >= shift || one.span().end() <= shift
                ? null
                : new Mention(
                        one.product(), new Span(0, one.span().end() - shift), one.words(), false);
    }

    /** The products that a text may name; of many only those that share most with it. */
    private Set<Product> candidates(AnalysedBlock block) {
        Set<Product> candidates = new LinkedHashSet<>(0);
        for (Term term : block.terms()) {
            addHolders(term, block, candidates);
        }
        for (Term term : block.hashtags()) {
            addHolders(term, block, candidates);
        }
        return candidates.size() > MOST_CANDIDATES ? mostAlike(forms(block)) : candidates;
    }

    /** Adds the products that need this word in any form in which it is taken for theirs. */
    private void addHolders(Term term, AnalysedBlock block, Set<Product> candidates) {
        String folded = term.folded();
        add(holders.get(folded), block, candidates);
        add(stems.get(term.stem()), block, candidates);
        String possessive = NameWords.withoutPossessive(folded);
        if (possessive.length() < folded.length()) {
            add(holders.get(possessive), block, candidates);
            addSingular(possessive, block, candidates);
        }
        addSingular(folded, block, candidates);
    }

    private void addSingular(String folded, AnalysedBlock block, Set<Product> candidates) {
        if (folded.endsWith("s")) {
            add(holders.get(folded.substring(0, folded.length() - 1)), block, candidates);
        }
    }

    private static void add(
            @Nullable List<Product> holding, AnalysedBlock block, Set<Product> candidates) {
        if (holding == null) {
            return;
        }
        for (Product product : holding) {
            if (candidates.size() > MOST_CANDIDATES) {
                return;
            }
            if (hasWordOf(product, block)) {
                candidates.add(product);
            }
        }
    }

    /** Whether one of the words with which a text may be searched for stands in the name. */
    private static boolean hasWordOf(Product product, AnalysedBlock block) {
        Map<String, Double> words = product.words();
        for (Term term : block.terms()) {
            String folded = term.folded();
            boolean has =
                    words.containsKey(folded)
                            || words.containsKey(NameWords.withoutPossessive(folded))
                            || words.containsKey("~" + term.stem())
                            || product.spellings().containsKey(folded)
                            || (folded.endsWith("s")
                                    && words.containsKey(folded.substring(0, folded.length() - 1)));
            if (has) {
                return true;
            }
        }
        for (Term term : block.hashtags()) {
            if (words.containsKey(term.folded())) {
                return true;
            }
        }
        return false;
    }

    /** The words with which the products most like a text are searched for. */
    private static Set<String> forms(AnalysedBlock block) {
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
        return forms;
    }

    private synchronized CandidateIndex index() {
        CandidateIndex all = index;
        if (all == null) {
            all = new CandidateIndex(words);
            index = all;
        }
        return all;
    }

    private Set<Product> mostAlike(Set<String> forms) {
        Set<Product> candidates = new LinkedHashSet<>();
        for (String id : index().search(forms, MOST_CANDIDATES)) {
            Product product = products.get(id);
            if (product != null) {
                candidates.add(product);
            }
        }
        return candidates;
    }

    private void collect(
            Product product, List<Term> terms, boolean hashtag, String text, List<Mention> found) {
        if (terms.isEmpty()) {
            return;
        }
        double whole = product.weight();
        double enough = enough(product) * whole;
        Map<String, Double> seen = new HashMap<>();
        int first = -1;
        int last = -1;
        for (int i = 0; i <= terms.size(); i++) {
            String match = i < terms.size() ? match(product, terms, i, text) : null;
            boolean apart =
                    last >= 0
                            && (i == terms.size() || i - last > WIDEST_GAP || repeats(match, seen));
            if (apart) {
                boolean much = sum(seen) >= enough - 1e-9 && !PackWords.areAll(product, seen);
                if (much || shortNames.anyIn(product, seen.keySet())) {
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

    private @Nullable String match(Product product, List<Term> terms, int at, String text) {
        String match = NameWords.match(product, terms.get(at));
        return match != null && numbered.isOther(product, match, terms, at, text) ? null : match;
    }

    private static boolean repeats(@Nullable String match, Map<String, Double> seen) {
        return match != null && seen.containsKey(match);
    }

    private static double sum(Map<String, Double> seen) {
        if (seen.size() == 1) {
            return seen.values().iterator().next();
        }
        return seen.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static List<Mention> longest(List<Mention> found) {
        if (found.size() < 2) {
            return found;
        }
        found.sort(
                Comparator.comparingInt(Mention::words)
                        .reversed()
                        .thenComparing(Mention::span)
                        .thenComparing(m -> m.product().id()));
        List<Mention> kept = new ArrayList<>();
        Set<Mention> seen = new HashSet<>();
        TreeMap<Integer, Integer> taken = new TreeMap<>();
        int next = 0;
        for (Mention mention : found) {
            // only what is longer takes a place: those of one length stand side by side
            for (; next < kept.size() && kept.get(next).words() > mention.words(); next++) {
                take(taken, kept.get(next).span());
            }
            if (!covers(taken, mention.span()) && seen.add(mention)) {
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparing(Mention::span).thenComparing(m -> m.product().id()));
        return kept;
    }

    /** Adds a place; each has the end of the last that overlaps what starts before it. */
    private static void take(NavigableMap<Integer, Integer> taken, Span span) {
        Map.Entry<Integer, Integer> before = taken.floorEntry(span.start());
        int reach = before == null ? 0 : before.getValue();
        taken.put(span.start(), reach > span.start() ? Math.max(reach, span.end()) : span.end());
    }

    /** Whether one of these places, by start, overlaps this one. */
    private static boolean covers(NavigableMap<Integer, Integer> taken, Span span) {
        Map.Entry<Integer, Integer> before = taken.lowerEntry(span.end());
        return before != null && before.getValue() > span.start();
    }

    @Override
    public void close() {
        if (index != null) {
            index.close();
        }
    }
}
