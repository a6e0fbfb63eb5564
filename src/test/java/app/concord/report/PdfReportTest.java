package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Review;
import app.concord.model.Severity;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

class PdfReportTest {
    private static final ReportOptions ALL = new ReportOptions(false, false, "1.2.3");

    private final Report report = Objects.requireNonNull(Reports.named("pdf"));

    static Stream<String> names() {
        return ReportSpecimens.all().keySet().stream();
    }

    private static Review review(String name) {
        return Objects.requireNonNull(ReportSpecimens.all().get(name));
    }

    private PDDocument pdf(Review review, ReportOptions options) throws IOException {
        return Loader.loadPDF(Golden.bytes(report, review, options));
    }

    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setPageEnd("\n");
        return stripper.getText(pdf);
    }

    @ParameterizedTest
    @MethodSource("names")
    void tellsEverything(String name) throws IOException {
        try (PDDocument pdf = pdf(review(name), ALL)) {
            Golden.matches("pdf/" + name + ".txt", text(pdf));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSameReviewGivesTheSameBytes(String name) {
        assertThat(Golden.bytes(report, review(name), ALL))
                .isEqualTo(Golden.bytes(report, review(name), ALL));
    }

    @Test
    void carriesItsFonts() throws IOException {
        try (PDDocument pdf = pdf(review("crowded"), ALL)) {
            for (PDPage page : pdf.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    PDFont font = resources.getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void holdsTheLettersOfAllLanguages() throws IOException {
        String letters = "ăâîșț őűáéí äöüß éèêëçœ ñ¿¡ àìòù ãõ € £ ≠ ✖ ▲ ● ✔ ≈ ∅ “” ‘’ – …";
        ReportOptions options =
                new ReportOptions(
                        false, false, "1.2.3", Severity.ERROR, true, new Agency(letters, null));
        try (PDDocument pdf = pdf(review("clean"), options)) {
            assertThat(text(pdf)).contains(letters);
        }
    }

    @Test
    void placesALogo() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        Agency agency = new Agency("Vela", Agency.Logo.of(png.toByteArray()));
        ReportOptions options =
                new ReportOptions(false, false, "1.2.3", Severity.ERROR, true, agency);
        try (PDDocument pdf = pdf(review("decided"), options)) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            assertThat(text(pdf)).contains("Vela").doesNotContain("Kim").doesNotContain("Ira");
        }
    }
}
