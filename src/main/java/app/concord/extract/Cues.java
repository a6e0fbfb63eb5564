package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The cue words of a text in order, several where a phrase has several meanings; asked by token and
 * meaning. Most questions are answered by a bit, without a look at the cues.
 */
final class Cues implements Iterable<Cue> {
    private static final int FIRST_ROOM = 4;

    /** No phrase of a word list has more tokens. */
    static final int LONGEST = 12;

    private static final int[] NO_TOKENS = {};
    private static final long[] NO_BITS = {};
    private static final Cue.Entry[] NO_ENTRIES = {};
    private static final Cue[] NO_CUES = {};

    // The number of an entry: its meaning, where it may stand and how far it reaches.
    private static final int MEANINGS = (1 << 10) - 1;
    private static final int BEFORE = 1 << 10;
    private static final int AFTER = 1 << 11;
    private static final int REACH = 12;

    /** None in any text. */
    static final Cues NONE = new Cues(0);

    private final int tokens;
    private int count;

    /** What the word list says, the same in one number, first token and end, by cue. */
    private Cue.Entry[] entries = NO_ENTRIES;

    private int[] said = NO_TOKENS;
    private int[] froms = NO_TOKENS;
    private int[] tos = NO_TOKENS;

    /** The cues that somebody asked for. */
    private @Nullable Cue[] made = NO_CUES;

    /** For every token, and behind the last, the first cue that begins there or behind it. */
    private int[] firsts = NO_TOKENS;

    /** For every token the {@link Meaning#bit()}s of the cues that begin there. */
    private long[] begins = NO_BITS;

    /** For every token, and behind the last, the {@link Meaning#bit()}s of cues that end there. */
    private long[] ends = NO_BITS;

    private final long[] meanings = new long[Meaning.WORDS];

    /** No cues yet, of a text with so many tokens. */
    Cues(int tokens) {
        this.tokens = tokens;
    }

    /** What is asked most of a line of a word list, in one number. */
    static int packed(Cue.Entry entry) {
        return entry.meaning().number() | sides(entry.side()) | (entry.reach() << REACH);
    }

    private static int sides(Cue.Side side) {
        return switch (side) {
            case BEFORE -> BEFORE;
            case AFTER -> AFTER;
            case EITHER -> BEFORE | AFTER;
        };
    }

    /**
     * Adds a cue, which begins no earlier than those that were added before.
     *
     * @param packed the {@link #packed} entry
     */
    void add(Cue.Entry entry, int packed, int from, int to) {
        if (count == froms.length) {
            grow();
        }
        int number = packed & MEANINGS;
        long bit = 1L << number;
        if (begins[from] == 0) {
            firsts[from] = count;
        }
        entries[count] = entry;
        said[count] = packed;
        froms[count] = from;
        tos[count++] = to;
        begins[from] |= bit;
        ends[to] |= bit;
        meanings[number >> 6] |= bit;
    }

    private void grow() {
        int room = count * 2;
        if (count == 0) {
            room = tokens * 3 / 4 + FIRST_ROOM;
            firsts = new int[tokens + 1];
            begins = new long[tokens];
            ends = new long[tokens + 1];
        }
        entries = Arrays.copyOf(entries, room);
        said = Arrays.copyOf(said, room);
        froms = Arrays.copyOf(froms, room);
        tos = Arrays.copyOf(tos, room);
    }

    /** To be called when all cues are there, before any is asked for. */
    void close() {
        if (count == 0) {
            return;
        }
        int next = count;
        firsts[tokens] = count;
        for (int i = tokens - 1; i >= 0; i--) {
            if (begins[i] == 0) {
                firsts[i] = next;
            } else {
                next = firsts[i];
            }
        }
    }

    int size() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The first token of a cue. */
    int from(int index) {
        return froms[index];
    }

    /** One past the last token of a cue. */
    int to(int index) {
        return tos[index];
    }

    /** The {@link Meaning#number()} of a cue. */
    char number(int index) {
        return (char) (said[index] & MEANINGS);
    }

    /**
     * Whether a cue may speak of a value so many tokens away.
     *
     * @param before whether the value stands behind the cue
     */
    boolean reaches(int index, int distance, boolean before) {
        return (said[index] & (before ? BEFORE : AFTER)) != 0 && distance <= said[index] >>> REACH;
    }

    /** What the word list says of a cue. */
    Cue.Entry entry(int index) {
        return entries[index];
    }

    Cue get(int index) {
        if (made.length == 0) {
            made = new Cue[count];
        }
        Cue known = made[index];
        if (known == null) {
            known = new Cue(entries[index], froms[index], tos[index]);
            made[index] = known;
        }
        return known;
    }

    /** The cues with a meaning, in order. */
    Range all(Meaning meaning) {
        return new Range(0, has(meaning) ? count : 0, Meanings.only(meaning));
    }

    /** The cues with any of these meanings, in order. */
    Range all(Meanings wanted) {
        return new Range(0, hasAny(wanted) ? count : 0, wanted);
    }

    @Override
    public Run iterator() {
        return new Run(0, count, null);
    }

    /** The cues that begin in a range of tokens. */
    Range between(int from, int to) {
        int first = first(from);
        return new Range(first, Math.max(first, first(to)), null);
    }

    /** Cues one after the other. */
    final class Range implements Iterable<Cue> {
        private final int from;
        private final int to;
        private final @Nullable Meanings wanted;

        private Range(int from, int to, @Nullable Meanings wanted) {
            this.from = from;
            this.to = to;
            this.wanted = wanted;
        }

        /** Those among them with any of these meanings. */
        Range of(Meanings some) {
            return new Range(from, hasAny(some) ? to : from, some);
        }

        @Override
        public Run iterator() {
            return new Run(from, to, wanted);
        }
    }

    /** A walk over cues. */
    final class Run implements Iterator<Cue> {
        private int next;
        private final int end;
        private final @Nullable Meanings wanted;

        private Run(int from, int to, @Nullable Meanings wanted) {
            this.next = from;
            this.end = to;
            this.wanted = wanted;
        }

        @Override
        public boolean hasNext() {
            while (next < end && wanted != null && !wanted.contains(number(next))) {
                next++;
            }
            return next < end;
        }

        @Override
        public Cue next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return get(next++);
        }
    }

    /** Index of the first cue that begins at a token or behind it. */
    int first(int token) {
        return count == 0 ? 0 : firsts[Math.max(0, Math.min(token, tokens))];
    }

    /** Whether any begins at a token. */
    boolean beginAt(int token) {
        return count > 0 && token >= 0 && token < tokens && begins[token] != 0;
    }

    /** Whether any has this meaning. */
    boolean has(Meaning meaning) {
        return (meanings[meaning.word()] & meaning.bit()) != 0;
    }

    /** The {@link Meaning#bit()}s of all in one of {@link Meaning#WORDS} numbers. */
    long meanings(int word) {
        return meanings[word];
    }

    /** Whether any has one of these meanings. */
    boolean hasAny(Meanings wanted) {
        return count > 0 && wanted.meets(meanings, 0);
    }

    private boolean mayBegin(int token, Meaning meaning) {
        return token >= 0 && token < begins.length && (begins[token] & meaning.bit()) != 0;
    }

    private boolean mayEnd(int token, Meaning meaning) {
        return token > 0 && token < ends.length && (ends[token] & meaning.bit()) != 0;
    }

    /** The first one with this meaning that begins at a token, null for none. */
    @Nullable Cue at(int token, Meaning meaning) {
        return at(token, meaning, BEFORE | AFTER);
    }

    /** The first one with this meaning and side that begins at a token, null for none. */
    @Nullable Cue at(int token, Meaning meaning, Cue.Side side) {
        return at(token, meaning, sides(side));
    }

    private @Nullable Cue at(int token, Meaning meaning, int sides) {
        if (mayBegin(token, meaning)) {
            for (int i = firsts[token]; i < firsts[token + 1]; i++) {
                if (number(i) == meaning.number() && (said[i] & sides) != 0) {
                    return get(i);
                }
            }
        }
        return null;
    }

    /** The first one with this meaning that ends right before a token, null for none. */
    @Nullable Cue endingAt(int token, Meaning meaning) {
        return endingAt(token, meaning, BEFORE | AFTER);
    }

    /** The first one with this meaning and side that ends right before a token, null for none. */
    @Nullable Cue endingAt(int token, Meaning meaning, Cue.Side side) {
        return endingAt(token, meaning, sides(side));
    }

    private @Nullable Cue endingAt(int token, Meaning meaning, int sides) {
        if (mayEnd(token, meaning)) {
            for (int i = firsts[Math.max(0, token - LONGEST)]; i < firsts[token]; i++) {
                if (tos[i] == token && number(i) == meaning.number() && (said[i] & sides) != 0) {
                    return get(i);
                }
            }
        }
        return null;
    }

    /** Whether one with any of these meanings begins at a token. */
    boolean beginAt(int token, Meanings wanted) {
        if (token >= 0 && token < begins.length && (begins[token] & wanted.mixed()) != 0) {
            for (int i = firsts[token]; i < firsts[token + 1]; i++) {
                if (wanted.contains(number(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one with any of these meanings ends right before a token. */
    boolean endAt(int token, Meanings wanted) {
        if (token > 0 && token < ends.length && (ends[token] & wanted.mixed()) != 0) {
            for (int i = firsts[Math.max(0, token - LONGEST)]; i < firsts[token]; i++) {
                if (tos[i] == token && wanted.contains(number(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
