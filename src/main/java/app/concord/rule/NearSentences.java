package app.concord.rule;

import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.text.Word;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sentences that several pieces say word for word and that one piece says with a word on which the
 * meaning depends altered. A sentence is held only against those that share its rarest words, so
 * that the cost grows with the length of the texts, and word by word only against those that can
 * have enough words in common by their initials.
 */
final class NearSentences {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int KNOWN = 2;
    private static final int STEM = 5;

    /** With so many figures it is a telephone number, a table or a list. */
    private static final int MOST_FIGURES = 3;

    private static final int MOST_HOLDERS = 16;
    private static final double SPARE = 0.4;

    /** Signs that end a sentence; a colon or a dash inside one does not. */
    private static final String ENDS = ".!?…\n|•·→▶";

    private final Utterances utterances;
    private final Map<Utterance, Near> sentences = new LinkedHashMap<>();

    /** By its letters, what words begin with. */
    private final Map<String, Stem> stems = new HashMap<>();

    /** By word, its stem: most words come up again and again. */
    private final Map<String, Stem> byWord = new HashMap<>();

    /** What words begin with, and the known sentences of which it is one of the rarest. */
    private static final class Stem {
        private final String letters;
        private final List<Near> holders = new ArrayList<>(0);
        private int frequency;

        /** In which sentence it was counted last. */
        private @Nullable Sentence last;

        private Stem(String letters) {
            this.letters = letters;
        }
    }

    /** A sentence with what is asked of it again and again. */
    private static final class Near {
        private final Sentence sentence;
        private final Telling telling;
        private final Stem[] stems;

        /** What was last held against it. */
        private @Nullable Near seenBy;

        private Near(Sentence sentence, Stem[] stems) {
            this.sentence = sentence;
            this.stems = stems;
            telling = Telling.of(sentence.utterance(), sentence.language());
        }

        private boolean known() {
            return sentence.ofBrief() || sentence.pieces() >= KNOWN;
        }
    }

    NearSentences(Prose prose) {
        utterances = prose.utterances();
        List<Line> lines = prose.lines();
        int next = 0;
        for (Passage passage : prose.passages()) {
            int first = next;
            while (next < lines.size() && lines.get(next).passage().isAt(passage)) {
                next++;
            }
            Region region = passage.block().region();
            boolean name = passage.block().property() == Property.NAME;
            if (passage.speaks() && region != Region.BANNER && !name) {
                cut(passage, lines.subList(first, next));
            }
        }
    }

    private void cut(Passage passage, List<Line> lines) {
        List<Word> words = passage.words();
        int from = 0;
        int next = 0;
        for (int i = 1; i <= words.size(); i++) {
            boolean end =
                    i == words.size()
                            || Line.ends(
                                    passage, words.get(i - 1).end(), words.get(i).start(), ENDS);
            if (end) {
                while (next < lines.size() && lines.get(next).from() < from) {
                    next++;
                }
                if (i - from >= SHORTEST && i - from <= LONGEST) {
                    // Most sentences are a line that is cut already.
                    Line line = next < lines.size() ? lines.get(next) : null;
                    boolean cut = line != null && line.from() == from && line.to() == i;
                    add(line != null && cut ? line : Line.whole(passage, from, i, utterances));
                }
                from = i;
            }
        }
    }

    private void add(Line line) {
        Near near = sentences.get(line.utterance());
        if (near == null) {
            if (figures(line.utterance()) >= MOST_FIGURES) {
                return;
            }
            Sentence sentence = new Sentence(line);
            near = new Near(sentence, stems(sentence));
            sentences.put(line.utterance(), near);
        }
        near.sentence.add(line);
    }

    private static int figures(Utterance utterance) {
        int figures = 0;
        for (String word : utterance.folded()) {
            figures += !word.isEmpty() && Character.isDigit(word.charAt(0)) ? 1 : 0;
        }
        return figures;
    }

    /** The stems of the words that say something, each counted as one that stands there. */
    private Stem[] stems(Sentence sentence) {
        WordTraits traits = WordTraits.in(sentence.language());
        Stem[] all = new Stem[sentence.words().size()];
        int count = 0;
        for (String word : sentence.utterance().folded()) {
            if (traits.any(word, WordTraits.CONTENT)) {
                Stem stem = stem(word);
                if (stem.last != sentence) {
                    stem.last = sentence;
                    stem.frequency++;
                    all[count++] = stem;
                }
            }
        }
        return Arrays.copyOf(all, count);
    }

    private Stem stem(String word) {
        Stem known = byWord.get(word);
        if (known == null) {
            String letters = word.substring(0, Math.min(STEM, word.length()));
            known = stems.computeIfAbsent(letters, Stem::new);
            byWord.put(word, known);
        }
        return known;
    }

    /** Every altered sentence, in the order of the text. */
    List<AlteredSentence> find() {
        for (Near near : sentences.values()) {
            if (near.known()) {
                for (Stem stem : needed(near)) {
                    if (stem.holders.size() < MOST_HOLDERS) {
                        stem.holders.add(near);
                    }
                }
            }
        }
        List<AlteredSentence> found = new ArrayList<>();
        for (Near near : sentences.values()) {
            if (!near.sentence.ofBrief()) {
                AlteredSentence altered = altered(near);
                if (altered != null) {
                    found.add(altered);
                }
            }
        }
        return found;
    }

    /** The rarest words, one of which any sentence that shares most of the words has. */
    private static List<Stem> needed(Near near) {
        List<Stem> stems = new ArrayList<>(List.of(near.stems));
        stems.sort(
                Comparator.comparingInt((Stem stem) -> stem.frequency)
                        .thenComparing(stem -> stem.letters));
        int needed = Math.min(stems.size(), (int) (SPARE * stems.size()) + 1);
        return stems.subList(0, needed);
    }

    private static @Nullable AlteredSentence altered(Near near) {
        Sentence sentence = near.sentence;
        near.seenBy = near;
        AlteredSentence best = null;
        for (Stem stem : near.stems) {
            for (int i = 0; i < stem.holders.size(); i++) {
                Near known = stem.holders.get(i);
                if (known.seenBy == near
                        || !SentenceChange.mayBeLike(
                                known.telling, sentence.utterance(), near.telling.count())) {
                    continue;
                }
                known.seenBy = near;
                Sentence right = known.sentence;
                SentenceChange change =
                        SentenceChange.of(right.words(), sentence.words(), right.language());
                if (change.saysTheSame()) {
                    return null;
                }
                boolean better = best == null || best.right().pieces() < right.pieces();
                SentenceChange.Kind how =
                        better && mayBeRight(right, sentence) ? told(change.how(), right) : null;
                if (how != null) {
                    best = new AlteredSentence(sentence, right, how);
                }
            }
        }
        return best;
    }

    /** Whether a sentence is known so much better than another that the other may be wrong. */
    private static boolean mayBeRight(Sentence known, Sentence sentence) {
        return Objects.equals(known.language(), sentence.language())
                && !known.isBeside(sentence)
                && (known.ofBrief() || known.pieces() >= 2 * sentence.pieces());
    }

    /** What a brief puts shortly is no sentence of which a part is left out. */
    private static SentenceChange.@Nullable Kind told(
            SentenceChange.@Nullable Kind how, Sentence known) {
        boolean left = how == SentenceChange.Kind.CONDITION && known.pieces() < KNOWN;
        return left ? null : how;
    }
}
