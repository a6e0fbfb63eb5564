package app.concord.rule;

import app.concord.model.Region;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds sentences that several pieces share but for a word that matters: a negation, a modal, a
 * quantifier, a superlative. Sentences are held against each other only where they share rare runs
 * of words, so that the cost grows with the length of the texts.
 */
final class KeySentences {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int RUN = 2;
    private static final int RARE = 8;
    private static final int MOST_CANDIDATES = 12;
    private static final int MOST_SPOTS = 24;
    private static final double ALIKE = 0.7;

    /** One sentence and where it stands. */
    static final class Sentence {
        private final List<String> words;
        private final @Nullable String language;
        private final List<Line> spots = new ArrayList<>();
        private final Set<Integer> pieces = new TreeSet<>();

        private Sentence(Line line) {
            words = line.words();
            language = line.passage().language();
        }

        List<Line> spots() {
            return spots;
        }

        Set<Integer> pieces() {
            return pieces;
        }
    }

    /**
     * Two sentences that differ in a word that matters.
     *
     * @param what the kind of word
     */
    record Altered(Sentence one, Sentence other, WordClass what) {}

    /** Every such pair, in the order of the text. */
    List<Altered> find(List<Line> lines) {
        List<Sentence> sentences = distinct(lines);
        Map<String, List<Integer>> runs = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (String run : runs(sentences.get(i).words)) {
                List<Integer> in = runs.computeIfAbsent(run, r -> new ArrayList<>(2));
                if (in.size() <= RARE) {
                    in.add(i);
                }
            }
        }
        List<Altered> altered = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (int j : candidates(i, sentences, runs)) {
                WordClass what = difference(sentences.get(i), sentences.get(j));
                if (what != null) {
                    altered.add(new Altered(sentences.get(i), sentences.get(j), what));
                }
            }
        }
        return altered;
    }

    private static List<Sentence> distinct(List<Line> lines) {
        Map<String, Sentence> distinct = new LinkedHashMap<>();
        for (Line line : lines) {
            Region region = line.passage().block().region();
            boolean fits =
                    !line.hashtag()
                            && line.words().size() >= SHORTEST
                            && line.words().size() <= LONGEST
                            && line.passage().speaks()
                            && region != Region.LEGAL
                            && region != Region.BANNER;
            if (fits) {
                Sentence sentence =
                        distinct.computeIfAbsent(
                                line.passage().language() + " " + line.key(),
                                k -> new Sentence(line));
                if (sentence.pieces.add(line.passage().piece())
                        && sentence.spots.size() < MOST_SPOTS) {
                    sentence.spots.add(line);
                }
            }
        }
        return List.copyOf(distinct.values());
    }

    private static Set<String> runs(List<String> words) {
        Set<String> runs = new TreeSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    /** Later sentences that share the most rare runs with one. */
    private static List<Integer> candidates(
            int at, List<Sentence> sentences, Map<String, List<Integer>> runs) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (String run : runs(sentences.get(at).words)) {
            List<Integer> in = runs.getOrDefault(run, List.of());
            if (in.size() <= RARE) {
                in.stream().filter(j -> j > at).forEach(j -> shared.merge(j, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The kind of word that makes one sentence say other than the other; null for none. */
    private static @Nullable WordClass difference(Sentence one, Sentence other) {
        String language = one.language;
        if (!Objects.equals(language, other.language)
                || one.pieces.stream().anyMatch(other.pieces::contains)) {
            return null;
        }
        WordAlignment words = WordAlignment.of(one.words, other.words, language);
        int longer = Math.max(one.words.size(), other.words.size());
        if (words.shared().size() < ALIKE * longer - 0.5 || content(words.shared(), language) < 2) {
            return null;
        }
        List<String> left = new ArrayList<>(words.left());
        List<String> right = new ArrayList<>(words.right());
        words.replaced().forEach(pair -> {
            left.add(pair.left());
            right.add(pair.right());
        });
        if (numeric(left) || numeric(right)) {
            return null;
        }
        if (negations(left, language) != negations(right, language)) {
            left.removeIf(word -> dressing(word, language));
            right.removeIf(word -> dressing(word, language));
            boolean alone = content(left, language) + content(right, language) <= 1;
            return alone ? WordClass.NEGATION : null;
        }
        return strength(words, language);
    }

    private static boolean dressing(String word, @Nullable String language) {
        return WordClass.DRESSING.words(language).contains(word)
                || WordClass.NEGATION.words(language).contains(word);
    }

    private static long negations(List<String> words, @Nullable String language) {
        return words.stream().filter(WordClass.NEGATION.words(language)::contains).count();
    }

    /** A single word for another of the same kind, all others being the same. */
    private static @Nullable WordClass strength(WordAlignment words, @Nullable String language) {
        boolean single =
                words.replaced().size() == 1
                        && content(words.left(), language) == 0
                        && content(words.right(), language) == 0;
        if (!single) {
            return null;
        }
        WordAlignment.Pair pair = words.replaced().getFirst();
        for (WordClass kind :
                List.of(WordClass.MODAL, WordClass.QUANTIFIER, WordClass.SUPERLATIVE)) {
            Set<String> of = kind.words(language);
            if (of.contains(pair.left()) && of.contains(pair.right())) {
                return kind;
            }
        }
        return null;
    }

    private static boolean numeric(List<String> words) {
        return words.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
    }

    private static long content(List<String> words, @Nullable String language) {
        return words.stream()
                .filter(word -> word.length() > 2
                        && !Terms.isStopWord(word, language)
                        && !WordClass.DRESSING.words(language).contains(word))
                .count();
    }
}
