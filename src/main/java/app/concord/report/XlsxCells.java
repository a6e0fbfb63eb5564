package app.concord.report;

import app.concord.message.Wording;
import app.concord.model.FactValue;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the cells of a workbook: numbers and days as such, all else as text. */
final class XlsxCells {
    private static final String TEXT = "@";
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final String SHARE = "0%";
    private static final int PERCENT = 2;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** The first day that a workbook can tell. */
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private final Workbook workbook;
    private final CellStyle head;
    private final Map<Look, CellStyle> styles = new HashMap<>();

    /** How a cell is shown. */
    private record Look(String format, Sheet.@Nullable Mark mark) {}

    XlsxCells(Workbook workbook) {
        this.workbook = workbook;
        this.head = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        bold.setColor(IndexedColors.WHITE.getIndex());
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.DARK_TEAL.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        head.setBorderBottom(BorderStyle.THIN);
    }

    /** The row of titles. */
    void head(Row row, List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(titles.get(i));
            cell.setCellStyle(head);
        }
    }

    /** A row of a table. */
    <T> void row(Row row, List<Sheet.Column<T>> columns, T of) {
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).value().apply(of);
            if (value instanceof Sheet.Marked(Object inner, Sheet.Mark mark)) {
                fill(row.createCell(i), inner, mark);
            } else if (value != null && !value.equals("")) {
                fill(row.createCell(i), value, null);
            }
        }
    }

    private void fill(Cell cell, Object value, Sheet.@Nullable Mark mark) {
        switch (value) {
            case FactValue.Money money -> number(cell, money.amount(), amount(money), mark);
            case FactValue.Percent percent ->
                    number(cell, percent.amount().movePointLeft(PERCENT), share(percent), mark);
            case FactValue.Day day when day.time() == null -> day(cell, day.date(), mark);
            case FactValue.Day day when day.time() != null ->
                    moment(cell, day.date().atTime(day.time()), mark);
            case FactValue other -> text(cell, Wording.value(other), mark);
            case BigDecimal number -> number(cell, number, decimals(number.scale()), mark);
            case Integer number -> number(cell, BigDecimal.valueOf(number), "0", mark);
            case LocalDate day -> day(cell, day, mark);
            case LocalDateTime moment -> moment(cell, moment, mark);
            default -> text(cell, value.toString(), mark);
        }
    }

    private void number(Cell cell, BigDecimal number, String format, Sheet.@Nullable Mark mark) {
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(style(format, mark));
    }

    private void day(Cell cell, LocalDate day, Sheet.@Nullable Mark mark) {
        if (day.isBefore(FIRST)) {
            text(cell, day.toString(), mark);
            return;
        }
        cell.setCellValue(day);
        cell.setCellStyle(style(DAY, mark));
    }

    private void moment(Cell cell, LocalDateTime moment, Sheet.@Nullable Mark mark) {
        if (moment.toLocalDate().isBefore(FIRST)) {
            text(cell, moment.toString(), mark);
            return;
        }
        cell.setCellValue(moment);
        cell.setCellStyle(style(MOMENT, mark));
    }

    private void text(Cell cell, String text, Sheet.@Nullable Mark mark) {
        String clean = Json.clean(text);
        cell.setCellValue(
                clean.length() <= LONGEST ? clean : Json.clean(clean.substring(0, LONGEST)));
        cell.setCellStyle(style(TEXT, mark));
    }

    /** An amount with as many decimals as are written, and its currency. */
    private static String amount(FactValue.Money money) {
        String digits = "#,##" + decimals(Math.max(0, money.amount().scale()));
        String currency = money.currency();
        boolean code = currency != null && currency.chars().allMatch(Character::isLetterOrDigit);
        return code ? digits + " \"" + currency + "\"" : digits;
    }

    private static String share(FactValue.Percent percent) {
        BigDecimal plain = percent.amount().stripTrailingZeros();
        return plain.scale() <= 0 ? SHARE : decimals(plain.scale()) + "%";
    }

    private static String decimals(int decimals) {
        return decimals <= 0 ? "0" : "0." + "0".repeat(decimals);
    }

    private CellStyle style(String format, Sheet.@Nullable Mark mark) {
        return styles.computeIfAbsent(new Look(format, mark), this::style);
    }

    private CellStyle style(Look look) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.format().equals(TEXT));
        if (look.mark() != null) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(
                    switch (look.mark()) {
                        case WRONG, MISSING -> IndexedColors.ROSE.getIndex();
                        case EXPLAINED -> IndexedColors.LIGHT_YELLOW.getIndex();
                    });
            Font font = workbook.createFont();
            font.setBold(look.mark() != Sheet.Mark.EXPLAINED);
            style.setFont(font);
        }
        return style;
    }
}
