package app.concord.importing.print;

import app.concord.importing.Limits;
import app.concord.model.Mark;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the words of a paragraph of a Word document as they show, and finds what hangs on it. */
final class DocxRuns {
    private static final int SMALL = 16;

    /** Withdrawn, hidden or technical; readings above words repeat the words. */
    private static final Set<String> SKIPPED =
            Set.of(
                    "del",
                    "moveFrom",
                    "pPr",
                    "rPr",
                    "tblPr",
                    "tcPr",
                    "trPr",
                    "sdtPr",
                    "sectPr",
                    "delText",
                    "delInstrText",
                    "Fallback",
                    "rt",
                    "annotationRef");

    private final DocxStyles styles;
    private final DocxNotes notes;

    DocxRuns(DocxStyles styles, DocxNotes notes) {
        this.styles = styles;
        this.notes = notes;
    }

    /**
     * The words of a paragraph.
     *
     * @param anchored what hangs on it, in the order of the file: contents of text boxes, charts,
     *     diagrams, words drawn along a path
     * @param notes foot- and endnotes whose marks stand in it
     * @param target where its first link leads, null for none
     */
    record Words(
            MarkedText text,
            List<XmlElement> anchored,
            List<DocxNotes.Note> notes,
            @Nullable String target) {}

    /** Whether nothing inside this element is seen. */
    static boolean skipped(XmlElement element) {
        return SKIPPED.contains(element.name()) || (element.named("sdt") && placeholder(element));
    }

    /** Whether a form field only shows what to fill in. */
    static boolean placeholder(XmlElement control) {
        XmlElement shown = control.path("sdtPr", "showingPlcHdr");
        return shown != null && shown.on();
    }

    /**
     * Reads paragraphs whose ends were withdrawn, but for the last, as the one that they are.
     *
     * @param links addresses by the id of their relationship
     */
    Words read(List<XmlElement> paragraphs, DocxFields fields, Map<String, String> links) {
        Walk walk = new Walk(fields, links);
        for (XmlElement paragraph : paragraphs) {
            walk.style = style(paragraph);
            walk.children(paragraph, MarkedText.none(), 0);
        }
        return new Words(walk.text, walk.anchored, walk.notes, walk.target);
    }

    /** The words of a paragraph alone, to look ahead: notes are not counted. */
    String ahead(XmlElement paragraph, DocxFields fields) {
        Walk walk = new Walk(fields, Map.of());
        walk.counting = false;
        walk.style = style(paragraph);
        walk.children(paragraph, MarkedText.none(), 0);
        return walk.text.text();
    }

    static String style(XmlElement paragraph) {
        XmlElement properties = paragraph.child("pPr");
        return properties == null ? "" : properties.value("pStyle");
    }

    /** The state of one paragraph's reading. */
    private final class Walk {
        private final DocxFields fields;
        private final Map<String, String> links;
        private final MarkedText text = new MarkedText();
        private final List<XmlElement> anchored = new ArrayList<>();
        private final List<DocxNotes.Note> notes = new ArrayList<>();
        private String style = "";
        private @Nullable String target;
        private boolean counting = true;

        Walk(DocxFields fields, Map<String, String> links) {
            this.fields = fields;
            this.links = links;
        }

        void children(XmlElement parent, Set<Mark.Kind> marks, int depth) {
            if (depth > Limits.DOCUMENT_NESTING) {
                return;
            }
            for (XmlElement child : parent.children()) {
                if (!skipped(child)) {
                    child(child, marks, depth);
                }
            }
        }

        private void child(XmlElement child, Set<Mark.Kind> marks, int depth) {
            switch (child.name()) {
                case "r" -> run(child, depth);
                case "t" -> words(Raised.words(child.text(), marks, text.text()), marks);
                case "tab", "ptab" -> words(" ", marks);
                case "br", "cr" -> {
                    if (fields.shown()) {
                        text.lineBreak();
                    }
                }
                case "noBreakHyphen" -> words("\u2011", marks);
                case "sym" ->
                        words(Symbols.of(child.attribute("font"), child.attribute("char")), marks);
                case "fldChar" -> fields.sign(child);
                case "instrText" -> fields.code(child.text());
                case "footnoteReference", "endnoteReference" -> note(child, marks);
                case "footnoteRef", "endnoteRef" -> words(DocxRuns.this.notes.current(), marks);
                case "docPr", "cNvPr" -> {}
                case "txbxContent", "chart", "relIds", "textpath" -> anchor(child);
                case "inline", "anchor", "wsp", "wgp", "grpSp", "sp" -> {
                    if (!hidden(child)) {
                        children(child, marks, depth + 1);
                    }
                }
                case "shape", "rect", "group", "roundrect", "oval" -> {
                    if (!child.attribute("style").replace(" ", "").contains("visibility:hidden")) {
                        children(child, marks, depth + 1);
                    }
                }
                case "f" -> fraction(child, marks, depth);
                case "AlternateContent" -> choice(child, marks, depth);
                case "hyperlink" -> {
                    lead(links.get(child.attribute("r:id")));
                    children(child, marks, depth + 1);
                }
                default -> children(child, marks, depth + 1);
            }
        }

        private static boolean hidden(XmlElement drawing) {
            for (String name : List.of("docPr", "cNvPr")) {
                XmlElement properties = drawing.child(name);
                String value = properties == null ? "" : properties.attribute("hidden");
                if (value.equals("1") || value.equals("true")) {
                    return true;
                }
            }
            return false;
        }

        private void fraction(XmlElement fraction, Set<Mark.Kind> marks, int depth) {
            XmlElement over = fraction.child("num");
            XmlElement under = fraction.child("den");
            if (over != null && under != null) {
                children(over, marks, depth + 1);
                words("/", marks);
                children(under, marks, depth + 1);
            }
        }

        /** What is there in several forms is read in the first. */
        private void choice(XmlElement alternatives, Set<Mark.Kind> marks, int depth) {
            XmlElement chosen = alternatives.child("Choice");
            chosen = chosen == null ? alternatives.child("Fallback") : chosen;
            if (chosen != null) {
                children(chosen, marks, depth + 1);
            }
        }

        private void words(String words, Set<Mark.Kind> marks) {
            if (fields.shown()) {
                text.add(words, marks);
                lead(fields.link());
            }
        }

        private void anchor(XmlElement element) {
            if (fields.shown()) {
                anchored.add(element);
            }
        }

        private void lead(@Nullable String address) {
            if (target == null && address != null && !address.isBlank()) {
                target = address;
            }
        }

        private void note(XmlElement reference, Set<Mark.Kind> marks) {
            DocxNotes.Note note =
                    counting && fields.shown() ? DocxRuns.this.notes.next(reference) : null;
            if (note != null) {
                notes.add(note);
                text.add(note.mark(), marks);
            }
        }

        private void run(XmlElement run, int depth) {
            XmlElement properties = run.child("rPr");
            if (styles.on(properties, style, "vanish")) {
                signs(run);
                return;
            }
            Set<Mark.Kind> marks = EnumSet.noneOf(Mark.Kind.class);
            if (styles.on(properties, style, "strike") || styles.on(properties, style, "dstrike")) {
                marks.add(Mark.Kind.STRUCK);
            }
            if (styles.on(properties, style, "b") && !styles.paragraphSets(style, "b")) {
                marks.add(Mark.Kind.EMPHASIS);
            }
            String size = styles.value(properties, style, "sz");
            if (size.matches("\\d{1,3}") && Integer.parseInt(size) <= SMALL) {
                marks.add(Mark.Kind.SMALL);
            }
            if (styles.value(properties, style, "vertAlign").equals("superscript")) {
                marks.add(Mark.Kind.SUPERSCRIPT);
            }
            children(run, marks, depth + 1);
        }

        /** The signs of fields count even where they do not show. */
        private void signs(XmlElement run) {
            for (XmlElement child : run.children()) {
                if (child.named("fldChar")) {
                    fields.sign(child);
                } else if (child.named("instrText")) {
                    fields.code(child.text());
                }
            }
        }
    }
}
