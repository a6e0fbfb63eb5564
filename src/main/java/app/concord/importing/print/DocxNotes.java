package app.concord.importing.print;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The foot- and endnotes of a Word document, numbered as their marks are met. */
final class DocxNotes {
    private static final List<String> STARS = List.of("*", "†", "‡", "§");

    private final Map<String, XmlElement> texts = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private String current = "";
    private int number;

    /**
     * A note whose mark was met.
     *
     * @param mark as it shows in the text; empty where the text brings its own
     * @param part name of the part that holds it
     * @param number of the note in the document, from 1
     */
    record Note(XmlElement text, String mark, String part, int number) {}

    /**
     * Takes the notes of a part.
     *
     * @param reference name of the element that marks them in the text
     * @param format how they are numbered, empty for the usual way
     */
    void add(String reference, @Nullable XmlElement root, String part, String format) {
        formats.put(reference, format);
        parts.put(reference, part);
        if (root != null) {
            for (XmlElement note : root.children()) {
                String type = note.attribute("type");
                if (type.isEmpty() || type.equals("normal")) {
                    texts.put(reference + note.attribute("id"), note);
                }
            }
        }
    }

    /** The note of a mark, null where there is none or it was met before. */
    @Nullable Note next(XmlElement reference) {
        String key = reference.name() + reference.attribute("id");
        XmlElement text = texts.get(key);
        if (text == null || !met.add(key)) {
            return null;
        }
        String custom = reference.attribute("customMarkFollows");
        boolean own = custom.equals("1") || custom.equals("true") || custom.equals("on");
        String mark = own ? "" : mark(reference.name());
        return new Note(text, mark, parts.getOrDefault(reference.name(), ""), ++number);
    }

    private String mark(String reference) {
        int count = counts.merge(reference, 1, Integer::sum);
        String usual = reference.equals("endnoteReference") ? "lowerRoman" : "decimal";
        String given = formats.getOrDefault(reference, "");
        return switch (given.isEmpty() ? usual : given) {
            case "lowerRoman" -> Raised.high(roman(count));
            case "chicago" ->
                    STARS.get((count - 1) % STARS.size()).repeat((count - 1) / STARS.size() + 1);
            default -> Raised.high(String.valueOf(count));
        };
    }

    private static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                roman.append(signs[i]);
                left -= values[i];
            }
        }
        return roman.toString();
    }

    /** The mark that the note being read shows before its words, with a blank behind it. */
    String current() {
        return current.isEmpty() ? "" : current + " ";
    }

    /** Says which note is read from now on. */
    void reading(String mark) {
        current = mark;
    }
}
