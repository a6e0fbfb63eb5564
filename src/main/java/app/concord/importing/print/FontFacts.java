package app.concord.importing.print;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What is asked of a font for each of its characters, found once. */
final class FontFacts {
    private static final int FEW = 256;
    private static final double USUAL_DEPTH = -0.21;
    private static final double USUAL_HEIGHT = 0.75;
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl"};
    private static final String NONE = "";

    private final PDFont font;
    private final @Nullable String[] few = new String[FEW];
    private final Map<Integer, String> others = new HashMap<>();
    private final double depth;
    private final double height;
    private final double scale;
    private final boolean bold;

    FontFacts(PDFont font) {
        this.font = font;
        PDFontDescriptor descriptor = font.getFontDescriptor();
        double ascent = descriptor == null ? 0 : descriptor.getAscent() / 1000;
        double descent = descriptor == null ? 0 : -Math.abs(descriptor.getDescent()) / 1000;
        double em = 1;
        if (font instanceof PDType3Font drawn) {
            PDRectangle box = drawn.getFontBBox();
            double unit = Math.abs(drawn.getFontMatrix().getScaleY());
            double tall = box == null ? 0 : box.getHeight() * unit;
            em = tall > 0 && (tall < 0.5 || tall > 3) ? tall : 1;
        }
        boolean sound = em == 1 && ascent > 0.4 && ascent < 1.3 && descent > -0.6;
        this.scale = em;
        this.depth = em * (sound ? descent : USUAL_DEPTH);
        this.height = em * (sound ? ascent : USUAL_HEIGHT);
        this.bold = bold(font, descriptor);
    }

    /** Depth below the baseline as a share of the font size; negative. */
    double depth() {
        return depth;
    }

    /** Height above the baseline as a share of the font size. */
    double height() {
        return height;
    }

    /** What the font size must be taken by to be that of the letters. */
    double scale() {
        return scale;
    }

    boolean bold() {
        return bold;
    }

    /** What the character says, empty where the font does not tell. */
    String text(int code) {
        String known = code >= 0 && code < FEW ? few[code] : others.get(code);
        if (known == null) {
            known = unicode(code);
            if (code >= 0 && code < FEW) {
                few[code] = known;
            } else {
                others.put(code, known);
            }
        }
        return known;
    }

    private String unicode(int code) {
        String text = font.toUnicode(code);
        if (font instanceof PDSimpleFont simple && (text == null || unclear(text))) {
            String named = named(simple, code);
            if (!named.isEmpty()) {
                return named;
            }
            if (text == null && readsAsWritten(simple, code)) {
                return Character.toString(code);
            }
        }
        return text == null || unclear(text) ? NONE : text;
    }

    /**
     * Fonts that hold all their letters number them as everyone does; others by their own count.
     */
    private static boolean readsAsWritten(PDSimpleFont font, int code) {
        String name = font.getName();
        boolean part = name != null && name.matches("[A-Z]{6}\\+.*");
        boolean printable = code > ' ' && code < 0x7f;
        return printable && (font instanceof PDType3Font || !part);
    }

    /** Characters of private use and control characters say nothing to a reader. */
    private static boolean unclear(String text) {
        int first = text.isEmpty() ? 0 : text.codePointAt(0);
        int type = Character.getType(first);
        return first == 0xfffd
                || type == Character.PRIVATE_USE
                || (type == Character.CONTROL && !Character.isWhitespace(first));
    }

    /** From names such as {@code f_f_i}, {@code T_h} and {@code ffi.alt}. */
    private static String named(PDSimpleFont font, int code) {
        Encoding encoding = font.getEncoding();
        String name = encoding == null ? null : encoding.getName(code);
        if (name == null || name.equals(".notdef")) {
            return NONE;
        }
        int dot = name.indexOf('.');
        String plain = dot > 0 ? name.substring(0, dot) : name;
        StringBuilder text = new StringBuilder();
        for (String part : plain.split("_", -1)) {
            String letter = GlyphList.getAdobeGlyphList().toUnicode(part);
            for (String ligature : LIGATURES) {
                letter = letter == null && part.equals(ligature) ? ligature : letter;
            }
            if (letter == null || unclear(letter)) {
                return NONE;
            }
            text.append(letter);
        }
        return text.toString();
    }

    private static boolean bold(PDFont font, @Nullable PDFontDescriptor descriptor) {
        if (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600)) {
            return true;
        }
        String name = font.getName();
        if (name == null) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
    }
}
