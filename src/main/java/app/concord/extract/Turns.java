package app.concord.extract;

import java.util.List;

/**
 * Tells which extractors may find anything in a text, all of them at once: a bit each, by their
 * number. A text has a sign or a meaning or has it not; who wants it was written down before.
 */
final class Turns {
    private static final int SIGNS = 64;

    private final long always;

    /** Those who want a sign, by the number of its {@link Tokens#bit}. */
    private final long[] bySign = new long[SIGNS];

    /** Those who want a word, by the {@link Meaning#number()} of what it means. */
    private final long[] byMeaning = new long[SIGNS * Meaning.WORDS];

    Turns(List<Extractor> extractors) {
        long all = 0;
        for (int i = 0; i < extractors.size(); i++) {
            long bit = 1L << i;
            Wanted wanted = extractors.get(i).wanted();
            all |= wanted.always() ? bit : 0;
            for (int sign = 0; sign < SIGNS; sign++) {
                bySign[sign] |= (wanted.signs() >>> sign & 1) != 0 ? bit : 0;
            }
            for (Meaning meaning : Meaning.values()) {
                byMeaning[meaning.number()] |= wanted.words().contains(meaning) ? bit : 0;
            }
        }
        this.always = all;
    }

    /** The bits of all who may find something in a text. */
    long of(Reading reading) {
        long turns = always;
        for (long left = reading.tokens().signs(); left != 0; left &= left - 1) {
            turns |= bySign[Long.numberOfTrailingZeros(left)];
        }
        Cues cues = reading.cues();
        for (int word = 0; word < Meaning.WORDS; word++) {
            for (long left = cues.meanings(word); left != 0; left &= left - 1) {
                turns |= byMeaning[word * SIGNS + Long.numberOfTrailingZeros(left)];
            }
        }
        return turns;
    }
}
