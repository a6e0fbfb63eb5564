package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Review;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.util.stream.Stream;

class JsonReportTest {
    private final Report report = new JsonReport();

    static Stream<Review> reviews() {
        return Stream.of(
                Review.of(Specimens.full()),
                Specimens.decided(),
                Review.of(Specimens.clean()),
                Review.of(Specimens.incomplete()),
                Review.of(Specimens.with(Specimens.sentence())));
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
    @MethodSource("reviews")
    void keepsToTheSchema(Review review) {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Golden.read("report.schema.json"));
        for (boolean factsOnly : new boolean[] {false, true}) {
            assertThat(
                            schema.validate(
                                    Golden.write(report, review, false, factsOnly),
                                    InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void tellsInWhichWordsASentenceDiffers() {
        JsonNode evidence =
                new ObjectMapper()
                        .readTree(
                                Golden.write(
                                        report, Specimens.with(Specimens.sentence()), false, false))
                        .path("findings")
                        .path(0)
                        .path("evidence");
        JsonNode missing = evidence.path(0);
        assertThat(missing.path("comparedWith").asString()).isEqualTo("brief.csv");
        assertThat(missing.path("differences")).hasSize(1);
        JsonNode gap = missing.path("differences").path(0);
        assertThat(gap.path("words").asString()).isEmpty();
        assertThat(gap.path("start").asInt()).isEqualTo("The fan is ".length());
        assertThat(gap.path("end").asInt()).isEqualTo("The fan is ".length());
        assertThat(gap.path("otherWords").asString()).isEqualTo("not");
        assertThat(gap.path("otherStart").asInt()).isEqualTo("The fan is ".length());
        JsonNode other = evidence.path(1).path("differences").path(0);
        assertThat(other.path("words").asString()).isEqualTo("kitchens");
        assertThat(evidence.path(2).has("differences")).isFalse();
        assertThat(evidence.path(3).has("comparedWith")).isFalse();
    }

    @Test
    void tellsWhatWasDecidedAndWhatChanged() {
        JsonNode whole =
                new ObjectMapper()
                        .readTree(Golden.write(report, Specimens.decided(), false, false));
        assertThat(whole.path("summary").path("errors").asInt()).isEqualTo(1);
        assertThat(whole.path("summary").path("waived").asInt()).isEqualTo(1);
        assertThat(whole.path("findings").findValuesAsString("state"))
                .containsExactly("accepted", "to-fix", "reopened");
        JsonNode decision = whole.path("findings").path(0).path("decision");
        assertThat(decision.path("kind").asString()).isEqualTo("accepted");
        assertThat(decision.path("by").asString()).isEqualTo("Kim");
        assertThat(decision.path("at").asString()).isEqualTo("2026-11-23T12:00:00Z");
        assertThat(whole.path("fixed").findValuesAsString("fingerprint")).containsExactly("0gone0");
        assertThat(whole.path("expiredDecisions").findValuesAsString("rule"))
                .containsExactly("link-mismatch");
        assertThat(whole.path("orphanedDecisions").findValuesAsString("rule"))
                .contains("spec-mismatch");
    }

    @Test
    void onlySentencesAreComparedWordByWord() {
        assertThat(Golden.write(report, Specimens.with(Specimens.price()), false, false))
                .doesNotContain("comparedWith");
    }

    @Test
    void replacesHalvesOfPairs() {
        assertThat(Json.clean("a\ud83db")).isEqualTo("a\ufffdb");
        assertThat(Json.clean("a\ud83d\ude00b")).isEqualTo("a\ud83d\ude00b");
    }
}
