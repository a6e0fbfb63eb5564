package app.concord.extract;

import java.util.Arrays;

/** A set of meanings that never changes, compared with others bit by bit. */
final class Meanings {
    private static final Meanings[] ONLY =
            Arrays.stream(Meaning.values()).map(Meanings::of).toArray(Meanings[]::new);

    private final long[] bits;
    private final long mixed;

    private Meanings(long[] bits) {
        this.bits = bits;
        long all = 0;
        for (long some : bits) {
            all |= some;
        }
        this.mixed = all;
    }

    static Meanings of(Meaning... meanings) {
        long[] bits = new long[Meaning.WORDS];
        for (Meaning meaning : meanings) {
            bits[meaning.word()] |= meaning.bit();
        }
        return new Meanings(bits);
    }

    /** One meaning. */
    static Meanings only(Meaning meaning) {
        return ONLY[meaning.number()];
    }

    /** These and those of another set. */
    Meanings and(Meanings others) {
        long[] both = bits.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= others.bits[i];
        }
        return new Meanings(both);
    }

    /** The bits of all of them in one number, as {@link Cues} keeps them by token. */
    long mixed() {
        return mixed;
    }

    /** Whether it holds the meaning with this {@link Meaning#number()}. */
    boolean contains(char number) {
        return (bits[number >> 6] & (1L << number)) != 0;
    }

    boolean contains(Meaning meaning) {
        return (bits[meaning.word()] & meaning.bit()) != 0;
    }

    /** Whether any of them has its bit in numbers that begin at a place. */
    boolean meets(long[] others, int at) {
        return ((bits[0] & others[at])
                        | (bits[1] & others[at + 1])
                        | (bits[2] & others[at + 2])
                        | (bits[3] & others[at + 3])
                        | (bits[4] & others[at + 4]))
                != 0;
    }
}
