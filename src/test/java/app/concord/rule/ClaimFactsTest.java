package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** Claims as facts beside the others. */
class ClaimFactsTest {

    private static List<LinkedFact> facts(Campaigns campaign) {
        Statements statements = campaign.statements();
        List<LinkedFact> others =
                statements.campaign().assets().stream()
                        .flatMap(asset -> statements.in(asset.path()).stream())
                        .toList();
        return ClaimFacts.among(others, statements);
    }

    private static List<String> claims(Campaigns campaign) {
        return facts(campaign).stream()
                .filter(linked -> linked.fact().kind() == FactKind.CLAIM)
                .map(linked ->
                        linked.fact().value().canonical() + ": " + linked.fact().place().quote())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The best breakfast by the sea.|rank strong: The best",
                "en|One of the best breakfasts by the sea.|rank weak: One of the",
                "en|Orla drops are clinically proven.|effect strong: clinically proven",
                "en|Orla drops may help you sleep.|effect weak: may help",
                "en|A guaranteed return every quarter.|yield strong: guaranteed return",
                "en|Delivered carbon neutral.|carbon strong: carbon neutral",
                "en|The jacket is not waterproof.|water strong negated: not waterproof",
                "en|Our award-winning oat drink.|award strong: award-winning",
                "de|Die Wiesenjacke ist wasserdicht.|water strong: wasserdicht",
                "de|Die Wiesenjacke ist nicht wasserdicht.|water strong negated: nicht wasserdicht",
                "fr|Ce cidre a été primé en mai.|award strong: été primé",
                "it|La giacca è impermeabile.|water strong: impermeabile",
                "nl|De jas is waterdicht.|water strong: waterdicht",
                "ms|Jaket padang kalis air.|water strong: kalis air"
            })
    void whatIsClaimed(String language, String text, String claim) {
        assertThat(claims(Campaigns.in(language, "GB").page("Orla", text))).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Is the jacket waterproof?",
                "en|A warm jacket for long walks.",
                "en|Our guests say: “the best breakfast by the sea”.",
                "fr|Une prime de 50 € pour tout nouveau compte.",
                "fr|Les primes sont versées en mai."
            })
    void whatIsNone(String language, String text) {
        assertThat(claims(Campaigns.in(language, "GB").page("Orla", text))).isEmpty();
    }

    @Test
    void claimsStandAmongTheFactsInReadingOrder() {
        Campaigns campaign =
                Campaigns.in("en", "GB")
                        .mail(null, "From £49", "The jacket is waterproof.", "From £59")
                        .page("The jacket is waterproof.");

        assertThat(facts(campaign))
                .extracting(linked -> linked.fact().place().asset() + " " + linked.fact().kind())
                .containsExactly("mail 1 PRICE", "mail 1 CLAIM", "mail 1 PRICE", "page 2 CLAIM");
    }

    @Test
    void aClaimIsAboutTheOneProductThatIsNamed() {
        Campaigns campaign =
                Campaigns.in("en", "GB")
                        .row(Map.of(Property.NAME, "Meadow jacket", Property.PRICE, "£49"))
                        .row(Map.of(Property.NAME, "Harbour bag", Property.PRICE, "£59"))
                        .page("The Meadow jacket is waterproof.")
                        .page("The Meadow jacket and the Harbour bag are waterproof.");
        Statements statements = campaign.statements();

        List<LinkedFact> claims = ClaimFacts.among(List.of(), statements);

        assertThat(claims)
                .extracting(claim -> statements.name(claim.subject()))
                .containsExactly("Meadow jacket", "");
    }
}
