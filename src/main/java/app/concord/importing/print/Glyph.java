package app.concord.importing.print;

import app.concord.model.Box;

/**
 * A printed character.
 *
 * @param text what it says, one or more UTF-16 units
 * @param box its place on the page as shown
 * @param x left edge in points along the direction of reading
 * @param baseline distance of the foot of the letters from the top, across the direction of reading
 * @param width advance in points
 * @param size height of the font in points
 * @param bold whether the font is heavier than usual
 * @param struck whether a line runs through it
 */
record Glyph(
        String text,
        Box box,
        double x,
        double baseline,
        double width,
        double size,
        boolean bold,
        boolean struck) {

    double right() {
        return x + width;
    }

    boolean blank() {
        return text.isBlank();
    }

    Glyph withStruck() {
        return new Glyph(text, box, x, baseline, width, size, bold, true);
    }

    /** This one as if it stood elsewhere; the box stays. */
    Glyph at(double newX, double newBaseline) {
        return new Glyph(text, box, newX, newBaseline, width, size, bold, struck);
    }

    /** This one with another text. */
    Glyph saying(String newText) {
        return new Glyph(newText, box, x, baseline, width, size, bold, struck);
    }
}
