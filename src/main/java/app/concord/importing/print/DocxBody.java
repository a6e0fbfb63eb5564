package app.concord.importing.print;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.Limits;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Cell;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Problem;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks through a Word document and makes blocks of its paragraphs and table cells. */
final class DocxBody {
    private static final String PART = "body";
    private static final int BOLD_HEADING = 80;
    private static final Set<String> WRAPPERS =
            Set.of(
                    "sdt",
                    "sdtContent",
                    "customXml",
                    "ins",
                    "moveTo",
                    "smartTag",
                    "sect",
                    "sub-section");

    private final OfficePackage document;
    private final DocxParts parts;
    private final DocxStyles styles;
    private final DocxNotes notes;
    private final DocxRuns runs;
    private final DocxInserts inserts;
    private final Cancellation cancellation;
    private final BlockList blocks;
    private final Outline outline = new Outline();
    private DocxFields fields;

    /**
     * @param blocks takes the text
     */
    DocxBody(OfficePackage document, BlockList blocks, Cancellation cancellation)
            throws PartException {
        this(document, blocks, 0, cancellation);
    }

    /**
     * @param depth how many documents this one is inserted into
     */
    DocxBody(OfficePackage document, BlockList blocks, int depth, Cancellation cancellation)
            throws PartException {
        this.document = document;
        this.parts = new DocxParts(document);
        this.styles = new DocxStyles(parts.styles());
        this.notes = parts.notes();
        this.runs = new DocxRuns(styles, notes);
        this.blocks = blocks;
        this.inserts = new DocxInserts(document, blocks, depth, cancellation);
        this.cancellation = cancellation;
        this.fields = new DocxFields(XmlElement.none());
    }

    /**
     * Where a paragraph stands.
     *
     * @param part name of the part it stands in
     * @param selector path of the enclosing element, empty at the top
     */
    private record Scope(
            String part,
            String selector,
            Region region,
            @Nullable BlockKind kind,
            List<Integer> containers,
            @Nullable Cell cell,
            int depth) {

        Scope inside(String step, int... more) {
            List<Integer> all = new ArrayList<>(containers);
            for (int number : more) {
                all.add(number);
            }
            return new Scope(part, path(step), region, kind, all, cell, depth + 1);
        }

        Scope inCell(String step, Cell newCell, int... more) {
            Scope scope = inside(step, more);
            return new Scope(
                    part,
                    scope.selector,
                    region,
                    BlockKind.TABLE_CELL,
                    scope.containers,
                    newCell,
                    scope.depth);
        }

        String path(String step) {
            return selector.isEmpty() ? step : selector + "/" + step;
        }
    }

    /** Adds all text of the document. */
    void read() throws PartException {
        margins("header");
        XmlElement body = parts.body();
        if (body != null) {
            story(body, new Scope(parts.main(), "", Region.MAIN, null, List.of(), null, 0));
        }
        margins("footer");
    }

    private void margins(String name) throws PartException {
        int number = 0;
        for (Map.Entry<String, XmlElement> margin : parts.margins(name).entrySet()) {
            String step = name + "[" + ++number + "]";
            story(
                    margin.getValue(),
                    new Scope(margin.getKey(), step, Region.FOOTER, null, List.of(), null, 0));
        }
    }

    /** Reads a text that runs for itself: fields do not reach out of it. */
    private void story(XmlElement story, Scope scope) throws PartException {
        DocxFields outer = fields;
        fields = new DocxFields(story);
        container(story, scope);
        fields = outer;
    }

    /** Whether an element only stands around paragraphs, rows or cells. */
    static boolean wraps(XmlElement element) {
        return WRAPPERS.contains(element.name()) && !DocxRuns.skipped(element);
    }

    private static void flatten(XmlElement parent, int depth, List<XmlElement> found) {
        for (XmlElement child : parent.children()) {
            if (!wraps(child)) {
                found.add(child);
            } else if (depth < Limits.DOCUMENT_NESTING) {
                flatten(child, depth + 1, found);
            }
        }
    }

    private void container(XmlElement parent, Scope scope) throws PartException {
        if (scope.depth() > Limits.DOCUMENT_NESTING) {
            document.tell(
                    Problem.Kind.CUT_SHORT,
                    Limits.DOCUMENT_NESTING + " tables or text boxes inside each other");
            return;
        }
        List<XmlElement> children = new ArrayList<>();
        flatten(parent, 0, children);
        List<XmlElement> joined = new ArrayList<>();
        int paragraphs = 0;
        int tables = 0;
        for (XmlElement child : children) {
            switch (child.name()) {
                case "p" -> {
                    paragraphs++;
                    joined.add(child);
                    if (!runsOn(child)) {
                        paragraph(joined, scope, "p[" + paragraphs + "]");
                        joined = new ArrayList<>();
                    }
                }
                case "tbl" -> table(child, scope, "tbl[" + ++tables + "]");
                case "altChunk" -> inserts.chunk(scope.part(), child.attribute("r:id"));
                default -> {}
            }
        }
        if (!joined.isEmpty()) {
            paragraph(joined, scope, "p[" + paragraphs + "]");
        }
    }

    /** Whether the end of a paragraph was withdrawn, so that the next one continues it. */
    private static boolean runsOn(XmlElement paragraph) {
        XmlElement mark = paragraph.path("pPr", "rPr");
        return mark != null && (mark.child("del") != null || mark.child("moveFrom") != null);
    }

    private void paragraph(List<XmlElement> joined, Scope scope, String step) throws PartException {
        cancellation.check();
        if (blocks.size() >= Limits.DOCUMENT_BLOCKS) {
            document.tell(Problem.Kind.CUT_SHORT, Limits.DOCUMENT_BLOCKS + " paragraphs");
            return;
        }
        DocxRuns.Words words = runs.read(joined, fields, document.links(scope.part()));
        if (!words.text().isEmpty()) {
            add(joined.getLast(), words, scope, step);
        }
        int number = 0;
        for (XmlElement anchored : words.anchored()) {
            Scope inside = scope.inside(step + "/box[" + ++number + "]", blocks.newContainer());
            if (anchored.named("txbxContent")) {
                story(anchored, inside);
            } else {
                inserts.drawing(
                        scope.part(),
                        anchored,
                        inside.selector(),
                        scope.region(),
                        inside.containers());
            }
        }
        for (DocxNotes.Note note : words.notes()) {
            notes.reading(note.mark());
            String selector = "note[" + note.number() + "]";
            story(
                    note.text(),
                    new Scope(
                            note.part(),
                            selector,
                            Region.LEGAL,
                            BlockKind.FOOTNOTE,
                            scope.containers(),
                            null,
                            scope.depth() + 1));
            notes.reading("");
        }
    }

    private void add(XmlElement paragraph, DocxRuns.Words words, Scope scope, String step) {
        XmlElement properties = paragraph.child("pPr");
        String style = DocxRuns.style(paragraph);
        MarkedText text = words.text();
        int level = scope.kind() == null ? level(properties, style, text) : 0;
        boolean listed =
                styles.listed(style) || (properties != null && properties.child("numPr") != null);
        BlockKind kind = scope.kind();
        if (kind == null) {
            kind =
                    level > 0
                            ? BlockKind.HEADING
                            : listed ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
        }
        int nesting = kind == BlockKind.LIST_ITEM ? nesting(properties) : level;
        Location place = Location.inElement(null, scope.path(step));
        int index =
                blocks.add(
                        new BlockDraft(kind, PART, text.text(), SourceMap.at(place))
                                .level(nesting)
                                .region(scope.region())
                                .marks(text.marks())
                                .containers(scope.containers())
                                .heading(
                                        scope.region() == Region.FOOTER
                                                ? -1
                                                : outline.governing(level))
                                .cell(scope.cell())
                                .target(words.target()));
        if (level > 0 && scope.region() == Region.MAIN) {
            outline.open(level, index);
        }
    }

    private int level(@Nullable XmlElement properties, String style, MarkedText text) {
        if (!Outline.words(text.text())) {
            return 0;
        }
        String outlined = properties == null ? "" : properties.value("outlineLvl");
        if (outlined.matches("[0-5]")) {
            return outlined.charAt(0) - '0' + 1;
        }
        int level = styles.headingLevel(style);
        boolean bold =
                text.wholly(Mark.Kind.EMPHASIS)
                        && text.text().length() <= BOLD_HEADING
                        && !text.text().endsWith(".");
        return level > 0 ? level : bold ? 4 : 0;
    }

    private static int nesting(@Nullable XmlElement properties) {
        XmlElement numbering = properties == null ? null : properties.child("numPr");
        String depth = numbering == null ? "" : numbering.value("ilvl");
        return depth.matches("\\d") ? depth.charAt(0) - '0' + 1 : 1;
    }

    private void table(XmlElement table, Scope scope, String step) throws PartException {
        DocxTable shape = DocxTable.of(table, runs, fields.copy());
        int number = blocks.newTable();
        int container = blocks.newContainer();
        int row = -1;
        for (List<DocxTable.Slot> slots : shape.rows()) {
            row++;
            int rowContainer = blocks.newContainer();
            for (DocxTable.Slot slot : slots) {
                Cell cell = shape.texts().cell(number, row, slot.column());
                String at = step + "/tr[" + (row + 1) + "]/tc[" + slot.number() + "]";
                container(slot.element(), scope.inCell(at, cell, container, rowContainer));
            }
        }
    }
}
