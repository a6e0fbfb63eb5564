package app.concord.importing.web;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.FoldedText;
import app.concord.importing.FoldedText.Piece;
import app.concord.model.BlockKind;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Span;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the words of a page and makes blocks of them. */
final class BlockWriter {
    private static final String PREHEADER = "preheader";
    private static final double SMALL_PRINT = 11.5;
    private static final int SMALL_PRINT_LENGTH = 30;
    private static final int LONGEST_MARKER = 60;
    private static final int DEEPEST_HEADING = 6;

    /** Where words lead to, and the element and region of the link. */
    private record Link(String address, Element element, Region region) {}

    private final BlockList blocks;
    private final String part;
    private final @Nullable String locationPart;
    private final SelectorPaths paths;
    private final FoldedText text = new FoldedText();
    private final List<Link> links = new ArrayList<>();
    private final List<BlockDraft> captions = new ArrayList<>();
    private int written;

    /**
     * @param part name of the part that the blocks belong to
     * @param locationPart the part as places name it, null where the file is the part
     */
    BlockWriter(BlockList blocks, String part, @Nullable String locationPart, SelectorPaths paths) {
        this.blocks = blocks;
        this.part = part;
        this.locationPart = locationPart;
        this.paths = paths;
    }

    BlockList blocks() {
        return blocks;
    }

    /** How many blocks a reader has met so far. */
    int written() {
        return written + (text.isEmpty() ? 0 : 1);
    }

    /** A number for the link that this frame is, for the characters of its words. */
    int link(Frame frame) {
        String address = frame.element.attr("href").strip();
        links.add(new Link(address, frame.element, frame.region));
        return links.size();
    }

    /** The words that a mail shows beside its subject, which its body hides. */
    void preheader(Element element) {
        FoldedText folded = new FoldedText();
        folded.append(element.wholeText(), 0, 0, line(element), false);
        Piece piece = folded.take();
        if (!piece.text().isEmpty()) {
            Location place = Location.inElement(PREHEADER, paths.to(element));
            blocks.add(
                    BlockDraft.field(
                            Property.PREHEADER,
                            PREHEADER,
                            PREHEADER,
                            piece.text(),
                            piece.source(place)));
        }
    }

    void text(TextNode node, Frame frame) {
        int line = node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : 0;
        text.append(node.getWholeText(), frame.flags, frame.link, line, frame.keepBreaks);
    }

    void lineBreak(Frame frame) {
        if (frame.gathers) {
            text.softBreak();
        } else {
            text.lineBreak();
        }
    }

    void softBreak() {
        text.softBreak();
    }

    /** A picture, a field or an area of an image map: the words that stand for it. */
    void replaced(Element element, Frame frame, PageShapes shapes) {
        if (frame.invisible) {
            return;
        }
        String tag = element.normalName();
        boolean picture = tag.equals("img") || element.attr("type").equalsIgnoreCase("image");
        boolean button =
                element.attr("type").toLowerCase(java.util.Locale.ROOT).matches("submit|button");
        String words = button ? element.attr("value") : element.attr("alt");
        if ((tag.equals("input") && !picture && !button)
                || element.attr("role").equals("presentation")
                || element.attr("aria-hidden").equals("true")) {
            return;
        }
        FoldedText folded = new FoldedText();
        folded.append(words, 0, 0, line(element), false);
        Piece piece = folded.take();
        if (piece.text().isEmpty()) {
            return;
        }
        if (frame.cell != null) {
            text.softBlank();
            text.append(piece.text(), frame.flags, frame.link, line(element), false);
            text.softBlank();
            return;
        }
        BlockKind kind = tag.equals("img") ? BlockKind.CAPTION : BlockKind.LINK;
        String address = frame.link > 0 ? links.get(frame.link - 1).address() : null;
        if (tag.equals("area")) {
            address = element.attr("href").strip();
        }
        BlockDraft draft = draft(kind, piece, element, frame).target(address);
        if (kind == BlockKind.CAPTION) {
            draft.property(Property.ALT_TEXT);
        }
        if (text.isEmpty()) {
            add(draft, frame);
        } else {
            captions.add(draft);
        }
    }

    /** Ends the block that is being read and starts a new one. */
    void flush(Frame frame) {
        Frame block = frame.nearestBlock();
        Element element = block.element;
        if (frame.cell != null) {
            Piece piece = text.take();
            if (!piece.text().isEmpty()) {
                add(
                        draft(BlockKind.TABLE_CELL, piece, block.element, frame)
                                .cell(frame.cell)
                                .target(soleLink(piece)),
                        frame);
            }
        } else {
            for (Piece piece : text.takeParagraphs()) {
                paragraph(piece, element, block);
            }
        }
        for (BlockDraft caption : captions) {
            add(caption, block);
        }
        captions.clear();
    }

    private void paragraph(Piece piece, Element element, Frame block) {
        if (!saysSomething(piece.text())) {
            return;
        }
        switch (block.kind) {
            case HEADING -> heading(piece, element, block);
            case LIST_ITEM, CAPTION, LINK -> {
                block.spoken = true;
                add(
                        draft(block.kind, piece, element, block)
                                .level(block.level)
                                .target(soleLink(piece)),
                        block);
            }
            default -> running(piece, element, block);
        }
    }

    private void heading(Piece piece, Element element, Frame block) {
        Frame.Heading above = Frame.Heading.higher(block.headings, block.level);
        Region opened = block.level == 1 ? null : RegionPhrases.openedBy(piece.text());
        int index = blocks.size();
        Frame.Heading heading = new Frame.Heading(index, block.level, opened, above);
        block.headings = heading;
        BlockDraft draft =
                draft(BlockKind.HEADING, piece, element, block)
                        .level(block.level)
                        .target(soleLink(piece));
        Frame item = block.unspokenItem();
        if (item != null) {
            item.spoken = true;
        }
        add(draft, block);
        draft.heading(above == null ? -1 : above.index());
    }

    private void running(Piece piece, Element element, Frame block) {
        Frame item = block.unspokenItem();
        if (item != null) {
            item.spoken = true;
            add(
                    draft(BlockKind.LIST_ITEM, piece, element, block)
                            .level(item.level)
                            .target(soleLink(piece)),
                    block);
            return;
        }
        List<Piece> parts = LinkRow.split(piece);
        if (!parts.isEmpty()) {
            for (Piece part : parts) {
                Link link = links.get(LinkRow.sole(part) - 1);
                BlockDraft draft = draft(BlockKind.LINK, part, link.element(), block);
                if (draft.region() == Region.MAIN) {
                    draft.region(link.region());
                }
                add(draft.target(link.address()), block);
            }
            return;
        }
        String words = piece.text();
        if (words.length() <= LONGEST_MARKER
                && RegionPhrases.openedBy(words) != null
                && blocks.size() > 0) {
            marker(piece, element, block);
            return;
        }
        boolean note = SmallPrint.isFootnote(piece);
        BlockKind kind =
                note
                        ? BlockKind.FOOTNOTE
                        : SmallPrint.isBullet(words) ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
        BlockDraft draft =
                draft(kind, piece, element, block).level(kind == BlockKind.LIST_ITEM ? 1 : 0);
        if (!block.term.isEmpty()) {
            draft.label(block.term);
        }
        if (draft.region() == Region.MAIN && (note || isSmallPrint(piece, block))) {
            draft.region(Region.LEGAL);
        }
        if (draft.region() == Region.MAIN && SmallPrint.isQuotation(words)) {
            draft.region(Region.QUOTATION);
        }
        add(draft, block);
    }

    /** A line that works as a heading over foreign products without being marked up as one. */
    private void marker(Piece piece, Element element, Frame block) {
        int level =
                block.headings == null ? 2 : Math.min(DEEPEST_HEADING, block.headings.level() + 1);
        BlockDraft draft =
                draft(BlockKind.HEADING, piece, element, block)
                        .level(level)
                        .target(soleLink(piece));
        Frame.Heading above = Frame.Heading.higher(block.headings, level);
        Frame.Heading heading =
                new Frame.Heading(
                        blocks.size(), level, RegionPhrases.openedBy(piece.text()), above);
        block.headings = heading;
        add(draft, block);
        draft.heading(above == null ? -1 : above.index());
    }

    private static boolean isSmallPrint(Piece piece, Frame block) {
        boolean tiny = block.fontPixels > 0 && block.fontPixels < SMALL_PRINT;
        return piece.whollyMarked(Mark.Kind.SMALL)
                || (tiny && piece.text().length() >= SMALL_PRINT_LENGTH);
    }

    private BlockDraft draft(BlockKind kind, Piece piece, Element element, Frame frame) {
        Location place = Location.inElement(locationPart, paths.to(element));
        Frame.Heading heading = frame.headings;
        BlockDraft draft =
                new BlockDraft(kind, part, piece.text(), piece.source(place))
                        .marks(marks(piece))
                        .containers(frame.containers)
                        .heading(heading == null ? -1 : heading.index())
                        .fontPixels(frame.fontPixels)
                        .region(frame.region);
        return draft;
    }

    private void add(BlockDraft draft, Frame frame) {
        Region opened = Frame.Heading.opened(frame.headings);
        boolean own = draft.region() == Region.MAIN || draft.region() == Region.LEGAL;
        if (own && opened != null) {
            draft.region(opened);
        } else if (frame.siteHeader
                && draft.region() == Region.MAIN
                && (draft.target() != null || draft.kind() == BlockKind.CAPTION)) {
            draft.region(Region.NAVIGATION);
        }
        blocks.add(draft);
        written++;
    }

    /** The marks of the words, and where single ones among them lead to. */
    private List<Mark> marks(Piece piece) {
        if (LinkRow.sole(piece) > 0) {
            return piece.marks();
        }
        List<Mark> marks = new ArrayList<>(piece.marks());
        int start = 0;
        for (int i = 1; i <= piece.text().length(); i++) {
            int link = piece.link(start);
            if (i < piece.text().length() && piece.link(i) == link) {
                continue;
            }
            String address = link > 0 ? links.get(link - 1).address() : null;
            if (address != null) {
                marks.add(new Mark(Mark.Kind.LINK, new Span(start, i), address));
            }
            start = i;
        }
        marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::kind));
        return marks;
    }

    /** The address that all words of the piece lead to, null if there is none or several. */
    private @Nullable String soleLink(Piece piece) {
        int link = LinkRow.sole(piece);
        return link == 0 ? null : links.get(link - 1).address();
    }

    private static boolean saysSomething(String words) {
        return words.codePoints()
                .anyMatch(c ->
                        Character.isLetterOrDigit(c)
                                || Character.getType(c) == Character.CURRENCY_SYMBOL
                                || c > 0xffff);
    }

    private static int line(Node node) {
        return node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : 0;
    }
}
