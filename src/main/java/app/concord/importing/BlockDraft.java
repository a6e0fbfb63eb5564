package app.concord.importing;

import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cell;
import app.concord.model.Mark;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A block that is still being put together: what it belongs to may only show further down the file.
 * Not safe for threads.
 */
public final class BlockDraft {
    private final BlockKind kind;
    private final String part;
    private final String text;
    private final SourceMap source;
    private int level;
    private Region region = Region.MAIN;
    private List<Mark> marks = List.of();
    private List<Integer> containers = List.of();
    private int heading = -1;
    private @Nullable Cell cell;
    private @Nullable Property property;
    private @Nullable String label;
    private @Nullable String target;
    private double fontPixels;

    public BlockDraft(BlockKind kind, String part, String text, SourceMap source) {
        this.kind = kind;
        this.part = part;
        this.text = text;
        this.source = source;
    }

    /** A named value of a record whose fields share the containers. */
    public static BlockDraft field(
            Property property, String label, String part, String text, SourceMap source) {
        BlockDraft draft = new BlockDraft(BlockKind.FIELD, part, text, source);
        draft.property = property;
        draft.label = label;
        return draft;
    }

    /** Says what the text is, without a name that the file gives it. */
    public BlockDraft property(Property newProperty) {
        property = newProperty;
        return this;
    }

    public BlockDraft level(int newLevel) {
        level = newLevel;
        return this;
    }

    public BlockDraft region(Region newRegion) {
        region = newRegion;
        return this;
    }

    public BlockDraft marks(List<Mark> newMarks) {
        marks = newMarks;
        return this;
    }

    public BlockDraft containers(List<Integer> newContainers) {
        containers = newContainers;
        return this;
    }

    /** Governed by the heading with this index, -1 for none. */
    public BlockDraft heading(int index) {
        heading = index;
        return this;
    }

    public BlockDraft cell(@Nullable Cell newCell) {
        cell = newCell;
        return this;
    }

    public BlockDraft label(@Nullable String newLabel) {
        label = newLabel;
        return this;
    }

    public BlockDraft target(@Nullable String newTarget) {
        target = newTarget;
        return this;
    }

    /** Size of the letters in CSS pixels where the file says so, else 0. */
    public BlockDraft fontPixels(double pixels) {
        fontPixels = pixels;
        return this;
    }

    public BlockKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public int level() {
        return level;
    }

    /** Index of the heading that governs it, -1 for none. */
    public int heading() {
        return heading;
    }

    public Region region() {
        return region;
    }

    public List<Integer> containers() {
        return containers;
    }

    public @Nullable String target() {
        return target;
    }

    public double fontPixels() {
        return fontPixels;
    }

    Block toBlock(int index) {
        return new Block(
                index,
                kind,
                level,
                region,
                part,
                text,
                MergeTags.add(text, marks),
                containers,
                heading,
                cell,
                property,
                label,
                target,
                source);
    }
}
