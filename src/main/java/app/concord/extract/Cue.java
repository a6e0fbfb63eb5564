package app.concord.extract;

/**
 * A cue word found in a text.
 *
 * @param entry what the word list says of it
 * @param from its first token
 * @param to one past its last token
 */
record Cue(Entry entry, int from, int to) {

    /** On which side of the value a cue stands. */
    enum Side {
        BEFORE,
        AFTER,
        EITHER
    }

    /**
     * A line of a word list.
     *
     * @param meaning what the phrase says
     * @param side where it stands
     * @param reach how many tokens may lie between it and the value
     * @param value what it stands for where it stands for something, else empty
     */
    record Entry(Meaning meaning, Side side, int reach, String value) {}

    Meaning meaning() {
        return entry.meaning();
    }

    String value() {
        return entry.value();
    }

    /** Whether the cue may stand on this side. */
    boolean stands(Side side) {
        return entry.side() == Side.EITHER || entry.side() == side;
    }
}
