package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactKind;
import app.concord.model.Fulfilment;
import app.concord.model.ReadingContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Gifts, how many are left, and where something is sold. */
class OfferExtractorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Get a free mug when you spend £30.                  | gift
                    en | Free gift with every purchase over £50.             | gift
                    en | Free parking with every ticket.                     | ''
                    en | Free trial with your first order.                   | ''
                    en | Free gift wrapping with every order.                | ''
                    en | Sugar-free drinks with every meal.                  | ''
                    en | Feel free to call with any questions.               | ''
                    en | Perfect as a gift.                                  | ''
                    de | Die ersten 50 Besteller bekommen eine Tasse geschenkt. | gift
                    de | Kostenlose Beratung zu jeder Bestellung.            | ''
                    fr | Un mug offert pour toute commande.                  | gift
                    es | Regalo seguro con tu compra.                        | gift
                    nl | Bij aankoop van een matras krijg je een kussen cadeau. | gift
                    """)
    void giftsAreToldFromServices(String language, String text, String facts) {
        assertThat(OfferText.read(language, text, FactKind.GIFT)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Only 5 seats left on the ferry.                | stock 5 left
                    en | Last 3 rooms available.                        | stock 3 left
                    en | Almost sold out!                               | stock low
                    en | Only 3 days left!                              | ''
                    en | Only 2 per customer.                           | ''
                    en | You have 3 items left in your basket.          | ''
                    en | A car with only 2 seats.                       | ''
                    en | 10% off your first 3 orders.                   | ''
                    en | Tell me when it's back in stock.               | ''
                    de | Nur noch 2 Zimmer frei.                        | stock 2 left
                    de | Nur noch 3 Tage!                               | ''
                    de | Die ersten 3 Monate gratis.                    | ''
                    de | Wieder auf Lager: die Lampe Nova.              | stock in-stock
                    fr | Dernières pièces !                             | stock low
                    fr | Plus que 3 jours !                             | ''
                    """)
    void whatIsLeftIsRead(String language, String text, String facts) {
        assertThat(OfferText.read(language, text, FactKind.STOCK, FactKind.AVAILABILITY))
                .isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Exclusively online: the Aurora lamp.             | sold online
                    en | Only in our app: 15% off.                        | sold app
                    en | Not only online but also in stores.              | sold online+store
                    en | Only online courses qualify.                     | ''
                    en | Order online and collect in store.               | ''
                    en | Return it in store or online.                    | ''
                    en | Contact us online or in store.                   | ''
                    de | Geschenkkarten gibt es online und in der Filiale.| sold online+store
                    de | Nicht nur online, sondern auch in der Filiale.   | sold online+store
                    fr | Exclusivité web : la lampe Nova.                 | sold online
                    nl | Alleen dit weekend in de winkel.                 | ''
                    """)
    void placesOfSaleAreRead(String language, String text, String facts) {
        assertThat(OfferText.read(language, text, FactKind.SALES_CHANNEL)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    £49 delivered.             | DELIVERED
                    £45 when you collect.      | COLLECTED
                    20% off in store only.     | IN_STORE
                    20% off in store or online.| UNSTATED
                    """)
    void offersKnowHowTheGoodsAreComeBy(String text, Fulfilment way) {
        StatedFacts.Line line =
                new StatedFacts.Line(
                        "en",
                        1,
                        text,
                        List.of(),
                        new ReadingContext("en", List.of("GB"), FactText.TODAY),
                        List.of());
        assertThat(line.facts())
                .filteredOn(
                        fact -> fact.kind() == FactKind.PRICE || fact.kind() == FactKind.DISCOUNT)
                .singleElement()
                .satisfies(fact -> assertThat(fact.key().fulfilment()).isEqualTo(way));
    }

    @Test
    void anyLengthIsReadInLinearTime() {
        for (String part :
                List.of(
                        "only 3 left, ",
                        "buy 1 get ",
                        "free gift, ",
                        "order by 3pm, ",
                        "online and in store ",
                        "second 50 % ",
                        "delivery to Malta and ",
                        "free over £5 ")) {
            String text = part.repeat(20_000);
            assertThat(Extractors.line(text, FactText.context("en"))).isNotNull();
        }
    }
}
