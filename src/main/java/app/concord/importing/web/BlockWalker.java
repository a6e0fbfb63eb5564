package app.concord.importing.web;

import app.concord.model.BlockKind;
import app.concord.model.Region;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.function.Consumer;

/**
 * Walks over a page in reading order, keeps what holds for each place, and hands finished stretches
 * of text to the {@link BlockWriter}. Walks without recursion, so that depth costs no stack.
 */
final class BlockWalker implements NodeFilter {
    private static final Set<String> SECTIONS =
            Set.of(
                    "section",
                    "article",
                    "aside",
                    "main",
                    "nav",
                    "header",
                    "footer",
                    "form",
                    "figure",
                    "fieldset",
                    "details",
                    "dialog",
                    "dl",
                    "blockquote",
                    "table",
                    "tr",
                    "ul",
                    "ol",
                    "li",
                    "select",
                    "menu",
                    "dir");
    private static final Set<String> HEADINGS_END =
            Set.of(
                    "section",
                    "article",
                    "aside",
                    "main",
                    "nav",
                    "footer",
                    "details",
                    "dialog",
                    "blockquote",
                    "li");
    private static final Set<String> BUTTON_WORDS = Set.of("btn", "button", "cta");

    private static final int LONGEST_HEADING = 300;

    private final PageStyles styles;
    private final Visibility visibility;
    private final PageShapes shapes;
    private final RegionSigns signs;
    private final BlockWriter writer;
    private final Consumer<Element> foreign;
    private final boolean mail;
    private Frame top;
    private boolean preheaderMet;

    /**
     * @param foreign hears of items of linked data that stand in foreign parts of the page
     * @param mail whether the page is a mail, where a first hidden text is its preheader
     */
    BlockWalker(
            Element root,
            PageStyles styles,
            PageShapes shapes,
            BlockWriter writer,
            Consumer<Element> foreign,
            boolean mail) {
        this.styles = styles;
        this.shapes = shapes;
        this.signs = new RegionSigns(shapes);
        this.visibility = new Visibility(styles, shapes);
        this.writer = writer;
        this.foreign = foreign;
        this.mail = mail;
        this.top = new Frame(root);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (!top.invisible && !top.vanishing) {
                writer.text(text, top);
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element) || element.equals(top.element)) {
            return FilterResult.CONTINUE;
        }
        Style style = styles.of(element);
        if (mail && !preheaderMet && writer.written() < 2 && visibility.isPreheader(element)) {
            preheaderMet = true;
            writer.preheader(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (visibility.leavesOut(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (element.normalName()) {
            case "br" -> writer.lineBreak(top);
            case "wbr" -> {}
            case "img", "area", "input" -> writer.replaced(element, top, shapes);
            default -> {
                open(element, style);
                return FilterResult.CONTINUE;
            }
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.equals(top.element)) {
            close();
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element, Style style) {
        String tag = element.normalName();
        boolean gathered = top.gathers;
        boolean button = isButton(element, tag, style);
        boolean block = button || isBlock(tag, style);
        if (block && gathered) {
            writer.softBreak();
        } else if (block || (!gathered && shapes.shape(element).blockChildren() > 0)) {
            writer.flush(top);
        }
        Frame outer = top;
        Frame frame = new Frame(element, outer);
        top = frame;
        frame.block = block && !gathered;
        Lettering.dress(frame, tag, style);
        place(frame, tag, outer);
        if (element.hasAttr("itemscope") || element.hasAttr("typeof")) {
            Region opened = Frame.Heading.opened(frame.headings);
            if (!(opened == null ? frame.region : opened).speaksForPiece()) {
                foreign.accept(element);
            }
        }
        if (tag.equals("a") && !element.attr("href").isBlank()) {
            frame.link = writer.link(frame);
        }
        if (button && frame.block) {
            frame.kind = BlockKind.LINK;
        }
        frame.gathers |=
                frame.block
                        && switch (frame.kind) {
                            case TABLE_CELL, LINK -> true;
                            case HEADING -> shapes.shape(element).letters() < LONGEST_HEADING;
                            default -> false;
                        };
    }

    /** Structure: containers, region, kind of block, reach of headings. */
    private void place(Frame frame, String tag, Frame outer) {
        Element element = frame.element;
        frame.region = signs.of(element, outer.region);
        if (tag.equals("aside") && speaksOfElse(element)) {
            frame.region = Region.RELATED;
        }
        if (frame.region != outer.region && frame.region != Region.LEGAL) {
            frame.headings = null;
            frame.headingsEnd = true;
        }
        if (isContainer(element, tag, frame)) {
            frame.contain(writer.blocks().newContainer());
        }
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                frame.kind = BlockKind.HEADING;
                frame.level = tag.charAt(1) - '0';
            }
            case "ul", "ol", "menu", "dir" -> frame.listDepth++;
            case "li", "option" -> {
                frame.kind = BlockKind.LIST_ITEM;
                frame.level = Math.max(1, frame.listDepth);
            }
            case "caption", "figcaption" -> frame.kind = BlockKind.CAPTION;
            case "pre" -> frame.keepBreaks = true;
            case "header" ->
                    frame.siteHeader =
                            !RegionSigns.isPartOfSomething(element)
                                    && element.select("h1").isEmpty();
            case "table" -> frame.grid = grid(element);
            case "td", "th" -> cell(frame);
            case "dt", "dd" -> definition(frame, tag);
            default -> {
                if (element.attr("role").equals("heading") && frame.block) {
                    frame.kind = BlockKind.HEADING;
                    frame.level = ariaLevel(element.attr("aria-level"));
                }
            }
        }
        frame.headingsEnd |=
                HEADINGS_END.contains(tag)
                        || (tag.equals("td") && shapes.isOneOfSeveralCells(element))
                        || (tag.equals("div") && shapes.isOneOfSeveralCards(element));
    }

    private static int ariaLevel(String value) {
        return value.matches("[1-6]") ? value.charAt(0) - '0' : 2;
    }

    private static boolean speaksOfElse(Element aside) {
        Element heading = aside.selectFirst("h1, h2, h3, h4, h5, h6, strong, b");
        return heading != null && RegionPhrases.speaksOfElse(heading.text());
    }

    private @Nullable TableGrid grid(Element table) {
        return top.cell != null
                ? null
                : TableGrid.of(table, shapes, writer.blocks(), visibility::words);
    }

    /** A cell of a grid is one block; a cell that only places things is a structure. */
    private void cell(Frame frame) {
        Frame table = frame.parent;
        while (table != null && !table.element.normalName().equals("table")) {
            table = table.parent;
        }
        if (table != null && table.grid != null) {
            frame.cell = table.grid.cell(frame.element);
            frame.kind = BlockKind.TABLE_CELL;
        } else if (shapes.shape(frame.element).filled()) {
            frame.contain(writer.blocks().newContainer());
        }
    }

    /** A term and what is said of it share a structure. */
    private void definition(Frame frame, String tag) {
        Frame list = frame.parent;
        while (list != null && !list.element.normalName().equals("dl")) {
            list = list.parent;
        }
        if (list == null) {
            return;
        }
        if (tag.equals("dt") || list.pair < 0) {
            list.pair = writer.blocks().newContainer();
            list.term = tag.equals("dt") ? visibility.words(frame.element) : "";
        }
        frame.contain(list.pair);
        frame.term = tag.equals("dd") ? list.term : "";
    }

    private boolean isContainer(Element element, String tag, Frame frame) {
        if (frame.cell != null) {
            return false;
        }
        if (SECTIONS.contains(tag)) {
            return true;
        }
        PageShapes.Shape shape = shapes.shape(element);
        // A name that is a link, and below it a box with the price, are a card as two boxes are.
        int parts = shape.blockChildren() == 0 ? 0 : shape.blockChildren() + shape.linkChildren();
        return parts + shape.pictures() > 1
                && frame.block
                && !tag.equals("td")
                && !tag.equals("th")
                && !tag.equals("tbody")
                && !tag.equals("thead")
                && !tag.equals("tfoot");
    }

    private static boolean isBlock(String tag, Style style) {
        String display = style.display();
        if (display != null && !display.startsWith("inline") && !display.equals("contents")) {
            return true;
        }
        // Inline blocks stand in the line, as tiles they hold blocks of their own.
        return PageShapes.BLOCK_TAGS.contains(tag) && !"inline".equals(display);
    }

    private boolean isButton(Element element, String tag, Style style) {
        if (tag.equals("button")) {
            return true;
        }
        if (!tag.equals("a") || shapes.shape(element).blockChildren() > 0) {
            return false;
        }
        String display = style.display();
        boolean boxed = display != null && display.startsWith("inline-") && style.padded();
        return boxed
                || element.attr("role").equals("button")
                || ClassWords.of(element).anyOf(BUTTON_WORDS);
    }

    private void close() {
        Frame frame = top;
        Frame outer = frame.parent;
        if (outer == null) {
            writer.flush(frame);
            return;
        }
        if (frame.block) {
            writer.flush(frame);
        } else if (outer.gathers && PageShapes.BLOCK_TAGS.contains(frame.element.normalName())) {
            writer.softBreak();
        } else if (!outer.gathers && shapes.shape(frame.element).blockChildren() > 0) {
            writer.flush(frame);
        }
        if (!frame.headingsEnd) {
            outer.headings = frame.headings;
        } else if (outer.headings == null && outer.region == frame.region) {
            outer.headings = mainHeading(frame);
        }
        top = outer;
    }

    /** The main heading of the page, which governs all of it though a section may hold it. */
    private static Frame.@Nullable Heading mainHeading(Frame frame) {
        Frame.Heading at = frame.headings;
        while (at != null && at.above() != null) {
            at = at.above();
        }
        boolean holds = !frame.element.normalName().equals("li");
        return at != null && at.level() == 1 && at.region() == null && holds ? at : null;
    }
}
