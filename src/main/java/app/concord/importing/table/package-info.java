/**
 * Reads tables out of files without knowing what their columns mean: {@link
 * app.concord.importing.table.DelimitedText} for CSV and TSV, {@link
 * app.concord.importing.table.Workbook} for XLSX and XLS. {@link
 * app.concord.importing.table.ColumnName} compares headers, {@link
 * app.concord.importing.table.DateColumn} understands dates as exports write them.
 */
@NullMarked
package app.concord.importing.table;

import org.jspecify.annotations.NullMarked;
