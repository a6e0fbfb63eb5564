package app.concord.importing.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Span;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

class SocialXlsxImporterTest {
    private final SocialXlsxImporter importer = new SocialXlsxImporter();

    private static byte[] plan(Workbook workbook) throws IOException {
        try (workbook) {
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("Internal");
            for (String name : new String[] {"May", "June"}) {
                Sheet sheet = workbook.createSheet(name);
                sheet.createRow(0).createCell(0).setCellValue("Plan " + name);
                Row header = sheet.createRow(1);
                header.createCell(0).setCellValue("Date");
                header.createCell(1).setCellValue("Caption");
                Row row = sheet.createRow(2);
                row.createCell(0).setCellValue(LocalDate.of(2026, 5, 4));
                var style = workbook.createCellStyle();
                style.setDataFormat((short) 14);
                row.getCell(0).setCellStyle(style);
                row.createCell(1).setCellValue("Post of " + name);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private Imported read(byte[] bytes) throws IOException {
        return importer.read(new SourceFile("plan.xlsx", null, Bytes.of(bytes)), Cancellation.NONE);
    }

    @Test
    void readsAllSheetsThatAreAPlan() throws IOException {
        Imported imported = read(plan(new XSSFWorkbook()));
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.assets())
                .extracting(Asset::path)
                .containsExactly("plan.xlsx#1", "plan.xlsx#2");
        Asset second = imported.assets().getLast();
        assertThat(second.title()).isEqualTo("Post of June");
        assertThat(second.dated()).isEqualTo("2026-05-04T00:00");
        assertThat(second.blocks().getFirst().locate(new Span(0, 4)))
                .isEqualTo(Location.inCell(2, "Caption"));
    }

    @Test
    void readsTheOlderFormat() throws IOException {
        assertThat(read(plan(new HSSFWorkbook())).assets())
                .extracting(Asset::dated)
                .allSatisfy(dated -> assertThat(dated).isEqualTo("2026-05-04T00:00"));
    }

    @Test
    void explainsAWorkbookWithoutPlan() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue("Size");
            row.createCell(1).setCellValue("Weight");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            assertThat(read(bytes.toByteArray()).problems())
                    .containsExactly(
                            Problem.of("plan.xlsx", Problem.Kind.NOT_RECOGNISED, "Size, Weight"));
        }
    }

    @Test
    void leavesOutWhatTheSheetDoesNotShow() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Plan");
            String[][] cells = {
                {"Date", "Copy", "Link"},
                {"2026-04-12", "Seen", "https://lumen.example/a"},
                {"2026-04-13", "Hidden", ""},
                {"2026-04-14", "Seen too", ""}
            };
            for (int row = 0; row < cells.length; row++) {
                Row line = sheet.createRow(row);
                for (int column = 0; column < 3; column++) {
                    line.createCell(column).setCellValue(cells[row][column]);
                }
            }
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            sheet.createRow(4).createCell(1).setCellFormula("B2");
            Sheet secret = workbook.createSheet("Old");
            secret.createRow(0).createCell(0).setCellValue("Date");
            secret.getRow(0).createCell(1).setCellValue("Copy");
            workbook.setSheetHidden(1, true);
            Imported imported = read(bytes(workbook));
            assertThat(imported.assets())
                    .extracting(Asset::title)
                    .containsExactly("Seen", "Seen too");
            assertThat(imported.assets().getLast().path()).isEqualTo("plan.xlsx#3");
            assertThat(imported.assets().getFirst().blocks())
                    .noneMatch(block -> block.text().contains("lumen.example"));
            assertThat(imported.problems())
                    .extracting(problem -> problem.details().getFirst())
                    .contains("1 hidden row", "1 hidden column: Link", "1 hidden sheet");
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    @Test
    void namesFormulasWithoutAResult() throws IOException {
        String sheet =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>Copy</t></is></c></row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>2026-04-12</t></is></c><c r="B2" t="str"><f>C9</f><v>Stored</v></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>2026-04-13</t></is></c><c r="B3"><f>B2</f><v/></c></row>
                </sheetData></worksheet>
                """;
        Imported imported =
                read(replaced(plan(new XSSFWorkbook()), "xl/worksheets/sheet1.xml", sheet));
        assertThat(imported.assets()).extracting(Asset::title).contains("Stored");
        assertThat(imported.problems())
                .extracting(problem -> problem.details().getFirst())
                .contains("formulas without a stored result: B3");
    }

    private static byte[] replaced(byte[] workbook, String part, String content)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(part)
                                ? content.strip().getBytes(StandardCharsets.UTF_8)
                                : in.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><table><tr><th>Date</th><th>Text</th></tr><tr><td>2026-04-12</td><td>Half<br>price</td></tr></table></html>",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"Plan\"><Table><Row><Cell><Data ss:Type=\"String\">Date</Data></Cell><Cell><Data ss:Type=\"String\">Text</Data></Cell></Row><Row ss:Index=\"5\"><Cell><Data ss:Type=\"DateTime\">2026-04-12T00:00:00.000</Data></Cell><Cell><Data ss:Type=\"String\">Half&#10;price</Data></Cell></Row></Table></Worksheet></Workbook>",
                "Date\tText\n2026-04-12\t\"Half\nprice\"\n"
            })
    void readsTablesThatOnlyHaveTheNameOfAWorkbook(String table) throws IOException {
        Imported imported = read(table.getBytes(StandardCharsets.UTF_8));
        assertThat(imported.problems()).isEmpty();
        Asset asset = imported.assets().getFirst();
        assertThat(asset.blocks().getFirst().text()).isEqualTo("Half\nprice");
        assertThat(asset.dated()).isEqualTo("2026-04-12T00:00");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        byte[] noise = new byte[200];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i % 7);
        }
        assertThatThrownBy(() -> read(noise)).isInstanceOf(IOException.class);
    }

    @Test
    void passesOverAMillionRowsWithoutAValue() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 300_000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\"/></row>");
        }
        String sheet =
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + rows
                        + "<row r=\"300001\"><c r=\"A300001\" t=\"inlineStr\"><is><t>Date</t></is></c><c r=\"B300001\" t=\"inlineStr\"><is><t>Copy</t></is></c></row>"
                        + "<row r=\"300002\"><c r=\"A300002\" t=\"inlineStr\"><is><t>2026-04-12</t></is></c><c r=\"B300002\" t=\"inlineStr\"><is><t>At last</t></is></c></row>"
                        + "</sheetData></worksheet>";
        Imported imported =
                read(replaced(plan(new XSSFWorkbook()), "xl/worksheets/sheet1.xml", sheet));
        assertThat(imported.assets()).extracting(Asset::title).contains("At last");
    }

    @Test
    void refusesAWorkbookThatIsCutOff() throws IOException {
        byte[] whole = plan(new XSSFWorkbook());
        assertThatThrownBy(() -> read(java.util.Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(IOException.class);
    }

    /** What is missing at the end may be nothing but filling. */
    @Test
    void refusesOrReadsAnOlderWorkbookWhereverItIsCutOff() throws IOException {
        byte[] whole = plan(new HSSFWorkbook());
        int refused = 0;
        for (int length = 600; length < whole.length; length += 256) {
            try {
                read(java.util.Arrays.copyOf(whole, length));
            } catch (IOException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }
}
