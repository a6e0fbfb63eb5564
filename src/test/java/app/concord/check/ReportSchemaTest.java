package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.CheckResult;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the reports of a real check to what other programs rely on. */
class ReportSchemaTest {
    private static final Path SCHEMA =
            Path.of("src/test/resources/app/concord/report/report.schema.json");

    private static CheckResult result;
    private static Schema schema;

    @BeforeAll
    static void check() throws IOException {
        result = Runs.sample();
        schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA));
    }

    private static JsonNode report(boolean factsOnly) {
        return new ObjectMapper().readTree(Runs.report("json", result, factsOnly));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsToTheSchema(boolean factsOnly) {
        assertThat(schema.validate(Runs.report("json", result, factsOnly), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void factsAreFilledAndFindingsEmptyWhereOnlyFactsAreAskedFor() {
        JsonNode report = report(true);
        assertThat(report.path("facts")).isNotEmpty();
        assertThat(report.path("findings")).isEmpty();
        assertThat(report(false).path("findings")).isNotEmpty();
    }

    @Test
    void pathsAreRelativeAndNumberedFromOne() {
        Set<String> paths = new HashSet<>();
        report(false).path("assets").forEach(asset -> paths.add(asset.path("path").asString()));
        assertThat(paths)
                .contains("print/brochure.pdf", "web/long-nights.html")
                .contains("social/posts-november.csv#1", "social/posts-november.csv#8")
                .doesNotContain("social/posts-november.csv#0", "social/posts-november.csv#9")
                .allSatisfy(path -> {
                    assertThat(path).doesNotContain("\\").doesNotStartWith("/");
                    assertThat(path).doesNotContain("..").doesNotContain("assets");
                });
    }

    @Test
    void everyPlaceIsInAnAssetOrTheBrief() {
        JsonNode report = report(false);
        Set<String> paths = new HashSet<>();
        report.path("assets").forEach(asset -> paths.add(asset.path("path").asString()));
        paths.add(report.path("campaign").path("brief").asString());
        for (String list : List.of("findings", "explained")) {
            for (JsonNode entry : report.path(list)) {
                assertThat(entry.path("evidence")).isNotEmpty();
                for (JsonNode evidence : entry.path("evidence")) {
                    assertThat(paths).contains(evidence.path("asset").asString());
                    assertThat(evidence.path("quote").asString()).isNotBlank();
                }
            }
        }
    }

    @Test
    void coverageAddsUp() {
        JsonNode coverage = report(false).path("coverage");
        int sum =
                coverage.path("used").asInt()
                        + coverage.path("setAside").asInt()
                        + coverage.path("unresolved").asInt();
        assertThat(coverage.path("seen").asInt()).isEqualTo(sum).isPositive();
        assertThat(coverage.path("items")).hasSize(sum);
    }
}
