package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.CheckRequest;
import app.concord.check.Checker;
import app.concord.check.Progress;
import app.concord.check.SampleCampaign;
import app.concord.model.Cancellation;
import app.concord.model.Evidence;
import app.concord.model.PageDrawing;
import app.concord.model.Review;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sample campaign, whose brochure and poster are PDF files. */
class PagePicturesInReportsTest {
    @TempDir private static Path folder;
    private static CheckRequest request = CheckRequest.of(Path.of("."), SampleCampaign.TODAY);
    private static Review review = Review.of(Specimens.full());

    private final Report html = new HtmlReport();
    private final Report pdf = new PdfReport();

    @BeforeAll
    static void check() throws IOException {
        Path sample = Path.of("assets/sample/campaign");
        Path campaign = folder.resolve("sample");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.toList()) {
                Files.copy(file, campaign.resolve(sample.relativize(file).toString()));
            }
        }
        request =
                CheckRequest.of(campaign, SampleCampaign.TODAY)
                        .with(now -> now.withMarkets(List.of(SampleCampaign.MARKET)));
        review = Review.of(new Checker().run(request, Progress.NONE, Cancellation.NONE));
    }

    private static ReportOptions options() {
        return new ReportOptions(false, false, "1.2.3").withPages(new Checker().pages(request));
    }

    private String page() {
        return new String(Golden.bytes(html, review, options()), StandardCharsets.UTF_8);
    }

    @Test
    void everyShownPlaceOnAPageHasItsPictureOnBothSides() {
        Document page = Jsoup.parse(page());
        List<Evidence> onPages =
                HtmlFindings.places(review.standings()).stream()
                        .filter(CutoutArea::isOnPage)
                        .toList();
        assertThat(onPages).hasSizeGreaterThan(5);
        assertThat(page.select("img.cutout")).hasSameSizeAs(onPages);
        assertThat(page.select(".deviates img.cutout")).isNotEmpty();
        assertThat(page.select(".agrees img.cutout")).isNotEmpty();
        assertThat(page.select("img.cutout"))
                .allSatisfy(image -> {
                    assertThat(image.attr("src")).startsWith("data:image/png;base64,");
                    assertThat(image.attr("alt")).matches("page \\d\\. Framed: \\S.*");
                    assertThat(Integer.parseInt(image.attr("width"))).isBetween(100, 480);
                    assertThat(image.attr("src").length()).isLessThan(60_000);
                });
        Element price = page.select("article:contains(the print piece says £75)").getFirst();
        assertThat(price.select(".deviates img").attr("alt")).isEqualTo("page 2. Framed: £75.00");
        assertThat(page.select("#findings > .note")).isEmpty();
    }

    @Test
    void theSameStateGivesTheSameBytes() {
        assertThat(page()).isEqualTo(page());
        assertThat(Golden.bytes(pdf, review, options()))
                .isEqualTo(Golden.bytes(pdf, review, options()));
    }

    @Test
    void thePdfReportShowsTheSamePictures() throws IOException {
        Set<Object> images = new HashSet<>();
        try (PDDocument document = Loader.loadPDF(Golden.bytes(pdf, review, options()))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().isImageXObject(name)) {
                        images.add(page.getResources().getXObject(name).getCOSObject());
                    }
                }
            }
        }
        Set<String> shown = new HashSet<>(Jsoup.parse(page()).select("img").eachAttr("src"));
        assertThat(images).hasSameSizeAs(shown);
    }

    @Test
    void aFileThatChangedSinceTheCheckIsToldInWords() throws IOException {
        Path brochure = request.paths().getFirst().resolve("print/brochure.pdf");
        byte[] before = Files.readAllBytes(brochure);
        try {
            Files.write(brochure, new byte[] {'\n'}, StandardOpenOption.APPEND);
            Document page = Jsoup.parse(page());
            assertThat(page.select("figure:contains(brochure.pdf) img")).isEmpty();
            assertThat(page.select("figure:contains(window-poster.pdf) img")).isNotEmpty();
            assertThat(page.select("#findings > .note").text())
                    .contains("places on pages are told in words alone")
                    .contains("could not be drawn");
        } finally {
            Files.write(brochure, before);
        }
    }

    @Test
    void withoutDrawingNothingIsSaidOfPictures() {
        Document page =
                Jsoup.parse(
                        new String(
                                Golden.bytes(html, review, options().withPages(PageDrawing.NONE)),
                                StandardCharsets.UTF_8));
        assertThat(page.select("img, #findings > .note")).isEmpty();
    }
}
