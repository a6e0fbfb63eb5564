package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where products are named, and how many of them are looked at for one text. */
class MentionsTest {
    private static final int MOST_CANDIDATES = 24;

    private static Product product(String name, String... words) {
        TreeMap<String, Double> weights = new TreeMap<>();
        for (String word : words) {
            weights.put(word, 1.0);
        }
        return new Product(
                Products.slug(name), name, weights, List.of(name), new TreeSet<>(), true, Map.of());
    }

    private static List<Mention> in(List<Product> products, String text) {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").text(text);
        Asset asset = draft.campaign().assets().getFirst();
        try (Mentions mentions = new Mentions(products)) {
            return mentions.in(AnalysedBlock.of(asset, asset.blocks().getFirst()));
        }
    }

    private static List<String> names(List<Product> products, String text) {
        return in(products, text).stream()
                .map(m -> m.product().name() + ": " + m.span().of(text))
                .toList();
    }

    @Test
    void namesAtTheirPlaces() {
        List<Product> products = List.of(product("Orla", "orla"), product("Miro", "miro"));

        assertThat(names(products, "Miro's best: the ORLA, and Miro."))
                .containsExactly("Miro: Miro's", "Orla: ORLA", "Miro: Miro");
    }

    @Test
    void longerNameCoversTheShorter() {
        List<Product> products =
                List.of(product("Orla", "orla"), product("Orla Nova", "orla", "nova"));

        assertThat(names(products, "Orla Nova and Orla"))
                .containsExactly("Orla Nova: Orla Nova", "Orla: Orla");
    }

    @Test
    void wordsFarApartAreNoName() {
        assertThat(
                        names(
                                List.of(product("Orla Nova", "orla", "nova")),
                                "Orla is a lamp for every room and Nova is not"))
                .isEmpty();
    }

    @Test
    void addressesNameNothing() {
        assertThat(names(List.of(product("Orla", "orla")), "www.shop.example/orla orla@x.example"))
                .isEmpty();
    }

    @Test
    void hashtagIsCutIntoWords() {
        List<Mention> found = in(List.of(product("Orla Nova", "orla", "nova")), "New! #OrlaNova30");

        assertThat(found).extracting(Mention::hashtag).containsExactly(true);
    }

    @Test
    void numberOfProductsLookedAtIsBoundedHoweverManyThereAre() {
        List<Product> few = new ArrayList<>();
        List<Product> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            Product product = product("Orla " + i, "orla");
            many.add(product);
            if (i < 100) {
                few.add(product);
            }
        }

        assertThat(in(few, "The Orla is here")).hasSize(MOST_CANDIDATES);
        assertThat(in(many, "The Orla is here")).hasSize(MOST_CANDIDATES);
    }
}
