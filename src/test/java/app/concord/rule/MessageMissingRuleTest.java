package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

/** Which messages of the brief a channel lacks. */
class MessageMissingRuleTest {
    private static final Rule RULE = new MessageMissingRule();

    private static Campaigns brief(String language, String market, String message) {
        return Campaigns.in(language, market)
                .row(Map.of(Property.NAME, "Orla", Property.MESSAGE, message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|GB|Mandatory in every channel: 100 nights to try|Try it for 100 nights",
                "de|DE|Pflicht in jedem Kanal: 100 Nächte Probeschlafen|100 Nächte Probeschlafen",
                "fr|FR|Obligatoire sur tous les canaux : Révision offerte à vie|La révision est offerte, à vie",
                "es|ES|Obligatorio en todos los canales: Envío en bicicleta|Envío en bicicleta",
                "it|IT|Obbligatorio in ogni canale: Garanzia di dieci anni|Garanzia di dieci anni",
                "nl|NL|Verplicht in elk kanaal: Honderd nachten proefslapen|Honderd nachten proefslapen",
                "pt|PT|Obrigatório em todos os canais: Cem noites para experimentar|Cem noites para experimentar",
                "ro|RO|Obligatoriu pe toate canalele: Garanție de zece ani|Garanție de zece ani",
                "id|ID|Wajib di semua kanal: Seratus malam percobaan|Seratus malam percobaan",
                "ms|MY|Wajib di setiap saluran: Seratus malam percubaan|Seratus malam percubaan"
            })
    void aMandatoryMessageThatAChannelLacks(
            String language, String market, String message, String said) {
        Campaigns story = brief(language, market, message).mail(null, "Orla", said).print("Orla");

        assertThat(story.lines(RULE)).containsExactly("ERROR channel in print");
        assertThat(brief(language, market, message).mail(null, said).print(said).lines(RULE))
                .isEmpty();
    }

    @Test
    void aHashtagSaysItToo() {
        Campaigns story =
                brief("de", "DE", "Ausgeruht in den Winter")
                        .mail(null, "Ausgeruht in den Winter")
                        .print("AUSGERUHT IN DEN WINTER!")
                        .post(null, "Gute Nacht #AusgeruhtInDenWinter");

        assertThat(story.lines(RULE)).isEmpty();
    }

    @Test
    void aPlainMessageIsAWarningAndOnePieceOfAChannelIsEnough() {
        Campaigns story =
                brief("en", "GB", "Feel the glow at home")
                        .mail(null, "Feel the glow at home")
                        .mail(null, "Last days")
                        .page("Feel the glow at home")
                        .print("Lamps from £49");

        assertThat(story.lines(RULE)).containsExactly("WARNING channel in print");
    }

    @Test
    void everyPieceMeansEveryPiece() {
        Campaigns story =
                brief("en", "GB", "Required in every piece: Capital is at risk")
                        .mail(null, "Your capital is at risk")
                        .mail(null, "Invest today");

        assertThat(story.lines(RULE)).containsExactly("ERROR piece in mail 2");
    }

    @Test
    void whatWasAlteredOrTranslatedIsNotMissing() {
        Campaigns altered =
                brief("en", "GB", "Feel the glow of summer evenings")
                        .mail(null, "Feel the glow of summer evenings")
                        .page("Feel the glow of summer evenings")
                        .print("Love the glow of summer evenings");
        Campaigns translated =
                brief("en", "GB", "Feel the glow at home")
                        .mail(null, "Feel the glow at home")
                        .page("Feel the glow at home")
                        .printIn("fr", "La lumière chez vous");

        assertThat(altered.lines(RULE)).isEmpty();
        assertThat(translated.lines(RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|IT|Warme Hände im Jänner|it|Mani calde a gennaio",
                "nl|BE|Altijd een warme deur|fr|Une porte toujours ouverte",
                "en|MY|A warm bowl every night|ms|Semangkuk hangat setiap malam"
            })
    void whatStandsInTwoLanguagesIsAskedOfThePiecesOfEach(
            String language, String market, String own, String second, String other) {
        Campaigns said =
                brief(language, market, own + " / " + other)
                        .mail(null, "Orla", own)
                        .print(own)
                        .printIn(second, other)
                        .printIn(second, "Orla: " + other);
        Campaigns lacking =
                brief(language, market, own + " / " + other)
                        .mail(null, "Orla", own)
                        .page(own)
                        .print("Orla")
                        .printIn(second, other);

        assertThat(said.lines(RULE)).isEmpty();
        assertThat(lacking.lines(RULE)).containsExactly("WARNING channel in print");
    }
}
