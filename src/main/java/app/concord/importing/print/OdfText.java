package app.concord.importing.print;

import app.concord.importing.FoldedText;
import app.concord.importing.Limits;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Mark;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of an OpenDocument text or presentation. The parser knows no document types and opens
 * no entities but those of characters. Not safe for threads.
 */
final class OdfText {
    private static final int REPEATED = 200;

    /** Frames and tables inside of each other. */
    private static final int NESTED = 20;

    private static final Set<String> PARAGRAPHS = Set.of("text:p", "text:h");
    private static final Set<String> TABLE = Set.of("table:table");
    private static final Set<String> CELLS = Set.of("table:table-cell", "table:covered-table-cell");
    private static final Set<String> UNSEEN =
            Set.of(
                    "text:tracked-changes",
                    "office:annotation",
                    "text:ruby-text",
                    "presentation:notes",
                    "office:forms",
                    "text:sequence-decls",
                    "text:hidden-text",
                    "office:event-listeners",
                    "office:binary-data",
                    "text:list-header");

    private final Cancellation cancellation;
    private final Prose prose = new Prose();
    private final FoldedText text = new FoldedText();
    private final Set<String> struck = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();
    private final List<Element> notes = new ArrayList<>();
    private boolean whole = true;
    private boolean cut;
    private int paragraph;
    private int slide;

    OdfText(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    /** Whether the text came to its end. */
    boolean whole() {
        return whole;
    }

    /** Whether there is more in it than is read. */
    boolean cut() {
        return cut || prose.full();
    }

    List<Block> blocks() {
        return prose.blocks();
    }

    void read(String xml) {
        int end = end(xml);
        cut = end < xml.length();
        Document document =
                Jsoup.parse(
                        xml.substring(0, end),
                        "",
                        Parser.xmlParser()
                                .setTrackPosition(true)
                                .setMaxDepth(Limits.ELEMENT_DEPTH));
        Element root = document.firstElementChild();
        whole = root != null && !root.endSourceRange().isImplicit();
        if (root == null) {
            return;
        }
        for (Element style : document.getElementsByTag("style:style")) {
            for (Element own : style.getElementsByTag("style:text-properties")) {
                String line = own.attr("style:text-line-through-style");
                if ((!line.isEmpty() && !line.equals("none"))
                        || own.attr("style:text-line-through-type").matches("single|double")) {
                    struck.add(style.attr("style:name"));
                }
                if (own.attr("text:display").equals("none")) {
                    hidden.add(style.attr("style:name"));
                }
            }
        }
        for (Element body : document.getElementsByTag("office:body")) {
            children(body, 0, 0, 0);
        }
        for (Element note : notes) {
            words(note, false, 0);
            prose.add(BlockKind.FOOTNOTE, 0, text, place());
        }
    }

    private static int end(String text) {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (++tags > Limits.PAGE_TAGS) {
                return at;
            }
        }
        return text.length();
    }

    private void children(Element parent, int list, int depth, int nested) {
        for (Element child : parent.children()) {
            cancellation.check();
            boolean shown =
                    !UNSEEN.contains(child.tagName()) && !child.attr("text:display").equals("none");
            if (depth < Limits.ELEMENT_DEPTH && shown) {
                element(child, list, depth + 1, nested);
            }
        }
    }

    private void element(Element element, int list, int depth, int nested) {
        switch (element.tagName()) {
            case "text:h" -> paragraph(element, BlockKind.HEADING, level(element), nested);
            case "text:p" ->
                    paragraph(
                            element,
                            list > 0 ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH,
                            Math.min(list, 6),
                            nested);
            case "text:list" -> children(element, list + 1, depth, nested);
            case "table:table" -> table(element, nested);
            case "draw:page" -> {
                slide++;
                paragraph = 0;
                prose.restart();
                children(element, 0, depth, nested);
            }
            case "draw:frame" -> {
                boolean title =
                        Set.of("title", "subtitle").contains(element.attr("presentation:class"));
                if (title) {
                    for (Element own : element.getElementsByTag("text:p")) {
                        paragraph(
                                own,
                                BlockKind.HEADING,
                                element.attr("presentation:class").equals("title") ? 1 : 2,
                                NESTED);
                    }
                } else {
                    children(element, list, depth, nested);
                }
            }
            default -> children(element, list, depth, nested);
        }
    }

    private static int level(Element heading) {
        String level = heading.attr("text:outline-level");
        return level.matches("\\d") ? Integer.parseInt(level) : 1;
    }

    private void paragraph(Element element, BlockKind kind, int level, int nested) {
        paragraph++;
        if (hidden.contains(element.attr("text:style-name"))) {
            return;
        }
        words(element, struck.contains(element.attr("text:style-name")), 0);
        prose.add(kind, level, text, place());
        // Frames that are bound to the paragraph hold text of their own.
        if (nested < NESTED) {
            for (Element frame : element.getElementsByTag("draw:frame")) {
                if (element.equals(holder(frame, PARAGRAPHS))) {
                    children(frame, 0, 0, nested + 1);
                }
            }
        }
    }

    private Location place() {
        String selector = "paragraph " + paragraph;
        return slide > 0
                ? new Location(slide, List.of(), selector, null, null, null, null)
                : Location.inElement(null, selector);
    }

    /** Gathers the words of a paragraph in their order. */
    private void words(Element parent, boolean out, int depth) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode leaf) {
                int flags = out ? FoldedText.bit(Mark.Kind.STRUCK) : 0;
                text.append(leaf.getWholeText(), flags, 0, 0, false);
            } else if (node instanceof Element element && depth < Limits.ELEMENT_DEPTH) {
                String style = element.attr("text:style-name");
                switch (element.tagName()) {
                    case "text:s", "text:tab" -> text.softBlank();
                    case "text:line-break" -> text.lineBreak();
                    case "text:note" -> {
                        if (notes.size() < Limits.DOCUMENT_BLOCKS) {
                            notes.addAll(element.getElementsByTag("text:note-body"));
                        }
                        words(citation(element), out, depth + 1);
                    }
                    case "draw:frame", "draw:custom-shape" -> {
                        // Their texts are paragraphs of their own.
                    }
                    default -> {
                        if (!UNSEEN.contains(element.tagName()) && !hidden.contains(style)) {
                            words(element, out || struck.contains(style), depth + 1);
                            if (element.tagName().equals("text:p")) {
                                text.lineBreak();
                            }
                        }
                    }
                }
            }
        }
    }

    private static Element citation(Element note) {
        Element citation = note.getElementsByTag("text:note-citation").first();
        return citation == null ? new Element("none") : citation;
    }

    private void table(Element table, int depth) {
        if (depth > NESTED) {
            return;
        }
        List<List<FoldedText.Piece>> rows = new ArrayList<>();
        boolean nested = false;
        for (Element row : table.getElementsByTag("table:table-row")) {
            if (!table.equals(holder(row, TABLE))) {
                nested = true;
                continue;
            }
            cancellation.check();
            List<FoldedText.Piece> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                if (!cell.tagName().equals("table:table-cell")
                        && !cell.tagName().equals("table:covered-table-cell")) {
                    continue;
                }
                for (Element own : cell.getElementsByTag("text:p")) {
                    if (cell.equals(holder(own, CELLS))) {
                        words(own, struck.contains(own.attr("text:style-name")), 0);
                        text.lineBreak();
                    }
                }
                FoldedText.Piece piece = text.take();
                int times = repeated(cell);
                for (int i = 0; i < times && cells.size() < REPEATED; i++) {
                    cells.add(piece);
                }
            }
            rows.add(cells);
        }
        prose.table(rows, Location.inElement(null, "table after paragraph " + paragraph));
        if (nested) {
            for (Element inner : table.getElementsByTag("table:table")) {
                if (table.equals(holder(inner, TABLE))) {
                    table(inner, depth + 1);
                }
            }
        }
    }

    /** The nearest element around that has one of these names, null for none. */
    private static @Nullable Element holder(Element element, Set<String> names) {
        Element at = element.parent();
        while (at != null && !names.contains(at.tagName())) {
            at = at.parent();
        }
        return at;
    }

    private static int repeated(Element cell) {
        String times = cell.attr("table:number-columns-repeated");
        return times.matches("\\d{1,3}") ? Math.min(REPEATED, Integer.parseInt(times)) : 1;
    }
}
