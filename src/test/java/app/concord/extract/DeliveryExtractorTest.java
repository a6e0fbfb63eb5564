package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Free delivery, how fast, until when to order, and where to. */
class DeliveryExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Free delivery on orders over £40. Free returns.      | shipping free above:40_GBP
                    en | Delivery in 2-3 days, returns within 30 days.        | shipping 2-3 day
                    en | Delivered to your door in 48 hours.                  | shipping 48 hour
                    en | Orders placed before 2pm ship the same day.          | shipping by 14:00
                    en | Delivery £3.95, free over £50.                       | shipping free above:50_GBP
                    de | Lieferung in die Schweiz: 5–7 Werktage.              | shipping 5-7 working-day; shipping to Schweiz
                    de | Kostenloser Versand nach Österreich ab 60 €.         | shipping free above:60_EUR; shipping to Österreich
                    de | Heute bestellt, morgen geliefert.                    | shipping 1 day
                    fr | Livraison en 24h.                                    | shipping 24 hour
                    fr | Livraison en Colissimo sous 3 jours.                 | shipping 3 day up-to
                    es | Envío gratis a Canarias.                             | shipping free; shipping to Canarias
                    it | Spedizione in 24/48 ore.                             | shipping 24-48 hour
                    nl | Voor 23.59 besteld, morgen in huis.                  | shipping 1 day; shipping by 23:59
                    pt | Frete grátis para todo o Brasil.                     | shipping free; shipping to Brasil
                    ro | Livrare în 24 de ore.                                | shipping 24 hour
                    id | Gratis ongkir seluruh Indonesia.                     | shipping free; shipping to seluruh Indonesia
                    ms | Percuma penghantaran untuk pesanan melebihi RM50.    | shipping free above:50_MYR
                    """)
    void deliveryIsRead(String language, String text, String facts) {
        assertThat(OfferText.read(language, text, FactKind.SHIPPING)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | No free delivery on bulky items.
                    en | Return within 14 days of delivery.
                    en | Delivered every 4 weeks.
                    en | Pay 30 days after delivery.
                    en | We reply within 24 hours.
                    en | Order by 8pm to reserve your table.
                    en | We deliver to Your Home.
                    en | Delivery excludes bulky items.
                    de | Versand nach Wunsch.
                    de | Widerruf innerhalb von 14 Tagen nach Lieferung.
                    fr | 14 jours pour changer d'avis après livraison.
                    es | Quedan 3 días.
                    it | Consegna a Natale.
                    """)
    void otherTimesAndPlacesAreNotOfDelivery(String language, String text) {
        assertThat(OfferText.read(language, text, FactKind.SHIPPING)).isEmpty();
    }
}
