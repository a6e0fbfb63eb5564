package app.concord.model;

import org.jspecify.annotations.Nullable;

/**
 * A block's place in a table.
 *
 * @param table number of the table in its asset, from 0
 * @param row row of the table, from 0, header rows counted
 * @param column column of the table, from 0
 * @param columnHeader text of the header above, null where the table has none
 * @param rowHeader text of the row's first cell, null for that cell itself
 * @param header whether this cell is itself a header
 */
public record Cell(
        int table,
        int row,
        int column,
        @Nullable String columnHeader,
        @Nullable String rowHeader,
        boolean header) {}
