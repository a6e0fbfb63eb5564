package app.concord.extract;

/**
 * What a text must have for an extractor to find anything in it: one of some signs, or words of one
 * of some meanings.
 *
 * @param always whether any text may hold something
 * @param signs {@link Tokens#bit}s of the signs; that of '0' stands for all digits
 * @param words meanings of the words
 */
record Wanted(boolean always, long signs, Meanings words) {
    static final Wanted ALL = new Wanted(true, 0, Meanings.of());

    /** One of these signs, or a word with one of these meanings. */
    static Wanted of(String signs, Meaning... words) {
        long bits = 0;
        for (int i = 0; i < signs.length(); i++) {
            bits |= Tokens.bit(signs.charAt(i));
        }
        return new Wanted(false, bits, Meanings.of(words));
    }
}
