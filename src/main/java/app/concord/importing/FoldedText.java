package app.concord.importing;

import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.SourceMap;
import app.concord.model.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text as a reader meets it, gathered piece by piece: runs of blanks folded to one, invisible
 * characters dropped, and for every character its marks, its link and the line it came from. Not
 * safe for threads.
 */
public final class FoldedText {
    private static final char NO_BREAK = '\u00a0';
    private final StringBuilder text = new StringBuilder();
    private int[] flags = new int[64];
    private int[] links = new int[64];
    private int[] lines = new int[64];
    private int blanks;
    private char blank;
    private int breaks;

    /** The bit of a kind of mark in the flags of a character. */
    public static int bit(Mark.Kind kind) {
        return switch (kind) {
            case STRUCK -> 1;
            case INSERTED -> 2;
            case EMPHASIS -> 4;
            case SUPERSCRIPT -> 8;
            case SMALL -> 16;
            case MERGE_TAG -> 32;
            case LINK -> 64;
        };
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public int length() {
        return text.length();
    }

    /**
     * Adds characters that share their marks and link.
     *
     * @param added as the file has them, entities decoded
     * @param flag the bits of their marks
     * @param link number of the link they belong to, 0 for none
     * @param line line of the first of them, from 1, 0 where unknown
     * @param keepBreaks whether a line break in them is one for the reader
     * @return the line of the last of them
     */
    public int append(String added, int flag, int link, int line, boolean keepBreaks) {
        int now = line;
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (c == '\n') {
                now++;
                if (keepBreaks) {
                    breaks++;
                } else {
                    blank(' ');
                }
            } else if (isBlank(c)) {
                blank(c);
            } else if (c == '\u2028' || c == '\u2029') {
                breaks++;
            } else if (!isInvisible(c, i > 0 ? added.charAt(i - 1) : ' ')) {
                visible(c, flag, link, now);
            }
        }
        return now;
    }

    /** A forced line break; two in a row separate paragraphs. */
    public void lineBreak() {
        if (!text.isEmpty()) {
            breaks++;
        }
    }

    /** A line break unless there is one already. */
    public void softBreak() {
        if (!text.isEmpty() && breaks == 0) {
            breaks = 1;
        }
    }

    /** A blank unless there is one already. */
    public void softBlank() {
        if (blanks == 0) {
            blank(' ');
        }
    }

    private void blank(char c) {
        blank = blanks == 0 && c > '\u0085' ? c : ' ';
        blanks++;
    }

    private void visible(char c, int flag, int link, int line) {
        int at = text.length();
        if (at > 0) {
            int shared = flags[at - 1] & flag;
            int sharedLink = links[at - 1] == link ? link : 0;
            if (breaks > 0) {
                put('\n', shared, sharedLink, line);
                if (breaks > 1) {
                    put('\n', shared, sharedLink, line);
                }
            } else if (blanks > 0) {
                put(blank, shared, sharedLink, lines[at - 1]);
            } else if (joinsAcrossStrike(flags[at - 1] ^ flag, text.charAt(at - 1), c)) {
                put(' ', shared, sharedLink, line);
            }
        }
        blanks = 0;
        breaks = 0;
        put(c, flag, link, line);
    }

    /** A struck amount and the new one beside it are two words, whatever stands between them. */
    private static boolean joinsAcrossStrike(int changed, char before, char after) {
        return (changed & bit(Mark.Kind.STRUCK)) != 0
                && !isOpening(before)
                && (Character.isLetterOrDigit(after)
                        || Character.getType(after) == Character.CURRENCY_SYMBOL);
    }

    private static boolean isOpening(char c) {
        int type = Character.getType(c);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private void put(char c, int flag, int link, int line) {
        int at = text.length();
        if (at == flags.length) {
            flags = Arrays.copyOf(flags, at * 2);
            links = Arrays.copyOf(links, at * 2);
            lines = Arrays.copyOf(lines, at * 2);
        }
        text.append(c);
        flags[at] = flag;
        links[at] = link;
        lines[at] = line;
    }

    /** What was gathered, in pieces where a blank line stood; the text is empty afterwards. */
    public List<Piece> takeParagraphs() {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int gap = text.indexOf("\n\n"); gap >= 0; gap = text.indexOf("\n\n", from)) {
            pieces.add(piece(from, gap));
            from = gap + 2;
        }
        pieces.add(piece(from, text.length()));
        clear();
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** All that was gathered as one piece, perhaps empty; the text is empty afterwards. */
    public Piece take() {
        Piece piece = piece(0, text.length());
        clear();
        return piece;
    }

    private void clear() {
        text.setLength(0);
        blanks = 0;
        breaks = 0;
    }

    private Piece piece(int from, int to) {
        return new Piece(
                text.substring(from, to),
                Arrays.copyOfRange(flags, from, to),
                Arrays.copyOfRange(links, from, to),
                Arrays.copyOfRange(lines, from, to));
    }

    /** Whether a reader sees only room. */
    public static boolean isBlank(char c) {
        return c <= ' '
                || c == NO_BREAK
                || c == '\u0085'
                || (Character.isSpaceChar(c) && c < '\u2028')
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000';
    }

    private static boolean isInvisible(char c, char before) {
        if (c == '\u200d') {
            // Joins the parts of one emoji.
            return !Character.isSurrogate(before) && before != '\ufe0f';
        }
        return c == '\u00ad'
                || c == '\u034f'
                || c == '\u061c'
                || c == '\u115f'
                || c == '\u1160'
                || c == '\u180e'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u206f')
                || c == '\ufeff'
                || (c >= '\u007f' && c <= '\u009f');
    }

    /** A finished stretch of text; the arrays belong to it, one entry a character. */
    public static final class Piece {
        private final String text;
        private final int[] flags;
        private final int[] links;
        private final int[] lines;

        private Piece(String text, int[] flags, int[] links, int[] lines) {
            this.text = text;
            this.flags = flags;
            this.links = links;
            this.lines = lines;
        }

        public String text() {
            return text;
        }

        /** The characters from {@code start} to {@code end} without blanks at the ends. */
        public Piece slice(int start, int end) {
            int from = start;
            int to = end;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            return new Piece(
                    text.substring(from, to),
                    Arrays.copyOfRange(flags, from, to),
                    Arrays.copyOfRange(links, from, to),
                    Arrays.copyOfRange(lines, from, to));
        }

        /** Number of the link of a character, 0 for none. */
        public int link(int index) {
            return links[index];
        }

        /** Whether every character but blanks carries this mark. */
        public boolean whollyMarked(Mark.Kind kind) {
            for (int i = 0; i < flags.length; i++) {
                if ((flags[i] & bit(kind)) == 0 && !isBlank(text.charAt(i))) {
                    return false;
                }
            }
            return !text.isEmpty();
        }

        /** The marks of the characters, by span. */
        public List<Mark> marks() {
            List<Mark> marks = new ArrayList<>();
            for (Mark.Kind kind : Mark.Kind.values()) {
                int bit = bit(kind);
                int start = -1;
                for (int i = 0; i <= flags.length; i++) {
                    boolean on = i < flags.length && (flags[i] & bit) != 0;
                    if (on && start < 0) {
                        start = i;
                    } else if (!on && start >= 0) {
                        marks.add(new Mark(kind, new Span(start, i)));
                        start = -1;
                    }
                }
            }
            marks.sort(java.util.Comparator.comparing(Mark::span).thenComparing(Mark::kind));
            return marks;
        }

        /** The way back: the same place for all, with the line of each character. */
        public SourceMap source(Location base) {
            if (lines.length == 0 || lines[0] == 0) {
                return SourceMap.at(base);
            }
            int count = 1;
            for (int i = 1; i < lines.length; i++) {
                count += lines[i] != lines[i - 1] ? 1 : 0;
            }
            if (count == 1) {
                return SourceMap.at(base.withLine(lines[0]));
            }
            int[] starts = new int[count];
            int[] numbers = new int[count];
            numbers[0] = lines[0];
            int next = 1;
            for (int i = 1; i < lines.length; i++) {
                if (lines[i] != lines[i - 1]) {
                    starts[next] = i;
                    numbers[next++] = lines[i];
                }
            }
            return SourceMap.lines(base, starts, numbers);
        }
    }
}
