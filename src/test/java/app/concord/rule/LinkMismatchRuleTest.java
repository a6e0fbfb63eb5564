package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** Which links lead or count elsewhere than the others, or cannot work. */
class LinkMismatchRuleTest {
    private static final Rule RULE = new LinkMismatchRule();
    private static final String PAGE = "https://www.orla.example/autumn-26";

    private static Campaigns three(String address) {
        return Campaigns.in("en", "GB")
                .mail(null, "One", "[Shop now](" + address + ")")
                .mail(null, "Two", "[Shop now](" + address + ")")
                .mail(null, "Three", "[Shop now](" + address + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "utm_campaign=leaf26, utm_campaign=leaf25, true",
        "utm_campaign=autumn_sale, utm_campaign=autum_sale, true",
        "utm_campaign=leaf26, utm_campaign=LEAF26, false",
        "utm_campaign=leaf26, utm_campaign=leaf26-kickoff, false",
        "utm_campaign=mail-1, utm_campaign=mail-2, false",
        "utm_campaign=kw45, utm_campaign=kw46, false",
        "utm_campaign=autumn_sale_fb, utm_campaign=autumn_sale_ig, false",
        "utm_source=a&utm_campaign=leaf26, utm_source=b&utm_campaign=leaf26, false"
    })
    void campaignNames(String usual, String other, boolean found) {
        Campaigns story =
                three(PAGE + "?" + usual).post(null, "Sofas", "[Go](" + PAGE + "?" + other + ")");

        assertThat(story.lines(RULE))
                .isEqualTo(found ? List.of("ERROR campaign in post 4") : List.of());
    }

    @Test
    void namesInTwoLanguagesAreNoSlips() {
        Campaigns story =
                three("https://www.orla.example/summer?utm_campaign=summer26")
                        .printIn(
                                "de",
                                "[Los](https://www.orla.example/sommer?utm_campaign=sommer26)");

        assertThat(story.lines(RULE)).isEmpty();
    }

    @Test
    void theQuoteShowsTheAddress() {
        Campaigns story =
                three(PAGE + "?utm_campaign=leaf26")
                        .post(null, "Sofas", "[Go](" + PAGE + "?utm_campaign=leaf25)");

        assertThat(story.found(RULE).getFirst().deviating().getFirst().place().quote())
                .isEqualTo("Go → " + PAGE + "?utm_campaign=leaf25");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.orla.example/autumn-25, landing",
        "https://www.orla.example/winter-sale, landing",
        "https://www.orlaa-shop.example/other, ''",
        "http://orla.example/Autumn-26/, ''",
        "https://www.orla.example/autumn-26/terms, ''",
        "https://www.orla.example/sofas, ''",
        "https://orl.example/a, ''",
        "https://www.orla.example, ''",
        "https:///www.orla.example/autumn-26, broken",
        "https://www.orla.example/autumn-26&utm_campaign=a, broken",
        "https://staging.orla.example/autumn-26, internal",
        "http://localhost:8080/autumn-26, internal",
        "https://www.test-kits.example/a, ''",
        "https://www.orla.example/autumn-26?utm_campain=a, parameter"
    })
    void landingPages(String address, String message) {
        Campaigns story = three(PAGE).post(null, "New colours", "[Go](" + address + ")");

        assertThat(story.found(RULE))
                .extracting(finding -> finding.message())
                .isEqualTo(message.isEmpty() ? List.of() : List.of(message));
    }

    @Test
    void anotherCountrysSiteIsFoundAmongReadersOfOneLanguage() {
        Campaigns story =
                Campaigns.in("de", "DE")
                        .mail(null, "Eins", "[Zur Aktion](https://www.orla.de/herbst)")
                        .mail(null, "Zwei", "[Zur Aktion](https://www.orla.de/herbst)")
                        .print("www.orla.de/herbst")
                        .post(null, "Sofas", "[Los](https://www.orla.at/herbst)");

        assertThat(story.lines(RULE)).containsExactly("ERROR landing in post 4");
    }

    @Test
    void theWordsOfALinkShowWhereItLeads() {
        Campaigns wrong =
                Campaigns.in("en", "GB")
                        .mail(
                                null,
                                "Sale",
                                "See [www.orla.example/spring](https://www.orla.example/autumn).");
        Campaigns detour =
                Campaigns.in("en", "GB")
                        .mail(
                                null,
                                "Sale",
                                "See [www.orla.example/spring](https://click.mail.example/c/1).");

        assertThat(wrong.lines(RULE)).containsExactly("ERROR shown in mail 1");
        assertThat(detour.lines(RULE)).isEmpty();
    }

    @Test
    void namesOfProductsLeadToTheirPages() {
        Campaigns story =
                Campaigns.in("en", "GB")
                        .mail(
                                null,
                                "Sale",
                                "[Orla lamp](https://orla.example/orla-lamp)",
                                "[Miro rug](https://orla.example/miro-rug)")
                        .mail(null, "More", "[The Miro rug](https://orla.example/orla-lamp)");

        assertThat(story.lines(RULE)).containsExactly("ERROR product in mail 2");
    }

    @Test
    void theBriefGivesTheLandingPage() {
        Campaigns story =
                Campaigns.in("en", "GB")
                        .row(Map.of(Property.NAME, "Orla lamp", Property.URL, PAGE))
                        .mail(null, "Sale", "[Go](https://www.orla.example/autunm-26)");

        assertThat(story.lines(RULE)).containsExactly("ERROR landing in mail 1");
    }

    @ParameterizedTest
    @CsvSource({
        "pt, https://www.orla.example/es/vuelta, true",
        "pt, https://www.orla.example/pt/regresso, false",
        "es, https://www.orla.example/es/vuelta, false"
    })
    void pageInAnotherLanguage(String language, String target, boolean found) {
        Campaigns story =
                Campaigns.in("es", "ES")
                        .mail(null, "Vuelta", "[Ver](https://www.orla.example/es/vuelta)")
                        .mail(null, "Otra", "[Ver](https://www.orla.example/es/vuelta)")
                        .printIn("pt", "Um", "[Ver](https://www.orla.example/pt/regresso)")
                        .printIn("pt", "Dois", "[Ver](https://www.orla.example/pt/regresso)")
                        .printIn(language, "Mais um", "[Ver](" + target + ")");

        assertThat(story.lines(RULE))
                .isEqualTo(found ? List.of("ERROR landing in print 5") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        // a letter inside of a long word, two that changed places, a short word between two
        "/offers/spring-kitchen, /offers/spring-kitdhen, true",
        "/offers/spring-kitchen, /offers/spring-kicthen, true",
        "/drive-and-thrive, /drive-ane-thrive, true",
        // other forms of a word, other numbers, another first letter, short names of waves
        "/offers/spring-course, /offers/spring-courss, false",
        "/model-fluiter-5, /model-fluiter-6, false",
        "/collection/tables, /collection/fables, false",
        "/spring-sale-fb, /spring-sale-ig, false",
        "/spring-sale-mar, /spring-sale-mai, false"
    })
    void addressesOnThePagesOfTheSite(String usual, String other, boolean found) {
        String site = "https://www.orla.example";
        Campaigns story =
                Campaigns.in("en", "GB")
                        .page("One", "[Go](" + site + usual + ")")
                        .page("Two", "[Go](" + site + usual + ")")
                        .page("Three", "[Go](" + site + other + ")");

        assertThat(story.lines(RULE))
                .isEqualTo(found ? List.of("ERROR landing in page 3") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Full terms at, terms, tesms, true",
        "Full details at, terms, tesms, false",
        "Darse de baja:, baja, baka, true",
        "Casa y cama:, casa, cama, false"
    })
    void shortAddressesThatTheWordsAroundName(
            String words, String usual, String other, boolean found) {
        String page = "https://www.orla.example/";
        Campaigns story =
                Campaigns.in("en", "GB")
                        .page("One", words + " [here](" + page + usual + ")")
                        .page("Two", words + " [here](" + page + usual + ")")
                        .page("Three", words + " [here](" + page + other + ")");

        assertThat(story.lines(RULE))
                .isEqualTo(found ? List.of("ERROR landing in page 3") : List.of());
    }

    @Test
    void twoPiecesWithAnAddressOfTheirOwnMakeNoSlip() {
        String site = "https://www.orla.example/offers/spring-kit";
        Campaigns story =
                Campaigns.in("en", "GB")
                        .page("One", "[Go](" + site + "chen)")
                        .page("Two", "[Go](" + site + "chen)")
                        .page("Three", "[Go](" + site + "dhen)")
                        .page("Four", "[Go](" + site + "dhen)");

        assertThat(story.lines(RULE)).isEmpty();
    }
}
