package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.CheckResult;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class JsonReportTest {
    private final Report report = new JsonReport();

    static Stream<CheckResult> results() {
        return Stream.of(Specimens.full(), Specimens.clean(), Specimens.incomplete());
    }

    @Test
    void tellsEverything() {
        assertThat(Golden.write(report, Specimens.full(), false, false))
                .isEqualTo(Golden.read("check.json"));
    }

    @Test
    void fillsTheFactsAndLeavesTheFindingsOut() {
        assertThat(Golden.write(report, Specimens.full(), false, true))
                .isEqualTo(Golden.read("facts.json"));
    }

    @ParameterizedTest
    @MethodSource("results")
    void keepsToTheSchema(CheckResult result) {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Golden.read("report.schema.json"));
        for (boolean factsOnly : new boolean[] {false, true}) {
            assertThat(
                            schema.validate(
                                    Golden.write(report, result, false, factsOnly),
                                    InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void replacesHalvesOfPairs() {
        assertThat(Json.clean("a\ud83db")).isEqualTo("a\ufffdb");
        assertThat(Json.clean("a\ud83d\ude00b")).isEqualTo("a\ud83d\ude00b");
    }
}
