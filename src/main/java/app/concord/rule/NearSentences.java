package app.concord.rule;

import app.concord.model.Channel;
import app.concord.model.Property;
import app.concord.model.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sentences that several pieces say word for word and that one piece says with a word on which the
 * meaning depends altered. A sentence is held only against those that share its rarest words, so
 * that the cost grows with the length of the texts.
 */
final class NearSentences {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int KNOWN = 2;
    private static final int STEM = 5;

    /** With so many figures it is a telephone number, a table or a list. */
    private static final int MOST_FIGURES = 3;

    private static final int MOST_HOLDERS = 16;
    private static final int MOST_SPOTS = 24;
    private static final double SPARE = 0.4;

    /** Signs that end a sentence; a colon or a dash inside one does not. */
    private static final String ENDS = ".!?…\n|•·→▶";

    /** One sentence and where it stands. */
    static final class Sentence {
        private final List<String> words;
        private final @Nullable String language;
        private final List<Line> spots = new ArrayList<>();
        private final Set<Integer> pieces = new TreeSet<>();
        private boolean ofBrief;

        private Sentence(Line line) {
            words = line.words();
            language = line.passage().language();
        }

        private void add(Line line) {
            ofBrief |= line.passage().asset().channel() == Channel.BRIEF;
            if (pieces.add(line.passage().piece()) && spots.size() < MOST_SPOTS) {
                spots.add(line);
            }
        }

        List<Line> spots() {
            return spots;
        }

        boolean ofBrief() {
            return ofBrief;
        }

        private boolean known() {
            return ofBrief || pieces.size() >= KNOWN;
        }
    }

    /**
     * A sentence and what it should say.
     *
     * @param how what is altered in it
     */
    record Altered(Sentence wrong, Sentence right, SentenceChange.Kind how) {}

    private final Map<List<String>, Sentence> sentences = new LinkedHashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    NearSentences(List<Passage> passages) {
        for (Passage passage : passages) {
            Region region = passage.block().region();
            boolean name = passage.block().property() == Property.NAME;
            if (passage.speaks() && region != Region.BANNER && !name) {
                cut(passage);
            }
        }
        for (Sentence sentence : sentences.values()) {
            stems(sentence).forEach(stem -> frequency.merge(stem, 1, Integer::sum));
        }
    }

    private void cut(Passage passage) {
        int from = 0;
        int count = passage.words().size();
        for (int i = 0; i <= count; i++) {
            boolean end =
                    i == count
                            || (i > from
                                    && Line.ends(
                                            passage,
                                            passage.words().get(i - 1).end(),
                                            passage.words().get(i).start(),
                                            ENDS));
            if (end) {
                int length = i - from;
                Line line =
                        length >= SHORTEST && length <= LONGEST
                                ? Line.whole(passage, from, i)
                                : null;
                if (line != null && figures(line) < MOST_FIGURES) {
                    sentences.computeIfAbsent(line.words(), w -> new Sentence(line)).add(line);
                }
                from = i;
            }
        }
    }

    private static long figures(Line line) {
        return line.words().stream().filter(word -> Character.isDigit(word.charAt(0))).count();
    }

    private static Set<String> stems(Sentence sentence) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : sentence.words) {
            if (SentenceChange.isContent(word, sentence.language)) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }

    /** Every altered sentence, in the order of the text. */
    List<Altered> find() {
        Map<String, List<Sentence>> holders = new HashMap<>();
        for (Sentence sentence : sentences.values()) {
            if (sentence.known()) {
                for (String stem : needed(sentence)) {
                    List<Sentence> those = holders.computeIfAbsent(stem, s -> new ArrayList<>(2));
                    if (those.size() < MOST_HOLDERS) {
                        those.add(sentence);
                    }
                }
            }
        }
        List<Altered> found = new ArrayList<>();
        for (Sentence sentence : sentences.values()) {
            if (!sentence.ofBrief) {
                Altered altered = altered(sentence, holders);
                if (altered != null) {
                    found.add(altered);
                }
            }
        }
        return found;
    }

    /** The rarest words, one of which any sentence that shares most of the words has. */
    private List<String> needed(Sentence sentence) {
        List<String> stems = new ArrayList<>(stems(sentence));
        stems.sort(
                Comparator.comparingInt((String stem) -> frequency.getOrDefault(stem, 0))
                        .thenComparing(Comparator.naturalOrder()));
        int needed = Math.min(stems.size(), (int) (SPARE * stems.size()) + 1);
        return stems.subList(0, needed);
    }

    private static @Nullable Altered altered(
            Sentence sentence, Map<String, List<Sentence>> holders) {
        Set<Sentence> near = new LinkedHashSet<>();
        for (String stem : stems(sentence)) {
            near.addAll(holders.getOrDefault(stem, List.of()));
        }
        Altered best = null;
        for (Sentence known : near) {
            if (known != sentence
                    && SentenceChange.same(known.words, sentence.words, known.language)) {
                return null;
            }
            if (known == sentence
                    || !Objects.equals(known.language, sentence.language)
                    || known.pieces.stream().anyMatch(sentence.pieces::contains)
                    || (!known.ofBrief && known.pieces.size() < 2 * sentence.pieces.size())) {
                continue;
            }
            SentenceChange.Kind how =
                    SentenceChange.of(known.words, sentence.words, known.language);
            boolean better = best == null || best.right().pieces.size() < known.pieces.size();
            // what a brief puts shortly is no sentence of which a part is left out
            boolean told = how != SentenceChange.Kind.CONDITION || known.pieces.size() >= KNOWN;
            if (how != null && told && better) {
                best = new Altered(sentence, known, how);
            }
        }
        return best;
    }
}
