package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/** Which conditions a piece lacks. */
class TermsMissingRuleTest {
    private static final Rule RULE = new TermsMissingRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|GB|20% off lamps with code GLOW20.|T&Cs apply.",
                "de|DE|20 % auf Lampen mit dem Code GLOW20.|Es gelten die Aktionsbedingungen.",
                "fr|FR|20 % de remise avec le code GLOW20.|Voir conditions en magasin.",
                "es|ES|20 % de descuento con el código GLOW20.|Consulta las condiciones.",
                "it|IT|20% di sconto con il codice GLOW20.|Si applicano termini e condizioni.",
                "nl|NL|20% korting met code GLOW20.|Actievoorwaarden van toepassing.",
                "pt|PT|20 % de desconto com o código GLOW20.|Consulte as condições.",
                "ro|RO|20% reducere cu codul GLOW20.|Se aplică termeni și condiții.",
                "id|ID|Diskon 20% dengan kode GLOW20.|Syarat dan ketentuan berlaku.",
                "ms|MY|Diskaun 20% dengan kod GLOW20.|Tertakluk kepada terma dan syarat."
            })
    void aConditionThatAllOthersCarry(
            String language, String market, String offer, String condition) {
        Campaigns story =
                Campaigns.in(language, market)
                        .mail(null, "Orla", offer, condition)
                        .mail(null, "Orla", offer)
                        .page("Orla", offer, condition)
                        .print("Orla", offer, condition);

        assertThat(story.lines(RULE)).containsExactly("WARNING condition in mail 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|GB|20% off lamps with code GLOW20.|T&Cs apply.",
                "id|ID|Diskon 20% dengan kode GLOW20.|Syarat dan ketentuan berlaku."
            })
    void neitherTheTextMessageNorTheProductsOwnPageNeedsThem(
            String language, String market, String offer, String condition) {
        Campaigns story =
                Campaigns.in(language, market)
                        .mail(null, "Orla", offer, condition)
                        .page("Orla", offer, condition)
                        .print("Orla", offer, condition)
                        .print("Orla", offer, condition)
                        .message(offer);

        assertThat(story.lines(RULE)).isEmpty();
        assertThat(story.productPage("49", "Orla", offer).lines(RULE)).isEmpty();
    }

    @Test
    void aPageThatIsNoProductsNeedsThem() {
        Campaigns story =
                Campaigns.in("en", "GB")
                        .mail(null, "Orla", "20% off with code GLOW20.", "T&Cs apply.")
                        .page("Orla", "20% off with code GLOW20.", "T&Cs apply.")
                        .print("Orla", "20% off with code GLOW20.", "T&Cs apply.")
                        .message("20% off with code GLOW20.")
                        .page("Orla", "20% off with code GLOW20.");

        assertThat(story.lines(RULE)).containsExactly("WARNING condition in page 5");
    }

    @Test
    void creditApprovalGoesWithFinancingOnly() {
        Campaigns story =
                Campaigns.in("en", "US")
                        .mail(null, "Pay 0% APR for 18 months, subject to credit approval.")
                        .page("Terms", "0% APR for 18 months. With approved credit.")
                        .print("0% APR for 18 months, subject to credit approval")
                        .mail(null, "Pay 0% APR for 18 months on $499 or more.")
                        .mail(null, "Laptops from $899.");

        assertThat(story.lines(RULE)).containsExactly("WARNING condition in mail 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|DE|Sechs Flaschen Rotwein für 44,90 €.|Abgabe nur an Personen ab 18 Jahren.|Gemüsekiste 27,90 € je Lieferung.",
                "en|GB|Six bottles of red wine, £44.90.|We only serve over 18s.|Veg box £27.90 a week.",
                "fr|FR|Six bouteilles de vin rouge, 44,90 €.|Vente réservée aux plus de 18 ans.|Panier de légumes 27,90 €."
            })
    void whatOnlyAdultsBuyGoesWithItsNoticeAlone(
            String language, String market, String wine, String notice, String box) {
        Campaigns story =
                Campaigns.in(language, market)
                        .mail(null, "Orla", wine, notice)
                        .mail(null, "Orla", wine, box, notice)
                        .page("Orla", wine, notice)
                        .print("Orla", wine, notice)
                        .page("Orla", box);

        assertThat(story.lines(RULE)).isEmpty();
        assertThat(story.page("Orla", wine).lines(RULE))
                .containsExactly("WARNING condition in page 6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20% off lamps with code GLOW20. Full conditions at orla.example.",
                "Our lamps are made in Wales."
            })
    void otherWordsOrNoOfferLackNothing(String words) {
        Campaigns story =
                Campaigns.in("en", "GB")
                        .mail(null, "20% off lamps with code GLOW20. T&Cs apply.")
                        .page("20% off lamps with code GLOW20. T&Cs apply.")
                        .print("20% off lamps with code GLOW20. T&Cs apply.")
                        .mail(null, words);

        assertThat(story.lines(RULE)).isEmpty();
    }

    @Test
    void postsHaveNoRoomUnlessAllOthersDo() {
        Campaigns some =
                Campaigns.in("en", "GB")
                        .mail(null, "20% off lamps with code GLOW20. T&Cs apply.")
                        .page("20% off lamps with code GLOW20. T&Cs apply.")
                        .post(null, "20% off lamps with code GLOW20.")
                        .post(null, "20% off lamps with code GLOW20. T&Cs apply.")
                        .post(null, "20% off lamps with code GLOW20.");

        assertThat(some.lines(RULE)).isEmpty();
    }

    @Test
    void limitsAreWorthALookOnly() {
        Campaigns story =
                Campaigns.in("en", "GB")
                        .mail(null, "20% off lamps with code GLOW20, while stocks last.")
                        .page("20% off lamps with code GLOW20, while stocks last.")
                        .print("20% off lamps with code GLOW20, while stocks last.")
                        .mail(null, "20% off lamps with code GLOW20.");

        assertThat(story.lines(RULE)).isEmpty();
    }

    @Test
    void theBriefMakesAConditionMandatory() {
        Campaigns story =
                Campaigns.in("de", "DE")
                        .row(
                                Map.of(
                                        Property.NAME,
                                        "Boxspringbett Heide",
                                        Property.TERMS,
                                        "Pflichthinweis, wo immer die 0-%-Finanzierung erwähnt"
                                                + " wird: Bonität vorausgesetzt"))
                        .page(
                                "Heide",
                                "24 Raten, 0,00 % effektiver Jahreszins. Bonität vorausgesetzt.")
                        .mail(null, "Heide", "24 Monate lang 70,79 €, 0 % Zinsen.")
                        .mail(null, "Heide", "Das Bett Heide für 1.699 €.");

        assertThat(story.lines(RULE)).containsExactly("ERROR condition in mail 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Save 50% on everything*;true",
                "Save 50% on everything†;true",
                "Save 50% on everything* until Sunday. *Selected lines only.;false",
                "Our 4* hotel has 20 rooms and a pool;false",
                "Alle 20 Kund*innen sind eingeladen;false",
                "This is *really* 50% off everything;false",
                "Hello *|FNAME|*, save 50% on everything;false",
                "E-mail*;false"
            })
    void marksWithoutANote(String words, boolean found) {
        assertThat(Campaigns.in("en", "GB").mail(null, "Orla", words).lines(RULE))
                .isEqualTo(found ? List.of("WARNING note in mail 1") : List.of());
    }

    @Test
    void contestsCloseOnADay() {
        Campaigns story =
                Campaigns.in("en", "GB")
                        .mail(null, "Enter our prize draw", "Closes 31 May 2026.")
                        .page("Prize draw", "Enter by 31 May 2026.")
                        .print("Enter our prize draw in any shop.");

        assertThat(story.lines(RULE)).containsExactly("WARNING closing in print 3");
    }
}
