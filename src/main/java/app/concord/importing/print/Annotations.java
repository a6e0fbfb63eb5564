package app.concord.importing.print;

import app.concord.importing.Limits;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.jspecify.annotations.Nullable;

import java.awt.geom.AffineTransform;
import java.util.Set;

/**
 * Tells which of the things laid over a page a reader sees. What opens only on a click, such as
 * sticky notes and remarks on a highlighted passage, is talk about the piece and no part of it.
 */
final class Annotations {
    private static final Set<String> SEEN =
            Set.of("Widget", "FreeText", "Stamp", "Watermark", "Line", "Redact");
    private static final Set<String> OF_PAGE = Set.of("Widget", "Watermark");

    private Annotations() {}

    /** How the text of this one looks, null where it shows none. */
    static @Nullable PDAppearanceStream appearance(PDAnnotation annotation, Layers layers) {
        String kind = annotation.getSubtype();
        return kind != null && SEEN.contains(kind) && visible(annotation, layers)
                ? annotation.getNormalAppearanceStream()
                : null;
    }

    /** Whether this is a form field whose value is left to the viewer to draw. */
    static boolean unfilled(PDAnnotation annotation, Layers layers) {
        return "Widget".equals(annotation.getSubtype()) && visible(annotation, layers);
    }

    static boolean visible(PDAnnotation annotation, Layers layers) {
        return !annotation.isHidden()
                && !annotation.isNoView()
                && !layers.hidden(annotation.getCOSObject().getDictionaryObject(COSName.OC));
    }

    /** Whether its text belongs to the lines of the page, as what is filled into a form does. */
    static boolean partOfPage(PDAnnotation annotation) {
        String kind = annotation.getSubtype();
        return kind != null && OF_PAGE.contains(kind);
    }

    /** Draws the lines of a mark that crosses out words. */
    static void strike(PDAnnotation annotation, AffineTransform toShown, Ink ink) {
        if (!"StrikeOut".equals(annotation.getSubtype()) || annotation.isHidden()) {
            return;
        }
        if (!(annotation.getCOSObject().getDictionaryObject(COSName.QUADPOINTS)
                instanceof COSArray array)) {
            return;
        }
        float[] points = array.toFloatArray();
        for (int at = 0; at + 8 <= points.length && at < 8 * Limits.PDF_QUADS; at += 8) {
            double left = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double top = -Double.MAX_VALUE;
            double bottom = Double.MAX_VALUE;
            for (int corner = at; corner < at + 8; corner += 2) {
                left = Math.min(left, points[corner]);
                right = Math.max(right, points[corner]);
                bottom = Math.min(bottom, points[corner + 1]);
                top = Math.max(top, points[corner + 1]);
            }
            double middle = bottom + (top - bottom) * 0.45;
            double[] ends = {left, middle, right, middle};
            toShown.transform(ends, 0, ends, 0, 2);
            ink.line(ends[0], ends[1], ends[2], ends[3], 1);
        }
    }
}
