package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

/** What the brief wants to stand in pieces, and in which words and where it counts as said. */
class BriefTermsTest {
    private static final Rule RULE = new TermsMissingRule();

    private static Campaigns lamp(String terms) {
        return Campaigns.in("en", "GB")
                .row(
                        Map.of(
                                Property.NAME,
                                "Brightmoor Lamp",
                                Property.PRICE,
                                "£49.00",
                                Property.TERMS,
                                terms));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|GB|Minimum term of 12 months (mandatory beside the price)|£29|Contract of at"
                        + " least 12 months|Minimum term of 12 months.",
                "de|DE|Mindestlaufzeit 12 Monate (Pflicht neben dem Preis)|29 €|Bis bald im"
                        + " Laden|Mindestlaufzeit 12 Monate.",
                "fr|FR|Engagement de 12 mois (obligatoire à côté du prix)|29 €|À bientôt en"
                        + " boutique|Engagement de 12 mois.",
                "es|ES|Permanencia de 12 meses (obligatorio junto al precio)|29 €|Te esperamos en"
                        + " la tienda|Permanencia de 12 meses.",
                "it|IT|Vincolo di 12 mesi (obbligatorio accanto al prezzo)|29 €|Ti aspettiamo in"
                        + " negozio|Vincolo di 12 mesi.",
                "nl|NL|Looptijd van 12 maanden (verplicht bij de prijs)|29 €|Tot snel in de"
                        + " winkel|Looptijd van 12 maanden.",
                "pt|PT|Fidelização de 12 meses (obrigatório junto ao preço)|29 €|Até breve na"
                        + " loja|Fidelização de 12 meses.",
                "ro|RO|Perioadă minimă de 12 luni (obligatoriu lângă preț)|29 lei|Te așteptăm în"
                        + " magazin|Perioadă minimă de 12 luni.",
                "id|ID|Kontrak minimal 12 bulan (wajib di samping harga)|Rp290.000|Sampai jumpa di"
                        + " toko|Kontrak minimal 12 bulan.",
                "ms|MY|Kontrak minimum 12 bulan (wajib di sebelah harga)|RM290|Jumpa di"
                        + " kedai|Kontrak minimum 12 bulan."
            })
    void whatMustStandBesideThePrice(
            String language, String market, String terms, String price, String idle, String said) {
        Campaigns story =
                Campaigns.in(language, market)
                        .row(
                                Map.of(
                                        Property.NAME,
                                        "Veltria Duo",
                                        Property.PRICE,
                                        price,
                                        Property.TERMS,
                                        terms))
                        .mail(null, "Veltria Duo", "Veltria Duo: " + price + ". " + said)
                        .page("Veltria Duo", "Veltria Duo: " + price + ". " + said)
                        .mail(null, "Veltria Duo", "Veltria Duo: " + price + ".")
                        .print("Veltria Duo. " + idle);

        assertThat(story.lines(RULE)).containsExactly("ERROR condition in mail 3");
    }

    @Test
    void aSetFormThatAllOthersRepeat() {
        String notice = "Results may differ with every kind of skin.";
        Campaigns story =
                lamp("Results may differ with every kind of skin")
                        .mail(null, "Brightmoor Lamp £49", notice)
                        .page("Brightmoor Lamp £49", notice)
                        .print("Brightmoor Lamp £49", notice)
                        .mail(null, "Brightmoor Lamp £49", "Until Sunday.");

        assertThat(story.lines(RULE)).containsExactly("WARNING condition in mail 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Our spring letter: what the garden needs now.;it does not speak of the offer",
                "Brightmoor Lamp £49. With every kind of skin, the results may differ.;other words",
                "Brightmoor Lamp £49.* *Results may differ with every kind of skin.;a note"
            })
    void isSaidOrNotDue(String words, String why) {
        Campaigns story =
                lamp("Mandatory wherever the lamp appears: Results may differ with every kind of"
                                + " skin")
                        .mail(
                                null,
                                "Brightmoor Lamp £49",
                                "Results may differ with every kind of skin.")
                        .page("Brightmoor Lamp £49", "Results may differ with every kind of skin.")
                        .mail(null, "Hello", words);

        assertThat(story.lines(RULE)).as(why).isEmpty();
    }

    @Test
    void onlyThePiecesThatPayAsTheCountryThatTheBriefNames() {
        String notice = "Prices rise each spring.";
        Campaigns story =
                Campaigns.in("en", "IE,GB")
                        .row(
                                Map.of(
                                        Property.NAME,
                                        "Brightmoor Lamp",
                                        Property.PRICE,
                                        "£49.00",
                                        Property.TERMS,
                                        "Mandatory wherever a GB price is shown: Prices rise each"
                                                + " spring"))
                        .mail(null, "Brightmoor Lamp £49", notice)
                        .page("Brightmoor Lamp £49", notice)
                        .mail(null, "Brightmoor Lamp €59", "Until Sunday.")
                        .print("Brightmoor Lamp £49", "Until Sunday.");

        assertThat(story.lines(RULE)).containsExactly("ERROR condition in print 4");
    }

    @Test
    void onlyTheChannelsThatTheBriefNames() {
        Campaigns story =
                lamp("Mandatory in print: Results may differ with every kind of skin")
                        .mail(null, "Brightmoor Lamp £49", "Until Sunday.")
                        .page("Brightmoor Lamp £49", "Until Sunday.")
                        .print("Brightmoor Lamp £49", "Results may differ with every kind of skin.")
                        .print("Brightmoor Lamp £49", "Until Sunday.");

        assertThat(story.lines(RULE)).containsExactly("ERROR condition in print 4");
    }

    @ParameterizedTest
    @CsvSource({"Brightmoor Lamp £49. T&Cs apply.,0", "Brightmoor Lamp £49.,1"})
    void aPointerIsEnoughWhereRoomIsShort(String words, int errors) {
        Campaigns story =
                lamp("Mandatory: Results may differ with every kind of skin")
                        .mail(
                                null,
                                "Brightmoor Lamp £49",
                                "Results may differ with every kind of skin.")
                        .post(
                                null,
                                "Brightmoor Lamp £49. Results may differ with every kind of skin.")
                        .post(null, words);

        assertThat(story.lines(RULE)).filteredOn(line -> line.startsWith("ERROR")).hasSize(errors);
    }

    @Test
    void aBookingInBracketsIsNoDemand() {
        Campaigns story =
                lamp("Free tasting on Saturday (booking required)")
                        .mail(null, "Brightmoor Lamp £49", "Until Sunday.")
                        .page("Brightmoor Lamp £49", "Free tasting on Saturday.");

        assertThat(story.lines(RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Save 50% on everything²;1",
                "Save 50% on everything¹. 1) Selected lines only.;1",
                "A tent of 12 m² for four people at £200;0",
                "Save 50% on everything*. (*) Selected lines only.;0"
            })
    void raisedDigitsAndBracketedNotes(String words, int found) {
        assertThat(Campaigns.in("en", "GB").mail(null, "Orla", words).lines(RULE)).hasSize(found);
    }

    @Test
    void aNumberedNoteAnswersARaisedDigit() {
        Campaigns story =
                Campaigns.in("en", "GB")
                        .mail(null, "Orla", "Save 50% on everything¹.", "1) Selected lines only.");

        assertThat(story.lines(RULE)).isEmpty();
    }
}
