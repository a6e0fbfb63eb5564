package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives each length of time of a text the word beside it that says what it is: the nearest pairs
 * first, each word to one length and each length one word. Commas and 'and' part them.
 */
final class TermWords {
    /** More than the longest reach and the longest phrase together. */
    private static final int WINDOW = 24;

    private static final int COMMA = 4;

    /** Words closer than this belong together whatever sentence they are in: 'Return: 30 days'. */
    private static final int TOUCHING = 3;

    private final Reading reading;
    private final List<TimeLengths.Found> lengths;

    TermWords(Reading reading, List<TimeLengths.Found> lengths) {
        this.reading = reading;
        this.lengths = lengths;
    }

    /**
     * A word and how far from a length of time it is.
     *
     * @param length index of the length
     * @param before whether the word stands in front of it
     */
    record Near(int length, Cue cue, int distance, boolean before) {}

    /** Whether a word says something about a length of time. */
    interface Test {
        boolean says(Near near);
    }

    /** The word of each length among those with these meanings that pass; null where none is. */
    @Nullable Near[] words(Meanings wanted, Test test) {
        List<Near> pairs = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            TimeLengths.Found length = lengths.get(i);
            int from = length.from() - WINDOW;
            for (Cue cue : reading.cues(from, length.to() + WINDOW).of(wanted)) {
                Near near = near(i, cue);
                if (near != null && test.says(near)) {
                    pairs.add(near);
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::before));
        @Nullable Near[] words = new Near[lengths.size()];
        Set<Integer> taken = new HashSet<>();
        for (Near pair : pairs) {
            if (words[pair.length()] == null && taken.add(pair.cue().from())) {
                words[pair.length()] = pair;
            }
        }
        return words;
    }

    private @Nullable Near near(int index, Cue cue) {
        TimeLengths.Found length = lengths.get(index);
        boolean before = cue.to() <= length.from();
        if ((!before && cue.from() < length.to())
                || !reading.free(cue.from())
                || !cue.stands(before ? Cue.Side.BEFORE : Cue.Side.AFTER)) {
            return null;
        }
        int from = before ? cue.to() : length.to();
        int to = before ? length.from() : cue.from();
        boolean reaches =
                to - from <= cue.entry().reach()
                        && (to - from < TOUCHING || reading.sentence(from) == reading.sentence(to));
        return reaches ? new Near(index, cue, distance(from, to), before) : null;
    }

    private int distance(int from, int to) {
        Tokens tokens = reading.tokens();
        int distance = to - from;
        for (int i = from; i < to; i++) {
            boolean parts = tokens.isBreak(i) || ",;.!?".indexOf(tokens.symbol(i)) >= 0;
            parts |= reading.at(i, Meaning.LIST_AND) != null;
            distance += parts ? COMMA : 0;
        }
        return distance;
    }
}
