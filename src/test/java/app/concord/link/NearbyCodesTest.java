package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.text.Codes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Which words are codes, which could be slips of each other, and what they give. */
class NearbyCodesTest {

    /** The reductions in the only piece of a campaign, each with what it speaks of. */
    private static List<String> told(String language, String text) {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").in(language).text(text);
        return ReadDraft.told(draft, "mail").stream().filter(line -> line.contains("%")).toList();
    }

    private static List<String> codes(String language, String text) {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").in(language).text(text);
        return ReadDraft.link(draft).facts().stream()
                .filter(fact -> fact.subject().startsWith("code:"))
                .map(fact -> fact.fact().place().quote())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | 30% off rugs, not to be combined with other offers or code ORLA20.
                    de | Die 30 % auf Teppiche sind nicht mit dem Code ORLA20 kombinierbar.
                    fr | 30 % sur les tapis, non cumulables avec d’autres offres ni le code ORLA20.
                    es | 30 % en alfombras, no acumulable con otras ofertas ni con el código ORLA20.
                    it | 30% sui tappeti, non cumulabile con altre offerte o con il codice ORLA20.
                    nl | 30% op kleden, niet te combineren met andere acties of code ORLA20.
                    pt | 30% em tapetes, não acumulável com outras ofertas nem com o código ORLA20.
                    ro | 30% la covoare, nu se cumulează cu alte oferte sau cu codul ORLA20.
                    id | Diskon 30% untuk karpet tidak dapat digabung dengan kode ORLA20.
                    ms | Diskaun 30% untuk permaidani tidak boleh digabungkan dengan kod ORLA20.
                    """)
    void codeThatCannotBeCombinedDoesNotTakeTheBenefit(String language, String text) {
        assertThat(told(language, text)).singleElement().asString().doesNotEndWith("ORLA20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Take 30% off rugs with code ORLA30.
                    de | 30 % Rabatt auf Teppiche mit dem Code ORLA30.
                    fr | 30 % de remise sur les tapis avec le code ORLA30.
                    es | 30 % de descuento en alfombras con el código ORLA30.
                    it | 30% di sconto sui tappeti con il codice ORLA30.
                    nl | 30% korting op kleden met code ORLA30.
                    pt | 30% de desconto em tapetes com o código ORLA30.
                    ro | 30% reducere la covoare cu codul ORLA30.
                    id | Diskon 30% untuk karpet dengan kode ORLA30.
                    ms | Diskaun 30% untuk permaidani dengan kod ORLA30.
                    """)
    void codeThatOpensTheBenefitTakesIt(String language, String text) {
        assertThat(told(language, text)).singleElement().asString().endsWith(" ORLA30");
    }

    @Test
    void termsBehindTheSentenceDoNotMatter() {
        assertThat(
                        told(
                                "en",
                                "Take 30% off rugs with code ORLA30. Cannot be combined with other"
                                        + " offers."))
                .singleElement()
                .asString()
                .endsWith(" ORLA30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ms | Pakej 3D2N ke Langkawi. Guna kod WANGI20 semasa daftar keluar.
                    id | Paket 2H1M di Bali. Pakai kode WANGI20 saat bayar.
                    en | Enter 3D2N at checkout? No: use code WANGI20.
                    """)
    void staysAreNoCodes(String language, String text) {
        assertThat(codes(language, text)).containsExactly("WANGI20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Use code 3D2N at checkout. | 3D2N
                    ms | Guna kod 3D2N semasa bayar. | 3D2N
                    ms | Guna kod RM900 semasa bayar. | RM900
                    id | Pakai kode 2H1M saat bayar. | 2H1M
                    """)
    void wordForCodeRightBeforeMakesThemCodes(String language, String text, String code) {
        assertThat(codes(language, text)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "LIGA50, LIGUE50, true",
        "ORLA20, OLRA20, true",
        "ORLA20, ORAL20, true",
        "WINTER20, WINTRE20, true",
        "GLOW15, GLWO15, true",
        "LIGA50, LIGUE25, false",
        "SPRING20, SUMMER20, false",
        "ORLA20, MIRO20, false",
        "LIGA5, LIGUE5, false",
        "NEUKUNDE10, STAMMGAST10, false"
    })
    void slipsAndVersionsAreAkin(String one, String other, boolean expected) {
        assertThat(Codes.akin(one, other)).isEqualTo(expected);
        assertThat(Codes.akin(other, one)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OLRA20", "ORAL20"})
    void swappedLettersAreOneOffer(String slip) {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("one").text("Use code ORLA20 today.");
        draft.mail("two").text("Use code ORLA20 today.");
        draft.mail("slip").text("Use code " + slip + " today.");

        assertThat(ReadDraft.told(draft, "slip")).contains(slip + " ORLA20");
    }
}
