package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Finding;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds how much of what was planted in campaigns of many trades and all languages is found, and
 * how little else. What is missed or falsely reported is listed where a floor is broken.
 */
class PlantedCampaignsTest {
    private static final Path CASES = Path.of("src", "test", "resources", "campaigns");
    private static final double LEAST_PRECISION = 0.92;
    private static final double LEAST_RECALL = 0.85;

    @Test
    void most_of_what_was_planted_is_found_and_hardly_anything_else() throws IOException {
        int planted = 0;
        int missed = 0;
        int hits = 0;
        int wrong = 0;
        List<String> told = new ArrayList<>();
        for (PlantedCampaign campaign : PlantedCampaign.all(CASES)) {
            PlantedCampaign.Score score = campaign.score();
            planted += score.planted();
            missed += score.missed().size();
            hits += score.hits();
            wrong += score.wrong().size();
            score.missed().forEach(item -> told.add(campaign.name() + " missed " + item));
            score.wrong().forEach(finding -> told.add(campaign.name() + " wrong " + line(finding)));
        }
        assertThat(planted).isGreaterThan(100);
        assertThat((double) hits / (hits + wrong))
                .as("precision; %s", String.join("\n", told))
                .isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat((double) (planted - missed) / planted)
                .as("recall; %s", String.join("\n", told))
                .isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @Test
    void nothing_is_reported_where_nothing_is_wrong() throws IOException {
        for (PlantedCampaign campaign : PlantedCampaign.all(CASES)) {
            if (campaign.clean()) {
                assertThat(campaign.score().wrong().stream().map(PlantedCampaignsTest::line))
                        .as(campaign.name())
                        .isEmpty();
            }
        }
    }

    private static String line(Finding finding) {
        return finding.severity()
                + " "
                + finding.rule()
                + " | "
                + finding.subjectName()
                + " | "
                + finding.deviating().stream()
                        .map(e -> e.place().asset() + ": " + e.place().quote())
                        .toList();
    }
}
