package app.concord.importing.print;

import app.concord.importing.VisibleText;
import app.concord.model.Box;
import app.concord.model.Mark;
import app.concord.model.SourceMap;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Text under construction, each unit of which knows the glyph it was printed as. */
final class GlyphText {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final double SMALL = 0.82;

    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Glyph> glyphs = new ArrayList<>();
    private final List<Boolean> raised = new ArrayList<>();

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    private void add(char unit, @Nullable Glyph glyph, boolean up) {
        text.append(unit);
        glyphs.add(glyph);
        raised.add(up);
    }

    /** Adds a character that is not printed: a blank, a line break. */
    void separator(char unit) {
        if (!text.isEmpty()) {
            add(unit, null, false);
        }
    }

    void segment(Segment segment) {
        List<Segment.Piece> pieces = segment.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Segment.Piece piece = pieces.get(i);
            if (piece.spaced() && i > 0) {
                separator(' ');
            }
            boolean digits = piece.raised() && number(piece);
            int run = digits ? digitsFrom(pieces, i) : 0;
            boolean afterDigit = !text.isEmpty() && Character.isDigit(text.charAt(length() - 1));
            if (run == 2 && afterDigit && !piece.spaced()) {
                add(decimalSign(), null, true);
                letters(piece.glyph(), true);
                letters(pieces.get(i + 1).glyph(), true);
                i++;
            } else if (digits) {
                for (char digit : piece.glyph().text().toCharArray()) {
                    int value = Character.digit(digit, 10);
                    add(SUPERSCRIPTS.charAt(Math.max(0, value)), piece.glyph(), true);
                }
            } else {
                letters(piece.glyph(), piece.raised());
            }
        }
    }

    private static boolean number(Segment.Piece piece) {
        return piece.glyph().text().chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    private static int digitsFrom(List<Segment.Piece> pieces, int from) {
        int count = 0;
        while (from + count < pieces.size()
                && pieces.get(from + count).raised()
                && (count == 0 || !pieces.get(from + count).spaced())
                && number(pieces.get(from + count))) {
            count++;
        }
        return count;
    }

    /** Raised cents carry no sign of their own. */
    private char decimalSign() {
        return text.indexOf("$") >= 0 || text.indexOf("£") >= 0 ? '.' : ',';
    }

    private void letters(Glyph glyph, boolean up) {
        String written = glyph.text();
        char first = written.charAt(0);
        boolean ligature =
                (first >= '\ufb00' && first <= '\ufdfb')
                        || (first >= '\ufe70' && first <= '\ufefc');
        String letters = ligature ? Normalizer.normalize(written, Normalizer.Form.NFKC) : written;
        for (int i = 0; i < letters.length(); i++) {
            char unit = letters.charAt(i);
            if (unit == '\u00ad' && i == letters.length() - 1) {
                add(unit, glyph, up); // Kept until the next line is known.
            } else if (!VisibleText.invisible(unit) && !Character.isWhitespace(unit)) {
                add(unit, glyph, up);
            }
        }
    }

    char last() {
        return text.isEmpty() ? '\0' : text.charAt(length() - 1);
    }

    /** The word at the end, up to the blank before it. */
    String lastWord() {
        int blank = Math.max(text.lastIndexOf(" "), text.lastIndexOf("\n"));
        return text.substring(blank + 1);
    }

    void dropLast() {
        text.setLength(length() - 1);
        glyphs.removeLast();
        raised.removeLast();
    }

    /** Takes out soft hyphens, which show only at the end of a line. */
    void finish() {
        for (int i = length() - 1; i >= 0; i--) {
            if (text.charAt(i) == '\u00ad') {
                text.deleteCharAt(i);
                glyphs.remove(i);
                raised.remove(i);
            }
        }
    }

    /** The text from here on, for a bullet that is cut off its item. */
    void cut(int count) {
        text.delete(0, count);
        glyphs.subList(0, count).clear();
        raised.subList(0, count).clear();
    }

    SourceMap source(int page) {
        List<@Nullable Box> boxes = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            boxes.add(glyph == null ? null : glyph.box());
        }
        return SourceMap.glyphs(page, boxes);
    }

    /** The box around all of it, null where nothing is printed. */
    @Nullable Box extent() {
        Box extent = null;
        for (Glyph glyph : glyphs) {
            if (glyph != null) {
                extent = extent == null ? glyph.box() : extent.union(glyph.box());
            }
        }
        return extent;
    }

    /**
     * What the layout says about the words.
     *
     * @param size usual font size, against which some words are small
     * @param emphasised whether all of it is set off from its surroundings
     */
    List<Mark> marks(double size, boolean emphasised) {
        List<Mark> marks = new ArrayList<>();
        marks(marks, Mark.Kind.STRUCK, Glyph::struck);
        marks(marks, Mark.Kind.SMALL, glyph -> glyph.size() <= SMALL * size);
        if (emphasised) {
            marks.add(new Mark(Mark.Kind.EMPHASIS, new Span(0, length())));
        } else {
            marks(marks, Mark.Kind.EMPHASIS, Glyph::bold);
        }
        int start = -1;
        for (int i = 0; i <= length(); i++) {
            boolean up = i < length() && raised.get(i);
            if (up && start < 0) {
                start = i;
            } else if (!up && start >= 0) {
                marks.add(new Mark(Mark.Kind.SUPERSCRIPT, new Span(start, i)));
                start = -1;
            }
        }
        return marks;
    }

    private void marks(List<Mark> marks, Mark.Kind kind, Predicate<Glyph> test) {
        int start = -1;
        int end = -1;
        for (int i = 0; i < length(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph == null) {
                continue; // A blank goes with the words around it.
            }
            boolean holds = test.test(glyph) && (kind != Mark.Kind.SMALL || !raised.get(i));
            if (holds) {
                start = start < 0 ? i : start;
                end = i + 1;
            } else if (start >= 0) {
                marks.add(new Mark(kind, new Span(start, end)));
                start = -1;
            }
        }
        if (start >= 0) {
            marks.add(new Mark(kind, new Span(start, end)));
        }
    }
}
