package app.concord.rule;

import app.concord.model.Region;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds sentences that several pieces share but for a word that matters: a negation, a modal, a
 * quantifier, a superlative. Sentences are held against each other only where all other words of
 * theirs are the same, so that the cost grows with the length of the texts.
 */
final class KeySentences {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int MOST_ALIKE = 8;
    private static final int MOST_SPOTS = 24;
    private static final int FEWEST_CONTENT = 3;
    private static final int STEM = 6;
    private static final Set<WordClass> STRONG_OR_WEAK =
            EnumSet.of(WordClass.MODAL, WordClass.QUANTIFIER, WordClass.SUPERLATIVE);

    /** By language, which words are content; most words come up again and again. */
    private final Map<String, Map<String, Boolean>> contents = new HashMap<>();

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
        Map<String, Map<List<String>, Sentence>> alike = new LinkedHashMap<>();
        for (Line line : lines) {
            String frame = fits(line) ? frame(line) : "";
            if (!frame.isEmpty()) {
                Map<List<String>, Sentence> sentences =
                        alike.computeIfAbsent(frame, f -> new LinkedHashMap<>(2));
                Sentence sentence =
                        sentences.size() < MOST_ALIKE
                                ? sentences.computeIfAbsent(line.words(), k -> new Sentence(line))
                                : sentences.get(line.words());
                if (sentence != null
                        && sentence.pieces.add(line.passage().piece())
                        && sentence.spots.size() < MOST_SPOTS) {
                    sentence.spots.add(line);
                }
            }
        }
        List<Altered> altered = new ArrayList<>();
        for (Map<List<String>, Sentence> sentences : alike.values()) {
            if (sentences.size() > 1) {
                compare(List.copyOf(sentences.values()), altered);
            }
        }
        return altered;
    }

    private static void compare(List<Sentence> sentences, List<Altered> altered) {
        for (int i = 0; i < sentences.size(); i++) {
            for (Sentence other : sentences.subList(i + 1, sentences.size())) {
                WordClass what = difference(sentences.get(i), other);
                if (what != null) {
                    altered.add(new Altered(sentences.get(i), other, what));
                }
            }
        }
    }

    private static boolean fits(Line line) {
        Region region = line.passage().block().region();
        return !line.hashtag()
                && line.words().size() >= SHORTEST
                && line.words().size() <= LONGEST
                && line.passage().speaks()
                && region != Region.LEGAL
                && region != Region.BANNER;
    }

    /** The words that are neither dressing nor matter, cut to their stems; empty for too few. */
    private String frame(Line line) {
        String language = line.passage().language();
        Map<String, Boolean> known =
                contents.computeIfAbsent(String.valueOf(language), l -> new HashMap<>());
        StringBuilder frame = new StringBuilder();
        int count = 0;
        for (String word : line.words()) {
            boolean content = known.computeIfAbsent(word, w -> content(w, language));
            if (content || Character.isDigit(word.charAt(0))) {
                count += content ? 1 : 0;
                frame.append(word, 0, Math.min(STEM, word.length())).append(' ');
            }
        }
        return count < FEWEST_CONTENT ? "" : frame.append(language).toString();
    }

    private static boolean content(String word, @Nullable String language) {
        return word.length() > 2
                && !WordClass.DRESSING.words(language).contains(word)
                && !WordClass.NEGATION.words(language).contains(word)
                && STRONG_OR_WEAK.stream().noneMatch(kind -> kind.words(language).contains(word))
                && !Terms.isStopWord(word, language);
    }

    /** The kind of word that makes one sentence say other than the other; null for none. */
    private static @Nullable WordClass difference(Sentence one, Sentence other) {
        String language = one.language;
        if (one.pieces.stream().anyMatch(other.pieces::contains)) {
            return null;
        }
        WordAlignment words = WordAlignment.of(one.words, other.words, language);
        List<String> left = new ArrayList<>(words.left());
        List<String> right = new ArrayList<>(words.right());
        words.replaced()
                .forEach(pair -> {
                    left.add(pair.left());
                    right.add(pair.right());
                });
        if (negations(left, language) != negations(right, language)) {
            return WordClass.NEGATION;
        }
        return strength(left, right, language);
    }

    private static long negations(List<String> words, @Nullable String language) {
        return words.stream().filter(WordClass.NEGATION.words(language)::contains).count();
    }

    /** One word for another of the same kind, all others being the same. */
    private static @Nullable WordClass strength(
            List<String> left, List<String> right, @Nullable String language) {
        for (WordClass kind : STRONG_OR_WEAK) {
            List<String> here = left.stream().filter(kind.words(language)::contains).toList();
            List<String> there = right.stream().filter(kind.words(language)::contains).toList();
            if (here.size() == 1 && there.size() == 1 && !here.equals(there)) {
                return kind;
            }
        }
        return null;
    }
}
