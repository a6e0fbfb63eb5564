package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Common words that are known for a product by standing before a price. */
class PricedPhrasesTest {

    private static CampaignDraft headings(String language, String phrase, String price) {
        CampaignDraft draft = new CampaignDraft();
        for (String path : List.of("one", "two")) {
            draft.page(path).in(language).heading(1, "?").heading(2, phrase).text(price);
        }
        return draft;
    }

    private static CampaignDraft rows(String language, String phrase, String price) {
        CampaignDraft draft = new CampaignDraft();
        for (String path : List.of("one", "two")) {
            draft.page(path).in(language).table(List.of("", "£"), List.of(phrase, price));
        }
        return draft;
    }

    private static CampaignDraft lines(String language, String phrase, String price) {
        CampaignDraft draft = new CampaignDraft();
        for (String path : List.of("one", "two")) {
            draft.mail(path).in(language).text(phrase + ": " + price);
        }
        return draft;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Warm winter blanket     | £49
                    de | Warme Winterdecke       | 49 €
                    fr | Couverture chaude       | 49 €
                    es | Manta de invierno       | 49 €
                    it | Coperta invernale       | 49 €
                    nl | Warme winterdeken       | € 49
                    pt | Manta de inverno        | 49 €
                    ro | Pătură de iarnă         | 149 lei
                    id | Selimut hangat          | Rp149.000
                    ms | Selimut tebal           | RM149
                    """)
    void standsAboveOrBeforeOnePrice(String language, String phrase, String price) {
        for (CampaignDraft draft :
                List.of(
                        headings(language, phrase, price),
                        rows(language, phrase, price),
                        lines(language, phrase, price))) {
            assertThat(ReadDraft.products(draft)).containsExactly(phrase);
            assertThat(ReadDraft.told(draft, "two")).containsExactly(price + " " + phrase);
        }
    }

    @Test
    void lineAboveThePriceNamesIt() {
        CampaignDraft draft = new CampaignDraft();
        for (String path : List.of("one", "two")) {
            draft.mail(path).text("Warm winter blanket\n£49\nSoft guest pillow\n£19");
        }

        assertThat(ReadDraft.products(draft))
                .containsExactlyInAnyOrder("Warm winter blanket", "Soft guest pillow");
        assertThat(ReadDraft.told(draft, "one"))
                .containsExactly("£49 Warm winter blanket", "£19 Soft guest pillow");
    }

    @Test
    void onePieceAloneNamesNothing() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("one").text("Warm winter blanket: £49");
        draft.mail("two").text("Soft guest pillow: £19");

        assertThat(ReadDraft.products(draft)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Adults          | £12     | £18
                    en | Total           | £30     | £45
                    de | Erwachsene      | 12 €    | 18 €
                    fr | Adultes         | 12 €    | 18 €
                    es | Adultos         | 12 €    | 18 €
                    it | Adulti          | 12 €    | 18 €
                    nl | Volwassenen     | € 12    | € 18
                    pt | Adultos         | 12 €    | 18 €
                    ro | Adulți          | 120 lei | 180 lei
                    id | Dewasa          | Rp12.000 | Rp18.000
                    ms | Dewasa          | RM12    | RM18
                    """)
    void labelOfSeveralPricesNamesNothing(
            String language, String label, String first, String second) {
        CampaignDraft draft = new CampaignDraft();
        for (String path : List.of("one", "two")) {
            draft.mail(path).in(language).text(label + ": " + first).text(label + ": " + second);
        }

        assertThat(ReadDraft.products(draft)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Monthly payment   | £12 | £18 | £24
                    de | Monatliche Zahlung | 12 € | 18 € | 24 €
                    fr | Paiement mensuel  | 12 € | 18 € | 24 €
                    es | Pedido completo   | 12 € | 18 € | 24 €
                    """)
    void phraseOnWhosePriceNoTwoPiecesAgreeNamesNothing(
            String language, String phrase, String first, String second, String third) {
        CampaignDraft draft = new CampaignDraft();
        int i = 0;
        for (String price : List.of(first, second, third)) {
            draft.mail("mail" + i++).in(language).text(phrase + ": " + price);
        }

        assertThat(ReadDraft.products(draft)).isEmpty();
    }

    @Test
    void slipBesideTwoThatAgreeIsOfTheProduct() {
        CampaignDraft draft = lines("en", "Warm winter blanket", "£49");
        draft.mail("slip").text("Warm winter blanket: £59");

        assertThat(ReadDraft.told(draft, "slip")).containsExactly("£59 Warm winter blanket");
    }

    @Test
    void sentencesAndLowerCaseNameNothing() {
        assertThat(ReadDraft.products(lines("en", "from only", "£49"))).isEmpty();
        assertThat(
                        ReadDraft.products(
                                lines(
                                        "en",
                                        "Everything you need for a good and quiet night costs",
                                        "£49")))
                .isEmpty();
    }

    @Test
    void whatStandsBetweenTwoPricesNamesNothing() {
        CampaignDraft draft = new CampaignDraft();
        for (String path : List.of("one", "two")) {
            draft.page(path).in("id").text("Paket Buka Puasa\nDari Rp 60.000 jadi Rp 45.000");
        }

        assertThat(ReadDraft.products(draft)).noneMatch(name -> name.contains("jadi"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id | Paket Buka Sendiri | Rp 45.000
                    en | Dinner Just Yours  | £45
                    """)
    void smallWordWithACapitalEndsAName(String language, String phrase, String price) {
        assertThat(ReadDraft.products(lines(language, phrase, price))).containsExactly(phrase);
    }
}
