package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.ClaimFamily;
import app.concord.model.Property;
import app.concord.text.WordFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** What one piece claims outright and others expressly less so. */
class ClaimsTest {
    private static final Rule RULE = new MessageMismatchRule();

    private static List<String> found(String language, String bold, String modest) {
        return Campaigns.in(language, "GB")
                .mail(null, "Orla", modest)
                .page("Orla", modest)
                .post(null, bold)
                .lines(RULE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Orla drops are clinically proven to reduce restless nights.|Orla drops may help"
                        + " to reduce restless nights.",
                "en|Our meadow rain jacket is waterproof.|Pack the meadow rain jacket: it is"
                        + " water-resistant.",
                "en|Carbon neutral parcels to every island.|Parcels to every island with lower"
                        + " carbon.",
                "en|Orla oat biscuits, sugar-free.|Orla oat biscuits with no added sugar.",
                "en|The savings plan gives guaranteed returns every quarter.|The savings plan pays"
                        + " every quarter; returns are not guaranteed.",
                "en|Parking at the harbour house is free.|Parking at the harbour house for a fee.",
                "en|No. 1 garden shed maker in Wales.|One of the leading garden shed makers in"
                        + " Wales.",
                "de|Die Wiesenjacke Orla ist wasserdicht.|Die Wiesenjacke Orla ist"
                        + " wasserabweisend.",
                "de|Unser Paketversand auf alle Inseln ist klimaneutral.|Paketversand auf alle"
                        + " Inseln mit weniger CO2.",
                "fr|La veste Orla des prés est imperméable.|La veste Orla des prés est"
                        + " déperlante.",
                "es|La chaqueta Orla del prado es impermeable.|La chaqueta Orla del prado es"
                        + " resistente al agua.",
                "it|La giacca Orla del prato è impermeabile.|La giacca Orla del prato è"
                        + " resistente all'acqua.",
                "nl|De weidejas Orla is waterdicht.|De weidejas Orla is waterafstotend.",
                "pt|O casaco Orla do prado é impermeável.|O casaco Orla do prado é resistente à"
                        + " água.",
                "ro|Jacheta Orla de câmp este impermeabilă.|Jacheta Orla de câmp este rezistentă"
                        + " la apă.",
                "id|Jaket padang Orla kedap air.|Jaket padang Orla tahan air.",
                "ms|Jaket padang Orla kalis air.|Jaket padang Orla tahan air."
            })
    void aClaimThatOthersMakeLessBoldly(String language, String bold, String modest) {
        assertThat(found(language, bold, modest)).containsExactly("WARNING claim in post 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The meadow tent is waterproof.|The harbour bag is water-resistant.",
                "Is the meadow jacket waterproof?|The meadow jacket is water-resistant.",
                "The meadow jacket is not only water-resistant, it is waterproof.|The meadow"
                        + " jacket is waterproof.",
                "Delivery to the islands is free.|Assembly at home for a fee.",
                "The best breakfast by the sea.|One of the best walks in the hills.",
                "The meadow jacket is waterproof.|The meadow jacket is waterproof and warm."
            })
    void otherThingsOrTheSameClaim(String one, String other) {
        assertThat(found("en", one, other)).isEmpty();
    }

    @Test
    void whatIsDeniedIsLessThanWhatIsClaimed() {
        assertThat(
                        found(
                                "en",
                                "The meadow picnic blanket is waterproof.",
                                "Please note: the meadow picnic blanket is not waterproof."))
                .hasSize(1);
    }

    @Test
    void aPieceThatSaysBothExplainsItself() {
        String both =
                "The meadow jacket is waterproof. With its hood down the meadow jacket is"
                        + " water-resistant.";

        assertThat(found("en", both, "The meadow jacket is water-resistant.")).isEmpty();
    }

    @Test
    void theBriefDecides() {
        Campaigns story =
                Campaigns.in("en", "GB")
                        .row(Map.of(Property.MESSAGE, "The meadow jacket is water-resistant"))
                        .mail(null, "Orla", "The meadow jacket is waterproof.")
                        .page("Orla", "The meadow jacket is waterproof.");

        assertThat(story.lines(RULE)).containsExactly("WARNING claim in mail 1 + page 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Orla night drops: clinically proven.|1",
                "Orla night drops: clinically proven in a study with 62 adults over four weeks.|0",
                "Orla night drops: clinically proven.*|0",
                "Orla night drops.|0"
            })
    void aClaimWithoutTheNoteOfTheOthers(String words, int found) {
        String claim = "Orla night drops: clinically proven.*";
        String note = "*Study with 62 adults over four weeks.";
        Campaigns story =
                Campaigns.in("en", "GB")
                        .mail(null, "Orla", claim, note)
                        .page("Orla", claim, note)
                        .print("Orla leaflet", words)
                        .post(null, "Orla night drops: clinically proven.");

        assertThat(story.lines(new TermsMissingRule()))
                .filteredOn(line -> line.contains("claim-note"))
                .hasSize(found);
    }

    @Test
    void everyLanguageHasEveryFamily() {
        for (String language : Phrases.LANGUAGES) {
            List<String> sections =
                    WordFile.lines(Phrases.class, "claims/" + language + ".claims").stream()
                            .filter(line -> line.startsWith("["))
                            .toList();
            assertThat(sections).as(language).hasSize(2 * ClaimFamily.values().length);
        }
    }
}
