package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.message.Wording;
import app.concord.model.AddressForm;
import app.concord.model.Channel;
import app.concord.model.DeclaredAddress;
import app.concord.model.Finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** Pieces for which an address is declared are held against that alone. */
class DeclaredToneTest {
    private static final Rule RULE = new ToneMismatchRule();
    private static final DeclaredAddress SOCIAL_INFORMAL = on(Channel.SOCIAL, AddressForm.INFORMAL);

    private static DeclaredAddress on(Channel channel, AddressForm form) {
        return new DeclaredAddress(Map.of(), Map.of(channel, form));
    }

    private static Written formal() {
        return new Written("de", "DE")
                .mail("Hier finden Sie Ihre neue Matratze.")
                .page("So schlafen Sie besser. Wir liefern zu Ihnen nach Hause.")
                .print("Kommen Sie vorbei, wir beraten Sie gern.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|DE|So schlafen Sie besser in Ihrem Bett.|Hol dir dein neues Bett.",
                "fr|FR|Découvrez votre nouveau lit, nous vous attendons.|Viens, on te garde ta place.",
                "es|ES|Visítenos y llévese su almohada, usted elige.|Ven y elige tu almohada.",
                "it|IT|Gentile cliente, Lei riceverà il Suo cuscino; La aspettiamo.|Il tuo cuscino ti aspetta.",
                "nl|NL|Ontdek uw nieuwe bed, wij helpen u graag.|Ontdek je nieuwe bed.",
                "pt|PT|Você escolhe e nós entregamos; conheça a novidade.|A tua cama espera por ti.",
                "ro|RO|Vă așteptăm cu oferta dumneavoastră.|Te așteptăm cu oferta ta.",
                "id|ID|Kami antar ke rumah Anda.|Kami antar ke rumah kamu.",
                "ms|MY|Pesanan anda dihantar percuma.|Pesanan kau dah sampai, korang punya pilihan."
            })
    void whatIsDeclaredIsNoFindingAndTheOtherFormIs(
            String language, String market, String polite, String familiar) {
        Written campaign =
                new Written(language, market)
                        .mail(polite)
                        .page(polite + " 1")
                        .print(polite + " 2")
                        .post(familiar)
                        .post(polite + " 3")
                        .declaring(SOCIAL_INFORMAL);

        assertThat(campaign.findings(RULE))
                .singleElement()
                .asString()
                .startsWith("formal-declared WARNING: ")
                .contains("post 5");
        assertThat(campaign.explained(RULE)).containsExactly("address-declared");
    }

    @Test
    void languagesWithOneFormTakeNoHarm() {
        Written campaign =
                new Written("en", "GB")
                        .mail("Your new bed is here, dear Sir or Madam.")
                        .post("Hey you, grab your bed!")
                        .declaring(SOCIAL_INFORMAL);

        assertThat(campaign.findings(RULE)).isEmpty();
        assertThat(campaign.explained(RULE)).isEmpty();
    }

    @Test
    void theDeclarationIsNamed() {
        Written campaign =
                formal().post("Haben Sie schon probegelegen?").declaring(SOCIAL_INFORMAL);
        Finding finding = RULE.judge(campaign.statements()).findings().getFirst();

        assertThat(Wording.finding(finding))
                .isEqualTo(
                        "Readers are addressed formally with ‘Haben Sie’, though informal address"
                                + " is declared for Social.");
        assertThat(Wording.expected(finding)).isEqualTo("informal, as declared");
        assertThat(finding.basis()).isEqualTo(Finding.Basis.DECLARED);
        assertThat(finding.agreeing()).isEmpty();
    }

    @Test
    void aFileWinsOverItsChannel() {
        DeclaredAddress declared =
                new DeclaredAddress(
                        Map.of("post 4", AddressForm.FORMAL),
                        Map.of(Channel.SOCIAL, AddressForm.INFORMAL));
        Written campaign =
                formal().post("Hol dir dein Bett.").post("Dein Bett wartet.").declaring(declared);

        assertThat(campaign.findings(RULE))
                .containsExactly("informal-declared WARNING: Hol dir dein Bett. in post 4");
        assertThat(Wording.finding(RULE.judge(campaign.statements()).findings().getFirst()))
                .contains("formal address is declared for post 4");
    }

    @Test
    void piecesOutsideAreComparedAmongThemselves() {
        Written campaign =
                new Written("de", "DE")
                        .post("Hol dir dein Bett.")
                        .post("Dein Bett wartet.")
                        .post("Du und dein Bett.")
                        .mail("Hier finden Sie Ihre neue Matratze.")
                        .page("So schlafen Sie besser.")
                        .print("Wir bringen dir dein Bett.")
                        .declaring(SOCIAL_INFORMAL);

        assertThat(campaign.findings(RULE))
                .containsExactly("informal WARNING: Wir bringen dir dein Bett. in print 6");
    }

    @Test
    void bothFormsInOnePieceStayAFinding() {
        Written campaign =
                formal().post("Hol dir dein Bett.", "Wir liefern es zu Ihnen.")
                        .declaring(SOCIAL_INFORMAL);
        Finding finding = RULE.judge(campaign.statements()).findings().getFirst();

        assertThat(campaign.findings(RULE))
                .containsExactly("mixed-declared WARNING: Wir liefern es zu Ihnen. in post 4");
        assertThat(Wording.finding(finding)).endsWith("is declared for Social.");
    }

    @Test
    void colloquialPostsAreNoExcuseUnderADeclaration() {
        Written campaign =
                new Written("ms", "MY")
                        .mail("Pesanan anda dihantar percuma.")
                        .post("Korang punya troli dah penuh?")
                        .declaring(on(Channel.SOCIAL, AddressForm.FORMAL));

        assertThat(campaign.findings(RULE))
                .singleElement()
                .asString()
                .startsWith("informal-declared WARNING: ");
    }

    @Test
    void slogansAndQuotationsDoNotCount() {
        Written campaign =
                formal().post("„Du schläfst wie ein Stein“, sagt Anna. Und Sie? #fuerdich")
                        .declaring(on(Channel.SOCIAL, AddressForm.FORMAL));

        assertThat(campaign.findings(RULE)).isEqualTo(List.of());
    }
}
