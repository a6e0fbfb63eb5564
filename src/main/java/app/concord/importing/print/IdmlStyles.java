package app.concord.importing.print;

import app.concord.importing.Limits;
import app.concord.model.Mark;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The look of text in a layout document: its own, or that of its styles and their bases. */
final class IdmlStyles {
    private static final double SMALL = 7;
    private static final double USUAL_SIZE = 12;

    private final Map<String, XmlElement> styles = new HashMap<>();

    /**
     * @param root of the part of styles, null where there is none
     */
    IdmlStyles(@Nullable XmlElement root) {
        if (root != null) {
            root.each(element -> {
                if (element.named("CharacterStyle") || element.named("ParagraphStyle")) {
                    styles.put(element.attribute("Self"), element);
                }
            });
        }
    }

    /**
     * A property of text, empty where nothing says.
     *
     * @param paragraph the enclosing paragraph range
     * @param character the enclosing character range
     */
    String look(XmlElement paragraph, XmlElement character, String name) {
        String own = character.attribute(name);
        if (own.isEmpty()) {
            own = styled("CharacterStyle", character.attribute("AppliedCharacterStyle"), name);
        }
        if (own.isEmpty()) {
            own = paragraph.attribute(name);
        }
        if (own.isEmpty()) {
            own = styled("ParagraphStyle", paragraph.attribute("AppliedParagraphStyle"), name);
        }
        return own;
    }

    private String styled(String kind, String id, String name) {
        XmlElement style = find(kind, id);
        for (int depth = 0; style != null && depth < Limits.IDML_STYLE_DEPTH; depth++) {
            String value = style.attribute(name);
            if (!value.isEmpty()) {
                return value;
            }
            XmlElement base = style.path("Properties", "BasedOn");
            style = find(kind, base == null ? style.attribute("BasedOn") : base.text().strip());
        }
        return "";
    }

    private @Nullable XmlElement find(String kind, String id) {
        XmlElement style = styles.get(id);
        return style == null && !id.isEmpty() ? styles.get(kind + "/" + id) : style;
    }

    /** Size of letters in points. */
    double size(XmlElement paragraph, XmlElement character) {
        String size = look(paragraph, character, "PointSize");
        return size.matches("\\d{1,4}(\\.\\d+)?") ? Double.parseDouble(size) : USUAL_SIZE;
    }

    /** The marks that the look of text makes. */
    Set<Mark.Kind> marks(XmlElement paragraph, XmlElement character) {
        Set<Mark.Kind> marks = EnumSet.noneOf(Mark.Kind.class);
        if (look(paragraph, character, "StrikeThru").equals("true")) {
            marks.add(Mark.Kind.STRUCK);
        }
        String position = look(paragraph, character, "Position");
        if (position.equals("Superscript") || position.equals("OTSuperscript")) {
            marks.add(Mark.Kind.SUPERSCRIPT);
        }
        String font = look(paragraph, character, "FontStyle").toLowerCase(Locale.ROOT);
        if (font.contains("bold") || font.contains("black") || font.contains("heavy")) {
            marks.add(Mark.Kind.EMPHASIS);
        }
        if (size(paragraph, character) <= SMALL) {
            marks.add(Mark.Kind.SMALL);
        }
        return marks;
    }
}
