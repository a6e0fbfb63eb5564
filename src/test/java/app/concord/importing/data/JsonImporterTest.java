package app.concord.importing.data;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Imported;
import app.concord.model.Asset;
import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.Mark;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Holds what is read of JSON of no known shape. */
class JsonImporterTest {

    @Test
    void aListOfProductsIsAPieceAProductAndTheRestIsOneMore() {
        List<Asset> pieces =
                DataFiles.pieces(
                        "export.json",
                        """
                        {
                         "genere": "2027-05-03T04:00:00+02:00",
                         "slogan": "Lumière pour tous",
                         "produits": [
                          {"sku": "A1", "nom": "Lampe Aurora",
                           "contenu": "Lampe et abat-jour 30 cm",
                           "prix": "40,00 €", "prix_barre": "50,00 €", "stock": "en stock"},
                          {"sku": "A2", "nom": "Lampe Borea", "prix": "60,00 €",
                           "prix_unitaire": "6,00 € / 100 g", "image": "borea.jpg"}
                         ]
                        }
                        """);
        assertThat(pieces)
                .extracting(Asset::path)
                .containsExactly("export.json#1", "export.json#2", "export.json#3");
        assertThat(DataFiles.told(pieces.getFirst()))
                .containsExactly(
                        "SKU A1",
                        "NAME Lampe Aurora",
                        "FIELD Lampe et abat-jour 30 cm",
                        "PRICE 40,00 €",
                        "WAS_PRICE 50,00 €",
                        "AVAILABILITY en stock");
        assertThat(pieces.getFirst().blocks().get(3).locate(new Span(0, 2)).line()).isEqualTo(7);
        assertThat(DataFiles.told(pieces.get(1)))
                .containsExactly(
                        "SKU A2", "NAME Lampe Borea", "PRICE 60,00 €", "FIELD 6,00 € / 100 g");
        assertThat(DataFiles.told(pieces.get(2))).containsExactly("PARAGRAPH Lumière pour tous");
        assertThat(pieces).extracting(Asset::channel).containsOnly(Channel.WEB);
    }

    @ParameterizedTest
    @CsvSource({
        "name, salePrice, listPrice",
        "productName, now_price, was_price",
        "title, price, compare_at_price",
        "bezeichnung, verkaufspreis, streichpreis",
        "Artikelname, Aktionspreis, UVP",
        "nom, prix_promo, prix_barre",
        "libelle, prix, ancien_prix",
        "nombre, precio, precio_anterior",
        "nome, prezzo, prezzo_barrato",
        "naam, actieprijs, adviesprijs",
        "nomeProduto, preco, precoOriginal",
        "denumire, pret_redus, pret_vechi",
        "nama, harga_promo, harga_coret",
        "nama_produk, harga, harga_asal",
    })
    void pricesAreKnownByTheirNamesInAllLanguages(String name, String price, String was) {
        String item =
                "{\"%s\": \"Aurora\", \"%s\": 40, \"%s\": \"50.00\"}".formatted(name, price, was);
        Asset piece = DataFiles.pieces("x.json", "[" + item + "]").getFirst();
        assertThat(DataFiles.told(piece))
                .containsExactly("NAME Aurora", "PRICE 40", "WAS_PRICE 50.00");
    }

    @Test
    void variantsOfAGraphArePiecesWithTheNameOfTheirProduct() {
        List<Asset> pieces =
                DataFiles.pieces(
                        "shop.json",
                        """
                        {"data": {"products": {"edges": [{"node": {"title": "Aurora lamp",
                          "variants": {"edges": [
                            {"node": {"title": "Blue", "price": {"amount": "40.0", "currencyCode": "EUR"},
                              "compareAtPrice": {"amount": "50.0", "currencyCode": "EUR"}}},
                            {"node": {"title": "Red", "price": {"amount": "42.0", "currencyCode": "EUR"},
                              "compareAtPrice": null}}]}}}]}}}
                        """);
        assertThat(pieces)
                .extracting(Asset::title)
                .containsExactly("Aurora lamp Blue", "Aurora lamp Red");
        assertThat(DataFiles.told(pieces.getFirst()))
                .containsExactly(
                        "NAME Aurora lamp Blue", "PRICE 40.00", "CURRENCY EUR", "WAS_PRICE 50.00");
        assertThat(DataFiles.told(pieces.get(1)))
                .containsExactly("NAME Aurora lamp Red", "PRICE 42.00", "CURRENCY EUR");
    }

    @Test
    void aBareAmountHasTheCurrencyOfTheFileAndANumberItsUnit() {
        Asset piece =
                DataFiles.pieces(
                                "export.json",
                                "{\"waehrung\": \"EUR\", \"currency\": \"EUR\", \"produkte\": [{\"bezeichnung\": \"Aurora\","
                                        + " \"preis\": 39.9, \"inhalt\": 500, \"inhalt_unit\": \"ml\"}]}")
                        .getFirst();
        assertThat(DataFiles.told(piece))
                .containsExactly("NAME Aurora", "PRICE 39.90", "FIELD 500 ml", "CURRENCY EUR");
        assertThat(piece.blocks().get(1).locate(new Span(0, 2)).column()).isEqualTo("preis");
    }

    @Test
    void aPriceThatIsNotReducedIsNoEarlierOne() {
        Asset piece =
                DataFiles.pieces(
                                "a.json",
                                "[{\"name\": \"Aurora\", \"price\": \"40\", \"regular_price\": \"40.00\","
                                        + " \"sale_price\": \"\", \"compare_at_price\": 0}]")
                        .getFirst();
        assertThat(DataFiles.told(piece)).containsExactly("NAME Aurora", "PRICE 40");
    }

    @Test
    void aPageIsOnePieceInItsOrder() {
        List<Asset> pieces =
                DataFiles.pieces(
                        "page.json",
                        """
                        {"page": {"id": "a81f", "slug": "spring-sale", "updatedAt": "2027-05-01T10:00:00Z",
                          "hero": {"headline": "Spring at Lumenhof",
                            "image": {"src": "/img/hero.jpg", "alt": "Aurora lamp in blue"},
                            "cta": {"label": "Shop now", "url": "https://lumenhof.example/spring"}},
                          "sections": [
                            {"type": "richtext", "html": "<p>Now <s>€50</s> €40.</p><p>Free delivery.</p>"},
                            {"type": "teaser", "title": "Aurora lamp", "price": 39.9, "currency": "EUR"}],
                          "legal": "Valid until 31 May 2027.",
                          "style": {"color": "#fff", "text": "not for readers"}}}
                        """);
        assertThat(pieces).hasSize(1);
        Asset page = pieces.getFirst();
        assertThat(page.path()).isEqualTo("page.json");
        assertThat(page.title()).isEqualTo("Spring at Lumenhof");
        assertThat(DataFiles.told(page))
                .containsExactly(
                        "HEADING Spring at Lumenhof",
                        "CAPTION Aurora lamp in blue",
                        "LINK Shop now",
                        "PARAGRAPH Now €50 €40.",
                        "PARAGRAPH Free delivery.",
                        "NAME Aurora lamp",
                        "PRICE 39.90",
                        "CURRENCY EUR",
                        "FOOTNOTE Valid until 31 May 2027.");
        assertThat(page.blocks().get(2).target()).isEqualTo("https://lumenhof.example/spring");
        assertThat(page.blocks().get(3).marked(Mark.Kind.STRUCK, new Span(4, 7))).isTrue();
        assertThat(page.blocks().get(4).locate(new Span(0, 1)).line()).isEqualTo(6);
    }

    @Test
    void languagesBecomePiecesOfTheirOwn() {
        List<Asset> pieces =
                DataFiles.pieces(
                        "hero.json",
                        """
                        {"hero": {"title": {"en": "Now 20 % off", "de": "Jetzt 20 % günstiger"},
                          "cta": {"en": "Shop now", "de": "Jetzt kaufen"}}}
                        """);
        assertThat(pieces).extracting(Asset::language).containsExactly("en", "de");
        assertThat(DataFiles.told(pieces.get(1)))
                .containsExactly("HEADING Jetzt 20 % günstiger", "LINK Jetzt kaufen");
    }

    @Test
    void messagesArePiecesOfTheirOwn() {
        List<Asset> lines =
                DataFiles.pieces(
                        "sms.jsonl",
                        """
                        {"sender": "LUMEN", "message": "Lumenhof: 20 % off until Sunday"}
                        {"sender": "LUMEN", "message": "Lumenhof: last day"}
                        """);
        assertThat(lines)
                .extracting(Asset::channel)
                .containsExactly(Channel.SOCIAL, Channel.SOCIAL);
        List<Asset> banners =
                DataFiles.pieces(
                        "app.json",
                        "{\"banners\": [{\"headline\": \"Only today\", \"code\": \"LIGHT20\"},"
                                + " {\"headline\": \"Last day\", \"cta\": \"Shop now\"}]}");
        assertThat(banners).hasSize(2);
        assertThat(DataFiles.told(banners.getFirst()))
                .containsExactly("HEADING Only today", "CODE LIGHT20");
    }

    @Test
    void messagesOfAnAppWithTheirTimeAreReadLikePosts() {
        List<Asset> pushes =
                DataFiles.pieces(
                        "push.json",
                        "[{\"title\": \"Only today\", \"body\": \"20 % off\", \"send_at\": \"2027-05-12T08:00\"}]");
        assertThat(pushes).extracting(Asset::format).containsExactly("posts");
        assertThat(pushes.getFirst().blocks().getFirst().property()).isEqualTo(Property.POST_TEXT);
    }

    @Test
    void dataWithoutWordsIsSaidToBeSo() {
        Imported imported = DataFiles.read("clicks.json", "{\"a\": [1, 2, {\"id\": \"x-1\"}]}");
        assertThat(imported.assets()).isEmpty();
        assertThat(imported.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"headline\": \"Aurora lamp\", \"body\": \"Now 40 EUR",
                "{\"headline\": \"Aurora lamp\", \"body\": }",
                "{\"headline\": \"Aurora lamp\"} }"
            })
    void whatStandsBeforeAFaultIsRead(String content) {
        Imported imported = DataFiles.read("page.json", content);
        assertThat(imported.assets().getFirst().blocks().getFirst().kind())
                .isEqualTo(BlockKind.HEADING);
        assertThat(imported.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.DAMAGED);
    }

    @Test
    void depthAndCountAreBounded() {
        String deep = "{\"a\":".repeat(50_000) + "\"Aurora lamp\"" + "}".repeat(50_000);
        assertThat(DataFiles.read("deep.json", deep).problems()).isNotEmpty();
        String wide = "[" + "{\"body\": \"Aurora lamp\"},".repeat(450_000) + "{}]";
        Imported imported = DataFiles.read("wide.json", wide);
        assertThat(imported.problems())
                .extracting(Problem::kind)
                .containsOnly(Problem.Kind.CUT_SHORT);
    }
}
