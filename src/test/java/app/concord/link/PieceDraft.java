package app.concord.link;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cell;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A piece of a {@link CampaignDraft} while its blocks are written, in reading order. */
final class PieceDraft {
    private final String path;
    private final Channel channel;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> containers = new ArrayList<>();
    private String language = "en";
    private Region region = Region.MAIN;
    private int nextContainer;
    private int tables;

    PieceDraft(String path, Channel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** The language of the whole piece; English unless said. */
    PieceDraft in(String newLanguage) {
        language = newLanguage;
        return this;
    }

    /** What follows stands in this region. */
    PieceDraft region(Region newRegion) {
        region = newRegion;
        return this;
    }

    /** What follows stands in a structure of its own, inside those still open. */
    PieceDraft open() {
        containers.add(nextContainer++);
        return this;
    }

    /** Closes the innermost structure. */
    PieceDraft close() {
        containers.removeLast();
        return this;
    }

    /** A heading; it governs what follows until one of its level or above. */
    PieceDraft heading(int level, String text) {
        return add(BlockKind.HEADING, level, text, null, null, null);
    }

    PieceDraft text(String text) {
        return add(BlockKind.PARAGRAPH, 0, text, null, null, null);
    }

    PieceDraft item(String text) {
        return add(BlockKind.LIST_ITEM, 1, text, null, null, null);
    }

    /** A term of a list of definitions and what is said of it, in a structure of their own. */
    PieceDraft term(String term, String said) {
        open().text(term);
        blocks.add(
                new Block(
                        blocks.size(),
                        BlockKind.PARAGRAPH,
                        0,
                        region,
                        "body",
                        said,
                        List.of(),
                        containers,
                        heading(BlockKind.PARAGRAPH, 0),
                        null,
                        null,
                        term,
                        null,
                        SourceMap.at(Location.NONE)));
        return close();
    }

    /** The alternative text of a picture. */
    PieceDraft alt(String text) {
        return add(BlockKind.CAPTION, 0, text, null, Property.ALT_TEXT, null);
    }

    /** A link or button. */
    PieceDraft link(String text, String target) {
        return add(BlockKind.LINK, 0, text, null, null, target);
    }

    /** A record with its name and what else it says, in a structure of its own. */
    PieceDraft record(String name, Property property, String value) {
        open().field(Property.NAME, name).field(property, value);
        return close();
    }

    PieceDraft field(Property property, String text) {
        return add(BlockKind.FIELD, 0, text, null, property, null);
    }

    /** A table, its first row the header. */
    @SafeVarargs
    final PieceDraft table(List<String>... rows) {
        int table = tables++;
        open();
        for (int row = 0; row < rows.length; row++) {
            open();
            for (int column = 0; column < rows[row].size(); column++) {
                Cell cell =
                        new Cell(
                                table,
                                row,
                                column,
                                row == 0 ? null : rows[0].get(column),
                                column == 0 ? null : rows[row].getFirst(),
                                row == 0);
                add(BlockKind.TABLE_CELL, 0, rows[row].get(column), cell, null, null);
            }
            close();
        }
        return close();
    }

    private PieceDraft add(
            BlockKind kind,
            int level,
            String text,
            @Nullable Cell cell,
            @Nullable Property property,
            @Nullable String target) {
        blocks.add(
                new Block(
                        blocks.size(),
                        kind,
                        level,
                        region,
                        "body",
                        text,
                        List.of(),
                        containers,
                        heading(kind, level),
                        cell,
                        property,
                        null,
                        target,
                        SourceMap.at(Location.NONE)));
        return this;
    }

    /** The heading that governs the next block, -1 for none. */
    private int heading(BlockKind kind, int level) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block above = blocks.get(i);
            boolean governs = kind != BlockKind.HEADING || above.level() < level;
            if (above.kind() == BlockKind.HEADING && governs) {
                return i;
            }
        }
        return -1;
    }

    Asset asset() {
        return new Asset(path, channel, "txt", path, language, null, null, blocks, "");
    }
}
