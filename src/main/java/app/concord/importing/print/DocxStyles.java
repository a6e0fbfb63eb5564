package app.concord.importing.print;

import app.concord.importing.Limits;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the styles of a Word document say about paragraphs and characters. */
final class DocxStyles {
    private static final Pattern HEADING = Pattern.compile("heading ?(\\d)|(title)|(subtitle)");
    private final Map<String, XmlElement> styles = new HashMap<>();
    private final @Nullable XmlElement defaults;
    private String defaultParagraph = "";

    /**
     * @param root of the part of styles, null where there is none
     */
    DocxStyles(@Nullable XmlElement root) {
        defaults = root == null ? null : root.path("docDefaults", "rPrDefault", "rPr");
        if (root != null) {
            for (XmlElement style : root.children("style")) {
                styles.put(style.attribute("styleId"), style);
                String given = style.attribute("default");
                if ((given.equals("1") || given.equals("true") || given.equals("on"))
                        && style.attribute("type").equals("paragraph")) {
                    defaultParagraph = style.attribute("styleId");
                }
            }
        }
    }

    /** Heading level of a paragraph style, 1 to 6; 0 for none. */
    int headingLevel(String styleId) {
        XmlElement style = styles.get(styleId);
        for (int depth = 0; style != null && depth < Limits.DOCX_STYLE_DEPTH; depth++) {
            String name = style.value("name").toLowerCase(Locale.ROOT);
            Matcher heading = HEADING.matcher(name);
            if (heading.matches()) {
                if (heading.group(1) != null) {
                    return Math.clamp(Integer.parseInt(heading.group(1)), 1, 6);
                }
                return heading.group(2) != null ? 1 : 2;
            }
            XmlElement properties = style.child("pPr");
            String outline = properties == null ? "" : properties.value("outlineLvl");
            if (outline.matches("[0-5]")) {
                return outline.charAt(0) - '0' + 1;
            }
            style = styles.get(style.value("basedOn"));
        }
        return 0;
    }

    /** Whether paragraphs of this style are items of a list. */
    boolean listed(String styleId) {
        XmlElement style = styles.get(styleId);
        for (int depth = 0; style != null && depth < Limits.DOCX_STYLE_DEPTH; depth++) {
            if (style.path("pPr", "numPr") != null) {
                return true;
            }
            style = styles.get(style.value("basedOn"));
        }
        return styleId.toLowerCase(Locale.ROOT).startsWith("list");
    }

    /** Whether paragraphs of this style turn a switch of characters on. */
    boolean paragraphSets(String styleId, String property) {
        XmlElement found = property(paragraph(styleId), property);
        return found != null && found.on();
    }

    /**
     * Whether a switch of characters is on: by the run itself, else by the styles of run and
     * paragraph, which undo each other, else by the document.
     *
     * @param run properties of the run, null for none
     * @param styleId style of the paragraph, empty for none
     */
    boolean on(@Nullable XmlElement run, String styleId, String property) {
        XmlElement own = run == null ? null : run.child(property);
        if (own != null) {
            return own.on();
        }
        XmlElement ofRun = run == null ? null : property(run.value("rStyle"), property);
        XmlElement ofParagraph = property(paragraph(styleId), property);
        if (ofRun == null && ofParagraph == null) {
            XmlElement given = defaults == null ? null : defaults.child(property);
            return given != null && given.on();
        }
        boolean byRun = ofRun != null && ofRun.on();
        boolean byParagraph = ofParagraph != null && ofParagraph.on();
        return byRun != byParagraph;
    }

    /** A value of characters, from the run itself or the nearest style; empty where none says. */
    String value(@Nullable XmlElement run, String styleId, String property) {
        XmlElement own = run == null ? null : run.child(property);
        if (own == null && run != null) {
            own = property(run.value("rStyle"), property);
        }
        if (own == null) {
            own = property(paragraph(styleId), property);
        }
        return own == null ? "" : own.attribute("val");
    }

    private String paragraph(String styleId) {
        return styles.containsKey(styleId) ? styleId : defaultParagraph;
    }

    private @Nullable XmlElement property(String styleId, String property) {
        XmlElement style = styles.get(styleId);
        for (int depth = 0; style != null && depth < Limits.DOCX_STYLE_DEPTH; depth++) {
            XmlElement found = style.path("rPr", property);
            if (found != null) {
                return found;
            }
            style = styles.get(style.value("basedOn"));
        }
        return null;
    }
}
