package app.concord.report;

import app.concord.model.Asset;
import app.concord.model.Place;

import org.jspecify.annotations.Nullable;

/**
 * The words around a quote, as many as help to recognise it.
 *
 * @param before what stands before it, empty for nothing
 * @param after what stands behind it, empty for nothing
 */
record Context(String before, String after) {
    static final Context NONE = new Context("", "");

    /** Units of text on each side, at most. */
    private static final int UNITS = 70;

    private static final String MORE = "…";

    /** What stands around a place in its block; nothing where the block is not known. */
    static Context of(@Nullable Asset asset, Place place) {
        if (asset == null || place.block() < 0 || place.block() >= asset.blocks().size()) {
            return NONE;
        }
        String text = asset.blocks().get(place.block()).text();
        int span = Math.min(place.span().start(), text.length());
        int start = text.lastIndexOf(place.quote(), span);
        if (start < 0
                || start + place.quote().length() < Math.min(place.span().end(), text.length())) {
            start = text.indexOf(place.quote(), span);
        }
        if (start < 0 || place.quote().isEmpty()) {
            return NONE;
        }
        return new Context(
                before(text.substring(0, start)),
                after(text.substring(start + place.quote().length())));
    }

    private static String before(String text) {
        if (text.length() <= UNITS) {
            return text;
        }
        int blank = text.indexOf(' ', text.length() - UNITS);
        return blank < 0 ? "" : MORE + text.substring(blank);
    }

    private static String after(String text) {
        if (text.length() <= UNITS) {
            return text;
        }
        int blank = text.lastIndexOf(' ', UNITS);
        return blank < 0 ? "" : text.substring(0, blank + 1) + MORE;
    }
}
