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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

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
    void refusesWhatIsNoWorkbook() {
        byte[] page = "<html><table></table></html>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(page)).isInstanceOf(IOException.class);
    }

    @Test
    void refusesAWorkbookThatIsCutOff() throws IOException {
        byte[] whole = plan(new XSSFWorkbook());
        assertThatThrownBy(() -> read(java.util.Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(IOException.class);
    }
}
