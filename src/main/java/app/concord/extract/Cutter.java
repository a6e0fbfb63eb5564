package app.concord.extract;

import app.concord.model.Mark;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * Cuts a text into tokens in one walk over its characters, and notes what it comes by: most readers
 * need not look at a text in which what they want is not there.
 */
final class Cutter {
    private static final boolean[] NONE_RAISED = {};
    private static final int FIRST_LATE = 29;
    private static final int LAST_DAY = 31;
    private static final int DAY_HOURS = 24;
    private static final int LONGEST_CROSSES = 4;
    private static final long DIGITS = Tokens.bit('0');

    private final char[] text;
    private final String raw;
    private final boolean[] up;

    int count;
    int[] starts;
    int[] ends;
    byte[] types;
    char[] symbols;
    long[] hashes;
    long seen;
    int traits;
    int digits;

    /**
     * Before anything is cut.
     *
     * @param chars the characters of the folded text
     * @param up which of them a mark raises above the line; may be empty
     */
    private Cutter(String raw, char[] chars, boolean[] up) {
        this.raw = raw;
        this.text = chars;
        this.up = up;
        int guess = chars.length / 3 + 8;
        starts = new int[guess];
        ends = new int[guess];
        types = new byte[guess];
        symbols = new char[guess];
        hashes = new long[guess];
    }

    /** Cuts a text, in which words under a {@link Mark.Kind#SUPERSCRIPT} mark are raised. */
    static Cutter cut(String raw, char[] chars, List<Mark> marks, @Nullable StyledText styled) {
        boolean[] up = marks.isEmpty() ? NONE_RAISED : raisedBy(marks, raw.length(), styled);
        Cutter cutter = new Cutter(raw, chars, up);
        cutter.cut();
        return cutter;
    }

    private static boolean[] raisedBy(List<Mark> marks, int length, @Nullable StyledText styled) {
        boolean[] up = NONE_RAISED;
        for (Mark mark : marks) {
            if (mark.kind() == Mark.Kind.SUPERSCRIPT) {
                if (up.length == 0) {
                    up = new boolean[length];
                }
                int from = StyledText.plainOffset(styled, mark.span().start());
                Arrays.fill(
                        up,
                        from,
                        Math.min(StyledText.plainOffset(styled, mark.span().end()), length),
                        true);
            }
        }
        return up;
    }

    private void cut() {
        int i = 0;
        byte space = Tokens.SPACED;
        while (i < text.length) {
            char c = text[i];
            byte kind = Letters.kind(c);
            if (kind == Tokens.BLANK) {
                space = Tokens.SPACED;
                i++;
                continue;
            }
            if (count == starts.length) {
                grow();
            }
            int to;
            if (kind == Tokens.WORD) {
                to = word(i);
            } else if (kind == Tokens.NUMBER) {
                to = number(i);
                kind = high(i) ? Tokens.RAISED : kind;
            } else {
                to = i + 1;
                sign(i, c, kind);
            }
            starts[count] = i;
            ends[count] = to;
            types[count++] = (byte) (kind | space);
            space = kind == Tokens.BREAK ? Tokens.SPACED : 0;
            i = to;
        }
    }

    private int word(int from) {
        char first = Letters.lower(text[from]);
        long hash = WordTable.hash(first);
        int i = from + 1;
        for (; i < text.length; i++) {
            char letter = Letters.letter(text[i]);
            if (letter == 0) {
                break;
            }
            hash = WordTable.step(hash, letter);
        }
        hashes[count] = hash;
        boolean crosses = first == 'x' && i - from > 1 && i - from <= LONGEST_CROSSES;
        if (crosses
                || (i - from > LONGEST_CROSSES - 1 && text[i - 1] == 'X' && text[i - 2] == 'X')) {
            traits |= Tokens.CROSSES;
        } else if (first == 'h' && i - from == 1) {
            traits |= Tokens.LETTER_H;
        }
        return i;
    }

    private int number(int from) {
        boolean high = high(from);
        long hash = WordTable.hash(text[from]);
        int i = from + 1;
        while (i < text.length && Letters.isDigit(text[i]) && high(i) == high) {
            hash = WordTable.step(hash, text[i++]);
        }
        digits += i - from;
        seen |= DIGITS;
        hashes[count] = hash;
        if (i - from > 1) {
            int last = (text[i - 2] - '0') * 10 + text[i - 1] - '0';
            traits |= last >= FIRST_LATE && last <= LAST_DAY ? Tokens.LATE_DAY : 0;
            traits |= last == DAY_HOURS ? Tokens.TWENTY_FOUR : 0;
        }
        return i;
    }

    private void sign(int at, char c, byte kind) {
        hashes[count] = WordTable.hash(Letters.lower(c));
        seen |= Tokens.bit(c);
        if (kind == Tokens.SYMBOL) {
            symbols[count] = c;
            traits |= inAddress(at, c) ? Tokens.ADDRESS : 0;
            traits |= c == ':' && betweenFigures(at) ? Tokens.COLON : 0;
            traits |= mayStop(at, c) ? Tokens.STOP : 0;
        } else {
            traits |= Tokens.STOP;
        }
    }

    /** Whether a stop has something other than a letter or a figure on the line behind it. */
    private boolean mayStop(int at, char c) {
        if ((c != '.' && c != '!' && c != '?' && c != '…') || at + 1 == text.length) {
            return false;
        }
        byte next = Letters.kind(raw.charAt(at + 1));
        return next != Tokens.WORD && next != Tokens.NUMBER;
    }

    /** Whether a sign is a point before a word or behind 'www', or the colon of a scheme. */
    private boolean inAddress(int at, char c) {
        char next = at + 1 < text.length ? text[at + 1] : 0;
        if (c == ':') {
            return next == '/';
        }
        return c == '.'
                && at > 0
                && (Letters.kind(next) == Tokens.WORD || Letters.lower(text[at - 1]) == 'w');
    }

    private boolean betweenFigures(int at) {
        return at > 0
                && at + 1 < text.length
                && Letters.isDigit(text[at - 1])
                && Letters.isDigit(text[at + 1]);
    }

    private boolean high(int at) {
        char c = raw.charAt(at);
        return (c >= 128 && Letters.SUPERSCRIPTS.indexOf(c) >= 0) || (up.length > at && up[at]);
    }

    private void grow() {
        int size = count * 2;
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        types = Arrays.copyOf(types, size);
        symbols = Arrays.copyOf(symbols, size);
        hashes = Arrays.copyOf(hashes, size);
    }
}
