package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.message.Wording;
import app.concord.model.Review;
import app.concord.model.Severity;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

class JunitReportTest {
    private final Report report = new JunitReport();

    static Stream<String> names() {
        return ReportSpecimens.all().keySet().stream();
    }

    private String junit(String name) {
        Review review = Objects.requireNonNull(ReportSpecimens.all().get(name));
        return Golden.write(report, review, false, false);
    }

    private Document parsed(String name) {
        return Jsoup.parse(junit(name), Parser.xmlParser());
    }

    @ParameterizedTest
    @MethodSource("names")
    void tellsEverything(String name) {
        Golden.matches("junit/" + name + ".xml", junit(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsToTheSchemaThatBuildServersRead(String name) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(Golden.read("junit/junit.xsd"))))
                .newValidator()
                .validate(new StreamSource(new StringReader(junit(name))));
    }

    @ParameterizedTest
    @MethodSource("names")
    void suitesCountTheirCases(String name) {
        for (Element suite : parsed(name).select("testsuite")) {
            assertThat(suite.attr("tests"))
                    .isEqualTo(Integer.toString(suite.select("testcase").size()));
            assertThat(suite.attr("failures"))
                    .isEqualTo(Integer.toString(suite.select("failure").size()));
            assertThat(suite.attr("errors"))
                    .isEqualTo(Integer.toString(suite.select("error").size()));
            assertThat(suite.attr("skipped"))
                    .isEqualTo(Integer.toString(suite.select("skipped").size()));
        }
    }

    @Test
    void everyRuleIsASuiteAndThereIsOneForTheFiles() {
        assertThat(parsed("clean").select("testsuite").eachAttr("name"))
                .hasSize(Wording.rules().size() + 1)
                .containsAll(Wording.rules())
                .endsWith("files");
        assertThat(parsed("clean").select("testcase[name=no contradictions]"))
                .hasSize(Wording.rules().size());
    }

    @Test
    void whatWasSettledIsSkippedWithTheReason() {
        assertThat(parsed("decided").select("skipped").eachAttr("message"))
                .hasSize(1)
                .allSatisfy(reason -> assertThat(reason).contains("The flyer is printed"));
    }

    @Test
    void failsFromTheSeverityOnThatTheCheckFails() {
        assertThat(parsed("crowded").select("failure").eachAttr("type"))
                .containsOnly("ERROR")
                .hasSize(2);
        assertThat(failures(Severity.WARNING)).isEqualTo(5);
        assertThat(failures(null)).isZero();
    }

    private int failures(@Nullable Severity failOn) {
        ReportOptions options = new ReportOptions(false, false, "1.2.3", failOn, false, null);
        Review review = Review.of(ReportSpecimens.crowded());
        String xml = new String(Golden.bytes(report, review, options), StandardCharsets.UTF_8);
        return Jsoup.parse(xml, Parser.xmlParser()).select("failure").size();
    }

    @Test
    void filesThatCouldNotBeReadAreErrors() {
        Element files =
                Objects.requireNonNull(parsed("problems").selectFirst("testsuite[name=files]"));
        assertThat(files.select("error").eachAttr("type")).contains("damaged", "encrypted");
        assertThat(files.select("error").eachAttr("type")).doesNotContain("left-out");
    }
}
