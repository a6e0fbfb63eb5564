package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Review;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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

    /** What office programs ask of a workbook before they open it without a word. */
    @ParameterizedTest
    @MethodSource("names")
    void holdsNothingThatAnOfficeProgramWouldRepair(String name) throws IOException {
        try (XSSFWorkbook workbook = workbook(review(name), ALL)) {
            Set<String> names = new HashSet<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(names.add(sheet.getSheetName().toLowerCase(Locale.ROOT))).isTrue();
                assertThat(sheet.getSheetName())
                        .hasSizeBetween(1, 31)
                        .doesNotContainPattern("[\\[\\]:*?/\\\\]");
                int rows = sheet.getLastRowNum() + 1;
                int columns = sheet.getRow(0).getLastCellNum();
                CellRangeAddress filter =
                        CellRangeAddress.valueOf(sheet.getCTWorksheet().getAutoFilter().getRef());
                assertThat(filter).isEqualTo(new CellRangeAddress(0, rows - 1, 0, columns - 1));
                Set<String> titles = new HashSet<>();
                for (Cell title : sheet.getRow(0)) {
                    String text = title.getStringCellValue();
                    assertThat(titles.add(text)).as(text).isTrue();
                    assertThat(sheet.getColumnWidth(title.getColumnIndex()) / 256)
                            .as("room for %s and the button of its filter", text)
                            .isBetween(text.length() + 4, 120);
                }
                for (Row row : sheet) {
                    assertThat((int) row.getLastCellNum()).isLessThanOrEqualTo(columns);
                    for (Cell cell : row) {
                        plain(cell);
                    }
                }
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            }
            assertThat(workbook.getNumCellStyles()).isLessThan(4_000);
        }
    }

    /** A number that counts or a text without letters that XML cannot hold. */
    private static void plain(Cell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        if (cell.getCellType() == CellType.NUMERIC) {
            assertThat(cell.getNumericCellValue()).isFinite();
            assertThat(format).isNotIn("@", "General");
            if (DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), format)) {
                assertThat(cell.getNumericCellValue()).isBetween(1.0, 2_958_465.0);
            }
        } else {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue())
                    .hasSizeBetween(1, 32_767)
                    .doesNotContainPattern("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
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
