package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pieces promote an offer outside its time. */
class OutsideValidityRuleTest {
    private static final Rule RULE = new OutsideValidityRule();

    private static Campaigns english() {
        return Campaigns.in("en", "GB")
                .mail(
                        "2026-10-01T09:00",
                        "The sale is on",
                        "25% off all sofas with code LEAF25 until 14 October 2026.")
                .page("Autumn Sale", "25% off all sofas with code LEAF25, 1 to 14 October 2026.")
                .print("25% off all sofas with code LEAF25, 1 to 14 October 2026.")
                .post("2026-10-05T10:00", "25% off all sofas with code LEAF25.");
    }

    @Test
    void aPostAfterTheLastDayIsFoundWithTheWordsThatPromote() {
        Campaigns story = english().post("2026-10-17T10:00", "Take 25% off all sofas with LEAF25.");

        assertThat(story.lines(RULE)).containsExactly("ERROR after in post 5");
        assertThat(story.found(RULE).getFirst().deviating())
                .extracting(Evidence::place)
                .anyMatch(place -> place.quote().contains("25% off all sofas"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-14T23:00|Last hours: 25% off all sofas with LEAF25.",
                "2026-10-15T00:40|25% off all sofas with LEAF25.",
                "2026-10-15T10:00|Extended: 25% off all sofas with LEAF25.",
                "2026-10-16T10:00|Thank you! You saved 25% off with LEAF25.",
                "2026-10-17T10:00|25% off all sofas with LEAF25 until 31 October 2026.",
                "2026-10-17T10:00|Our sofas are made in Wales.",
                "2026-09-29T10:00|Coming soon: 25% off all sofas with LEAF25.",
                "2026-09-29T10:00|Early access is live now: 25% off all sofas with LEAF25."
            })
    void whatIsNotOutsideIsLeftAlone(String time, String words) {
        assertThat(english().post(time, words).lines(RULE)).isEmpty();
    }

    private static Campaigns phases() {
        return Campaigns.in("en", "GB")
                .mail(
                        "2026-10-01T09:00",
                        "Festival pass",
                        "The Festival pass was £150, now £115 until 14 October 2026.")
                .page("Festival pass", "Festival pass £115 until 14 October 2026, then £130.")
                .print("Festival pass £115 until 14 October 2026, then £130.");
    }

    @Test
    void thePriceAfterTheOfferIsNoneOfIt() {
        assertThat(
                        phases().post("2026-10-20T10:00", "Festival pass £130. Get yours now.")
                                .lines(RULE))
                .isEmpty();
        assertThat(
                        phases().post("2026-10-20T10:00", "Festival pass £115. Get yours now.")
                                .lines(RULE))
                .containsExactly("ERROR after in post 4");
    }

    @Test
    void aWordForTheDayOfSendingIsNoWindowOfItsOwn() {
        assertThat(
                        english()
                                .post(
                                        "2026-10-17T10:00",
                                        "Order today: 25% off all sofas with LEAF25.")
                                .lines(RULE))
                .containsExactly("ERROR after in post 5");
    }

    @Test
    void whatBeginsLaterSaysNothingOfACodeThatIsOver() {
        assertThat(
                        english()
                                .post(
                                        "2026-10-19T10:00",
                                        "Our fitting course starts on Monday 9 November 2026. Order today with LEAF25: 25% off all sofas.")
                                .lines(RULE))
                .containsExactly("ERROR after in post 5");
        assertThat(
                        english()
                                .post(
                                        "2026-10-19T10:00",
                                        "Our fitting course starts on Monday 9 November 2026. Come and see the sofas.")
                                .lines(RULE))
                .isEmpty();
    }

    @Test
    void onlyWhatSpeaksAsIfItHadBegunIsTooEarly() {
        assertThat(
                        english()
                                .post(
                                        "2026-09-28T10:00",
                                        "Live now: 25% off all sofas with LEAF25.")
                                .lines(RULE))
                .containsExactly("ERROR before in post 5");
    }

    @Test
    void aSaleThatEndsBeforeTheSeasonBeginsIsAWindowOfItsOwn() {
        Campaigns english =
                Campaigns.in("en", "GB")
                        .mail(
                                "2026-09-14T08:00",
                                "Season pass",
                                "The lifts turn from Saturday 12 December 2026 to Sunday 18 April 2027. 20% off with code SNOW20 until 31 October 2026.")
                        .page(
                                "Season pass",
                                "The lifts turn from Saturday 12 December 2026 to Sunday 18 April 2027. 20% off with code SNOW20.")
                        .print(
                                "Lifts from 12 December 2026 to 18 April 2027. Code SNOW20: 20% off.");
        Campaigns french =
                Campaigns.in("fr", "FR")
                        .mail(
                                "2026-09-14T08:00",
                                "Forfait saison",
                                "La saison va du samedi 12 décembre 2026 au dimanche 18 avril 2027. 20 % de remise avec le code NEIGE20, du 14 septembre au 31 octobre 2026.")
                        .page(
                                "Forfait saison",
                                "La saison va du samedi 12 décembre 2026 au dimanche 18 avril 2027. 20 % de remise avec le code NEIGE20.");

        assertThat(
                        english.post(
                                        "2026-10-27T10:00",
                                        "Live now: 20% off with code SNOW20 until 31 October.")
                                .lines(RULE))
                .isEmpty();
        assertThat(
                        french.post(
                                        "2026-10-26T10:00",
                                        "20 % de remise avec le code NEIGE20, profitez-en.")
                                .lines(RULE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|DE|30 % auf alle Matratzen mit Code TRAUM30, vom 2. bis 14. November 2026.",
                "fr|FR|30 % de remise sur les matelas avec le code TRAUM30, du 2 au 14 novembre 2026.",
                "es|ES|30 % de descuento en colchones con el código TRAUM30, del 2 al 14 de noviembre de 2026.",
                "it|IT|30% di sconto sui materassi con il codice TRAUM30, dal 2 al 14 novembre 2026.",
                "nl|NL|30% korting op matrassen met code TRAUM30, van 2 tot en met 14 november 2026.",
                "id|ID|Diskon 30% kasur dengan kode TRAUM30, 2–14 November 2026."
            })
    void everyLanguage(String language, String market, String words) {
        String late = words.substring(0, words.lastIndexOf(',')) + ".";
        Campaigns story =
                Campaigns.in(language, market)
                        .mail("2026-11-02T08:00", words)
                        .page(words)
                        .print(words)
                        .post("2026-11-05T08:00", late)
                        .post("2026-11-20T08:00", late);

        assertThat(story.lines(RULE)).containsExactly("ERROR after in post 5");
    }
}
