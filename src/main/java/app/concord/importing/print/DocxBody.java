package app.concord.importing.print;

import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Cell;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Walks through a Word document and makes blocks of its paragraphs and table cells. */
final class DocxBody {
    private static final String PART = "body";
    private static final int MAX_DEPTH = 60;
    private static final int MAX_BLOCKS = 200_000;
    private static final int BOLD_HEADING = 80;

    private final DocxParts parts;
    private final DocxStyles styles;
    private final DocxRuns runs;
    private final Map<String, String> links;
    private final Cancellation cancellation;
    private final List<Block> blocks = new ArrayList<>();
    private final int[] openHeadings = {-1, -1, -1, -1, -1, -1, -1};
    private int containers;
    private int tables;

    DocxBody(DocxParts parts, Cancellation cancellation) {
        this.parts = parts;
        this.styles = new DocxStyles(parts.styles());
        this.runs = new DocxRuns(styles);
        this.links = parts.links();
        this.cancellation = cancellation;
    }

    /**
     * Where a paragraph stands.
     *
     * @param selector path of the enclosing element, empty at the top
     */
    private record Scope(
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
            return new Scope(path(step), region, kind, all, cell, depth + 1);
        }

        Scope inCell(String step, Cell newCell, int... more) {
            Scope scope = inside(step, more);
            return new Scope(
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

    List<Block> read() throws IOException, SAXException {
        Element body = Word.child(parts.body(), "body");
        other(parts.headers(), "header", Region.FOOTER, null);
        if (body != null) {
            container(body, new Scope("", Region.MAIN, null, List.of(), null, 0));
        }
        for (Element notes : parts.notes()) {
            int number = 0;
            for (Element note : Word.children(notes)) {
                String type = Word.attribute(note, "type");
                if (type.isEmpty() || type.equals("normal")) {
                    String step = "note[" + ++number + "]";
                    container(
                            note,
                            new Scope(step, Region.LEGAL, BlockKind.FOOTNOTE, List.of(), null, 0));
                }
            }
        }
        other(parts.footers(), "footer", Region.FOOTER, null);
        return blocks;
    }

    private void other(List<Element> roots, String name, Region region, @Nullable BlockKind kind) {
        int number = 0;
        for (Element root : roots) {
            String step = name + "[" + ++number + "]";
            container(root, new Scope(step, region, kind, List.of(), null, 0));
        }
    }

    private void container(Element parent, Scope scope) {
        if (scope.depth() > MAX_DEPTH) {
            return;
        }
        int[] numbers = new int[2];
        for (Element child : Word.children(parent)) {
            child(child, scope, numbers);
        }
    }

    private void child(Element child, Scope scope, int[] numbers) {
        switch (Word.name(child)) {
            case "p" -> paragraph(child, scope, "p[" + ++numbers[0] + "]");
            case "tbl" -> table(child, scope, "tbl[" + ++numbers[1] + "]");
            case "sdt", "sdtContent", "customXml", "ins", "smartTag" -> {
                for (Element inner : Word.children(child)) {
                    child(inner, scope, numbers);
                }
            }
            default -> {}
        }
    }

    private void paragraph(Element paragraph, Scope scope, String step) {
        cancellation.check();
        if (blocks.size() >= MAX_BLOCKS) {
            return;
        }
        DocxRuns.Words words = runs.read(paragraph);
        MarkedText text = words.text();
        if (!text.isEmpty()) {
            add(paragraph, words, scope, step);
        }
        int box = 0;
        for (Element content : words.boxes()) {
            container(content, scope.inside(step + "/box[" + ++box + "]", containers++));
        }
    }

    private void add(Element paragraph, DocxRuns.Words words, Scope scope, String step) {
        Element properties = Word.child(paragraph, "pPr");
        String style = properties == null ? "" : Word.value(properties, "pStyle");
        MarkedText text = words.text();
        int level = scope.kind() == null ? level(properties, style, text) : 0;
        boolean listed =
                styles.listed(style)
                        || (properties != null && Word.child(properties, "numPr") != null);
        BlockKind kind = scope.kind();
        if (kind == null) {
            kind =
                    level > 0
                            ? BlockKind.HEADING
                            : listed ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
        }
        int nesting = kind == BlockKind.LIST_ITEM ? nesting(properties) : level;
        blocks.add(
                new Block(
                        blocks.size(),
                        kind,
                        nesting,
                        scope.region(),
                        PART,
                        text.text(),
                        text.marks(),
                        scope.containers(),
                        scope.region() == Region.MAIN ? governing(level) : -1,
                        scope.cell(),
                        null,
                        null,
                        words.link() == null ? null : links.get(words.link()),
                        SourceMap.at(Location.inElement(null, scope.path(step)))));
        if (level > 0) {
            openHeadings[level] = blocks.size() - 1;
            for (int deeper = level + 1; deeper < openHeadings.length; deeper++) {
                openHeadings[deeper] = -1;
            }
        }
    }

    private int governing(int level) {
        for (int i = level > 0 ? level - 1 : openHeadings.length - 1; i > 0; i--) {
            if (openHeadings[i] >= 0) {
                return openHeadings[i];
            }
        }
        return -1;
    }

    /** A price set as a title is no heading: words make one. */
    private int level(@Nullable Element properties, String style, MarkedText text) {
        long letters = text.text().codePoints().filter(Character::isLetter).count();
        long digits = text.text().codePoints().filter(Character::isDigit).count();
        if (letters < 3 || letters <= digits) {
            return 0;
        }
        String outline = properties == null ? "" : Word.value(properties, "outlineLvl");
        if (!outline.isEmpty() && outline.charAt(0) >= '0' && outline.charAt(0) < '6') {
            return outline.charAt(0) - '0' + 1;
        }
        int level = styles.headingLevel(style);
        boolean bold =
                text.wholly(Mark.Kind.EMPHASIS)
                        && text.text().length() <= BOLD_HEADING
                        && !text.text().endsWith(".");
        return level > 0 ? level : bold ? 4 : 0;
    }

    private static int nesting(@Nullable Element properties) {
        Element numbering = properties == null ? null : Word.child(properties, "numPr");
        String depth = numbering == null ? "" : Word.value(numbering, "ilvl");
        return depth.matches("\\d") ? depth.charAt(0) - '0' + 1 : 1;
    }

    private void table(Element table, Scope scope, String step) {
        if (scope.depth() > MAX_DEPTH) {
            return;
        }
        DocxTable shape = DocxTable.of(table, runs);
        int number = tables++;
        int container = containers++;
        int row = -1;
        for (List<DocxTable.Slot> slots : shape.rows()) {
            row++;
            int rowContainer = containers++;
            for (DocxTable.Slot slot : slots) {
                Cell cell =
                        new Cell(
                                number,
                                row,
                                slot.column(),
                                shape.columnHeader(row, slot.column()),
                                shape.rowHeader(row, slot.column()),
                                shape.header(row));
                String at = step + "/tr[" + (row + 1) + "]/tc[" + slot.number() + "]";
                container(slot.element(), scope.inCell(at, cell, container, rowContainer));
            }
        }
    }
}
