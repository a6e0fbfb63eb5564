package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Review;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

class XlsxReportTest {
    private static final ReportOptions ALL = new ReportOptions(false, false, "1.2.3");
    private static final ReportOptions FACTS = new ReportOptions(false, true, "1.2.3");

    private final Report report = new XlsxReport();

    static Stream<String> names() {
        return ReportSpecimens.all().keySet().stream();
    }

    private static Review review(String name) {
        return Objects.requireNonNull(ReportSpecimens.all().get(name));
    }

    private XSSFWorkbook workbook(Review review, ReportOptions options) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Golden.bytes(report, review, options)));
    }

    /** Every cell as it is shown, a row a line, with its type where it is no text. */
    private static String dump(XSSFWorkbook workbook) {
        StringBuilder all = new StringBuilder();
        DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
        workbook.forEach(sheet -> {
            all.append("== ").append(sheet.getSheetName()).append('\n');
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    String shown = formatter.formatCellValue(cell);
                    boolean number = cell.getCellType() == CellType.NUMERIC;
                    cells.add(number ? "#" + shown : shown);
                }
                all.append(String.join(" | ", cells)).append('\n');
            }
        });
        return all.toString();
    }

    @ParameterizedTest
    @MethodSource("names")
    void tellsEverything(String name) throws IOException {
        try (XSSFWorkbook workbook = workbook(review(name), ALL)) {
            Golden.matches("xlsx/" + name + ".txt", dump(workbook));
        }
    }

    @Test
    void listsFacts() throws IOException {
        try (XSSFWorkbook workbook = workbook(Review.of(Specimens.full()), FACTS)) {
            Golden.matches("xlsx/facts.txt", dump(workbook));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSameReviewGivesTheSameBytes(String name) {
        assertThat(Golden.bytes(report, review(name), ALL))
                .isEqualTo(Golden.bytes(report, review(name), ALL));
    }

    @Test
    void textIsNeverAFormula() throws IOException {
        try (XSSFWorkbook workbook = workbook(review("crowded"), ALL)) {
            workbook.forEach(sheet ->
                    sheet.forEach(row ->
                            row.forEach(cell ->
                                    assertThat(cell.getCellType())
                                            .isNotEqualTo(CellType.FORMULA))));
            assertThat(dump(workbook)).contains("| =HYPERLINK(\"x\")");
        }
    }

    @Test
    void amountsAndDaysCanBeCountedWith() throws IOException {
        try (XSSFWorkbook workbook = workbook(review("crowded"), ALL)) {
            Row first = workbook.getSheet("Findings").getRow(1);
            Cell value = first.getCell(column(workbook.getSheet("Findings"), "Value"));
            assertThat(value.getNumericCellValue()).isEqualTo(59.99);
            assertThat(value.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00 \"GBP\"");
            XSSFSheet facts = workbook.getSheet("Facts");
            assertThat(
                            facts.getRow(2)
                                    .getCell(column(facts, "First day"))
                                    .getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2026, 11, 27).atStartOfDay());
        }
    }

    @Test
    void sheetsCanBeFilteredAndKeepTheirTitlesInSight() throws IOException {
        try (XSSFWorkbook workbook = workbook(review("decided"), ALL)) {
            workbook.forEach(sheet -> {
                XSSFSheet one = (XSSFSheet) sheet;
                assertThat(one.getCTWorksheet().isSetAutoFilter()).isTrue();
                assertThat(one.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
            });
        }
    }

    private static int column(XSSFSheet sheet, String title) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(title);
    }
}
