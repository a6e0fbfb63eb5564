package app.concord.extract;

import app.concord.model.Cell;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Set;

/**
 * What is known of the surroundings of a text.
 *
 * @param dated whether relative days may be resolved against the context's day
 * @param line whether the text stands alone: every notation is taken for what it looks like
 * @param knownCodes promo codes seen elsewhere, in capitals
 * @param cell place in a table, null outside of tables
 * @param heading the heading above the text, null where none governs it and in tables
 * @param table the heading above the table that the text stands in, null where there is none
 * @param asset what holds for the asset, null for a text of none
 */
record Setting(
        boolean dated,
        boolean line,
        Set<String> knownCodes,
        @Nullable Cell cell,
        @Nullable String heading,
        @Nullable String table,
        @Nullable AssetWide asset) {

    static final Setting LINE = new Setting(true, true, Set.of(), null, null, null, null);

    /**
     * Whether nobody reads a text here in another way than there, in the same asset: where in its
     * table a cell stands says nothing, only its headers do.
     */
    boolean isLike(Setting other) {
        return isLike(cell, other.cell)
                && Objects.equals(heading, other.heading)
                && Objects.equals(table, other.table);
    }

    private static boolean isLike(@Nullable Cell one, @Nullable Cell other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.header() == other.header()
                && Objects.equals(one.columnHeader(), other.columnHeader())
                && Objects.equals(one.rowHeader(), other.rowHeader());
    }

    /** The decimal sign of the asset, {@link DecimalSign#OPEN} where none is shown. */
    char decimalSign() {
        return asset == null ? DecimalSign.OPEN : asset.decimalSign();
    }
}
