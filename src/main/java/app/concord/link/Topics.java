package app.concord.link;

import app.concord.model.Block;
import app.concord.model.Fact;
import app.concord.model.Span;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings facts together that speak of the same thing without naming a product: a reduction on a
 * range, an event. They belong together when the rare words around them are the same.
 */
final class Topics {
    private static final double ALIKE = 0.6;
    private static final int FEWEST_WORDS = 2;
    private static final int REACH = 70;
    private static final int LONGEST_NAME = 35;

    /** A word that more entries hold tells nothing: only the first of them are looked at. */
    private static final int MOST_HOLDERS = 64;

    /**
     * A fact with the words around it.
     *
     * @param words stems of the words that say something
     * @param phrase what a person may call it: the words behind it, else those before
     */
    private record Entry(Fact fact, Block block, Set<String> words, String phrase) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    /** Takes in a fact; {@code asset} is the one it stands in. */
    void add(Fact fact, AnalysedAsset asset) {
        AnalysedBlock block = asset.block(fact.place().block());
        String language = asset.asset().language();
        Span span = fact.place().span();
        Span sentence = block.sentenceAt(span.start());
        Set<String> words = new LinkedHashSet<>();
        List<String> before = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        for (Term term : block.termsIn(sentence)) {
            boolean near =
                    term.span().start() >= span.start() - REACH
                            && term.span().end() <= span.end() + REACH;
            boolean content = isContent(term, language);
            if (near && !term.span().overlaps(span) && content) {
                words.add(term.stem());
            }
            if (term.span().start() >= span.end()) {
                behind.add(term.surface());
            } else if (near && content && term.span().end() <= span.start()) {
                before.add(term.surface());
            }
        }
        for (int heading : asset.headings(block.block().index())) {
            if (asset.block(heading).block().level() > 1) {
                for (Term term : asset.block(heading).terms()) {
                    if (isContent(term, language)) {
                        words.add(term.stem());
                    }
                }
            }
            break;
        }
        String phrase = name(behind);
        phrase = phrase.isEmpty() ? name(before) : phrase;
        entries.add(new Entry(fact, block.block(), words, phrase.isEmpty() ? name(words) : phrase));
        words.forEach(word -> frequency.merge(word, 1, Integer::sum));
    }

    /** The first of these words, as many as a name may have. */
    private static String name(Collection<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            if (name.length() < LONGEST_NAME) {
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        return name.toString();
    }

    private static boolean isContent(Term term, @Nullable String language) {
        return !term.numeric()
                && term.folded().length() > 2
                && !Terms.isStopWord(term.folded(), language);
    }

    /** The topic of each fact that shares one with a fact of another piece; named by its words. */
    Map<Fact, String> group() {
        return group(true);
    }

    /** The topic of each fact that another part of its mail tells again with another value. */
    Map<Fact, String> retold() {
        return group(false);
    }

    private Map<Fact, String> group(boolean acrossPieces) {
        Map<String, List<Integer>> byWord = new TreeMap<>();
        // Entries with the same words are alike to the same others, so that the first stands for
        // all.
        Map<List<String>, Integer> sameWords = new HashMap<>();
        int[] group = new int[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            group[i] = i;
            if (entries.get(i).words().size() < FEWEST_WORDS) {
                continue;
            }
            Integer same = sameWords.putIfAbsent(List.copyOf(entries.get(i).words()), i);
            if (same != null) {
                group[i] = group[same];
                continue;
            }
            Set<Integer> candidates = new TreeSet<>();
            for (String word : entries.get(i).words()) {
                candidates.addAll(byWord.getOrDefault(word, List.of()));
            }
            for (int candidate : candidates) {
                if (alike(entries.get(i), entries.get(candidate))) {
                    group[i] = group[candidate];
                    break;
                }
            }
            for (String word : entries.get(i).words()) {
                List<Integer> holders = byWord.computeIfAbsent(word, w -> new ArrayList<>());
                if (holders.size() < MOST_HOLDERS) {
                    holders.add(i);
                }
            }
        }
        return named(group, acrossPieces);
    }

    private Map<Fact, String> named(int[] group, boolean acrossPieces) {
        Map<Integer, List<Entry>> members = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            members.computeIfAbsent(group[i], leader -> new ArrayList<>()).add(entries.get(i));
        }
        Map<Fact, String> topics = new LinkedHashMap<>();
        Map<Integer, Boolean> named = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            List<Entry> all = members.getOrDefault(group[i], List.of());
            Entry leader = entries.get(group[i]);
            if (named.computeIfAbsent(group[i], g -> isTopic(leader, all, acrossPieces))) {
                topics.put(entries.get(i).fact(), leader.phrase());
            }
        }
        return topics;
    }

    private static boolean isTopic(Entry leader, List<Entry> members, boolean acrossPieces) {
        long pieces = members.stream().map(e -> e.fact().place().asset()).distinct().count();
        return pieces > 1 ? acrossPieces : differsRetold(leader, members);
    }

    /** Whether each part of one mail gives the topic one value, and they are not the same. */
    private static boolean differsRetold(Entry leader, List<Entry> members) {
        Map<String, Set<String>> byPart = new TreeMap<>();
        Set<String> values = new LinkedHashSet<>();
        boolean retold = false;
        for (Entry entry : members) {
            String value = entry.fact().value().canonical();
            values.add(value);
            byPart.computeIfAbsent(entry.block().part(), p -> new LinkedHashSet<>()).add(value);
            retold |= entry.block().retells(leader.block());
        }
        return retold
                && values.size() > 1
                && byPart.values().stream().allMatch(stated -> stated.size() == 1);
    }

    private double weight(String word) {
        return Math.log1p((double) entries.size() / frequency.getOrDefault(word, 1));
    }

    private boolean alike(Entry a, Entry b) {
        Set<String> both = new LinkedHashSet<>(a.words());
        both.retainAll(b.words());
        if (both.size() < FEWEST_WORDS || !a.fact().key().scope().equals(b.fact().key().scope())) {
            return false;
        }
        double smaller = Math.min(sum(a.words()), sum(b.words()));
        return sum(both) >= ALIKE * smaller;
    }

    private double sum(Set<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }
}
