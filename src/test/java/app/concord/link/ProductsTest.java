package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which names are one product. */
class ProductsTest {

    private static Seed seed(String asset, int strength, String head, String... words) {
        return new Seed(
                asset,
                strength,
                head,
                new TreeSet<>(Arrays.asList(words)),
                !words[0].startsWith("~"),
                new TreeSet<>(Set.of("30cm")),
                Set.of(),
                Map.of());
    }

    private static Seed listed(String head, String word, String... common) {
        return new Seed(
                "brief",
                Seed.BRIEF,
                head,
                Set.of(word),
                true,
                new TreeSet<>(),
                Set.of(common),
                Map.of());
    }

    private static List<String> names(Seed... seeds) {
        return Products.from(List.of(seeds)).stream().map(Product::name).toList();
    }

    @Test
    void sameWordsAreOneProduct() {
        List<Product> products =
                Products.from(
                        List.of(
                                seed("mail", Seed.HEADING, "The Orla", "orla"),
                                seed("feed", Seed.RECORD, "Orla lamp", "orla")));

        assertThat(products).extracting(Product::name).containsExactly("Orla lamp");
        assertThat(products.getFirst().names()).containsExactly("Orla lamp", "The Orla");
        assertThat(products.getFirst().id()).isEqualTo("orla-lamp");
        assertThat(products.getFirst().variants()).containsExactly("30cm");
    }

    @Test
    void shorterNameOfAnotherPieceIsTheSame() {
        assertThat(
                        names(
                                seed("brief", Seed.BRIEF, "Orla Nova", "orla", "nova"),
                                seed("feed", Seed.RECORD, "Nova", "nova")))
                .containsExactly("Orla Nova");
    }

    @Test
    void shorterNameInTheSamePieceIsAnother() {
        assertThat(
                        names(
                                seed("feed", Seed.RECORD, "Orla Nova", "orla", "nova"),
                                seed("feed", Seed.RECORD, "Orla", "orla")))
                .containsExactly("Orla Nova", "Orla");
    }

    @Test
    void familyOfSeveralIsNoProduct() {
        assertThat(
                        names(
                                seed("feed", Seed.RECORD, "Orla Nova", "orla", "nova"),
                                seed("feed", Seed.RECORD, "Orla Vega", "orla", "vega"),
                                seed("page", Seed.HEADING, "Orla", "orla")))
                .containsExactly("Orla Nova", "Orla Vega");
    }

    @Test
    void namesAndCommonWordsAreNotMixed() {
        assertThat(
                        names(
                                seed("feed", Seed.RECORD, "Orla", "orla"),
                                seed("page", Seed.RECORD, "wool rug", "~rug", "~wool")))
                .containsExactly("Orla", "wool rug");
    }

    @Test
    void rareWordsCountMore() {
        Product nova =
                Products.from(
                                List.of(
                                        seed("f", Seed.RECORD, "Orla Nova", "orla", "nova"),
                                        seed("f", Seed.RECORD, "Orla Vega", "orla", "vega")))
                        .getFirst();

        assertThat(nova.words().get("nova")).isGreaterThan(nova.words().get("orla"));
    }

    @Test
    void idsAreUnique() {
        List<Product> products =
                Products.from(
                        List.of(
                                seed("f", Seed.RECORD, "Orla!", "orla", "nova"),
                                seed("f", Seed.RECORD, "Orla?", "orla", "vega")));

        assertThat(products).extracting(Product::id).containsExactly("orla", "orla-2");
    }

    @Test
    void slugsAreSafe() {
        assertThat(Products.slug("Ørla  “Größe” 30 cm!")).isEqualTo("ørla-größe-30-cm");
        assertThat(Products.slug("***")).isEqualTo("unnamed");
    }

    @Test
    void namesOfOneListThatDifferInOneWordAreTwoProducts() {
        assertThat(
                        names(
                                listed("Riverside day ticket", "riverside", "~dai", "~ticket"),
                                listed(
                                        "Riverside weekend ticket",
                                        "riverside",
                                        "~weekend",
                                        "~ticket")))
                .containsExactly("Riverside day ticket", "Riverside weekend ticket");
    }

    @Test
    void itemsOfAFeedThatDifferInTwoWordsAreTwoProducts() {
        assertThat(
                        names(
                                item(1, "Larkspur bistro set", "larkspur", "~bistro", "~set"),
                                item(2, "Larkspur parasol", "larkspur", "~parasol")))
                .containsExactly("Larkspur bistro set", "Larkspur parasol");
    }

    private static Seed item(int number, String head, String word, String... common) {
        return new Seed(
                "feed.tsv#" + number,
                Seed.RECORD,
                head,
                Set.of(word),
                true,
                new TreeSet<>(),
                Set.of(common),
                Map.of());
    }

    @Test
    void namesOfOneListInTwoLanguagesAreOneProduct() {
        assertThat(
                        names(
                                listed("Openingsbonus Clic", "clic", "~openingsbonus"),
                                listed("Prime d'ouverture Clic", "clic", "~prim", "~ouvertur")))
                .hasSize(1);
    }

    @Test
    void shorterNameOfTwoProductsIsNeither() {
        assertThat(
                        names(
                                seed("brief", Seed.BRIEF, "Riverside pass", "riverside", "~pass"),
                                seed("brief", Seed.BRIEF, "early pass", "~earli", "~pass"),
                                seed("page", Seed.RECORD, "Pass", "~pass")))
                .containsExactly("Riverside pass", "early pass", "Pass");
    }
}
