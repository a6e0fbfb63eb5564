package app.concord.importing.print;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.FoldedText;
import app.concord.importing.Limits;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes blocks of a document that comes paragraph by paragraph and table by table, with headings
 * that govern what stands below them. Not safe for threads.
 */
final class Prose {
    private static final String PART = "body";
    private static final int LEVELS = 6;

    private final BlockList blocks = new BlockList();
    private final int section = blocks.newContainer();
    private final int[] open = new int[LEVELS + 1];
    private boolean full;

    Prose() {
        Arrays.fill(open, -1);
    }

    /** Whether there was more than is read of a document. */
    boolean full() {
        return full;
    }

    List<Block> blocks() {
        return blocks.toBlocks();
    }

    /** Adds a paragraph or heading; what is gathered in the text is taken. */
    void add(BlockKind kind, int level, FoldedText text, Location place) {
        for (FoldedText.Piece piece : text.takeParagraphs()) {
            int depth = kind == BlockKind.HEADING ? Math.clamp(level, 1, LEVELS) : level;
            int governing = above(kind == BlockKind.HEADING ? depth : LEVELS + 1);
            int index =
                    put(
                            new BlockDraft(kind, PART, piece.text(), piece.source(place))
                                    .level(depth)
                                    .marks(piece.marks())
                                    .containers(List.of(section))
                                    .heading(governing));
            if (kind == BlockKind.HEADING && index >= 0) {
                open[depth] = index;
                Arrays.fill(open, depth + 1, open.length, -1);
            }
        }
    }

    /** Adds a table; cells beyond the limits are left out. */
    void table(List<List<FoldedText.Piece>> rows, Location place) {
        List<List<String>> texts = new ArrayList<>();
        for (List<FoldedText.Piece> row : rows) {
            texts.add(row.stream().map(cell -> cell.text().replace('\n', ' ')).toList());
        }
        CellTexts shape = CellTexts.of(texts, 0);
        int table = blocks.newTable();
        for (int row = 0; row < rows.size(); row++) {
            List<Integer> containers = List.of(section, blocks.newContainer());
            for (int column = 0; column < rows.get(row).size(); column++) {
                FoldedText.Piece cell = rows.get(row).get(column);
                if (!cell.text().isEmpty()) {
                    put(
                            new BlockDraft(
                                            BlockKind.TABLE_CELL,
                                            PART,
                                            cell.text(),
                                            cell.source(place))
                                    .marks(cell.marks())
                                    .containers(containers)
                                    .heading(above(LEVELS + 1))
                                    .cell(shape.cell(table, row, column)));
                }
            }
        }
    }

    /** A heading of a slide or sheet begins anew. */
    void restart() {
        Arrays.fill(open, -1);
    }

    private int put(BlockDraft draft) {
        if (blocks.size() >= Limits.DOCUMENT_BLOCKS) {
            full = true;
            return -1;
        }
        return blocks.add(draft);
    }

    private int above(int level) {
        for (int i = Math.min(level, open.length) - 1; i > 0; i--) {
            if (open[i] >= 0) {
                return open[i];
            }
        }
        return -1;
    }
}
