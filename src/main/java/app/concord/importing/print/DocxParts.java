package app.concord.importing.print;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a Word document that hold text a reader sees. */
final class DocxParts {
    /** Roots of the main part: of current documents, and of XML that Word 2003 wrote. */
    static final Set<String> ROOTS = Set.of("document", "wordDocument");

    private final OfficePackage document;
    private final String main;
    private final @Nullable XmlElement root;

    /**
     * @throws PartException if the document has no main part
     */
    DocxParts(OfficePackage document) throws PartException {
        this.document = document;
        this.main = document.main("word/document.xml", ROOTS);
        this.root = document.xml(main);
    }

    /** Name of the main part. */
    String main() {
        return main;
    }

    /** The body, null where the main part has none. */
    @Nullable XmlElement body() {
        return root == null ? null : root.child("body");
    }

    @Nullable XmlElement styles() throws PartException {
        XmlElement part = first("styles");
        return part == null && root != null ? root.child("styles") : part;
    }

    private @Nullable XmlElement first(String type) throws PartException {
        List<String> parts = document.related(main, type);
        return parts.isEmpty() ? null : document.xml(parts.getFirst());
    }

    /** The notes of the document; none of them is met yet. */
    DocxNotes notes() throws PartException {
        DocxNotes notes = new DocxNotes();
        XmlElement settings = first("settings");
        for (String kind : List.of("footnote", "endnote")) {
            List<String> parts = document.related(main, kind + "s");
            if (!parts.isEmpty()) {
                XmlElement format = settings == null ? null : settings.path(kind + "Pr", "numFmt");
                notes.add(
                        kind + "Reference",
                        document.xml(parts.getFirst()),
                        parts.getFirst(),
                        format == null ? "" : format.attribute("val"));
            }
        }
        return notes;
    }

    /**
     * The parts that print at the top or foot of pages, each once: those for first and for even
     * pages only where the document makes a difference.
     *
     * @param kind {@code header} or {@code footer}
     * @return roots by name of their part
     */
    Map<String, XmlElement> margins(String kind) throws PartException {
        XmlElement body = body();
        Map<String, XmlElement> found = new LinkedHashMap<>();
        if (body == null) {
            return found;
        }
        XmlElement settings = first("settings");
        XmlElement even = settings == null ? null : settings.child("evenAndOddHeaders");
        Set<String> parts = new LinkedHashSet<>();
        for (XmlElement section : body.all("sectPr")) {
            XmlElement title = section.child("titlePg");
            List<String> types = new ArrayList<>(List.of("", "default"));
            if (title != null && title.on()) {
                types.add("first");
            }
            if (even != null && even.on()) {
                types.add("even");
            }
            for (XmlElement reference : section.children(kind + "Reference")) {
                String part = document.target(main, reference.attribute("r:id"));
                if (part != null && types.contains(reference.attribute("type"))) {
                    parts.add(part);
                }
            }
        }
        for (String part : parts) {
            XmlElement margin = document.xml(part);
            if (margin != null) {
                found.put(part, margin);
            }
        }
        return found;
    }
}
