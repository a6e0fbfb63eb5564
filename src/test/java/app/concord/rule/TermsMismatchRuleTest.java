package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** Conditions that differ in substance, and such as only say it in other words. */
class TermsMismatchRuleTest {
    private static final Rule RULE = new TermsMismatchRule();

    private static List<String> lines(String language, String usual, String other) {
        return Campaigns.in(language, "GB")
                .mail(null, "Orla", usual)
                .page("Orla", usual)
                .print("Orla", other)
                .lines(RULE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Vouchers from our workshop can never be exchanged for cash.|For cash, vouchers"
                        + " from our workshop can be exchanged.",
                "de|Gutscheine der Werkstatt können nicht gegen Bargeld getauscht werden.|Gegen"
                        + " Bargeld können Gutscheine der Werkstatt getauscht werden.",
                "fr|Les bons de notre atelier ne peuvent pas être échangés contre des"
                        + " espèces.|Contre des espèces, les bons de notre atelier peuvent être"
                        + " échangés.",
                "es|Los bonos del taller no pueden canjearse por dinero en efectivo.|Por dinero en"
                        + " efectivo pueden canjearse los bonos del taller.",
                "it|I buoni della bottega non possono essere convertiti in denaro.|In denaro"
                        + " possono essere convertiti i buoni della bottega.",
                "nl|Bonnen van ons atelier mogen niet tegen contant geld worden geruild.|Tegen"
                        + " contant geld mogen bonnen van ons atelier worden geruild.",
                "pt|Os vales da oficina não podem ser trocados por dinheiro vivo.|Por dinheiro vivo"
                        + " podem ser trocados os vales da oficina.",
                "ro|Bonurile din atelier nu pot fi schimbate pe numerar.|Pe numerar pot fi"
                        + " schimbate bonurile din atelier.",
                "id|Voucher bengkel kami tidak dapat ditukar uang tunai.|Dengan uang tunai dapat"
                        + " ditukar voucher bengkel kami.",
                "ms|Baucar bengkel kami tidak boleh ditukar wang tunai.|Dengan wang tunai boleh"
                        + " ditukar baucar bengkel kami."
            })
    void aConditionThatLostItsNot(String language, String usual, String other) {
        assertThat(lines(language, usual, other)).containsExactly("WARNING negation in print 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Bookings must be changed in writing before the workshop begins.|Bookings must"
                        + " be changed in writing after the workshop begins.",
                "de|Buchungen müssen vor Beginn der Führung schriftlich geändert werden.|Buchungen"
                        + " müssen nach Beginn der Führung schriftlich geändert werden.",
                "fr|Les réservations doivent être modifiées avant le début de l'atelier.|Les"
                        + " réservations doivent être modifiées après le début de l'atelier.",
                "nl|Boekingen moeten schriftelijk voor het begin van de wandeling worden"
                        + " gewijzigd.|Boekingen moeten schriftelijk na het begin van de wandeling"
                        + " worden gewijzigd."
            })
    void aConditionTheOtherWayRound(String language, String usual, String other) {
        assertThat(lines(language, usual, other)).containsExactly("WARNING condition in print 3");
    }

    @Test
    void aConditionWithAnotherNumber() {
        assertThat(
                        lines(
                                "en",
                                "Stickers must be collected on three separate visits to the"
                                        + " bakery.",
                                "Stickers must be collected on five separate visits to the"
                                        + " bakery."))
                .containsExactly("WARNING number in print 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vouchers cannot be exchanged for cash.|You cannot swap a voucher for cash.",
                "Vouchers from our workshop cannot be exchanged for cash.|Vouchers from our"
                        + " workshop cannot be exchanged for cash or credit.",
                "Alcohol and gift cards are excluded from the discount.|The discount excludes"
                        + " alcohol and gift cards.",
                "30 days notice to cancel is required.|No lock-in, 30 days notice to cancel is"
                        + " required.",
                "Lamps must be returned in the original box.|Beds must be returned in their"
                        + " original cover.",
                "Can vouchers from our workshop be exchanged for cash?|Vouchers from our workshop"
                        + " cannot be exchanged for cash.",
                "Stickers must be collected on three visits.|Points must be collected on five"
                        + " visits."
            })
    void otherWordsOrOtherThings(String usual, String other) {
        assertThat(lines("en", usual, other)).isEmpty();
    }

    @Test
    void aPieceThatStatesBothTellsThemApart() {
        Campaigns story =
                Campaigns.in("en", "GB")
                        .mail(null, "Orla", "Bookings must be changed before the workshop begins.")
                        .page(
                                "Orla",
                                "Bookings must be changed before the workshop begins.",
                                "Bookings must be changed after the workshop begins.");

        assertThat(story.lines(RULE)).isEmpty();
    }

    @Test
    void theBriefDecides() {
        Campaigns story =
                Campaigns.in("en", "GB")
                        .row(
                                Map.of(
                                        Property.TERMS,
                                        "Bookings must be changed before the workshop begins"))
                        .mail(null, "Orla", "Bookings must be changed after the workshop begins.")
                        .page("Orla", "Bookings must be changed after the workshop begins.");

        assertThat(story.lines(RULE)).containsExactly("WARNING condition in mail 1 + page 2");
    }
}
