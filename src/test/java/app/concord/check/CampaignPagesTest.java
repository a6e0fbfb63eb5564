package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.PageDrawing;
import app.concord.model.PageImage;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class CampaignPagesTest {
    private static final String POSTER = "print/window-poster.pdf";

    @TempDir private Path folder;
    private Path campaign = Path.of("");

    @BeforeEach
    void unpack() throws IOException {
        campaign = SampleCampaign.unpack(folder);
    }

    private static CheckRequest request(Path path) {
        return CheckRequest.of(path, SampleCampaign.TODAY);
    }

    private static Asset asset(CheckRequest request, String ending) {
        return new Checker()
                .run(request, Progress.NONE, Cancellation.NONE).campaign().assets().stream()
                        .filter(asset -> asset.path().endsWith(ending))
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean inked(PageImage image) {
        int first = image.pixels()[0];
        for (int pixel : image.pixels()) {
            if (pixel != first) {
                return true;
            }
        }
        return false;
    }

    @Test
    void drawsAPageAsItWasChecked() {
        CheckRequest request = request(campaign);
        Asset poster = asset(request, POSTER);
        PageDrawing pages = new Checker().pages(request);
        PageImage image = Objects.requireNonNull(pages.draw(poster, 1, 2));
        assertThat(image.scale()).isEqualTo(2);
        assertThat(inked(image)).isTrue();
        assertThat(pages.draw(poster, 99, 2)).isNull();
        assertThat(pages.draw(asset(request, "long-nights.html"), 1, 2)).isNull();
    }

    @Test
    void tellsTheScaleAtWhichALargePageWasDrawn() throws IOException {
        Path banner = folder.resolve("banner.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(14_000, 10)));
            document.save(banner.toFile());
        }
        PageImage image = new Checker().page(banner, 1, 3);
        assertThat(image.width()).isEqualTo(20_000);
        assertThat(image.scale()).isCloseTo(20_000 / 14_000.0, within(0.001));
    }

    @Test
    void drawsNothingOfAFileThatChangedOrIsGone() throws IOException {
        CheckRequest request = request(campaign);
        Asset poster = asset(request, POSTER);
        Path file = campaign.resolve(POSTER);
        Files.copy(
                campaign.resolve("print/brochure.pdf"), file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(new Checker().pages(request).draw(poster, 1, 1)).isNull();
        Files.delete(file);
        assertThat(new Checker().pages(request).draw(poster, 1, 1)).isNull();
    }

    @Test
    void drawsPagesOfFilesInAnArchive() throws IOException {
        Path zip = folder.resolve("autumn.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry(POSTER));
            Files.copy(campaign.resolve(POSTER), archive);
            archive.closeEntry();
        }
        CheckRequest request = request(zip);
        Asset poster = asset(request, POSTER);
        PageImage image = new Checker().pages(request).draw(poster, 1, 1);
        assertThat(inked(Objects.requireNonNull(image))).isTrue();
    }
}
