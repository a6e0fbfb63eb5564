package app.concord.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Gives each value of a text the cues near it. A cue speaks of the nearest value on its side,
 * within its reach and its sentence, and of one value only.
 */
final class Vicinity {
    /** More than the longest reach and the longest phrase together. */
    private static final int WINDOW = 24;

    private final Reading reading;
    private final int[] from;
    private final int[] to;

    /**
     * @param anchors token ranges of the values, ascending: each {@code {from, to}}
     */
    Vicinity(Reading reading, List<int[]> anchors) {
        this.reading = reading;
        this.from = anchors.stream().mapToInt(a -> a[0]).toArray();
        this.to = anchors.stream().mapToInt(a -> a[1]).toArray();
    }

    /** A cue and its distance in tokens. */
    record Near(Cue cue, int distance, boolean before) {

        /** Words that name the thing go before words that could belong to many. */
        int rank() {
            return switch (cue.meaning()) {
                case NOW, WAS, SAVING, FROM, START, END -> 1;
                default -> 0;
            };
        }
    }

    /** The cues that speak of a value, the nearest first. */
    List<Near> of(int anchor, Set<Meaning> wanted) {
        List<Near> near = new ArrayList<>();
        for (Cue cue : reading.cues(from[anchor] - WINDOW, to[anchor] + WINDOW)) {
            if (!wanted.contains(cue.meaning()) || !reading.free(cue.from())) {
                continue;
            }
            if (cue.to() <= from[anchor]) {
                int distance = from[anchor] - cue.to();
                if (cue.stands(Cue.Side.BEFORE)
                        && distance <= cue.entry().reach()
                        && next(cue) == anchor
                        && !(twoSided(cue) && closerBehind(cue, distance))
                        && sameSentence(cue.from(), from[anchor])) {
                    near.add(new Near(cue, distance, true));
                }
            } else if (cue.from() >= to[anchor]) {
                int distance = cue.from() - to[anchor];
                if (cue.stands(Cue.Side.AFTER)
                        && distance <= cue.entry().reach()
                        && previous(cue) == anchor
                        && !(twoSided(cue) && closerAhead(cue, distance))
                        && sameSentence(from[anchor], cue.from())) {
                    near.add(new Near(cue, distance, false));
                }
            }
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparingInt(Near::rank));
        return near;
    }

    /** Whether the words may stand on either side, by one line of the word list or by two. */
    private boolean twoSided(Cue cue) {
        if (cue.entry().side() == Cue.Side.EITHER) {
            return true;
        }
        Cue.Side other = cue.entry().side() == Cue.Side.BEFORE ? Cue.Side.AFTER : Cue.Side.BEFORE;
        for (Cue one : reading.cues(cue.from(), cue.from() + 1)) {
            if (one.meaning() == cue.meaning() && one.stands(other)) {
                return true;
            }
        }
        return false;
    }

    private boolean sameSentence(int first, int second) {
        return second - first < 3 || reading.sentence(first) == reading.sentence(second);
    }

    /** The first value behind a cue, -1 for none. */
    private int next(Cue cue) {
        int found = Arrays.binarySearch(from, cue.to());
        int index = found >= 0 ? found : -found - 1;
        return index < from.length ? index : -1;
    }

    /** The last value in front of a cue, -1 for none. */
    private int previous(Cue cue) {
        int found = Arrays.binarySearch(to, cue.from());
        return found >= 0 ? found : -found - 2;
    }

    private boolean closerBehind(Cue cue, int distance) {
        int i = previous(cue);
        return i >= 0 && cue.from() - to[i] < distance && sameSentence(from[i], cue.from());
    }

    private boolean closerAhead(Cue cue, int distance) {
        int i = next(cue);
        return i >= 0 && from[i] - cue.to() <= distance && sameSentence(cue.from(), from[i]);
    }
}
