package app.concord.importing.print;

import app.concord.importing.Limits;
import app.concord.model.Box;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * Sets the values of form fields that are left to the viewer to draw, on one line in the box of the
 * field.
 */
final class FieldValues {
    private static final int PASSWORD = 1 << 13;
    private static final double LETTER = 0.5;
    private static final double LARGEST = 12;

    private FieldValues() {}

    /** Adds the value of a field that shows none of its own accord. */
    static void add(PDAnnotation annotation, AffineTransform toShown, GlyphCollector glyphs) {
        COSDictionary field = annotation.getCOSObject();
        PDRectangle area = annotation.getRectangle();
        String value = value(field);
        if (area == null || value.isBlank()) {
            return;
        }
        Rectangle2D shown =
                toShown.createTransformedShape(
                                new Rectangle2D.Double(
                                        area.getLowerLeftX(),
                                        area.getLowerLeftY(),
                                        area.getWidth(),
                                        area.getHeight()))
                        .getBounds2D();
        String line = value.strip().replaceAll("\\s+", " ");
        double size = Math.max(1, Math.min(LARGEST, shown.getHeight() * 0.75));
        double letter = Math.min(LETTER * size, shown.getWidth() / Math.max(1, line.length()));
        double baseline = shown.getCenterY() + 0.35 * size;
        for (int i = 0; i < Math.min(line.length(), Limits.PDF_FIELD_LENGTH); i++) {
            double x = shown.getX() + i * letter;
            Box box = new Box(x, shown.getY(), letter, shown.getHeight());
            Glyph glyph =
                    new Glyph(
                            String.valueOf(line.charAt(i)),
                            box,
                            x,
                            baseline,
                            letter,
                            size,
                            false,
                            false);
            glyphs.add(new GlyphCollector.Entry(0, 0, glyph, false));
        }
    }

    private static String value(COSDictionary field) {
        COSBase type = inherited(field, COSName.FT);
        boolean text = COSName.TX.equals(type) || COSName.CH.equals(type);
        boolean secret =
                inherited(field, COSName.FF) instanceof org.apache.pdfbox.cos.COSNumber flags
                        && (flags.intValue() & PASSWORD) != 0
                        && COSName.TX.equals(type);
        return text && !secret && inherited(field, COSName.V) instanceof COSString value
                ? value.getString()
                : "";
    }

    private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
        COSDictionary at = field;
        for (int i = 0; i < Limits.PDF_FIELD_DEPTH && at != null; i++) {
            COSBase value = at.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }
}
