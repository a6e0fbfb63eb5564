package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.CoverageItem;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.Location;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Amounts, percentages and codes in marketing texts, and what only looks like them. */
class MoneyInTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    en | Rooms from £80 per person per night | price 80 GBP from per:night per:person
                    de | ab 45 € pro Person und Nacht | price 45 EUR from per:night per:person
                    es | desde 60 € por persona y noche | price 60 EUR from per:night per:person
                    it | da 49 € a persona a notte | price 49 EUR from per:night per:person
                    nl | vanaf € 39 p.p.p.n. | price 39 EUR from per:night per:person
                    ms | Chalet dari RM180 semalam | price 180 MYR from per:night
                    ro | Covrigi 4⁹⁹ lei bucata | price 4.99 RON per:piece
                    nl | 500 gram voor € 5,99 (per kilo € 11,98) | price 11.98 EUR per:kg unit; price 5.99 EUR
                    es | El kilo a 2,99 € | price 2.99 EUR per:kg unit
                    de | Super 1,759 €/l, Waschanlage 9,90 € | price 1.759 EUR per:l unit; price 9.9 EUR
                    en | Diesel £1.439 per litre | price 1.439 GBP per:l unit
                    de | Sofa 1,299 € statt 1.499,00 € | price 1299 EUR; price 1499 EUR was
                    en | Any three bath bombs for £12 | price 12 GBP x3
                    es | Llévate 3 por 10 € | price 10 EUR x3
                    pt | Duas t-shirts por 12 € | price 12 EUR x2
                    de | Nur heute: 3 Paar Socken für 9,99 € | price 9.99 EUR x3
                    de | Preis pro Stück: 4,99 €, ab 10 Stück 4,49 € | price 4.49 EUR; price 4.99 EUR per:piece
                    en | 3 months for £12 | price 12 GBP
                    de | 2 Pfund Spargel für 9,90 € | price 9.9 EUR
                    en | Two pounds of strawberries for £5 | price 5 GBP
                    fr | 3 livres pour 20 € | price 20 EUR x3
                    id | Cuma 799rb! Hemat 200rb | discount 200000 IDR; price 799000 IDR
                    id | Ponsel sekarang Rp1,3 juta saja | price 1300000 IDR
                    id | Lebih dari 100rb pelanggan | ''
                    ro | Cazare sub 300 de lei pe noapte | price 300 RON per:night under
                    fr | Maison à partir de 1,2 million d'euros | price 1200000 EUR from
                    de | Der 10-Euro-Gutschein gilt ab 50 Euro Einkaufswert. | discount 10 EUR above:50_EUR; price 50 EUR threshold
                    en | Ten pounds off, twenty-five dollars and fifty cents extra | discount 10 GBP; price 25.5 USD
                    de | Achtundsiebzig Euro sparen | discount 78 EUR
                    fr | quatre-vingt-dix euros de remise | discount 90 EUR
                    it | solo ventuno euro | price 21 EUR
                    nl | slechts vijfentwintig euro | price 25 EUR
                    en | Only £𝟒𝟗.𝟗𝟗 with code 𝗚𝗟𝗢𝗪𝟮𝟬 | code GLOW20; price 49.99 GBP
                    es | $1,299.00 MXN, antes $1,599.00 | price 1299 MXN; price 1599 MXN was
                    en | Free delivery over £40, otherwise £3.95 | price 3.95 GBP delivery; price 40 GBP threshold
                    fr | Livraison offerte dès 49 € d'achat, sinon 4,90 € | price 4.9 EUR delivery; price 49 EUR threshold
                    es | Reserva con una señal de solo 100 € | price 100 EUR deposit
                    id | Cukup bayar Rp1.110.000, sudah termasuk PPN 11% | price 1110000 IDR tax-in
                    it | Paga in 3 rate da 40 € | price 40 EUR instalment
                    en | Elsewhere you'd pay £120; here it's £89. | price 89 GBP
                    fr | Chez les concurrents : 120 €. Chez nous : 89 €. | price 89 EUR
                    id | Semua setengah harga | discount 50 %
                    de | Bei uns im Laden gibt es ab heute 20 % auf alle Lampen, Teppiche und Vasen im ganzen Haus | discount 20 %
                    """)
    void readsOffers(String language, String text, String expected) {
        assertThat(read(language, text)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    en | Last year you helped us give £40,000 to local hospices.
                    de | Gemeinsam haben wir 18.500 € für das Tierheim gesammelt.
                    fr | SARL au capital de 50 000 €
                    it | Capitale sociale € 50.000 i.v.
                    nl | Samen zamelden we € 18.500 in voor het dierenasiel.
                    pt | Graças a si, doámos 9.500 € aos bombeiros da vila.
                    ro | Am strâns 12.000 de lei pentru copii.
                    id | Hadiah total Rp 100 juta!
                    en | Win £1,000 cash
                    en | Our turnover reached €3.2m in 2025, up 12%.
                    en | Say your dinner bill comes to $60: the app works out the tip.
                    nl | Rekenvoorbeeld: wie € 50 uitgeeft, spaart 50 punten.
                    en | Other garages would charge you €95 for that.
                    es | En otros sitios pagarías 89 € por algo parecido.
                    ro | În alte părți ai plăti și 349 de lei.
                    ro | Nu dăm doi bani pe vorbele mari.
                    en | We won 3-1 on Saturday's quiz night.
                    pt | Segue em anexo a fatura FT 2026/318.
                    en | 80% of guests come back
                    nl | 87% van onze lezers beveelt ons aan bij vrienden.
                    id | 80% pengunjung ingin datang lagi.
                    de | Unser Umsatz stieg im vergangenen Jahr um 12 %.
                    de | Der Umsatz sank in der zweiten Jahreshälfte um 27 %.
                    fr | 5 % du prix de vente
                    en | DRESS CODE: BLACK TIE
                    en | ENTER YOUR CODE BELOW TO SAVE
                    pt | Conheça o nosso CÓDIGO DE CONDUTA.
                    fr | CODE DE CONDUITE DES FOURNISSEURS
                    """)
    void readsNothing(String language, String text) {
        assertThat(read(language, text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    en | USE CODE SPRING AT CHECKOUT | code SPRING
                    de | GUTSCHEINCODE: WINTER | code WINTER
                    fr | AVEC LE CODE SOLEIL | code SOLEIL
                    en | Type in SURFSUP at the checkout | code SURFSUP
                    """)
    void readsCodesAmongCapitals(String language, String text, String expected) {
        assertThat(read(language, text)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    Model GTX500 is here | model-number
                    Headset AF-500 is here | model-number
                    Post it with #SAVE20 | hashtag
                    Meet the PRO3000X in store | unclear-code
                    Sizes 16GB and 500ML | ''
                    """)
    void listsWhatLooksLikeACode(String text, String reason) {
        List<String> reasons = new ArrayList<>();
        for (CoverageItem item : Extractors.extract(asset("en", text), context("en")).coverage()) {
            if (item.seen() == FactKind.PROMO_CODE) {
                reasons.add(item.reason());
            }
        }
        assertThat(String.join("; ", reasons)).as(text).isEqualTo(reason);
    }

    @Test
    void placesOfStyledLettersAreThoseOfTheText() {
        String text = "𝗦𝗔𝗟𝗘: £𝟒𝟗.𝟗𝟗 today";

        Fact fact =
                Extractors.extract(asset("en", text), context("en")).facts().stream()
                        .filter(one -> one.kind() == FactKind.PRICE)
                        .findFirst()
                        .orElseThrow();

        assertThat(fact.place().span().of(text)).isEqualTo("£𝟒𝟗.𝟗𝟗");
    }

    @Test
    void otherBlocksShowTheDecimalSign() {
        // Sold by measure, so that three decimals are possible; the other block shows which sign.
        List<Fact> facts =
                Extractors.extract(asset("en", "Milk 0,89 €", "Diesel 1,659 €/l"), context("en"))
                        .facts();

        assertThat(facts.stream().map(StatedFacts::notation))
                .contains("price 1.659 EUR per:l unit");
    }

    private static String read(String language, String text) {
        return OfferText.read(
                language, text, FactKind.PRICE, FactKind.DISCOUNT, FactKind.PROMO_CODE);
    }

    private static app.concord.model.ReadingContext context(String language) {
        return FactText.context(language + "-" + language.toUpperCase(Locale.ROOT));
    }

    private static Asset asset(String language, String... texts) {
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            blocks.add(
                    new Block(
                            blocks.size(),
                            BlockKind.PARAGRAPH,
                            0,
                            Region.MAIN,
                            "body",
                            text,
                            List.of(),
                            List.of(),
                            -1,
                            null,
                            null,
                            null,
                            null,
                            SourceMap.at(Location.NONE)));
        }
        return new Asset(
                "piece.txt",
                Channel.WEB,
                "txt",
                "Piece",
                language,
                FactText.TODAY.atStartOfDay(),
                null,
                blocks,
                "0".repeat(64));
    }
}
