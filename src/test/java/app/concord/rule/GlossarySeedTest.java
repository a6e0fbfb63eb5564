package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.GlossaryTerm;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What a campaign proposes for its glossary. */
class GlossarySeedTest {

    private static List<String> seed(Written campaign) {
        return GlossarySeed.of(campaign.statements()).stream().map(GlossarySeedTest::line).toList();
    }

    private static String line(GlossaryTerm term) {
        return term.term() + term.mark() + term.shortForms();
    }

    private static Written harbor() {
        return new Written("en", "US")
                .mail("# New at Laptop Harbor", "Shop -> https://www.laptopharbor.example/a")
                .page("Laptop Harbor ships free.", "~ hi@laptopharbor.example")
                .print("Visit LAPTOP HARBOR today. www.laptopharbor.example")
                .post("Only at LaptopHarbor this week.", "https://laptopharbor.example/x");
    }

    @Test
    void ownNameAsMostPiecesWriteIt() {
        assertThat(seed(harbor())).containsExactly("Laptop Harbor[]");
    }

    @Test
    void namesOfTheBriefAndTheirShorterFormsAndMarks() {
        Written campaign =
                harbor().brief("NAME=Laptop Harbor AirDock", "PRICE=49", "NAME=Cable Bag 2 m")
                        .page("# Laptop Harbor AirDock™", "The AirDock costs $49.")
                        .print("The AirDock™ costs $49.")
                        .mail("An AIRDOCK™ for $49.");
        assertThat(seed(campaign))
                .startsWith("Laptop Harbor[]")
                .contains("Laptop Harbor AirDock™[AirDock]", "Cable Bag 2 m[]")
                .doesNotContain("AirDock™[]");
    }

    @Test
    void whatTheGlossaryKnowsIsNotProposed() {
        assertThat(seed(harbor().glossary("LaptopHarbor"))).isEmpty();
    }

    @Test
    void sameCampaignGivesTheSameTerms() {
        assertThat(seed(harbor())).isEqualTo(seed(harbor()));
    }
}
