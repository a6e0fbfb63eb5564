package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Delivery told by pieces in ten languages: what contradicts, and what only looks as if it did. */
class ShippingMismatchRuleTest {
    private static final Rule RULE = new ShippingMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        "£120",
                        """
                        en GB
                        mail | Delivery | Free to the mainland for orders over £120, £8 if less. Islands: £15, free from £200.
                        page | Delivery and returns | Mainland: £8, free for orders of £100 and over. Islands: £15, free for orders of £200 and over. Return within 14 days.
                        """),
                Arguments.of(
                        "RM120",
                        """
                        ms MY
                        mail | Penghantaran | Percuma ke Semenanjung untuk pesanan RM120 ke atas, RM8 jika kurang. Sabah dan Sarawak: RM15, percuma dari RM200.
                        page | Penghantaran dan pemulangan | Semenanjung: RM8, percuma untuk pesanan RM100 ke atas. Sabah dan Sarawak: RM15, percuma untuk pesanan RM200 ke atas. Pulangkan dalam 14 hari.
                        """),
                // A table of destinations, with a column from what spend on it is free.
                Arguments.of(
                        "60 €",
                        """
                        de DE
                        mail | Frühling | Versandkostenfrei ab 50 €.
                        page | Versand | = ; Kosten ; Kostenlos ab ; Dauer | = Deutschland ; 3,90 € ; 60 € ; 2 bis 4 Werktage | = Österreich ; 8,90 € ; 80 € ; 5 bis 8 Werktage
                        print | Frühling | Versandkostenfrei ab 50 €.
                        """),
                Arguments.of(
                        "£60",
                        """
                        en GB
                        mail | Spring at Rowan | Free delivery over £50.
                        page | Delivery | = ; Cost ; Free over ; How long | = UK mainland ; £3.95 ; £60 ; 2 to 4 working days | = Highlands and islands ; £8.95 ; £120 ; 5 to 8 working days
                        post |  | Free delivery over £50 🌷
                        """),
                Arguments.of(
                        "$599",
                        """
                        en US
                        mail | Mattress week | Free white-glove delivery on orders of $699 or more.
                        page | Heron mattress | Free white-glove delivery on orders of $599 or more.
                        post |  | Free white-glove delivery on orders of $699 or more.
                        """),
                Arguments.of(
                        "£50",
                        """
                        en GB
                        mail | Autumn at Rowan | Free delivery over £40 and chairs that stay.
                        page | Delivery | Standard delivery £3.95, free over £50.
                        post |  | Free delivery over £40 🍂
                        """),
                Arguments.of(
                        "Free delivery",
                        """
                        en GB
                        mail | Autumn at Rowan | Free delivery over £40.
                        page | Delivery | £3.95, free over £40.
                        post |  | Free delivery on every order, no minimum spend!
                        """),
                Arguments.of(
                        "£4.95",
                        """
                        en GB
                        mail | Autumn at Rowan | Standard delivery £3.95.
                        page | Delivery | Standard delivery £4.95. Express £9.95.
                        print | Leaflet | Delivery £3.95.
                        """),
                Arguments.of(
                        "8pm",
                        """
                        en GB
                        mail | Autumn at Rowan | Order by 10pm for next-day delivery.
                        page | Delivery | Order by 8pm for next-day delivery.
                        post |  | Order by 10pm and get next-day delivery.
                        """),
                Arguments.of(
                        "99 €",
                        """
                        de DE
                        mail | Herbst bei Klinge | Ab 49 € liefern wir versandkostenfrei, nach Österreich ab 120 €.
                        page | Versand | Deutschland: 4,90 €, ab 99 € frei. Österreich: 9,90 €, ab 120 € frei.
                        post |  | Versandkostenfrei ab 49 €, jetzt stöbern.
                        print | Handzettel | Versandkostenfrei ab 49 €.
                        """),
                Arguments.of(
                        "79 €",
                        """
                        fr FR
                        mail | Les fêtes chez Moulin Brun | Livraison offerte dès 49 € en France métropolitaine, dès 89 € en Corse.
                        page | Livraison | France métropolitaine : 4,90 €, offerte dès 79 €. Corse : 8,90 €, offerte dès 89 €.
                        post |  | Livraison offerte dès 49 € tout le week-end.
                        """),
                Arguments.of(
                        "3-5 días laborables",
                        """
                        es ES
                        mail | Otoño en Nogal | Entrega en 24-48 horas y envío gratis desde 50 €.
                        page | Envíos | Entrega en 3-5 días laborables. Envío gratis desde 50 €.
                        post |  | Envío en 24-48 horas, gratis desde 50 €.
                        print | Folleto | Entrega en 24-48 horas.
                        """),
                Arguments.of(
                        "49 €",
                        """
                        it IT
                        mail | Natale da Pietra | Spedizione gratuita da 39 €.
                        page | Spedizioni | La spedizione costa 5,90 € ed è gratuita per ordini superiori a 49 €. Per le isole gratuita oltre 79 €.
                        post |  | Spedizione gratuita da 39 € fino a domenica.
                        """),
                Arguments.of(
                        "21.00 uur",
                        """
                        nl NL
                        mail | Winkelweken bij Veldhuis | Voor 22.00 uur besteld, morgen in huis.
                        page | Bezorging | Voor 21.00 uur besteld, morgen in huis.
                        post |  | Voor 22.00 uur besteld, morgen in huis!
                        """),
                Arguments.of(
                        "25 €",
                        """
                        pt PT
                        mail | Outono na Carvalha | Os portes são grátis desde 30 € em Portugal Continental; para os Açores e a Madeira, a partir de 60 €.
                        page | Entregas | Continente: 3,90 €, grátis a partir de 25 €. Açores e Madeira: 5,90 €, grátis a partir de 60 €.
                        post |  | Portes grátis a partir de 30 €.
                        """),
                Arguments.of(
                        "250 lei",
                        """
                        ro RO
                        mail | Toamna la Brad | Livrare gratuită la comenzi de peste 200 lei.
                        page | Livrare | Transportul costă 19,99 lei și este gratuit pentru comenzi peste 250 lei.
                        post |  | Livrare gratuită peste 200 lei.
                        """),
                Arguments.of(
                        "Rp200.000",
                        """
                        id ID
                        mail | Promo akhir tahun Lentera | Gratis ongkir dengan minimum belanja Rp150.000.
                        page | Pengiriman | Gratis ongkir untuk pembelian minimal Rp200.000.
                        post |  | Gratis ongkir min. belanja Rp150.000!
                        """),
                Arguments.of(
                        "RM 120",
                        """
                        ms MY
                        mail | Jualan Raya | Penghantaran percuma: RM 150 ke atas untuk Semenanjung, RM 250 ke atas untuk Sabah & Sarawak.
                        page | Penghantaran | Penghantaran percuma ke Semenanjung bagi pembelian RM 120 ke atas.
                        post |  | Penghantaran percuma Semenanjung RM150 ke atas, Sabah & Sarawak RM250 ke atas.
                        """),
                Arguments.of(
                        "Deutschland, Österreich und in die Schweiz",
                        """
                        de DE
                        mail | Post aus der Klinge | Wir liefern nach Deutschland und Österreich.
                        page | Versand | Versand nach Deutschland, Österreich und in die Schweiz.
                        print | Katalog | Wir liefern nach Deutschland und Österreich.
                        """),
                Arguments.of(
                        "Northern Ireland",
                        """
                        en GB
                        mail | Autumn at Rowan | We deliver to the UK mainland and Northern Ireland.
                        page | Delivery | We deliver to the UK mainland and Northern Ireland.
                        print | Leaflet | We do not deliver to Northern Ireland.
                        """));
    }

    static Stream<String> traps() {
        return Stream.of(
                // Below 'Delivery' too something else may be free: a gift.
                """
                fr FR
                mail | Printemps | Livraison gratuite dès 60 €.
                page | Livraison et retours | Les colis sont livrés gratuitement dès 60 €. La couverture Brume, d'une valeur de 39 €, est offerte dès 150 € d'achat.
                post |  | Livraison gratuite dès 60 € 🌷
                """,
                """
                en GB
                mail | Spring | Free delivery over £60.
                page | Delivery and returns | Delivery is free over £60. The Brume blanket is free over £150.
                post |  | Free delivery over £60 🌷
                """,
                // Tomorrow is within 24 to 48 hours.
                """
                ro RO
                mail | Zilele Casei | Livrare gratuită în 24–48 de ore.
                page | Livrare | Livrare gratuită în 24–48 de ore.
                page | Fier Abur | În stoc, livrare mâine.
                """,
                """
                de DE
                mail | Küchentage | Lieferung in 24–48 Stunden.
                page | Versand | Lieferung in 24–48 Stunden.
                post |  | Lieferung morgen.
                """,
                // With a subscription that has a name the least spend is another.
                """
                nl NL
                print | Folder | Thuis bezorgd: 3,95 euro, gratis vanaf 75 euro.
                page | Kern Plus | Met Kern Plus is bezorgen gratis vanaf 50 euro.
                page | Bezorgen | Bezorgkosten: 3,95 euro. Gratis vanaf 75 euro, en met Kern Plus al vanaf 50 euro.
                """,
                """
                it IT
                mail | Primavera | Consegna gratuita da 75 €.
                page | Nocciola Club | Con Nocciola Club la consegna è gratuita da 50 €.
                post |  | Consegna gratuita da 75 €.
                """,
                // What is asked for each delivery of a subscription is no cost of delivery.
                """
                de DE
                mail | Der Frühling kommt frei Haus | = ; Für ; Preis je Lieferung | = Kleine Kiste ; 1–2 Personen ; 19,90 € | = Mittlere Kiste ; 2–3 Personen ; 27,90 €
                page | Wein | Versand 5,90 €, ab 69 € frei.
                post |  | Mittlere Kiste: 27,90 € je Lieferung, frei Haus im Liefergebiet.
                """,
                """
                en GB
                mail | Veg boxes | = ; Price per delivery | = Small box ; £12.50 | = Medium box ; £17.90
                page | Wine | Delivery £5.90, free over £69.
                post |  | Medium box: £17.90 per delivery.
                """,
                // The table tells what others tell in words.
                """
                en GB
                mail | Spring at Rowan | Free delivery over £50.
                page | Delivery | = ; Cost ; Free over ; How long | = UK mainland ; £3.95 ; £50 ; 2 to 4 working days | = Highlands and islands ; £8.95 ; £120 ; 5 to 8 working days
                post |  | Delivery £3.95, free over £50 🌷
                """,
                """
                pt PT
                mail | Outono na Carvalha | Os portes são grátis desde 30 € em Portugal Continental; para os Açores e a Madeira, a partir de 60 €.
                page | Entregas | Continente: 3,90 €, grátis a partir de 30 €. Açores e Madeira: 5,90 €, grátis a partir de 60 €.
                post |  | Portes grátis no Continente a partir de 30 €.
                """,
                """
                en GB
                mail | Autumn at Rowan | Members get free delivery on every order. Free delivery over £50 for everyone.
                page | Delivery | Free over £50, otherwise £3.95. Express £7.95. Click and collect is free over £20. Furniture £39.
                post |  | Free delivery over £50.
                """,
                """
                en GB
                mail | Autumn at Rowan | Free delivery!
                page | Delivery | Free delivery over £50.
                post |  | Free delivery over £50.
                """,
                """
                en GB
                mail | Autumn at Rowan | Delivery takes 48 hours.
                page | Delivery | Delivered in 2 days.
                post |  | Delivered within 5 days.
                """,
                """
                en GB
                mail | Autumn at Rowan | Standard delivery takes 3-5 working days.
                page | Delivery | Delivery in 3-5 days. Next-day delivery £5.95.
                post |  | Your gift card arrives by email within 14 days of shipment.
                """,
                """
                en GB
                mail | Autumn at Rowan | Free UK delivery over £40, excluding Highlands and Northern Ireland.
                page | Delivery | Highlands and Northern Ireland £9.95. Free over £40.
                """,
                """
                de DE
                mail | Herbst bei Klinge | Matratzen liefern wir in 3–5 Werktagen, Boxspringbetten in 4–6 Wochen.
                page | Lieferung | Boxspringbett Heide: Lieferung in 4 bis 6 Wochen.
                page | Lieferung | Matratze Alva: Lieferzeit 3–5 Werktage. Sendungen nach Österreich kosten 19,90 €, in Deutschland 6,90 €.
                """,
                """
                en GB
                mail | Autumn at Rowan | Free delivery over £40 and 60 days to change your mind.
                page | Delivery | Free over £40. Delivery takes 3 days.
                """,
                """
                ms MY
                mail | Jualan Raya | Penghantaran percuma: RM 150 ke atas untuk Semenanjung, RM 250 ke atas untuk Sabah & Sarawak.
                post |  | Penghantaran percuma (Semenanjung RM150 ke atas, Sabah & Sarawak RM250 ke atas).
                """,
                """
                de DE
                mail | Herbst bei Klinge | Versandkostenfrei ab 49 €. Mit dem Code MESSER10 sparen Sie 10 € ab 80 €.
                page | Aktion | MESSER10: 10 € Rabatt ab 80 € Einkaufswert. Versandkostenfrei ab 49 €.
                """,
                """
                nl NL
                page | Tarieven | Vaste leveringskosten: € 7,95 per maand.
                print | Tarieven | Vaste leveringskosten: € 95,40 per jaar.
                """);
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void findsTheDeviatingWords(String words, String campaign) {
        assertThat(Told.deviating(RULE, campaign))
                .as(campaign)
                .singleElement()
                .asString()
                .contains(words);
    }

    @ParameterizedTest
    @MethodSource("traps")
    void leavesAloneWhatIsNoContradiction(String campaign) {
        assertThat(Told.deviating(RULE, campaign)).as(campaign).isEmpty();
    }
}
