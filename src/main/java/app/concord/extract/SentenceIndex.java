package app.concord.extract;

import app.concord.model.Span;
import app.concord.text.Sentences;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.List;

/**
 * Tells in which sentence of a text words stand, and what its cues mean; found when first asked.
 */
final class SentenceIndex {
    private final Tokens tokens;
    private final Cues cues;
    private final @Nullable String language;

    /**
     * The most words and signs of a sentence. What is longer is no sentence but a list or a text
     * without stops, and is cut, so that what is asked of a sentence costs the same in any text.
     */
    static final int LONGEST = 400;

    /** Signs that set statements of one line apart; pictures do too. */
    private static final String BARS = "|•·→\ufe0f\u20e3";

    private static final String NO_PICTURES = "©®™℠°№";

    /** With fewer words a part is a label or a value of the part beside it. */
    private static final int FULL_PART = 3;

    private static final BitSet NONE = new BitSet();

    private boolean known;
    private boolean one;
    private @Nullable BitSet parts;
    private int @Nullable [] numbers;

    /** For each sentence which meanings its cues have, a bit each. */
    private long @Nullable [] meanings;

    SentenceIndex(Tokens tokens, Cues cues, @Nullable String language) {
        this.tokens = tokens;
        this.cues = cues;
        this.language = language;
    }

    /** Whether all of the text is one sentence, which most texts are. */
    private boolean isOne() {
        if (!known) {
            known = true;
            one =
                    tokens.count() <= LONGEST
                            && apart().isEmpty()
                            && (!tokens.tells(Tokens.STOP) || Sentences.isOne(tokens.raw()));
        }
        return one;
    }

    /** Number of the sentence a token stands in, from 0. */
    int number(int token) {
        if (isOne()) {
            return 0;
        }
        int[] of = numbers;
        if (of == null) {
            of = new int[tokens.count()];
            List<Span> spans = Sentences.of(tokens.raw(), language);
            int span = 0;
            int number = 0;
            int first = 0;
            BitSet apart = apart();
            for (int i = 0; i < of.length; i++) {
                int before = span;
                while (span + 1 < spans.size() && tokens.start(i) >= spans.get(span + 1).start()) {
                    span++;
                }
                if (span > before || i - first >= LONGEST || apart.get(i)) {
                    number++;
                    first = i;
                }
                of[i] = number;
            }
            numbers = of;
        }
        return of.length == 0 ? 0 : of[Math.max(0, Math.min(token, of.length - 1))];
    }

    /**
     * The signs that set two statements apart, as in '20% off all lamps | free delivery to you'.
     */
    private BitSet apart() {
        BitSet known = parts;
        if (known == null) {
            known = (tokens.signs() & Tokens.BEYOND_SIGNS) == 0 ? NONE : findParts();
            parts = known;
        }
        return known;
    }

    private BitSet findParts() {
        BitSet apart = new BitSet();
        int begin = -1;
        boolean full = false;
        int words = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (setsApart(i)) {
                // a picture takes two signs, and several stand side by side
                if (words > 0 || begin < 0) {
                    if (begin >= 0 && full && words >= FULL_PART) {
                        apart.set(begin);
                    }
                    full = words >= FULL_PART;
                    words = 0;
                }
                begin = i + 1;
            } else if (tokens.isWord(i) || tokens.isNumber(i)) {
                words++;
            }
        }
        if (begin >= 0 && full && words >= FULL_PART) {
            apart.set(begin);
        }
        return apart;
    }

    /** Whether a token is a bar, bullet or picture. */
    boolean setsApart(int token) {
        char symbol = tokens.symbol(token);
        if (symbol < 128) {
            return symbol == '|';
        }
        if (PriceArrow.isOne(tokens, token)) {
            return false;
        }
        return Character.isSurrogate(symbol)
                || BARS.indexOf(symbol) >= 0
                || (Character.getType(symbol) == Character.OTHER_SYMBOL
                        && NO_PICTURES.indexOf(symbol) < 0);
    }

    /** Whether the sentence of a token holds a cue with one of these meanings. */
    boolean has(int token, Meanings wanted) {
        if (isOne()) {
            return cues.hasAny(wanted);
        }
        long[] bits = meanings;
        if (bits == null) {
            bits = new long[(number(tokens.count()) + 1) * Meaning.WORDS];
            for (Cue cue : cues) {
                int at = number(cue.from()) * Meaning.WORDS + cue.meaning().word();
                bits[at] |= cue.meaning().bit();
            }
            meanings = bits;
        }
        return wanted.meets(bits, number(token) * Meaning.WORDS);
    }
}
