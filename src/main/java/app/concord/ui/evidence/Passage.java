package app.concord.ui.evidence;

import app.concord.model.Block;
import app.concord.model.Region;

import java.util.List;

/** A piece of an asset as it is laid out to be read: one line of the list of passages. */
public sealed interface Passage {

    /** The part of the asset it belongs to. */
    Region region();

    /** Whether it shows this block. */
    boolean shows(int block);

    /** A heading, paragraph, list item, caption, link or footnote. */
    record Words(Block block) implements Passage {
        @Override
        public Region region() {
            return block.region();
        }

        @Override
        public boolean shows(int index) {
            return block.index() == index;
        }
    }

    /**
     * Some rows of a table. Long tables come in several pieces of equal columns, each under the
     * table's header.
     *
     * @param rows the rows, each with one list of blocks a column
     * @param weights share of the width a column gets, together 1
     * @param begins whether these are the first rows of the table
     * @param ends whether these are its last
     */
    record Table(Region region, List<Row> rows, List<Double> weights, boolean begins, boolean ends)
            implements Passage {
        public Table {
            rows = List.copyOf(rows);
            weights = List.copyOf(weights);
        }

        @Override
        public boolean shows(int index) {
            return rows.stream().anyMatch(row -> row.shows(index));
        }
    }

    /**
     * A row of a table.
     *
     * @param header whether all of its filled cells are headers
     * @param odd whether it is an odd row of its table, for banding
     * @param cells one entry a column, empty where the row has no cell
     */
    record Row(boolean header, boolean odd, List<List<Block>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }

        boolean shows(int index) {
            return cells.stream().anyMatch(cell -> cell.stream().anyMatch(b -> b.index() == index));
        }
    }

    /** Named values that stand together: the head of a mail, a machine-readable record. */
    record Fields(Region region, List<Block> blocks) implements Passage {
        public Fields {
            blocks = List.copyOf(blocks);
        }

        @Override
        public boolean shows(int index) {
            return blocks.stream().anyMatch(block -> block.index() == index);
        }
    }

    /**
     * A row, an item or an offer as a whole.
     *
     * @param name where it stands in its file, such as 'row 3'; empty where it is the only one
     * @param blocks its named values
     */
    record Item(String name, Region region, List<Block> blocks) implements Passage {
        public Item {
            blocks = List.copyOf(blocks);
        }

        @Override
        public boolean shows(int index) {
            return blocks.stream().anyMatch(block -> block.index() == index);
        }
    }

    /** Says that what follows is not the piece's own running text: a menu, a footer. */
    record Divider(Region region) implements Passage {
        @Override
        public boolean shows(int index) {
            return false;
        }
    }
}
