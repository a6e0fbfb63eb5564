package app.concord.ui.evidence;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cell;
import app.concord.model.Region;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lays the blocks of an asset out to be read: pure, so that it can be done away from the window.
 */
public final class Reading {
    /** Rows of a table in one passage: few enough to be laid out at once. */
    static final int ROWS = 24;

    /** Fields in one passage. */
    static final int FIELDS = 40;

    /** Most values of one item: few enough to be laid out at once. */
    static final int VALUES = 120;

    /** Text length from which a column asks for no more room. */
    private static final int WIDEST = 60;

    private static final int NARROWEST = 4;

    private Reading() {}

    /**
     * The parts of an asset that say the same thing twice, such as the {@code html} and the {@code
     * text} of a mail, in their order; empty where there is nothing to choose.
     */
    public static List<String> parts(Asset asset) {
        Set<String> parts = new LinkedHashSet<>();
        for (Block block : asset.blocks()) {
            if (block.part().equals("html") || block.part().equals("text")) {
                parts.add(block.part());
            }
        }
        return parts.size() > 1 ? List.copyOf(parts) : List.of();
    }

    /**
     * The passages of an asset in reading order.
     *
     * @param part one of {@link #parts}, whose blocks are shown beside those of no such part; null
     *     for all blocks
     */
    public static List<Passage> of(Asset asset, @Nullable String part) {
        List<String> parts = parts(asset);
        List<Block> blocks = new ArrayList<>();
        for (Block block : asset.blocks()) {
            if (part == null || block.part().equals(part) || !parts.contains(block.part())) {
                blocks.add(block);
            }
        }
        List<Passage> passages = new ArrayList<>();
        Region region = Region.MAIN;
        int at = 0;
        while (at < blocks.size()) {
            Block block = blocks.get(at);
            if (block.region() != region) {
                region = block.region();
                if (region != Region.LEGAL) {
                    passages.add(new Passage.Divider(region));
                }
            }
            int end = end(blocks, at);
            List<Block> together = blocks.subList(at, end);
            Cell cell = block.cell();
            if (cell != null) {
                passages.addAll(table(region, together));
            } else if (isField(block)) {
                passages.addAll(fields(region, together));
            } else {
                passages.add(new Passage.Words(block));
            }
            at = end;
        }
        return List.copyOf(passages);
    }

    /**
     * The passages of an asset in reading order, where all values of a row, an item or an offer
     * stand together.
     */
    public static List<Passage> records(Asset asset) {
        List<Passage> passages = new ArrayList<>();
        for (Passage passage : of(asset, null)) {
            if (passage instanceof Passage.Fields fields
                    && Body.isRecord(asset, fields.blocks().getFirst())) {
                byRecord(fields, passages);
            } else {
                passages.add(passage);
            }
        }
        long items = passages.stream().filter(Passage.Item.class::isInstance).count();
        int number = 0;
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i) instanceof Passage.Item item) {
                number++;
                String name = items == 1 ? "" : name(item.blocks().getFirst(), number);
                passages.set(i, new Passage.Item(name, item.region(), item.blocks()));
            }
        }
        return List.copyOf(passages);
    }

    /** Cuts named values into their records; one that goes on from before is put together. */
    private static void byRecord(Passage.Fields fields, List<Passage> passages) {
        List<Block> open = new ArrayList<>();
        if (!passages.isEmpty() && passages.getLast() instanceof Passage.Item last) {
            open.addAll(last.blocks());
            passages.removeLast();
        }
        for (Block block : fields.blocks()) {
            boolean other =
                    !open.isEmpty()
                            && (open.getFirst().region() != block.region()
                                    || open.getFirst().innermost() != block.innermost());
            if (other || open.size() >= VALUES) {
                passages.add(new Passage.Item("", open.getFirst().region(), open));
                open.clear();
            }
            open.add(block);
        }
        passages.add(new Passage.Item("", open.getFirst().region(), open));
    }

    private static String name(Block first, int number) {
        Integer row = first.locate(new Span(0, 0)).row();
        return row == null ? EvidenceWords.text("item", number) : EvidenceWords.text("row", row);
    }

    /** Index of the passage that shows the block, or -1. */
    public static int indexOf(List<Passage> passages, int block) {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).shows(block)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isField(Block block) {
        return block.kind() == BlockKind.FIELD || block.region() == Region.STRUCTURED;
    }

    /** One past the last block that is laid out together with the one at {@code start}. */
    private static int end(List<Block> blocks, int start) {
        Block first = blocks.get(start);
        int end = start + 1;
        while (end < blocks.size() && together(first, blocks.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean together(Block first, Block next) {
        boolean samePart = isField(first) || first.part().equals(next.part());
        if (first.region() != next.region() || !samePart) {
            return false;
        }
        Cell cell = first.cell();
        Cell other = next.cell();
        if (cell != null || other != null) {
            return cell != null && other != null && cell.table() == other.table();
        }
        if (!isField(first) || !isField(next)) {
            return false;
        }
        return first.region() != Region.STRUCTURED || first.innermost() == next.innermost();
    }

    private static List<Passage> fields(Region region, List<Block> blocks) {
        List<Passage> passages = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at += FIELDS) {
            passages.add(
                    new Passage.Fields(
                            region, blocks.subList(at, Math.min(blocks.size(), at + FIELDS))));
        }
        return passages;
    }

    private static List<Passage> table(Region region, List<Block> blocks) {
        TreeMap<Integer, List<Block>> byRow = new TreeMap<>();
        int columns = 1;
        for (Block block : blocks) {
            Cell cell = Objects.requireNonNull(block.cell());
            byRow.computeIfAbsent(cell.row(), r -> new ArrayList<>()).add(block);
            columns = Math.max(columns, cell.column() + 1);
        }
        List<Passage.Row> rows = new ArrayList<>();
        for (List<Block> row : byRow.values()) {
            rows.add(row(row, columns, rows.size() % 2 == 1));
        }
        List<Double> weights = weights(rows, columns);
        Passage.Row header = rows.getFirst().header() ? rows.getFirst() : null;
        List<Passage> passages = new ArrayList<>();
        for (int at = 0; at < rows.size(); at += ROWS) {
            int end = Math.min(rows.size(), at + ROWS);
            List<Passage.Row> piece = new ArrayList<>(rows.subList(at, end));
            if (at > 0 && header != null) {
                piece.addFirst(header);
            }
            passages.add(new Passage.Table(region, piece, weights, at == 0, end == rows.size()));
        }
        return passages;
    }

    private static Passage.Row row(List<Block> blocks, int columns, boolean odd) {
        List<List<Block>> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            cells.add(new ArrayList<>());
        }
        boolean header = true;
        for (Block block : blocks) {
            Cell cell = Objects.requireNonNull(block.cell());
            cells.get(cell.column()).add(block);
            header &= cell.header();
        }
        return new Passage.Row(header, odd, cells);
    }

    /**
     * Columns with longer texts are wider, but less than in proportion, so that no column is
     * squeezed to nothing.
     */
    private static List<Double> weights(List<Passage.Row> rows, int columns) {
        double[] longest = new double[columns];
        for (Passage.Row row : rows) {
            for (int column = 0; column < columns; column++) {
                for (Block block : row.cells().get(column)) {
                    longest[column] =
                            Math.max(longest[column], Math.min(WIDEST, block.text().length()));
                }
            }
        }
        double total = 0;
        for (int column = 0; column < columns; column++) {
            longest[column] = NARROWEST + 3 * Math.sqrt(longest[column]);
            total += longest[column];
        }
        List<Double> weights = new ArrayList<>();
        for (double length : longest) {
            weights.add(length / total);
        }
        return weights;
    }
}
