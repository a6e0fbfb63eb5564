package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.message.Wording;
import app.concord.model.Review;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.util.Objects;
import java.util.stream.Stream;

class SarifReportTest {
    private final Report report = new SarifReport();

    static Stream<String> names() {
        return ReportSpecimens.all().keySet().stream();
    }

    private String sarif(String name) {
        Review review = Objects.requireNonNull(ReportSpecimens.all().get(name));
        return Golden.write(report, review, false, false);
    }

    private static JsonNode run(String sarif) {
        return new ObjectMapper().readTree(sarif).path("runs").path(0);
    }

    private JsonNode results(String name) {
        return run(sarif(name)).path("results");
    }

    @ParameterizedTest
    @MethodSource("names")
    void tellsEverything(String name) {
        // The rules are the same in each and have their own test.
        Golden.matches(
                "sarif/" + name + ".json",
                sarif(name)
                        .replaceFirst("(?s)\"rules\": \\[\n.*?\n          \\]", "\"rules\": []"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsToTheSchema(String name) {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(Golden.read("/schema/sarif-schema-2.1.0.json"));
        assertThat(schema.validate(sarif(name), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void everyRuleHasItsPage() {
        JsonNode rules = run(sarif("clean")).path("tool").path("driver").path("rules");
        assertThat(rules).hasSize(Wording.rules().size());
        assertThat(rules.findValuesAsString("id")).isEqualTo(Wording.rules());
        for (JsonNode rule : rules) {
            assertThat(rule.path("help").path("markdown").asString()).startsWith("# ");
        }
    }

    @Test
    void resultsNameTheirRule() {
        JsonNode rules = run(sarif("crowded")).path("tool").path("driver").path("rules");
        for (JsonNode result : results("crowded")) {
            assertThat(rules.path(result.path("ruleIndex").asInt()).path("id").asString())
                    .isEqualTo(result.path("ruleId").asString());
            assertThat(result.path("locations")).hasSize(1);
        }
    }

    @Test
    void linesOfFilesAreRegionsAndThoseOfPartsAreNot() {
        JsonNode related = results("crowded").path(0).path("relatedLocations");
        JsonNode mail = related.path(1).path("physicalLocation");
        assertThat(mail.path("artifactLocation").path("uri").asString())
                .isEqualTo("email/launch.eml");
        assertThat(mail.has("region")).isFalse();
        JsonNode page = related.path(2).path("physicalLocation").path("region");
        assertThat(page.path("startLine").asInt()).isEqualTo(40);
        assertThat(page.path("snippet").path("text").asString()).isEqualTo("£49.99");
    }

    @Test
    void piecesOfAFileAreFoundInIt() {
        JsonNode post = results("crowded").path(1).path("locations").path(0);
        assertThat(post.path("physicalLocation").path("artifactLocation").path("uri").asString())
                .isEqualTo("social/posts.csv");
        assertThat(post.path("logicalLocations").path(0).path("fullyQualifiedName").asString())
                .isEqualTo("#2, row 2, column Caption");
    }

    @Test
    void whatWasSettledIsSuppressedWithItsReason() {
        JsonNode results = results("decided");
        JsonNode suppression = results.path(0).path("suppressions").path(0);
        assertThat(suppression.path("kind").asString()).isEqualTo("external");
        assertThat(suppression.path("status").asString()).isEqualTo("accepted");
        assertThat(suppression.path("justification").asString()).startsWith("The flyer is printed");
        assertThat(results.path(1).path("suppressions")).isEmpty();
    }

    @Test
    void tellsWhatChanged() {
        assertThat(results("decided").findValuesAsString("baselineState"))
                .containsExactly("unchanged", "new", "new", "absent");
        assertThat(results("crowded").findValuesAsString("baselineState")).isEmpty();
    }

    @Test
    void addressesAreEscaped() {
        assertThat(sarif("crowded")).contains("print/=HYPERLINK(%22x%22)%3C/td%3E%3Cscript%3E");
    }

    @Test
    void factsAreNoResults() {
        assertThat(run(Golden.write(report, Specimens.full(), false, true)).path("results"))
                .isEmpty();
    }
}
