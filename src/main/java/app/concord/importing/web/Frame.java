package app.concord.importing.web;

import app.concord.model.BlockKind;
import app.concord.model.Cell;
import app.concord.model.Region;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What holds inside of an element on the way from the body to the text being read. */
final class Frame {
    final Element element;
    final @Nullable Frame parent;

    /** Whether it makes a block of its own, rather than standing in a line of text. */
    boolean block;

    BlockKind kind = BlockKind.PARAGRAPH;
    int level;
    int listDepth;
    Region region = Region.MAIN;
    List<Integer> containers = List.of();
    int flags;
    int link;
    boolean invisible;
    boolean vanishing;
    double fontPixels;
    @Nullable Heading headings;
    boolean headingsEnd;
    @Nullable TableGrid grid;
    @Nullable Cell cell;
    boolean keepBreaks;

    /** Whether all inside is one block, whatever stands in it. */
    boolean gathers;

    boolean siteHeader;

    /** Of a list item: whether its own words were met. */
    boolean spoken;

    /** Of a definition list: number of the pair that is open and the words of its term. */
    int pair = -1;

    String term = "";

    /**
     * A heading that governs what follows.
     *
     * @param index of its block
     * @param level 1 to 6
     * @param region the part of the page it opens, null for none
     * @param above the heading above it, null for none
     */
    record Heading(int index, int level, @Nullable Region region, @Nullable Heading above) {

        /** The first from here upwards that is higher than the level. */
        static @Nullable Heading higher(@Nullable Heading from, int level) {
            Heading at = from;
            while (at != null && at.level >= level) {
                at = at.above;
            }
            return at;
        }

        /** The region that this heading or one above opened, null for none. */
        static @Nullable Region opened(@Nullable Heading from) {
            for (Heading at = from; at != null; at = at.above) {
                if (at.region != null) {
                    return at.region;
                }
            }
            return null;
        }
    }

    /** The outermost frame. */
    Frame(Element root) {
        element = root;
        parent = null;
        block = true;
        fontPixels = 16;
    }

    /** Inside of {@code outer} all is as there until something changes it. */
    Frame(Element element, Frame outer) {
        this.element = element;
        parent = outer;
        listDepth = outer.listDepth;
        region = outer.region;
        containers = outer.containers;
        flags = outer.flags;
        link = outer.link;
        invisible = outer.invisible;
        vanishing = outer.vanishing;
        fontPixels = outer.fontPixels;
        headings = outer.headings;
        cell = outer.cell;
        gathers = outer.gathers;
        keepBreaks = outer.keepBreaks;
        siteHeader = outer.siteHeader;
    }

    /** Makes this a structure with a number of its own. */
    void contain(int number) {
        List<Integer> longer = new ArrayList<>(containers);
        longer.add(number);
        containers = List.copyOf(longer);
    }

    /** The nearest block from here outwards, this one included. */
    Frame nearestBlock() {
        Frame at = this;
        while (!at.block && at.parent != null) {
            at = at.parent;
        }
        return at;
    }

    /** The list item whose first words would stand here, null if this is no place for them. */
    @Nullable Frame unspokenItem() {
        for (Frame at = this; at != null; at = at.parent) {
            if (at.kind == BlockKind.LIST_ITEM && at.block) {
                return at.spoken ? null : at;
            }
            switch (at.element.normalName()) {
                case "table", "section", "article", "ul", "ol", "body" -> {
                    return null;
                }
                default -> {}
            }
        }
        return null;
    }
}
