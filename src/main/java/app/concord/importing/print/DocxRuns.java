package app.concord.importing.print;

import app.concord.model.Mark;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the words of a paragraph of a Word document as they show, and finds its text boxes. */
final class DocxRuns {
    private static final int SMALL = 16;
    private static final int MAX_DEPTH = 40;
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "Fallback", "rt");

    private final DocxStyles styles;

    DocxRuns(DocxStyles styles) {
        this.styles = styles;
    }

    /**
     * The words of a paragraph.
     *
     * @param boxes contents of the text boxes anchored in it
     * @param link id of the relationship of its first link, null for none
     */
    record Words(MarkedText text, List<Element> boxes, @Nullable String link) {}

    Words read(Element paragraph) {
        Walk walk = new Walk(style(paragraph));
        walk.children(paragraph, MarkedText.none(), 0);
        return new Words(walk.text, walk.boxes, walk.link);
    }

    private static String style(Element paragraph) {
        Element properties = Word.child(paragraph, "pPr");
        return properties == null ? "" : Word.value(properties, "pStyle");
    }

    /** The state of one paragraph's reading. */
    private final class Walk {
        private final MarkedText text = new MarkedText();
        private final List<Element> boxes = new ArrayList<>();
        private final String style;
        private @Nullable String link;

        Walk(String style) {
            this.style = style;
        }

        void children(Element parent, Set<Mark.Kind> marks, int depth) {
            if (depth > MAX_DEPTH) {
                return;
            }
            for (Element child : Word.children(parent)) {
                child(child, marks, depth);
            }
        }

        private void child(Element child, Set<Mark.Kind> marks, int depth) {
            String name = Word.name(child);
            switch (name) {
                case "r" -> run(child, depth);
                case "t" -> text.add(raised(child.getTextContent(), marks), marks);
                case "tab", "ptab" -> text.add(" ", marks);
                case "br", "cr" -> text.lineBreak();
                case "noBreakHyphen" -> text.add("\u2011", marks);
                case "sym" -> text.add(symbol(child), marks);
                case "txbxContent" -> boxes.add(child);
                case "hyperlink" -> {
                    String id = Word.attribute(child, "id");
                    link = link == null && !id.isEmpty() ? id : link;
                    children(child, marks, depth + 1);
                }
                default -> {
                    if (!SKIPPED.contains(name)) {
                        children(child, marks, depth + 1);
                    }
                }
            }
        }

        /**
         * Raised cents get the sign that parts them from the amount, other digits keep their
         * height.
         */
        private String raised(String words, Set<Mark.Kind> marks) {
            if (!marks.contains(Mark.Kind.SUPERSCRIPT) || !words.strip().matches("\\d+")) {
                return words;
            }
            String before = text.text();
            boolean amount = before.matches("(?s).*\\d");
            if (amount && words.strip().length() == 2) {
                boolean point = before.contains("$") || before.contains("£");
                return (point ? "." : ",") + words;
            }
            StringBuilder high = new StringBuilder();
            words.strip().chars().forEach(digit -> high.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
            return high.toString();
        }

        private void run(Element run, int depth) {
            Element properties = Word.child(run, "rPr");
            if (set(properties, "vanish")) {
                return;
            }
            Set<Mark.Kind> marks = EnumSet.noneOf(Mark.Kind.class);
            if (set(properties, "strike") || set(properties, "dstrike")) {
                marks.add(Mark.Kind.STRUCK);
            }
            if (set(properties, "b") && !styled("b")) {
                marks.add(Mark.Kind.EMPHASIS);
            }
            if (properties != null) {
                String size = Word.value(properties, "sz");
                if (size.matches("\\d{1,3}") && Integer.parseInt(size) <= SMALL) {
                    marks.add(Mark.Kind.SMALL);
                }
                if (Word.value(properties, "vertAlign").equals("superscript")) {
                    marks.add(Mark.Kind.SUPERSCRIPT);
                }
            }
            children(run, marks, depth + 1);
        }

        private boolean styled(String property) {
            return styles.sets(style, property);
        }

        /** Whether the run itself, its style or that of the paragraph sets the property. */
        private boolean set(@Nullable Element properties, String property) {
            if (properties != null) {
                Element own = Word.child(properties, property);
                if (own != null) {
                    return Word.on(own);
                }
                String character = Word.value(properties, "rStyle");
                if (!character.isEmpty() && styles.sets(character, property)) {
                    return true;
                }
            }
            return styled(property);
        }

        /**
         * Symbol fonts put common bullets and signs at private places; only plain ones are read.
         */
        private static String symbol(Element symbol) {
            String code = Word.attribute(symbol, "char");
            if (!code.matches("[0-9A-Fa-f]{4}")) {
                return "";
            }
            int unit = Integer.parseInt(code, 16);
            return unit >= 0xe000 && unit <= 0xf8ff ? "" : String.valueOf((char) unit);
        }
    }
}
