package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many may come to an event, by whatever word. */
class CapacitiesTest {
    private static final Rule RULE = new AvailabilityMismatchRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Saturday, 12 June 2027, entry £45|600 participants|600 places|1,000 places in all",
                "de|Samstag, 12. Juni 2027, Eintritt 45 €|600 Plätze|600 Teilnehmer|1.000 Startplätze",
                "fr|Samedi 12 juin 2027, entrée 45 €|600 places|600 participants|1 000 billets",
                "es|Sábado 12 de junio de 2027, entrada 45 €|600 plazas|600 participantes|1.000 plazas",
                "it|Sabato 12 giugno 2027, ingresso 45 €|600 posti|600 partecipanti|1.000 posti",
                "nl|Zaterdag 12 juni 2027, entree € 45|600 plaatsen|600 kaarten|1.000 kaarten",
                "pt|Sábado, 12 de junho de 2027, entrada R$ 45|600 vagas|600 ingressos|1.000 vagas",
                "ro|Sâmbătă, 12 iunie 2027, intrarea 45 lei|600 locuri|600 bilete|1.000 locuri",
                "id|Sabtu, 12 Juni 2027, tiket Rp45.000|600 peserta|600 kursi|1.000 peserta",
                "ms|Sabtu, 12 Jun 2027, yuran RM45|600 peserta|600 tempat|1,000 tempat"
            })
    void otherNumberOfOneEventIsFound(
            String language, String event, String one, String other, String wrong) {
        assertThat(
                        new Written(language, "GB")
                                .mail(event + ". " + one + ".")
                                .page(event + ". " + other + ".")
                                .print(event + ". " + wrong + ".")
                                .counting(RULE))
                .singleElement()
                .asString()
                .startsWith("number WARNING: ")
                .endsWith("in print 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sunday, 13 June 2027, entry £45. 900 places.",
                "Saturday, 12 June 2027, entry £65. 900 places.",
                "Saturday, 12 June 2027, entry £45. Only 90 places left.",
                "Saturday, 12 June 2027, entry £45. The first 100 runners get a medal.",
                "Saturday, 12 June 2027, entry £45. More than 300 runners came last year.",
                "Saturday, 12 June 2027, entry £45. At most 4 tickets a person.",
                "The hall has 900 seats.",
                "Saturday, 12 June 2027, entry £45. 600 seats."
            })
    void otherNumbersAreNone(String text) {
        assertThat(
                        new Written("en", "GB")
                                .mail("Saturday, 12 June 2027, entry £45. 600 places.")
                                .page("Saturday, 12 June 2027, entry £45. 600 participants.")
                                .post(text)
                                .counting(RULE))
                .isEmpty();
    }

    @Test
    void pieceWithBothNumbersTellsOfTwoEvents() {
        assertThat(
                        new Written("en", "GB")
                                .mail("Saturday, 12 June 2027. 600 places for 5 km.")
                                .page(
                                        "Saturday, 12 June 2027. 600 places for 5 km, 900 places for 10 km.")
                                .counting(RULE))
                .isEmpty();
    }

    @Test
    void sameTwoWordsTellOneThing() {
        assertThat(
                        new Written("en", "GB")
                                .mail("Each session is limited to 500 live seats.")
                                .page("500 live seats per session.")
                                .post("We cap every session at 300 live seats.")
                                .counting(RULE))
                .containsExactly("number WARNING: 300 live seats in post 3");
    }
}
