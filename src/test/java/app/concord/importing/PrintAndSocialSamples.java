package app.concord.importing;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A small file of every format that prints and social plans come in. */
final class PrintAndSocialSamples {
    private static final String WORDS = "Aurora lamp, now 40 EUR";

    private PrintAndSocialSamples() {}

    /** Samples by a name that begins with the id of their importer. */
    static Map<String, SourceFile> all() {
        try {
            return Map.of(
                    "csv",
                            file(
                                    "plan.csv",
                                    bytes("Date,Text\n2026-04-12," + "\"" + WORDS + "\"\n")),
                    "csv-semicolon", file("plan.csv", bytes("Datum;Text\n12.04.2026;" + WORDS)),
                    "txt", file("copy.txt", bytes(WORDS)),
                    "txt-markdown", file("copy.md", bytes("# " + WORDS)),
                    "xlsx", file("plan.xlsx", workbook()),
                    "docx", file("card.docx", document()),
                    "pdf", file("flyer.pdf", pdf()),
                    "pdf-without-ending", file("flyer", pdf()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static SourceFile file(String path, byte[] bytes) {
        return new SourceFile(path, null, Bytes.of(bytes));
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            String[][] rows = {{"Date", "Text"}, {"2026-04-12", WORDS}};
            for (int row = 0; row < rows.length; row++) {
                sheet.createRow(row).createCell(0).setCellValue(rows[row][0]);
                sheet.getRow(row).createCell(1).setCellValue(rows[row][1]);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] document() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(WORDS);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(100, 500);
                content.showText(WORDS);
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
