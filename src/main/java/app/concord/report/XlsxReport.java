package app.concord.report;

import app.concord.message.Messages;
import app.concord.model.Review;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * The report as a workbook: the findings, the matrix, the facts, the pieces, the decisions and the
 * problems, each on a sheet that can be filtered. Rows go to disk as they are made, so that any
 * number of them fits. Amounts, percentages and days are numbers and dates; all else is text, never
 * a formula.
 */
final class XlsxReport implements Report {
    /** Rows of a sheet that are in memory at a time. */
    private static final int WINDOW = 100;

    /** Rows that a sheet can hold. */
    private static final int MOST = 1_048_576;

    /** What a width is counted in: a 256th of a character. */
    private static final int CHARACTER = 256;

    /** Characters that the button of a filter takes beside the title. */
    private static final int BUTTON = 4;

    /** Characters that are still readable side by side on a page. */
    private static final int READABLE = 270;

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public boolean binary() {
        return true;
    }

    @Override
    public void write(Review review, ReportOptions options, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            workbook.setCompressTempFiles(true);
            properties(workbook, review);
            XlsxCells cells = new XlsxCells(workbook);
            if (!options.factsOnly()) {
                sheet(workbook, cells, FindingSheet.of(review));
                sheet(workbook, cells, OtherSheets.matrix(review));
            }
            sheet(workbook, cells, FactSheet.of(review.result()));
            sheet(workbook, cells, OtherSheets.assets(review.result()));
            if (!options.factsOnly()) {
                sheet(workbook, cells, OtherSheets.decisions(review));
            }
            sheet(workbook, cells, OtherSheets.problems(review.result()));
            Archives.write(workbook::write, out);
        }
        out.flush();
    }

    /** The day of the check stands for when it was made, so that nothing depends on the clock. */
    private static void properties(SXSSFWorkbook workbook, Review review) {
        LocalDate today = review.result().campaign().today();
        Optional<Date> day = Optional.of(Date.from(today.atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        core.setCreator("Concord");
        core.setTitle(
                Messages.text("report.html.title", Json.clean(review.result().campaign().name())));
        core.setCreated(day);
        core.setModified(day);
    }

    /**
     * How a sheet is printed: the titles on every page.
     *
     * @param whole whether all columns go side by side on a page
     */
    private static void paper(SXSSFSheet sheet, boolean whole) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        if (whole) {
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitWidth((short) 1);
            sheet.getPrintSetup().setFitHeight((short) 0);
        }
    }

    private static <T> void sheet(SXSSFWorkbook workbook, XlsxCells cells, Sheet<T> table) {
        SXSSFSheet sheet = workbook.createSheet(Messages.text("report.sheet." + table.id()));
        int last = table.columns().size() - 1;
        List<String> titles =
                table.columns().stream()
                        .map(column -> Messages.text("report.column." + column.id()))
                        .toList();
        int characters = 0;
        for (int i = 0; i <= last; i++) {
            int width = Math.max(table.columns().get(i).width(), titles.get(i).length() + BUTTON);
            sheet.setColumnWidth(i, width * CHARACTER);
            characters += width;
        }
        sheet.createFreezePane(0, 1);
        paper(sheet, characters <= READABLE);
        cells.head(sheet.createRow(0), titles);
        int rows = Math.min(table.rows().size(), MOST - 1);
        for (int i = 0; i < rows; i++) {
            T row = table.rows().get(i);
            cells.row(sheet.createRow(i + 1), table.columns(), row);
        }
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, last));
    }
}
