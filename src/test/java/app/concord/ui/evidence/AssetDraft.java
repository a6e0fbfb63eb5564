package app.concord.ui.evidence;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Box;
import app.concord.model.Cell;
import app.concord.model.Channel;
import app.concord.model.Evidence;
import app.concord.model.FactValue;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Place;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Writes an asset block by block. */
final class AssetDraft {
    private final String path;
    private final Channel channel;
    private final String format;
    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private Region region = Region.MAIN;
    private String part = "body";
    private int record = 1;
    private @Nullable String network;
    private @Nullable LocalDateTime dated;

    AssetDraft(String path, Channel channel, String format, String title) {
        this.path = path;
        this.channel = channel;
        this.format = format;
        this.title = title;
    }

    AssetDraft in(Region newRegion) {
        region = newRegion;
        return this;
    }

    AssetDraft part(String newPart) {
        part = newPart;
        return this;
    }

    AssetDraft record(int number) {
        record = number;
        return this;
    }

    AssetDraft posted(@Nullable String on, LocalDateTime at) {
        network = on;
        dated = at;
        return this;
    }

    AssetDraft heading(int level, String text) {
        return add(BlockKind.HEADING, level, text, null, null, null, null, here(), List.of());
    }

    AssetDraft text(BlockKind kind, String text, Mark... marks) {
        return add(kind, 1, text, null, null, null, null, here(), List.of(marks));
    }

    AssetDraft link(String text, String target) {
        return add(BlockKind.LINK, 0, text, null, null, null, target, here(), List.of());
    }

    AssetDraft onPage(int page, String text, Box... boxes) {
        return add(
                BlockKind.PARAGRAPH,
                0,
                text,
                null,
                null,
                null,
                null,
                Location.onPage(page, List.of(boxes)),
                List.of());
    }

    AssetDraft field(@Nullable Property property, String label, String text) {
        return add(
                BlockKind.FIELD,
                0,
                text,
                null,
                property,
                label,
                null,
                format.equals("csv") ? Location.inCell(record, label) : Location.inPart(part),
                List.of());
    }

    /** A table, the first row of which is its header. */
    AssetDraft table(int number, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Cell cell =
                        new Cell(
                                number,
                                row,
                                column,
                                rows.getFirst().get(column),
                                column == 0 ? null : rows.get(row).getFirst(),
                                row == 0);
                String text = rows.get(row).get(column);
                add(BlockKind.TABLE_CELL, 0, text, cell, null, null, null, here(), List.of());
            }
        }
        return this;
    }

    private Location here() {
        return Location.inPart(part).withLine(blocks.size() + 1);
    }

    private AssetDraft add(
            BlockKind kind,
            int level,
            String text,
            @Nullable Cell cell,
            @Nullable Property property,
            @Nullable String label,
            @Nullable String target,
            Location location,
            List<Mark> marks) {
        blocks.add(
                new Block(
                        blocks.size(),
                        kind,
                        level,
                        region,
                        part,
                        text,
                        marks,
                        List.of(record),
                        -1,
                        cell,
                        property,
                        label,
                        target,
                        SourceMap.at(location)));
        return this;
    }

    Asset build() {
        return new Asset(
                path, channel, format, title, "en", dated, network, blocks, "0".repeat(64));
    }

    /** The {@code nth} place (from 0) where the words stand in the asset. */
    static Evidence at(
            Asset asset, String words, int nth, @Nullable FactValue value, Evidence.Side side) {
        int left = nth;
        for (Block block : asset.blocks()) {
            int from = block.text().indexOf(words);
            while (from >= 0) {
                if (left-- == 0) {
                    Span span = new Span(from, from + words.length());
                    return new Evidence(Place.of(asset, block, span), asset.channel(), value, side);
                }
                from = block.text().indexOf(words, from + 1);
            }
        }
        throw new IllegalArgumentException(words + " does not stand in " + asset.path());
    }

    /** A mark on the words of a text. */
    static Mark mark(Mark.Kind kind, String text, String words) {
        int from = text.indexOf(words);
        return new Mark(kind, new Span(from, from + words.length()));
    }
}
