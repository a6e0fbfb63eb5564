package app.concord.extract;

import app.concord.model.Mark;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * A text cut into words, digit runs, single symbols and line breaks, over a copy in which every
 * character stands at its old offset (but for letters beyond the basic plane, see {@link
 * StyledText}): full-width and foreign digits become ASCII, exotic blanks, dashes and quotation
 * marks their plain relatives. Superscript digits are digits of their own token.
 */
final class Tokens {
    static final byte WORD = 0;
    static final byte NUMBER = 1;
    static final byte SYMBOL = 2;
    static final byte BREAK = 3;
    static final byte BLANK = 4;

    /** A number above the line. */
    static final byte RAISED = 5;

    /** Added to the type of a token that a blank, a line break or nothing stands before. */
    static final byte SPACED = 8;

    // What a text may have; where it is not told, the text has it not.

    /** A word of two to four letters that begins with 'x', or a longer one that ends in 'XX'. */
    static final int CROSSES = 1;

    /** A word that is the letter 'h'. */
    static final int LETTER_H = 2;

    /** A number that ends in the last day of one month that is too late for another. */
    static final int LATE_DAY = 4;

    /** A number that ends in that of the hours of a day. */
    static final int TWENTY_FOUR = 8;

    /** A point or colon inside of what may be a web address. */
    static final int ADDRESS = 16;

    /** A colon right between two figures. */
    static final int COLON = 32;

    /** A sign behind which a sentence may end, but not the last one of the text. */
    static final int STOP = 64;

    /** The {@link #bit}s that all signs share which have none of their own. */
    static final long BEYOND_SIGNS = (1L << 32) - 1;

    private final String raw;
    private final String folded;

    /** The characters of the folded text. */
    private final char[] chars;

    private @Nullable String lower;
    private final int count;
    private final int[] starts;
    private final int[] ends;

    /** Type and whether it is {@link #SPACED}, by token. */
    private final byte[] types;

    /** The symbol that a token is, 0 where it is none. */
    private final char[] symbols;

    private final long[] hashes;

    /** Which symbols the text has, a {@link #bit} each. */
    private final long seen;

    private final int traits;
    private final int digits;
    private final boolean blanksGroup;

    private final @Nullable StyledText styled;

    private Tokens(@Nullable StyledText styled, String raw, List<Mark> marks, boolean blanksGroup) {
        this.styled = styled;
        this.blanksGroup = blanksGroup;
        this.raw = raw;
        this.chars = raw.toCharArray();
        this.folded = Letters.fold(chars) ? new String(chars) : raw;
        Cutter cut = Cutter.cut(raw, chars, marks, styled);
        this.count = cut.count;
        this.starts = cut.starts;
        this.ends = cut.ends;
        this.types = cut.types;
        this.symbols = cut.symbols;
        this.hashes = cut.hashes;
        this.seen = cut.seen;
        this.traits = cut.traits;
        this.digits = cut.digits;
    }

    static Tokens of(String raw) {
        return of(raw, List.of(), true);
    }

    /**
     * Cuts a text; words under a {@link Mark.Kind#SUPERSCRIPT} mark count as raised.
     *
     * @param blanksGroup whether a plain blank may group the digits of a number behind a name
     */
    static Tokens of(String raw, List<Mark> marks, boolean blanksGroup) {
        StyledText styled = StyledText.of(raw);
        return new Tokens(styled, styled == null ? raw : styled.plain(), marks, blanksGroup);
    }

    /** A bit of its own for every sign of ASCII below '@', one of few for all other signs. */
    static long bit(char symbol) {
        return 1L << (symbol < 64 ? symbol : symbol & 31);
    }

    private boolean isType(int token, byte type) {
        return token >= 0 && token < count && (types[token] & ~SPACED) == type;
    }

    /** Whether the text has this symbol, one below '@' in ASCII. */
    boolean has(char symbol) {
        return (seen & bit(symbol)) != 0;
    }

    /** Whether the text may have this symbol: false where it has not. */
    boolean mayHave(char symbol) {
        return (seen & bit(symbol)) != 0;
    }

    /** Whether the text may have what one of these bits stands for. */
    boolean tells(int trait) {
        return (traits & trait) != 0;
    }

    /** The {@link #bit}s of its symbols, and that of '0' where it has digits. */
    long signs() {
        return seen;
    }

    /** Whether the text has raised digits or daggers, which may refer to a note. */
    boolean mayRefer() {
        for (int i = 0; i < count; i++) {
            if (isRaisedNumber(i) || symbols[i] == '†' || symbols[i] == '‡') {
                return true;
            }
        }
        return false;
    }

    /** Whether the text has digits. */
    boolean hasNumbers() {
        return digits > 0;
    }

    /** Number of digits of the text. */
    int digits() {
        return digits;
    }

    /** The {@link WordTable#hash} of a token in lower case. */
    long hash(int token) {
        return hashes[token];
    }

    /** The {@link CueTrie#bucket} of a word's first letters, -1 where it is shorter. */
    int head(int token) {
        int from = starts[token];
        if (!isWord(token) || ends[token] - from < CueTrie.STEM_START) {
            return -1;
        }
        long hash = WordTable.hash(Letters.lower(chars[from]));
        for (int i = 1; i < CueTrie.STEM_START; i++) {
            hash = WordTable.step(hash, Letters.lower(chars[from + i]));
        }
        return CueTrie.bucket(hash);
    }

    /** The number of a token in a table of words, {@link WordTable#UNKNOWN} for others. */
    int number(int token, WordTable words) {
        return token < 0 || token >= count ? WordTable.UNKNOWN : words.find(hashes[token]);
    }

    /** Whether plain blanks group digits in the language of the text. */
    boolean blanksGroup() {
        return blanksGroup;
    }

    int count() {
        return count;
    }

    String raw() {
        return raw;
    }

    /** The text with plain digits, blanks, dashes and quotes; same length as the original. */
    String folded() {
        return folded;
    }

    /** The folded text in lower case; same length as the original. */
    String lower() {
        String known = lower;
        if (known == null) {
            known = Letters.lower(folded);
            lower = known;
        }
        return known;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    /** Whether there is such a token and it is a word. */
    boolean isWord(int token) {
        return isType(token, WORD);
    }

    /** The first run of digits on the line at a token or behind it; {@link #count()} for none. */
    int nextNumber(int from) {
        int i = digits == 0 ? count : from;
        while (i < count && (types[i] & ~SPACED) != NUMBER) {
            i++;
        }
        return i;
    }

    /** Whether there is such a token and it is a run of digits on the line. */
    boolean isNumber(int token) {
        return isType(token, NUMBER);
    }

    boolean isRaisedNumber(int token) {
        return isType(token, RAISED);
    }

    boolean isBreak(int token) {
        return isType(token, BREAK);
    }

    /** Whether there is such a token and it is this symbol. */
    boolean is(int token, char symbol) {
        return token >= 0 && token < count && symbols[token] == symbol;
    }

    /** Whether there is such a token and it is this letter of a to z, in either case. */
    boolean isLetter(int token, char small) {
        return isType(token, WORD)
                && ends[token] - starts[token] == 1
                && (chars[starts[token]] | 0x20) == small;
    }

    /** The symbol, or 0 where the token is none. */
    char symbol(int token) {
        return token >= 0 && token < count ? symbols[token] : 0;
    }

    /** Whether a blank or line break stands right before this token; true for the first. */
    boolean spaced(int token) {
        return token <= 0 || token >= count || (types[token] & SPACED) != 0;
    }

    /** The token in lower case. */
    String word(int token) {
        return lower().substring(starts[token], ends[token]);
    }

    /**
     * Whether there is such a token and it is this word of small letters, in letters of any case.
     */
    boolean says(int token, String small) {
        return token >= 0
                && token < count
                && ends[token] - starts[token] == small.length()
                && startsWith(token, small);
    }

    /** Whether small letters stand where a token begins, in letters of any case. */
    boolean startsWith(int token, String small) {
        int from = starts[token];
        if (from + small.length() > chars.length) {
            return false;
        }
        for (int i = 0; i < small.length(); i++) {
            if (Letters.lower(chars[from + i]) != small.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first character of a token. */
    char first(int token) {
        return chars[starts[token]];
    }

    /** The token as it is written, plain digits and quotes. */
    String written(int token) {
        return folded.substring(starts[token], ends[token]);
    }

    /** The token's digits as a number; -1 where it is none or does not fit. */
    int value(int token) {
        if ((!isNumber(token) && !isRaisedNumber(token)) || length(token) > 9) {
            return -1;
        }
        int value = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            value = value * 10 + chars[i] - '0';
        }
        return value;
    }

    /** The characters from the start of one token to the end before another. */
    Span span(int from, int to) {
        return styled == null
                ? new Span(starts[from], ends[to - 1])
                : new Span(styled.offset(starts[from]), styled.offset(ends[to - 1]));
    }

    /** The token at or after this offset; {@link #count()} where there is none. */
    int at(int rawOffset) {
        int offset = StyledText.plainOffset(styled, rawOffset);
        int found = Arrays.binarySearch(starts, 0, count, offset);
        if (found >= 0) {
            return found;
        }
        int before = -found - 2;
        return before >= 0 && ends[before] > offset ? before : before + 1;
    }
}
