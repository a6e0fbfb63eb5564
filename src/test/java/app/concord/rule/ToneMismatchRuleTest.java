package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When formal and informal address contradict each other. */
class ToneMismatchRuleTest {
    private static final Rule RULE = new ToneMismatchRule();

    private static Written formal() {
        return new Written("de", "DE")
                .mail("Hier finden Sie Ihre neue Matratze.")
                .page("So schlafen Sie besser. Wir liefern zu Ihnen nach Hause.")
                .print("Kommen Sie vorbei, wir beraten Sie gern.")
                .post("Haben Sie schon probegelegen?");
    }

    @Test
    void onePieceThatDeviatesIsFound() {
        assertThat(formal().post("Wenn du jetzt bestellst, sparst du.").findings(RULE))
                .containsExactly("informal WARNING: Wenn du jetzt bestellst, sparst du. in post 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|FR|Découvrez votre nouveau lit, nous vous attendons.|Viens, on te garde ta place.",
                "es|ES|Visítenos y llévese su almohada, usted elige.|Ven y elige tu almohada.",
                "it|IT|Gentile cliente, Lei riceverà il Suo cuscino; La aspettiamo.|Il tuo cuscino ti aspetta.",
                "nl|NL|Ontdek uw nieuwe bed, wij helpen u graag.|Ontdek je nieuwe bed.",
                "pt|PT|Você escolhe e nós entregamos; conheça a novidade.|A tua cama espera por ti.",
                "ro|RO|Vă așteptăm cu oferta dumneavoastră.|Te așteptăm cu oferta ta.",
                "id|ID|Kami antar ke rumah Anda.|Kami antar ke rumah kamu."
            })
    void everyLanguageIsRead(String language, String market, String usual, String deviating) {
        Written campaign =
                new Written(language, market)
                        .mail(usual)
                        .page(usual + " 1")
                        .print(usual + " 2")
                        .mail(deviating);

        assertThat(campaign.counting(RULE)).hasSize(1).allMatch(line -> line.contains("mail 4"));
    }

    @Test
    void formalPieceOfAnInformalCampaignIsFound() {
        Written campaign =
                new Written("nl", "NL")
                        .mail("Zo slaap je beter in jouw bed.")
                        .page("Kies je bed.")
                        .post("Heb jij al gekozen?")
                        .print("Wij leveren bij u thuis.");

        assertThat(campaign.findings(RULE))
                .containsExactly("formal WARNING: Wij leveren bij u thuis. in print 4");
    }

    @Test
    void aLabelIsNoImperative() {
        Written campaign =
                new Written("fr", "FR")
                        .mail("Découvrez votre nouvelle table, nous vous attendons.")
                        .page("Votre table", "Bois", "Commande : en ligne", "chêne huilé")
                        .post("Choisissez votre couleur.")
                        .print("Venez vous asseoir.");

        assertThat(campaign.findings(RULE)).isEmpty();
        assertThat(campaign.post("Bois un café à la nouvelle table !").findings(RULE)).hasSize(1);
    }

    @Test
    void bothFormsInOnePieceAreFound() {
        assertThat(
                        formal().page(
                                        "Hier finden Sie Ihre neue Matratze und alles dazu.",
                                        "Wir beraten Sie auch am Telefon.",
                                        "Hol sie dir, bevor sie dein Nachbar hat.")
                                .findings(RULE))
                .containsExactly(
                        "mixed WARNING: Hol sie dir, bevor sie dein Nachbar hat. in page 5");
    }

    @Test
    void quotationsAndSlogansDoNotCount() {
        assertThat(formal().post("„Du schläfst wie ein Stein“, sagt Anna. Und Sie?").findings(RULE))
                .isEmpty();
        assertThat(formal().page("> Endlich schläfst du gut, sagt meine Frau.").findings(RULE))
                .isEmpty();
        assertThat(
                        formal().mail("# Hol dir den Winter", "Bestellen Sie jetzt.")
                                .page("# Hol dir den Winter", "Bestellen Sie hier.")
                                .post("#HolDirDenWinter")
                                .findings(RULE))
                .isEmpty();
        assertThat(formal().post("Jetzt zugreifen. #fuerdich #DeinBett").findings(RULE)).isEmpty();
    }

    @Test
    void footersAndSmallPrintDoNotCount() {
        assertThat(
                        formal().page(
                                        "§ Du kannst den Newsletter jederzeit abbestellen.",
                                        "~ Folge uns, wir freuen uns auf dich.")
                                .findings(RULE))
                .isEmpty();
    }

    @Test
    void theySheAndTheirAreNoAddress() {
        Written informal =
                new Written("de", "DE")
                        .mail("Deine Füße werden sie mögen.")
                        .page("Sie hält, was du dir wünschst.")
                        .post("Du und deine Katze: ihre Decke wartet.");

        assertThat(informal.findings(RULE)).isEmpty();
    }

    @Test
    void channelThatDiffersAsAWholeIsWorthALook() {
        Written campaign =
                new Written("de", "DE")
                        .mail("Hier finden Sie Ihre neue Matratze.")
                        .page("So schlafen Sie besser.")
                        .mail("Wir liefern zu Ihnen nach Hause.")
                        .print("Wir beraten Sie gern.")
                        .post("Hast du schon probegelegen?")
                        .post("Dein Bett wartet auf dich.");

        assertThat(campaign.findings(RULE)).hasSize(2).allMatch(line -> line.contains(" INFO: "));
    }

    @Test
    void colloquialPostsAreUsual() {
        Written campaign =
                new Written("ms", "MY")
                        .mail("Pesanan anda dihantar percuma.")
                        .page("Pilih saiz anda.")
                        .print("Kami jahitkan untuk anda.")
                        .post("Korang punya troli dah penuh?");

        assertThat(campaign.findings(RULE)).singleElement().asString().contains(" INFO: ");
    }

    @Test
    void languagesAreApart() {
        Written campaign =
                formal().in("fr")
                        .mail("Ton lit t'attend, viens chez toi.")
                        .in("nl")
                        .mail("Kies je bed.");

        assertThat(campaign.findings(RULE)).isEmpty();
    }

    @Test
    void twoPiecesAreTooFew() {
        Written campaign =
                new Written("de", "DE")
                        .mail("Hier finden Sie Ihre neue Matratze.")
                        .post("Dein Bett wartet.");

        assertThat(campaign.findings(RULE)).isEmpty();
        assertThat(campaign.explained(RULE)).containsExactly("address");
    }

    @Test
    void everySentenceInTheOtherFormIsShown() {
        Written campaign =
                new Written("nl", "NL")
                        .mail("Zo slaap je beter in jouw bed.")
                        .page("Kies je bed.")
                        .post("Heb jij al gekozen?")
                        .print("Plant u de proefrit? Belt u ons gerust.");

        assertThat(campaign.findings(RULE))
                .singleElement()
                .asString()
                .contains("Plant u de proefrit?")
                .contains("Belt u ons gerust.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|FR|Découvrez votre nouveau lit, nous vous attendons.|— Tu plantes quoi ?",
                "es|ES|Visítenos y llévese su almohada, usted elige.|— ¿Y tú qué tal?",
                "de|DE|So schlafen Sie besser in Ihrem Bett.|— Hast du gut geschlafen?"
            })
    void peopleInASceneSpeakToEachOther(String language, String market, String usual, String line) {
        Written campaign =
                new Written(language, market)
                        .mail(usual)
                        .page(usual + " 1")
                        .print(usual + " 2")
                        .print(line + "\n— Oh! Mmh.");

        assertThat(campaign.counting(RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "id, ID, Pesan sekarang dan kami antar ke rumah kamu., Silakan Anda pesan untuk keluarga Anda.",
        "nl, NL, Kies nu en slaap beter in jouw bed., Wij leveren bij u thuis."
    })
    void politePostAmongInformalPiecesIsFound(
            String language, String market, String usual, String deviating) {
        Written campaign =
                new Written(language, market)
                        .mail(usual)
                        .page(usual + " 1")
                        .print(usual + " 2")
                        .post(deviating);

        assertThat(campaign.counting(RULE)).hasSize(1).allMatch(line -> line.contains("post 4"));
    }
}
