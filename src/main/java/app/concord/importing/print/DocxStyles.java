package app.concord.importing.print;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the styles of a Word document say about paragraphs and characters. */
final class DocxStyles {
    private static final Pattern HEADING = Pattern.compile("heading ?(\\d)|(title)|(subtitle)");
    private static final int MAX_DEPTH = 20;
    private final Map<String, Element> styles = new HashMap<>();

    DocxStyles(@Nullable Element root) {
        if (root != null) {
            for (Element style : Word.children(root, "style")) {
                styles.put(Word.attribute(style, "styleId"), style);
            }
        }
    }

    /** Heading level of a paragraph style, 1 to 6; 0 for none. */
    int headingLevel(String styleId) {
        Element style = styles.get(styleId);
        for (int depth = 0; style != null && depth < MAX_DEPTH; depth++) {
            String name = Word.value(style, "name").toLowerCase(Locale.ROOT);
            Matcher heading = HEADING.matcher(name);
            if (heading.matches()) {
                if (heading.group(1) != null) {
                    return Math.clamp(Integer.parseInt(heading.group(1)), 1, 6);
                }
                return heading.group(2) != null ? 1 : 2;
            }
            Element properties = Word.child(style, "pPr");
            String outline = properties == null ? "" : Word.value(properties, "outlineLvl");
            if (!outline.isEmpty() && outline.charAt(0) < '6') {
                return Math.max(1, outline.charAt(0) - '0' + 1);
            }
            style = styles.get(Word.value(style, "basedOn"));
        }
        return 0;
    }

    /** Whether paragraphs of this style are items of a list. */
    boolean listed(String styleId) {
        Element style = styles.get(styleId);
        for (int depth = 0; style != null && depth < MAX_DEPTH; depth++) {
            Element properties = Word.child(style, "pPr");
            if (properties != null && Word.child(properties, "numPr") != null) {
                return true;
            }
            style = styles.get(Word.value(style, "basedOn"));
        }
        return styleId.toLowerCase(Locale.ROOT).startsWith("list");
    }

    /** Whether a style, or one it is based on, sets this property of characters. */
    boolean sets(String styleId, String property) {
        Element style = styles.get(styleId);
        for (int depth = 0; style != null && depth < MAX_DEPTH; depth++) {
            Element run = Word.child(style, "rPr");
            Element found = run == null ? null : Word.child(run, property);
            if (found != null) {
                return Word.on(found);
            }
            style = styles.get(Word.value(style, "basedOn"));
        }
        return false;
    }
}
