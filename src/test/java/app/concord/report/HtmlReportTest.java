package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Review;
import app.concord.model.Severity;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

class HtmlReportTest {
    private final Report report = Objects.requireNonNull(Reports.named("html"));

    static Stream<String> names() {
        return ReportSpecimens.all().keySet().stream();
    }

    private String html(String name) {
        return Golden.write(report, review(name), false, false);
    }

    private static Review review(String name) {
        return Objects.requireNonNull(ReportSpecimens.all().get(name));
    }

    /** The report without its style sheet. */
    private static String unstyled(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "<style></style>");
    }

    @ParameterizedTest
    @MethodSource("names")
    void tellsEverything(String name) {
        Golden.matches("html/" + name + ".html", unstyled(html(name)));
    }

    @Test
    void listsWhatWasUnderstood() {
        Golden.matches(
                "html/facts.html", unstyled(Golden.write(report, Specimens.full(), false, true)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWellFormedAsXml(String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        NodeList sections =
                factory.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(html(name))))
                        .getElementsByTagName("section");
        assertThat(sections.getLength()).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("names")
    void needsNothingFromElsewhereAndRunsNothing(String name) {
        Document page = Jsoup.parse(html(name));
        assertThat(page.select("script, link, iframe, object, embed, base, form")).isEmpty();
        assertThat(page.select("[src]")).isEmpty();
        assertThat(page.select("[href]"))
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
        assertThat(page.getAllElements())
                .allSatisfy(element ->
                        assertThat(element.attributes().asList())
                                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        String style = Objects.requireNonNull(page.selectFirst("style")).data();
        assertThat(style).doesNotContain("url(").doesNotContain("@import").doesNotContain("</");
    }

    @ParameterizedTest
    @MethodSource("names")
    void canBeUsedWithoutEyes(String name) {
        Document page = Jsoup.parse(html(name));
        assertThat(Objects.requireNonNull(page.selectFirst("html")).attr("lang")).isEqualTo("en");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("th"))
                .allSatisfy(head -> assertThat(head.attr("scope")).isNotEmpty());
        assertThat(page.select("table"))
                .allSatisfy(table -> assertThat(table.select("caption")).hasSize(1));
        assertThat(page.select(".sign"))
                .allSatisfy(sign -> assertThat(sign.attr("aria-hidden")).isEqualTo("true"));
        assertThat(page.select("section"))
                .allSatisfy(section ->
                        assertThat(page.getElementById(section.attr("aria-labelledby")))
                                .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLinkLeadsSomewhereAndNoAnchorStandsTwice(String name) {
        Document page = Jsoup.parse(html(name));
        Set<String> anchors = new HashSet<>();
        for (Element element : page.select("[id]")) {
            assertThat(anchors.add(element.id())).as(element.id()).isTrue();
        }
        for (Element link : page.select("a[href]")) {
            assertThat(anchors).contains(link.attr("href").substring(1));
        }
    }

    @Test
    void hostileTextStaysText() {
        Document page = Jsoup.parse(html("crowded"));
        assertThat(page.text()).contains("</td><script>alert('1')</script>").contains("🎁 ț");
        assertThat(html("crowded")).doesNotContain("\u0007").contains("\ufffd");
    }

    @Test
    void marksTheWordsThatDiffer() {
        Document page = Jsoup.parse(html("crowded"));
        assertThat(page.select(".deviates mark").eachText()).contains("5", "kitchens", "O");
        assertThat(page.select(".deviates mark.gap")).hasSize(1);
        assertThat(page.select(".reference mark").eachText()).contains("not");
    }

    @Test
    void showsTheWordsAroundAQuote() {
        assertThat(Jsoup.parse(html("crowded")).select(".context").eachText())
                .contains("The Brisa Fan,");
    }

    @Test
    void deviationsOfTheMatrixAreToldBySignColourAndWords() {
        Document page = Jsoup.parse(html("crowded"));
        Element entry = Objects.requireNonNull(page.selectFirst(".matrix .entry.deviates"));
        assertThat(entry.text()).isEqualTo("✖ £59.99 deviates print/flyer.pdf");
        assertThat(Objects.requireNonNull(page.selectFirst(".matrix .entry.missing")).text())
                .isEqualTo("∅ left out");
        assertThat(Objects.requireNonNull(page.selectFirst(".matrix .subject")).text())
                .isEqualTo("Brisa Fan 30 cm");
    }

    @Test
    void speaksTheLanguageOfThePieces() {
        assertThat(Jsoup.parse(html("crowded")).select("blockquote[lang=de]")).isNotEmpty();
    }

    @Test
    void clientsDoNotLearnWhoDecided() {
        Agency.Logo logo = Agency.Logo.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        ReportOptions options =
                new ReportOptions(
                        false, false, "1.2.3", Severity.ERROR, true, new Agency("Vela & Co", logo));
        String html =
                new String(
                        Golden.bytes(report, Specimens.decided(), options), StandardCharsets.UTF_8);
        assertThat(html)
                .contains("Vela &amp; Co")
                .contains("src=\"data:image/jpeg;base64,/9j/AA==\"")
                .contains("The flyer is printed")
                .doesNotContain("Kim")
                .doesNotContain("Ira");
        assertThat(Golden.write(report, Specimens.decided(), false, false)).contains("Kim", "Ira");
    }

    @Test
    void logosAreToldByTheirBytes() {
        assertThat(Agency.Logo.of("<svg/>".getBytes(StandardCharsets.UTF_8))).isNull();
        assertThat(Agency.Logo.of(new byte[0])).isNull();
    }

    @Test
    void theSameReviewGivesTheSameBytes() {
        assertThat(html("decided")).isEqualTo(html("decided"));
    }
}
