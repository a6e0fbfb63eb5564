package app.concord.importing.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of one printed line without a wide gap in it.
 *
 * @param pieces its characters from left to right, none of them blank
 * @param left in points
 * @param right in points
 * @param baseline distance of the foot of the letters from the top
 * @param size font size that most of its characters have
 * @param bold whether all of it is heavy
 */
record Segment(
        List<Piece> pieces, double left, double right, double baseline, double size, boolean bold) {

    /**
     * A character in its line.
     *
     * @param spaced whether a blank stands before it
     * @param raised whether it is small and stands above the line
     */
    record Piece(Glyph glyph, boolean spaced, boolean raised) {}

    static Segment of(List<Piece> pieces) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        boolean bold = true;
        List<Glyph> level = new ArrayList<>();
        for (Piece piece : pieces) {
            Glyph glyph = piece.glyph();
            left = Math.min(left, glyph.x());
            right = Math.max(right, glyph.right());
            bold &= glyph.bold() || !Character.isLetterOrDigit(glyph.text().codePointAt(0));
            if (!piece.raised()) {
                level.add(glyph);
            }
        }
        level.sort(Comparator.comparingDouble(Glyph::size));
        Glyph usual = level.isEmpty() ? pieces.getFirst().glyph() : level.get(level.size() / 2);
        return new Segment(List.copyOf(pieces), left, right, usual.baseline(), usual.size(), bold);
    }

    double width() {
        return right - left;
    }

    /** Half way between its ends. */
    double middle() {
        return (left + right) / 2;
    }

    /** Height of the middle of its letters, from the top. */
    double centre() {
        return baseline - 0.3 * size;
    }

    double top() {
        return baseline - 0.75 * size;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.spaced() && !text.isEmpty()) {
                text.append(' ');
            }
            text.append(piece.glyph().text());
        }
        return text.toString();
    }

    /** This one and what follows it on the line as one. */
    Segment joined(Segment next, boolean spaced, boolean raised) {
        List<Piece> all = new ArrayList<>(pieces);
        boolean first = true;
        for (Piece piece : next.pieces) {
            all.add(
                    new Piece(
                            piece.glyph(),
                            first ? spaced : piece.spaced(),
                            raised || piece.raised()));
            first = false;
        }
        return of(all);
    }

    /** This one with small raised characters put where they stand inside it. */
    Segment around(Segment small) {
        List<Piece> all = new ArrayList<>();
        double middle = (small.left + small.right) / 2;
        boolean placed = false;
        for (Piece piece : pieces) {
            if (!placed && piece.glyph().x() + piece.glyph().width() / 2 > middle) {
                for (Piece raised : small.pieces) {
                    all.add(new Piece(raised.glyph(), false, true));
                }
                placed = true;
                boolean apart = piece.glyph().x() - small.right > 0.17 * size;
                all.add(new Piece(piece.glyph(), apart, piece.raised()));
            } else {
                all.add(piece);
            }
        }
        return of(all);
    }
}
