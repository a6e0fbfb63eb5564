package app.concord.importing;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small file of every format that prints and social plans come in. */
public final class PrintAndSocialSamples {
    private PrintAndSocialSamples() {}

    /** One file a format; its ending is the id of the importer that reads it. */
    public static List<SourceFile> all() {
        try {
            return List.of(
                    file("plan.csv", "Date,Text\n2026-04-12,Lamps now 9 EUR\n"),
                    file("copy.txt", "Lamps now 9 EUR\n"),
                    new SourceFile("plan.xlsx", null, Bytes.of(workbook())),
                    new SourceFile("card.docx", null, Bytes.of(document())),
                    new SourceFile("flyer.pdf", null, Bytes.of(pdf())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, null, Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("Text");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] document() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Lamps now 9 EUR");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
