package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Gives each value of a text the cues near it. A cue speaks of the nearest value on its side,
 * within its reach and its sentence, and of one value only.
 */
final class Vicinity {
    /** More than the longest reach and the longest phrase together. */
    private static final int WINDOW = 24;

    private static final Comparator<Near> NEAREST =
            (a, b) ->
                    a.distance != b.distance
                            ? Integer.compare(a.distance, b.distance)
                            : Integer.compare(a.rank(), b.rank());

    private final Reading reading;
    private final Cues cues;
    private final int[] from;
    private final int[] to;
    private final @Nullable List<Near>[] known;

    /** Over values by their token ranges, which are ascending. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private Vicinity(Reading reading, int[] from, int[] to) {
        this.reading = reading;
        this.cues = reading.cues();
        this.from = from;
        this.to = to;
        this.known = new List[from.length];
    }

    static Vicinity ofAmounts(Reading reading, List<Amount> amounts) {
        int[] begins = new int[amounts.size()];
        int[] ends = new int[begins.length];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = amounts.get(i).from();
            ends[i] = amounts.get(i).to();
        }
        return new Vicinity(reading, begins, ends);
    }

    /** Over any values by their token ranges, which are ascending. */
    static Vicinity of(Reading reading, int count, IntUnaryOperator from, IntUnaryOperator to) {
        int[] begins = new int[count];
        int[] ends = new int[count];
        for (int i = 0; i < count; i++) {
            begins[i] = from.applyAsInt(i);
            ends[i] = to.applyAsInt(i);
        }
        return new Vicinity(reading, begins, ends);
    }

    /**
     * A cue and its distance in tokens.
     *
     * @param number that of its meaning, which is asked most
     */
    record Near(Cue cue, int distance, boolean before, char number) {

        /** Words that name the thing go before words that could belong to many. */
        int rank() {
            return switch (cue.meaning()) {
                case NOW, WAS, SAVING, FROM, START, END -> 1;
                default -> 0;
            };
        }
    }

    /** The cues that speak of a value, the nearest first. */
    List<Near> of(int anchor, Meanings wanted) {
        if (!cues.hasAny(wanted)) {
            return List.of();
        }
        List<Near> all = all(anchor);
        List<Near> near = List.of();
        for (int i = 0; i < all.size(); i++) {
            if (wanted.contains(all.get(i).number())) {
                if (near.isEmpty()) {
                    near = new ArrayList<>(4);
                }
                near.add(all.get(i));
            }
        }
        return near;
    }

    /** The nearest cue that speaks of a value, null for none. */
    @Nullable Near first(int anchor, Meanings wanted) {
        if (!cues.hasAny(wanted)) {
            return null;
        }
        List<Near> all = all(anchor);
        for (int i = 0; i < all.size(); i++) {
            if (wanted.contains(all.get(i).number())) {
                return all.get(i);
            }
        }
        return null;
    }

    /** The nearest cue with this meaning that speaks of a value, null for none. */
    @Nullable Near first(int anchor, Meaning wanted) {
        if (!reading.has(wanted)) {
            return null;
        }
        List<Near> all = all(anchor);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).number() == wanted.number()) {
                return all.get(i);
            }
        }
        return null;
    }

    private List<Near> all(int anchor) {
        List<Near> near = known[anchor];
        if (near == null) {
            near = find(anchor);
            known[anchor] = near;
        }
        return near;
    }

    private List<Near> find(int anchor) {
        List<Near> near = List.of();
        int first = from[anchor] - WINDOW;
        int last = to[anchor] + WINDOW;
        // What lies beyond the values beside this one speaks of them.
        if (anchor > 0) {
            first = Math.max(first, from[anchor - 1] - Cues.LONGEST);
        }
        if (anchor + 1 < to.length) {
            last = Math.min(last, to[anchor + 1]);
        }
        int end = cues.first(last);
        for (int i = cues.first(first); i < end; i++) {
            Near one = near(i, anchor);
            if (one != null) {
                if (near.isEmpty()) {
                    near = new ArrayList<>(6);
                }
                // Few are near: each is put in its place, behind its equals.
                int place = near.size();
                while (place > 0 && NEAREST.compare(near.get(place - 1), one) > 0) {
                    place--;
                }
                near.add(place, one);
            }
        }
        return near;
    }

    private @Nullable Near near(int index, int anchor) {
        int begin = cues.from(index);
        int end = cues.to(index);
        boolean before = end <= from[anchor];
        if (!before && begin < to[anchor]) {
            return null;
        }
        int distance = before ? from[anchor] - end : begin - to[anchor];
        if (!cues.reaches(index, distance, before) || !reading.free(begin)) {
            return null;
        }
        boolean nearest =
                before
                        ? anchor == 0 || from[anchor - 1] < end
                        : anchor + 1 == to.length || to[anchor + 1] > begin;
        if (!nearest) {
            return null;
        }
        Cue cue = cues.get(index);
        boolean speaks =
                before
                        ? !(twoSided(cue) && closerBehind(cue, distance))
                                && sameSentence(begin, from[anchor])
                        : !(twoSided(cue) && closerAhead(cue, distance))
                                && sameSentence(from[anchor], begin);
        return speaks ? new Near(cue, distance, before, cues.number(index)) : null;
    }

    /** Whether the words may stand on either side, by one line of the word list or by two. */
    private boolean twoSided(Cue cue) {
        if (cue.entry().side() == Cue.Side.EITHER) {
            return true;
        }
        Cue.Side other = cue.entry().side() == Cue.Side.BEFORE ? Cue.Side.AFTER : Cue.Side.BEFORE;
        int end = cues.first(cue.from() + 1);
        for (int i = cues.first(cue.from()); i < end; i++) {
            Cue.Entry one = cues.entry(i);
            boolean there = one.side() == Cue.Side.EITHER || one.side() == other;
            if (there && one.meaning() == cue.meaning()) {
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
