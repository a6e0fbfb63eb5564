package app.concord.importing.print;

import app.concord.importing.Limits;
import app.concord.model.Box;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts in what a document says its shapes stand for: letters of a ligature, a hyphen that only the
 * end of the line brought. Longer passages keep their own characters, which have their own places.
 */
final class SpokenText {
    private static final int LONGEST = 12;
    private static final String NOTHING_SAID = "\0";

    private final List<Part> open = new ArrayList<>();
    private int speaking;

    /** A part of the page; {@code text} is null where nothing is said for it. */
    private record Part(@Nullable String text, int from) {}

    void clear() {
        open.clear();
        speaking = 0;
    }

    /** A part begins at this many characters. */
    void begin(@Nullable COSDictionary properties, int from) {
        String text = null;
        if (properties != null
                && properties.getDictionaryObject(COSName.ACTUAL_TEXT) instanceof COSString said
                && open.size() < Limits.PDF_STRUCTURE_DEPTH
                && speaking == 0) {
            text = said.getString();
        }
        speaking += text == null ? 0 : 1;
        open.add(new Part(text, from));
    }

    /** Whether the shapes drawn now have a text said for them. */
    boolean speaking() {
        return speaking > 0;
    }

    /** The part that began last ends. */
    void end(GlyphCollector glyphs) {
        if (open.isEmpty()) {
            return;
        }
        Part part = open.removeLast();
        String text = part.text();
        if (text == null) {
            return;
        }
        speaking--;
        int count = glyphs.size() - part.from();
        if (count <= 0 || count > LONGEST || text.length() > LONGEST || text.equals(NOTHING_SAID)) {
            return;
        }
        GlyphCollector.Entry first = glyphs.get(part.from());
        Glyph glyph = first.glyph();
        Box box = glyph.box();
        double right = glyph.right();
        StringBuilder own = new StringBuilder(glyph.text());
        for (int i = part.from() + 1; i < glyphs.size(); i++) {
            Glyph next = glyphs.get(i).glyph();
            if (Math.abs(next.baseline() - glyph.baseline()) > glyph.size()) {
                return;
            }
            box = box.union(next.box());
            right = Math.max(right, next.right());
            own.append(next.text());
        }
        if (own.toString().strip().equals(text.strip())) {
            return;
        }
        Glyph whole =
                new Glyph(
                        text,
                        box,
                        glyph.x(),
                        glyph.baseline(),
                        right - glyph.x(),
                        glyph.size(),
                        glyph.bold(),
                        glyph.struck());
        glyphs.replaceFrom(
                part.from(),
                new GlyphCollector.Entry(first.quarter(), first.slant(), whole, first.invisible()));
    }
}
