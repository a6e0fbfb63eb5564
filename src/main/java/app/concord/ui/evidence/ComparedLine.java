package app.concord.ui.evidence;

import app.concord.message.Alignment;
import app.concord.model.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * One of two wordings that are compared, as it is drawn: what both say is quiet and shortened where
 * it is long, what differs is marked, and a gap stands where words are missing.
 *
 * @param text the words themselves, as they are copied
 * @param pieces what is drawn, in its order
 */
public record ComparedLine(String text, List<Piece> pieces) {
    /** Words of a long stretch that are kept beside a difference. */
    private static final int KEPT = 6;

    /** Words that must be left out at least for it to be worth while. */
    private static final int FEWEST_LEFT_OUT = 4;

    private static final int NARROWEST_GAP = 6;
    private static final int WIDEST_GAP = 28;

    /** Blanks for each missing letter; a blank is narrower than most letters. */
    private static final double BLANKS = 1.6;

    private static final char BLANK = '\u00a0';

    public ComparedLine {
        pieces = List.copyOf(pieces);
    }

    /** How a piece is drawn. */
    public enum Look {
        /** Both wordings say it. */
        SAME,
        /** Words that differ. */
        DIFFERS,
        /** The letters in which they differ. */
        CORE,
        /** Words are missing here. */
        GAP,
        /** A blank beside a gap, and the sign that words are left out. */
        OWN
    }

    /**
     * A piece that looks the same throughout.
     *
     * @param part number of the difference it belongs to; -1 for none
     */
    public record Piece(String text, Look look, int part) {}

    /**
     * A line of an alignment.
     *
     * @param left whether its left text, else the right one
     * @param whole whether long stretches that are the same are shown from end to end
     */
    public static ComparedLine of(Alignment words, boolean left, boolean whole) {
        String text = left ? words.left() : words.right();
        List<Piece> pieces = new ArrayList<>();
        List<Alignment.Part> parts = words.parts();
        for (int i = 0; i < parts.size(); i++) {
            Alignment.Part part = parts.get(i);
            Span span = left ? part.left() : part.right();
            if (part.same()) {
                same(span.of(text), i == 0, i == parts.size() - 1, whole, pieces);
            } else if (span.length() == 0) {
                gap(text, span.start(), (left ? part.right() : part.left()).length(), i, pieces);
            } else {
                Span core = left ? part.leftCore() : part.rightCore();
                add(text.substring(span.start(), core.start()), Look.DIFFERS, i, pieces);
                add(core.of(text), Look.CORE, i, pieces);
                add(text.substring(core.end(), span.end()), Look.DIFFERS, i, pieces);
            }
        }
        return new ComparedLine(text, pieces);
    }

    /** Whether words are left out. */
    public boolean shortened() {
        return pieces.stream().anyMatch(piece -> piece.look() == Look.OWN && piece.part() < 0);
    }

    private static void same(
            String text, boolean first, boolean last, boolean whole, List<Piece> pieces) {
        List<Span> words = words(text);
        int head = first ? 0 : KEPT;
        int tail = last ? 0 : KEPT;
        if (whole || words.size() < head + tail + FEWEST_LEFT_OUT) {
            add(text, Look.SAME, -1, pieces);
            return;
        }
        int cut = first ? 0 : words.get(head - 1).end();
        int resume = last ? text.length() : words.get(words.size() - tail).start();
        add(text.substring(0, cut), Look.SAME, -1, pieces);
        add(first ? "… " : last ? " …" : " … ", Look.OWN, -1, pieces);
        add(text.substring(resume), Look.SAME, -1, pieces);
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
            if (blank && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return words;
    }

    /** A gap about as wide as what is missing, with a blank to either side. */
    private static void gap(String text, int at, int missing, int part, List<Piece> pieces) {
        boolean apart = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        boolean ends = at == text.length() || Character.isWhitespace(text.charAt(at));
        add(apart ? "" : " ", Look.OWN, part, pieces);
        int blanks = (int) Math.round(BLANKS * missing);
        int width = Math.max(NARROWEST_GAP, Math.min(WIDEST_GAP, blanks));
        add(String.valueOf(BLANK).repeat(width), Look.GAP, part, pieces);
        add(ends ? "" : " ", Look.OWN, part, pieces);
    }

    private static void add(String text, Look look, int part, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, look, part));
        }
    }
}
