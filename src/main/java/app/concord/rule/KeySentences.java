package app.concord.rule;

import app.concord.model.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds sentences that several pieces share but for a word that matters: a negation, a modal, a
 * quantifier, a superlative. Sentences are held against each other only where all other words of
 * theirs are the same, so that the cost grows with the length of the texts; whether any sentence
 * has the same other words is told by their hashes.
 */
final class KeySentences {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int MOST_ALIKE = 8;
    private static final int FEWEST_CONTENT = 3;
    private static final int STEM = 6;
    private static final Set<WordClass> STRONG_OR_WEAK =
            EnumSet.of(WordClass.MODAL, WordClass.QUANTIFIER, WordClass.SUPERLATIVE);

    /** What words have by which sentences of one frame may differ. */
    private static final int MATTER = WordTraits.NEGATION | WordTraits.STRENGTH;

    private KeySentences() {}

    /** What sentences have that are the same but for the words that matter. */
    private static final class Frame {
        private final Utterance first;
        private boolean shared;
        private boolean matters;

        private Frame(Utterance first) {
            this.first = first;
        }
    }

    /** Every such pair of sentences, in the order of the text. */
    static List<AlteredSentence> find(List<Line> lines) {
        @Nullable Frame[] frames = frames(lines);
        Map<String, Map<Utterance, Sentence>> alike = new LinkedHashMap<>();
        for (int i = 0; i < frames.length; i++) {
            Frame frame = frames[i];
            if (frame != null && frame.shared && frame.matters) {
                Line line = lines.get(i);
                add(line, alike.computeIfAbsent(words(line), f -> new LinkedHashMap<>()));
            }
        }
        List<AlteredSentence> altered = new ArrayList<>();
        for (Map<Utterance, Sentence> sentences : alike.values()) {
            compare(List.copyOf(sentences.values()), altered);
        }
        return altered;
    }

    /** By their hashes, the frames of the lines; null where a line is none to compare. */
    private static @Nullable Frame[] frames(List<Line> lines) {
        @Nullable Frame[] frames = new Frame[lines.size()];
        Map<Long, Frame> known = new HashMap<>();
        for (int i = 0; i < frames.length; i++) {
            Line line = lines.get(i);
            if (fits(line)) {
                WordTraits traits = WordTraits.in(line.passage().language());
                long hash = 7;
                int content = 0;
                int all = 0;
                for (String word : line.utterance().folded()) {
                    int has = traits.of(word);
                    all |= has;
                    if (isFraming(has)) {
                        content += isContent(has) ? 1 : 0;
                        hash = hash * 0x9E3779B97F4A7C15L + hash(word);
                    }
                }
                if (content >= FEWEST_CONTENT) {
                    Frame frame = known.computeIfAbsent(hash, h -> new Frame(line.utterance()));
                    frame.shared |= frame.first != line.utterance();
                    frame.matters |= (all & MATTER) != 0;
                    frames[i] = frame;
                }
            }
        }
        return frames;
    }

    private static boolean isContent(int traits) {
        return (traits & WordTraits.CONTENT) != 0 && (traits & MATTER) == 0;
    }

    /** Whether a word is one of those that are the same in sentences of one frame. */
    private static boolean isFraming(int traits) {
        return isContent(traits) || (traits & WordTraits.DIGIT) != 0;
    }

    private static int hash(String word) {
        int hash = 1;
        for (int i = 0; i < Math.min(STEM, word.length()); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }

    private static void add(Line line, Map<Utterance, Sentence> sentences) {
        Sentence sentence = sentences.get(line.utterance());
        if (sentence == null && sentences.size() < MOST_ALIKE) {
            sentence = new Sentence(line);
            sentences.put(line.utterance(), sentence);
        }
        if (sentence != null) {
            sentence.add(line);
        }
    }

    private static void compare(List<Sentence> sentences, List<AlteredSentence> altered) {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence one = sentences.get(i);
            for (Sentence other : sentences.subList(i + 1, sentences.size())) {
                SentenceChange.Kind how = difference(one, other);
                if (how != null) {
                    boolean lesser = one.pieces() < other.pieces();
                    altered.add(
                            lesser
                                    ? new AlteredSentence(one, other, how)
                                    : new AlteredSentence(other, one, how));
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

    /** The words that are neither dressing nor matter, cut to their stems, and the language. */
    private static String words(Line line) {
        String language = line.passage().language();
        WordTraits traits = WordTraits.in(language);
        StringBuilder words = new StringBuilder();
        for (String word : line.utterance().folded()) {
            if (isFraming(traits.of(word))) {
                words.append(word, 0, Math.min(STEM, word.length())).append(' ');
            }
        }
        return words.append(language).toString();
    }

    /** What makes one sentence say other than the other; null for nothing. */
    private static SentenceChange.@Nullable Kind difference(Sentence one, Sentence other) {
        String language = one.language();
        if (one.isBeside(other)) {
            return null;
        }
        WordAlignment words = WordAlignment.of(one.words(), other.words(), language);
        List<String> left = new ArrayList<>(words.left());
        List<String> right = new ArrayList<>(words.right());
        words.replaced()
                .forEach(pair -> {
                    left.add(pair.left());
                    right.add(pair.right());
                });
        if (negations(left, language) != negations(right, language)) {
            return SentenceChange.Kind.NEGATION;
        }
        return isStronger(left, right, language) ? SentenceChange.Kind.STRENGTH : null;
    }

    private static long negations(List<String> words, @Nullable String language) {
        return words.stream().filter(WordClass.NEGATION.words(language)::contains).count();
    }

    /** One word for another of the same kind, all others being the same. */
    private static boolean isStronger(
            List<String> left, List<String> right, @Nullable String language) {
        for (WordClass kind : STRONG_OR_WEAK) {
            List<String> here = left.stream().filter(kind.words(language)::contains).toList();
            List<String> there = right.stream().filter(kind.words(language)::contains).toList();
            if (here.size() == 1 && there.size() == 1 && !here.equals(there)) {
                return true;
            }
        }
        return false;
    }
}
