package app.concord.importing.print;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Puts lines that are written from right to left into the order in which they are read. */
final class Bidirectional {
    private static final String MIRRORED = "()[]{}<>«»‹›";

    private Bidirectional() {}

    /** A piece, or null for the blank before the next one. */
    private record Token(Segment.Piece piece, boolean blank) {}

    /** Whether most letters are of a writing that runs from right to left. */
    static boolean rightToLeft(CharSequence text) {
        int left = 0;
        int right = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                        right++;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> left++;
                default -> {}
            }
        }
        return right > left;
    }

    /**
     * The same characters in reading order.
     *
     * @param segment with its characters from left to right
     */
    static Segment logical(Segment segment) {
        if (!needed(segment)) {
            return segment;
        }
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Segment.Piece piece : segment.pieces()) {
            if (piece.spaced() && !tokens.isEmpty()) {
                tokens.add(new Token(piece, true));
                text.append(' ');
            }
            tokens.add(new Token(piece, false));
            text.append(piece.glyph().text().charAt(0));
        }
        int base = rightToLeft(text) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(text.toString(), base);
        byte[] levels = new byte[tokens.size()];
        Object[] order = new Object[tokens.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        List<Segment.Piece> pieces = new ArrayList<>();
        boolean blank = false;
        for (Object at : order) {
            int index = (int) at;
            Token token = tokens.get(index);
            if (token.blank()) {
                blank = true;
                continue;
            }
            Glyph glyph = token.piece().glyph();
            boolean turned = (levels[index] & 1) == 1;
            pieces.add(
                    new Segment.Piece(
                            turned ? mirrored(glyph) : glyph,
                            blank && !pieces.isEmpty(),
                            token.piece().raised()));
            blank = false;
        }
        return Segment.of(pieces);
    }

    private static boolean needed(Segment segment) {
        for (Segment.Piece piece : segment.pieces()) {
            String text = piece.glyph().text();
            if (text.charAt(0) >= '\u0590') {
                char[] units = text.toCharArray();
                if (Bidi.requiresBidi(units, 0, units.length)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Glyph mirrored(Glyph glyph) {
        int at = glyph.text().length() == 1 ? MIRRORED.indexOf(glyph.text()) : -1;
        return at < 0 ? glyph : glyph.saying(String.valueOf(MIRRORED.charAt(at ^ 1)));
    }
}
