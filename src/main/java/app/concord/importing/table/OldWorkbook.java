package app.concord.importing.table;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the sheets of a workbook of the old binary kind. */
final class OldWorkbook {
    private OldWorkbook() {}

    static List<Sheet> read(POIFSFileSystem files, Cancellation cancellation) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (HSSFWorkbook workbook = new HSSFWorkbook(files)) {
            IsoDates format = new IsoDates();
            int count = Math.min(workbook.getNumberOfSheets(), Limits.TABLE_SHEETS);
            for (int i = 0; i < count; i++) {
                boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
                sheets.add(sheet(workbook.getSheetAt(i), hidden, format, cancellation));
            }
        }
        return sheets;
    }

    private static Sheet sheet(
            org.apache.poi.ss.usermodel.Sheet sheet,
            boolean hidden,
            IsoDates format,
            Cancellation cancellation) {
        List<Row> rows = new ArrayList<>();
        Set<Integer> hiddenColumns = new HashSet<>();
        int widest = 0;
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            cancellation.check();
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < Math.min(row.getLastCellNum(), Limits.TABLE_COLUMNS); i++) {
                cells.add(text(row.getCell(i), format));
            }
            widest = Math.max(widest, cells.size());
            rows.add(new Row(row.getRowNum() + 1, cells, row.getZeroHeight()));
        }
        for (int column = 0; column < widest; column++) {
            if (sheet.isColumnHidden(column)) {
                hiddenColumns.add(column);
            }
        }
        return new Sheet(sheet.getSheetName(), rows, List.of(), hidden, hiddenColumns, List.of());
    }

    private static String text(@Nullable Cell cell, IsoDates format) {
        if (cell == null) {
            return "";
        }
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case NUMERIC ->
                    format.formatRawCellContents(
                            cell.getNumericCellValue(),
                            cell.getCellStyle().getDataFormat(),
                            cell.getCellStyle().getDataFormatString());
            default -> "";
        };
    }
}
