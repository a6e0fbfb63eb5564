package app.concord.rule;

import app.concord.model.Channel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sentence that pieces say word for word, and where they do. Places are added in their order. */
final class Sentence {
    private static final int MOST_SPOTS = 24;

    private final Utterance utterance;
    private final @Nullable String language;
    private final List<Line> spots = new ArrayList<>(1);

    /** The numbers of the pieces, ascending. */
    private int[] pieces = new int[1];

    private int count;
    private boolean ofBrief;

    /** A sentence in the words and the language of this line, which is not added. */
    Sentence(Line line) {
        utterance = line.utterance();
        language = line.passage().language();
    }

    /** Adds a place where it stands, the first in each piece. */
    void add(Line line) {
        int piece = line.passage().piece();
        ofBrief |= line.passage().asset().channel() == Channel.BRIEF;
        if (count > 0 && pieces[count - 1] == piece) {
            return;
        }
        if (count == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * count);
        }
        pieces[count++] = piece;
        if (spots.size() < MOST_SPOTS) {
            spots.add(line);
        }
    }

    Utterance utterance() {
        return utterance;
    }

    List<String> words() {
        return utterance.words();
    }

    @Nullable String language() {
        return language;
    }

    /** The first places where it stands, one a piece. */
    List<Line> spots() {
        return spots;
    }

    /** In how many pieces it stands. */
    int pieces() {
        return count;
    }

    /** Whether the brief says it. */
    boolean ofBrief() {
        return ofBrief;
    }

    /** Whether one piece says both. */
    boolean isBeside(Sentence other) {
        int i = 0;
        int j = 0;
        while (i < count && j < other.count) {
            if (pieces[i] == other.pieces[j]) {
                return true;
            }
            if (pieces[i] < other.pieces[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
