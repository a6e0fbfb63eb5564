package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Shorter names of products, and names that only begin alike. */
class ShortNamesTest {

    private static Product product(List<String> names, String... words) {
        TreeMap<String, Double> weights = new TreeMap<>();
        for (String word : words) {
            weights.put(word, 1.0);
        }
        String name = names.getFirst();
        return new Product(
                Products.slug(name), name, weights, names, new TreeSet<>(), true, Map.of());
    }

    private static List<String> named(List<Product> products, String text) {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").text(text);
        var asset = draft.campaign().assets().getFirst();
        try (Mentions mentions = new Mentions(products)) {
            return mentions.in(AnalysedBlock.of(asset, asset.blocks().getFirst())).stream()
                    .map(mention -> mention.product().name())
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Fly to Velora for less.
                    The lagoon of Velora is warm.
                    Ab nach Velora!
                    Partez à Velora dès maintenant.
                    """)
    void partThatIsANameOfItsOwnDoes(String text) {
        Product city =
                product(
                        List.of("Velora Costa Marina Bay", "Velora"),
                        "velora",
                        "costa",
                        "marina",
                        "bay");
        Product other = product(List.of("Miro"), "miro");

        assertThat(named(List.of(city, other), text)).containsExactly("Velora Costa Marina Bay");
    }

    @Test
    void partThatNoNameHasAloneDoesNot() {
        Product city =
                product(List.of("Velora Costa Marina Bay"), "velora", "costa", "marina", "bay");

        assertThat(named(List.of(city), "Fly to Velora for less.")).isEmpty();
    }

    @Test
    void partThatTwoProductsHaveNamesNeither() {
        Product first =
                product(List.of("Velora Costa Marina", "Velora"), "velora", "costa", "marina");
        Product second = product(List.of("Velora Sierra Norte"), "velora", "sierra", "norte");

        assertThat(named(List.of(first, second), "Fly to Velora for less.")).isEmpty();
    }

    @Test
    void numbersAndScrapsAreNoShortNames() {
        Product first =
                product(List.of("Velora Costa 300 Plus", "300"), "velora", "costa", "300", "plus");

        assertThat(named(List.of(first), "All 300 seats.")).isEmpty();
    }

    private static Seed seed(String head, String... words) {
        return new Seed(
                "page",
                Seed.HEADING,
                head,
                Set.of(words),
                true,
                new TreeSet<>(),
                Set.of(),
                Map.of());
    }

    @Test
    void packsOfOneKindAreLoose() {
        Seed families = seed("Pack for families", "pack");
        Seed weekend = seed("Pack Weekend Plus", "pack", "weekend", "plus");

        assertThat(families.isLoose(weekend)).isTrue();
    }

    @Test
    void sameNameWrittenShorterIsNotLoose() {
        assertThat(seed("Orla", "orla").isLoose(seed("Orla Nova", "orla", "nova"))).isFalse();
        assertThat(seed("Orla Nova", "orla", "nova").isLoose(seed("Orla", "orla"))).isFalse();
        assertThat(seed("The Orla", "orla").isLoose(seed("Orla Nova", "orla", "nova"))).isFalse();
    }

    @Test
    void sameWordsWithOneUnrecognisedAreNotLoose() {
        Seed shorter = seed("Pack Weekend", "pack");
        Seed longer = seed("Pack Weekend Plus", "pack", "weekend", "plus");

        assertThat(shorter.isLoose(longer)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Pack for families, Pack Weekend Duo",
        "es, Pack para familias, Pack Verano Duo",
        "fr, Pack pour familles, Pack Océan Duo",
        "it, Pack per famiglie, Pack Estate Duo",
        "pt, Pack para famílias, Pack Verão Duo"
    })
    void packsStayApart(String language, String families, String other) {
        CampaignDraft draft = new CampaignDraft();
        draft.page("one").in(language).record(families, Property.PRICE, "£49");
        draft.page("two").in(language).record(other, Property.PRICE, "£80");

        assertThat(ReadDraft.products(draft)).containsExactlyInAnyOrder(families, other);
    }
}
