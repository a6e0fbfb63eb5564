package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Property;
import app.concord.model.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

/** What a campaign calls itself in its links, which is no product beside those it sells. */
class CampaignNamesTest {
    private static final String HOST = "https://www.lumen.example/";

    /** Two mails and a page in this language that sell a lamp and a rug under a title. */
    private static CampaignDraft sale(String language, String title, String target) {
        CampaignDraft draft = new CampaignDraft();
        draft.page("feed")
                .in(language)
                .record("Orla Nova", Property.PRICE, "£49.99")
                .record("Miro Vesta", Property.PRICE, "£80");
        for (String path : List.of("one", "two", "three")) {
            draft.mail(path).in(language).heading(1, title).text("£10").link("→", target);
        }
        return draft;
    }

    /** The same for a campaign that sells nothing else. */
    private static CampaignDraft only(String language, String title, String target) {
        CampaignDraft draft = new CampaignDraft();
        draft.page("feed").in(language).record(title, Property.PRICE, "£49.99");
        for (String path : List.of("one", "two", "three")) {
            draft.mail(path).in(language).heading(1, title).text("£10").link("→", target);
        }
        return draft;
    }

    @ParameterizedTest
    @CsvSource({
        "en, Spring Glow, spring-glow",
        "de, Wärmefrühling, waermefruehling",
        "de, Lichterfest, lichterfest_2026",
        "fr, Éclat d’Été, eclat-d-ete",
        "es, Días Luminosos, dias_luminosos",
        "it, Luci d’Autunno, luci-autunno",
        "nl, Lichtweken, lichtweken",
        "pt, Dias Brilhantes, dias-brilhantes",
        "ro, Zilele Luminii, zilele-luminii",
        "id, Pesta Cahaya, pesta-cahaya",
        "ms, Karnival Cahaya, karnival-cahaya"
    })
    void campaignParameterNamesNoProduct(String language, String title, String parameter) {
        CampaignDraft draft =
                sale(language, title, HOST + "?utm_source=mail&utm_campaign=" + parameter);

        assertThat(ReadDraft.products(draft)).containsExactly("Orla Nova", "Miro Vesta");
        assertThat(ReadDraft.told(draft, "one")).contains("£10 -");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Spring Glow, spring-glow",
        "en, Spring Glow, spring-glow/",
        "en, Spring Glow, sale/spring-glow.html",
        "de, Wärmefrühling, waermefruehling",
        "fr, Éclat d’Été, eclat-d-ete",
        "nl, Lichtweken, acties/lichtweken.php"
    })
    void landingPageOfMostPiecesNamesNoProduct(String language, String title, String page) {
        CampaignDraft draft = sale(language, title, HOST + page);

        assertThat(ReadDraft.products(draft)).containsExactly("Orla Nova", "Miro Vesta");
        assertThat(ReadDraft.told(draft, "one")).contains("£10 -");
    }

    /** Three mails that lead to a page and sell two things below headings of their own. */
    private static CampaignDraft plans(String language, String one, String other, String page) {
        CampaignDraft draft = new CampaignDraft();
        for (String path : List.of("one", "two", "three")) {
            draft.mail(path)
                    .in(language)
                    .heading(2, one)
                    .text("£10")
                    .heading(2, other)
                    .text("£20")
                    .link("→", HOST + page);
        }
        return draft;
    }

    @ParameterizedTest
    @CsvSource({
        "pt, Plano Olmo, Plano Brisa, planos",
        "de, Paket Olmo, Paket Brisa, pakete",
        "fr, Formule Olmo, Formule Brisa, formules",
        "ro, Pachet Olmo, Pachet Brisa, pachete"
    })
    void pageOfAKindNamesNoneOfIt(String language, String one, String other, String page) {
        CampaignDraft draft = plans(language, one, other, page);
        draft.page("more")
                .in(language)
                .text("Der " + one.split(" ")[0].toLowerCase(Locale.ROOT) + " ist gut.");

        assertThat(ReadDraft.products(draft)).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void recordOfTheCampaignItselfNamesNoProduct() {
        CampaignDraft draft = sale("de", "Wärmefrühling", HOST + "?utm_campaign=waermefruehling");
        draft.page("page").in("de").record("Wärmefrühling", Property.PRICE, "£5");

        assertThat(ReadDraft.products(draft)).containsExactly("Orla Nova", "Miro Vesta");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Lumen Spring Glow, spring-glow",
        "de, Wärmefrühling bei Lumen, waermefruehling",
        "es, Días Luminosos de Lumen, dias_luminosos"
    })
    void sendersNameMayStandBeside(String language, String title, String parameter) {
        CampaignDraft draft = sale(language, title, HOST + "?utm_campaign=" + parameter);

        assertThat(ReadDraft.products(draft)).containsExactly("Orla Nova", "Miro Vesta");
    }

    @Test
    void recordWithTheSendersNameNamesNoProduct() {
        CampaignDraft draft = sale("en", "Spring Glow", HOST + "?utm_campaign=spring-glow");
        draft.page("page").record("Lumen Spring Glow", Property.PRICE, "£5");

        assertThat(ReadDraft.products(draft)).containsExactly("Orla Nova", "Miro Vesta");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Spring Glow, spring-glow",
        "de, Wärmefrühling, waermefruehling",
        "fr, Éclat d’Été, eclat-d-ete",
        "ms, Karnival Cahaya, karnival-cahaya"
    })
    void whatAloneIsSoldIsAProduct(String language, String title, String parameter) {
        CampaignDraft draft = only(language, title, HOST + "?utm_campaign=" + parameter);

        assertThat(ReadDraft.products(draft)).containsExactly(title);
        assertThat(ReadDraft.told(draft, "one")).contains("£10 " + title);
    }

    @Test
    void anotherNameIsAProduct() {
        CampaignDraft draft = sale("en", "Spring Glow", HOST + "?utm_campaign=spring-glow");
        draft.page("page").record("Velora Sun", Property.PRICE, "£5");

        assertThat(ReadDraft.products(draft))
                .containsExactly("Orla Nova", "Miro Vesta", "Velora Sun");
    }

    @Test
    void nameWithMoreInItIsAProduct() {
        CampaignDraft draft = sale("en", "Spring Glow", HOST + "?utm_campaign=spring-glow");
        draft.page("page").record("Spring Glow lamp Velora", Property.PRICE, "£5");

        assertThat(ReadDraft.products(draft)).contains("Spring Glow lamp Velora");
    }

    @Test
    void pageOfOnePieceNamesNothing() {
        CampaignDraft draft = sale("en", "Spring Glow", HOST + "sale");
        draft.mail("four").text("Look").link("Velora", HOST + "velora-sun");
        draft.page("page").record("Velora Sun", Property.PRICE, "£5");

        assertThat(ReadDraft.products(draft)).contains("Velora Sun");
    }

    @Test
    void parameterOfOnePieceNamesNothing() {
        CampaignDraft draft = sale("en", "Spring Glow", HOST + "sale");
        draft.mail("four").text("Look").link("Velora", HOST + "?utm_campaign=velora-sun");
        draft.page("page").record("Velora Sun", Property.PRICE, "£5");

        assertThat(ReadDraft.products(draft)).contains("Velora Sun");
    }

    @Test
    void addressesThatCannotBeReadNameNothing() {
        CampaignDraft draft = sale("en", "Spring Glow", "{{ shop link }}");
        draft.mail("four").link("Mail", "mailto:velora-sun@lumen.example");
        draft.page("page").record("Velora Sun", Property.PRICE, "£5");

        assertThat(ReadDraft.products(draft)).contains("Velora Sun");
    }

    @Test
    void menusOfASiteNameNoCampaign() {
        CampaignDraft draft = new CampaignDraft();
        draft.page("feed")
                .in("en")
                .record("Barrow Dash", Property.PRICE, "£30")
                .record("Orla Nova", Property.PRICE, "£49.99")
                .record("Miro Vesta", Property.PRICE, "£80");
        for (String path : List.of("one", "two", "three")) {
            draft.page(path)
                    .in("en")
                    .region(Region.NAVIGATION)
                    .link("→", HOST + "barrow-dash")
                    .region(Region.MAIN)
                    .heading(1, "Spring")
                    .text("£10");
        }

        assertThat(ReadDraft.products(draft)).contains("Barrow Dash");
    }
}
