package app.concord.rule;

import app.concord.text.Word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds names that most pieces write in two words and one or two in one, or the other way round:
 * 'Harbor Card' and 'HarborCard', 'Larkrise' and 'Lark Rise'.
 */
final class JoinedNames {
    private static final int FEW = 2;
    private static final int FEWEST_RIGHT = 3;
    private static final int SHORTEST_PART = 3;
    private static final int MOST_SPOTS = 24;

    private final Prose prose;

    JoinedNames(Prose prose) {
        this.prose = prose;
    }

    /** Where one writing stands: words from one to before another. */
    record Spot(Passage passage, int from, int to) {}

    /**
     * A name in two writings.
     *
     * @param parts its two folded words
     */
    record Pair(List<String> parts, List<Spot> wrong, List<Spot> right) {}

    /** A writing while it is counted. */
    private static final class Writing {
        private final List<Spot> spots = new ArrayList<>();
        private int pieces;
        private int last = -1;
        private boolean speaks;

        void add(Spot spot) {
            pieces += spot.passage().piece() == last ? 0 : 1;
            last = spot.passage().piece();
            speaks |= spot.passage().speaks();
            if (spots.size() < MOST_SPOTS) {
                spots.add(spot);
            }
        }
    }

    /** Every such name, in the order of the text. */
    List<Pair> find() {
        Map<String, Writing> joined = new LinkedHashMap<>();
        for (Passage passage : prose.passages()) {
            for (int i = 0; i < passage.words().size(); i++) {
                Word word = passage.words().get(i);
                if (isJoined(word)) {
                    joined.computeIfAbsent(word.folded(), f -> new Writing())
                            .add(new Spot(passage, i, i + 1));
                }
            }
        }
        Map<String, Writing> split = new LinkedHashMap<>();
        Map<String, List<String>> parts = new LinkedHashMap<>();
        if (!joined.isEmpty()) {
            split(joined, split, parts);
        }
        List<Pair> pairs = new ArrayList<>();
        split.forEach((letters, two) -> {
            Writing one = joined.getOrDefault(letters, two);
            List<String> words = parts.getOrDefault(letters, List.of());
            if (deviates(one, two)) {
                pairs.add(new Pair(words, one.spots, two.spots));
            } else if (deviates(two, one)) {
                pairs.add(new Pair(words, two.spots, one.spots));
            }
        });
        return pairs;
    }

    /** A word with a capital inside, or long enough to be two: 'Larkrise'. */
    private static boolean isJoined(Word word) {
        return word.running()
                && word.capitalised()
                && !word.numeric()
                && (word.camel()
                        || (!word.shouted() && word.folded().length() >= 2 * SHORTEST_PART));
    }

    private static boolean deviates(Writing wrong, Writing right) {
        return wrong.pieces <= FEW
                && wrong.speaks
                && right.pieces >= FEWEST_RIGHT
                && right.pieces >= 2 * wrong.pieces;
    }

    private void split(
            Map<String, Writing> joined,
            Map<String, Writing> split,
            Map<String, List<String>> parts) {
        for (Passage passage : prose.passages()) {
            List<Word> words = passage.words();
            for (int i = 1; i < words.size(); i++) {
                Word one = words.get(i - 1);
                Word two = words.get(i);
                boolean pair =
                        part(one) && part(two) && !two.apart() && !two.glued() && !one.glued();
                String letters = pair ? one.folded() + two.folded() : "";
                if (pair && joined.containsKey(letters)) {
                    split.computeIfAbsent(letters, l -> new Writing())
                            .add(new Spot(passage, i - 1, i + 1));
                    parts.putIfAbsent(letters, List.of(one.folded(), two.folded()));
                }
            }
        }
    }

    private static boolean part(Word word) {
        return word.running()
                && word.capitalised()
                && !word.shouted()
                && word.folded().length() >= SHORTEST_PART;
    }
}
