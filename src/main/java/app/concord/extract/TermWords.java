package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * Finds the word beside a length of time that says what it is. A word speaks of the nearer one of
 * two lengths, and a comma parts it from the one behind.
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
     * A word and how far from the length it is.
     *
     * @param before whether it stands in front of the length
     */
    record Near(Cue cue, int distance, boolean before) {}

    /** Whether a word says something about a length of time. */
    interface Test {
        boolean says(Near near);
    }

    /** The nearest word with one of these meanings that passes, null for none. */
    @Nullable Near nearest(int index, Set<Meaning> wanted, Test test) {
        TimeLengths.Found length = lengths.get(index);
        Near best = null;
        for (Cue cue : reading.cues(length.from() - WINDOW, length.to() + WINDOW)) {
            if (!wanted.contains(cue.meaning()) || !reading.free(cue.from())) {
                continue;
            }
            Near near = near(index, cue);
            if (near != null && (best == null || near.distance() < best.distance())) {
                best = test.says(near) ? near : best;
            }
        }
        return best;
    }

    private @Nullable Near near(int index, Cue cue) {
        TimeLengths.Found length = lengths.get(index);
        boolean before = cue.to() <= length.from();
        if ((!before && cue.from() < length.to())
                || !cue.stands(before ? Cue.Side.BEFORE : Cue.Side.AFTER)) {
            return null;
        }
        int from = before ? cue.to() : length.to();
        int to = before ? length.from() : cue.from();
        int distance = distance(from, to);
        if (to - from > cue.entry().reach()
                || (to - from >= TOUCHING && reading.sentence(from) != reading.sentence(to))) {
            return null;
        }
        int rival = rival(before ? index - 1 : index + 1, cue, before);
        return rival < distance || (before && rival == distance)
                ? null
                : new Near(cue, distance, before);
    }

    /** How far the word is from the length on its other side. */
    private int rival(int index, Cue cue, boolean before) {
        if (index < 0 || index >= lengths.size() || !standsOn(cue, before)) {
            return Integer.MAX_VALUE;
        }
        TimeLengths.Found other = lengths.get(index);
        if (before ? other.to() > cue.from() : other.from() < cue.to()) {
            return 0;
        }
        int from = before ? other.to() : cue.to();
        int to = before ? cue.from() : other.from();
        return to - from > WINDOW ? Integer.MAX_VALUE : distance(from, to);
    }

    /** Whether the words may as well stand on the other side, by one line of the list or by two. */
    private boolean standsOn(Cue cue, boolean after) {
        for (Cue one : reading.cues(cue.from(), cue.from() + 1)) {
            if (one.meaning() == cue.meaning()
                    && one.stands(after ? Cue.Side.AFTER : Cue.Side.BEFORE)) {
                return true;
            }
        }
        return false;
    }

    private int distance(int from, int to) {
        Tokens tokens = reading.tokens();
        int distance = to - from;
        for (int i = from; i < to; i++) {
            boolean parts = tokens.isBreak(i) || ",;.!?".indexOf(tokens.symbol(i)) >= 0;
            distance += parts ? COMMA : 0;
        }
        return distance;
    }
}
