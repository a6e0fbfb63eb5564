package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Who may have an offer, from what spend, how often, where: told by pieces in ten languages. */
class EligibilityStoriesTest {
    private static final Rule RULE = new EligibilityMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        "18 à 27 ans",
                        """
                        fr FR
                        mail | Carte Étape | La Carte Étape est faite pour les étudiants de 18 à 27 ans.
                        page | Carte Étape | Carte Étape, 18 à 25 ans. Le compte est réservé aux personnes de 18 ans et plus.
                        page | Compte | Le compte est réservé aux personnes de 18 ans et plus.
                        print | Carte Étape | Carte Étape, étudiants de 18 à 25 ans.
                        post |  | La Carte Étape est gratuite de 18 à 25 ans.
                        """),
                Arguments.of(
                        "3 to 11",
                        """
                        en GB
                        mail | Potting weekend | Grow-a-Sunflower is free for children aged 5 to 11.
                        page | Potting weekend | Grow-a-Sunflower: free, for children aged 5 to 11.
                        print | Potting weekend | Free for children aged 3 to 11: Grow-a-Sunflower.
                        post |  | Grow-a-Sunflower, free for children aged 5 to 11.
                        """),
                Arguments.of(
                        "10 anni",
                        """
                        it IT
                        mail | Famiglia in Vigna | Due adulti e due bambini fino a 12 anni.
                        page | Famiglia in Vigna | Il pacchetto è per due adulti e due bambini fino a 12 anni.
                        print | Famiglia in Vigna | Due adulti e due bambini fino a 10 anni.
                        """),
                Arguments.of(
                        "18 anos",
                        """
                        pt PT
                        mail | Festival Foz | Menores de 16 anos entram sempre acompanhados por um adulto.
                        page | Festival Foz | Até aos 10 anos não se paga, com um adulto. Menores de 16 anos só entram acompanhados.
                        print | Festival Foz | Menores de 18 anos só entram acompanhados por um adulto.
                        """),
                Arguments.of(
                        "60",
                        """
                        en GB
                        mail | Bramble & Thyme spring box | Use code SPROUT15 for 15% off when you spend £40 or more on seeds.
                        page | Spring offers | Code SPROUT15 takes 15% off seeds. Minimum spend £40.
                        post |  | 15% off all seeds with SPROUT15 🌱 Minimum spend £60.
                        """),
                Arguments.of(
                        "100",
                        """
                        de DE
                        mail | Herbst im Radhaus | Mit dem Code KETTE20 sparen Sie 20 € ab 120 € Einkaufswert.
                        page | Aktion | KETTE20: 20 € Rabatt ab einem Einkaufswert von 120 €. Nicht mit anderen Aktionen kombinierbar.
                        print | Handzettel | 20 € geschenkt mit KETTE20 ab 100 € Einkaufswert.
                        """),
                Arguments.of(
                        "clients existants",
                        """
                        fr FR
                        mail | Bienvenue au studio | Le code ZEN30 offre 30 % de réduction, réservé aux nouveaux clients.
                        page | Offre de rentrée | Code ZEN30 : 30 % sur le premier mois, uniquement pour les nouveaux clients.
                        post |  | ZEN30 : 30 % de réduction, pour les nouveaux clients et clients existants !
                        """),
                Arguments.of(
                        "todos los clientes",
                        """
                        es ES
                        mail | Vendimia en Bodegas Arlés | El código UVA10 da un 10 % de descuento, solo para socios del club.
                        page | Club | Con UVA10, 10 % de descuento exclusivo para socios.
                        post |  | Código UVA10: 10 % de descuento para todos los clientes.
                        """),
                Arguments.of(
                        "21",
                        """
                        it IT
                        mail | Notte al planetario | Serata degustazione: ingresso vietato ai minori di 18 anni.
                        page | Serata degustazione | Ingresso riservato a chi ha almeno 18 anni. Durata due ore.
                        print | Serata degustazione | Ingresso riservato a chi ha almeno 21 anni.
                        """),
                Arguments.of(
                        "4 pakketten per klant",
                        """
                        nl NL
                        mail | Tulpenweek | Code TULP5: € 5 korting op bollen. Maximaal 2 pakketten per klant.
                        page | Tulpenweek | Met TULP5 krijg je € 5 korting. Maximaal 2 pakketten per klant.
                        post |  | Met TULP5 € 5 korting! Maximaal 4 pakketten per klant.
                        """),
                Arguments.of(
                        "acumulável com",
                        """
                        pt PT
                        mail | Ginásio Lume | O código LUME20 dá 20 % de desconto. Não acumulável com outras promoções.
                        page | Inscrição | LUME20: 20 % de desconto. Não acumulável com outras campanhas.
                        post |  | LUME20 = 20 % de desconto, acumulável com outras promoções.
                        """),
                Arguments.of(
                        "valabil la tot",
                        """
                        ro RO
                        mail | Librăria Mesteacăn | Codul FILA25 aduce 25 % reducere. Nu se aplică la manuale și cărți cadou.
                        page | Oferta | Cu FILA25 ai 25 % reducere. Nu se aplică la manuale.
                        post |  | FILA25: 25 % reducere, valabil la tot!
                        """),
                Arguments.of(
                        "SMA",
                        """
                        id ID
                        mail | Kopi Lereng | Kode KAMPUS20: diskon 20%, khusus untuk mahasiswa.
                        page | Promo | Diskon 20% dengan kode KAMPUS20, hanya untuk mahasiswa.
                        post |  | KAMPUS20 diskon 20% khusus untuk pelajar SMA dan mahasiswa!
                        """),
                Arguments.of(
                        "kaunter",
                        """
                        ms MY
                        mail | Kedai Rotan | Kod ROTAN15 beri diskaun 15%. Pesanan dalam talian sahaja.
                        page | Promosi | Diskaun 15% dengan kod ROTAN15. Sah untuk pembelian dalam talian sahaja.
                        print | Risalah | Tunjukkan kod ROTAN15 di kaunter bayaran untuk diskaun 15%.
                        """),
                Arguments.of(
                        "in der Filiale",
                        """
                        de DE
                        mail | Optik Lindner | Code SEHEN20: 20 € Rabatt. Nur online einlösbar.
                        page | Brillenwochen | Mit SEHEN20 sparen Sie 20 €. Nur im Onlineshop gültig.
                        print | Plakat | Code SEHEN20 in der Filiale zeigen und 20 € sparen.
                        """),
                Arguments.of(
                        "per customer",
                        """
                        en GB
                        mail | Heat pump grant | Claim £300 with code WARM300. One claim per household.
                        page | Grant | WARM300: £300 off. One claim per household.
                        print | Flyer | £300 off with WARM300. One claim per customer.
                        """),
                Arguments.of(
                        "no minimum",
                        """
                        en GB
                        mail | Paws | Code PAWS10: £10 off orders over £45.
                        page | Paws | PAWS10 gives £10 off when you spend £45 or more.
                        post |  | PAWS10 for £10 off, no minimum spend!
                        """),
                Arguments.of(
                        "sale items",
                        """
                        en GB
                        mail | Boots | Code TRAIL20: 20% off. Not valid on sale items and gift cards.
                        page | Boots | TRAIL20: 20% off. Excludes sale items and gift cards.
                        post |  | TRAIL20: 20% off, even on sale items!
                        """),
                Arguments.of(
                        "80",
                        """
                        fr FR
                        mail | Soldes d'hiver | Avec le code NEIGE10, 10 € de remise dès 60 € d'achat.
                        page | Soldes | NEIGE10 : 10 € offerts à partir de 60 € d'achat.
                        print | Prospectus | 10 € de remise dès 80 € d'achat avec le code NEIGE10.
                        """),
                Arguments.of(
                        "30",
                        """
                        it IT
                        mail | Sconto benvenuto | 10 % di sconto sul primo ordine a partire da 50 € di spesa.
                        page | Benvenuto | 10 % di sconto sul primo ordine, spesa minima 50 €.
                        post |  | 10 % di sconto sul primo ordine con spesa minima di 30 €!
                        """),
                Arguments.of(
                        "16",
                        """
                        pt PT
                        mail | Prova de vinhos | Evento para maiores de 18 anos. Bilhetes 15 €.
                        page | Prova de vinhos | Entrada para maiores de 18 anos.
                        print | Prova de vinhos | Só para maiores de 16 anos.
                        """),
                Arguments.of(
                        "5 buc",
                        """
                        ro RO
                        mail | Piața Verde | Maximum 3 bucăți per client. Cod MAR15 pentru 15 % reducere.
                        page | Ofertă | Cod MAR15: 15 % reducere, maximum 3 bucăți per client.
                        print | Pliant | 15 % cu codul MAR15, maximum 5 bucăți per client.
                        """),
                Arguments.of(
                        "untuk semua",
                        """
                        ms MY
                        mail | Gim Teguh | Kod TEGUH30 beri diskaun 30%, hanya untuk ahli baharu.
                        page | Promosi | Diskaun 30% dengan kod TEGUH30, khas untuk ahli baharu sahaja.
                        post |  | Kod TEGUH30: diskaun 30% untuk semua!
                        """),
                Arguments.of(
                        "tanpa minimum",
                        """
                        id ID
                        mail | Toko Buku Aksara | Kode BACA25 hemat Rp25.000 dengan minimal belanja Rp150.000.
                        page | Promo | Kode BACA25: potongan Rp25.000, minimum belanja Rp150.000.
                        post |  | BACA25 potongan Rp25.000 tanpa minimum belanja!
                        """),
                Arguments.of(
                        "kombinierbar",
                        """
                        de DE
                        mail | Gartenwelt | Code BEET15: 15 % Rabatt, nicht mit anderen Aktionen kombinierbar.
                        page | Gartenwelt | 15 % mit BEET15. Nicht kombinierbar.
                        print | Gartenwelt | 15 % mit BEET15, auch mit anderen Rabatten kombinierbar.
                        """),
                Arguments.of(
                        "existing customers",
                        """
                        en GB
                        mail | Box | Code FRESH50: 50% off your first box, new customers only.
                        page | Box | FRESH50 is for new customers only: 50% off the first box.
                        print | Box | FRESH50: 50% off for existing customers only.
                        """),
                Arguments.of(
                        "en caisse",
                        """
                        fr FR
                        mail | Parfumerie Iris | Code IRIS15 : 15 % de remise, en ligne uniquement.
                        page | Offre | Le code IRIS15 est valable uniquement en ligne : 15 %.
                        print | Prospectus | Présentez le code IRIS15 en caisse : 15 % de remise.
                        """),
                Arguments.of(
                        "in cassa",
                        """
                        it IT
                        mail | Cucine Alma | Il codice ALMA10 vale solo online: 10 % di sconto.
                        page | Offerta | ALMA10: 10 % di sconto, valido solo online.
                        print | Volantino | Mostra il codice ALMA10 in cassa: 10 % di sconto nei nostri negozi.
                        """),
                Arguments.of(
                        "5",
                        """
                        en GB
                        mail | Zoo | Children under 3 go free.
                        page | Zoo | Children under 3 go free.
                        print | Zoo | Children under 5 go free.
                        """),
                Arguments.of(
                        "12",
                        """
                        de DE
                        mail | Museum | Kinder unter 6 Jahren haben freien Eintritt.
                        page | Museum | Freier Eintritt für Kinder unter 6 Jahren.
                        print | Museum | Freier Eintritt für Kinder unter 12 Jahren.
                        """),
                Arguments.of(
                        "everything",
                        """
                        en GB
                        mail | Tea | Code TEA10: 10% off everything.
                        page | Tea | TEA10: 10% off. Not valid on gift cards.
                        print | Tea | TEA10: 10% off. Excludes gift cards.
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void findsTheWordsThatDeviate(String words, String text) {
        assertThat(Told.deviating(RULE, text))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote).contains(words));
    }

    static Stream<String> compatible() {
        return Stream.of(
                """
                de DE
                mail | Regio-Abo | Das Abo für alle unter 26 Jahren.
                page | Regio-Abo | Für Jugendliche bis 25 Jahre.
                print | Regio-Abo | Das Abo für alle unter 26 Jahren.
                """,
                """
                en AU
                mail | Workshops | Little Potters is for children aged 5 to 12.
                page | Workshops | Little Potters, children aged 5 to 12. Bonsai is for anyone 16 and over.
                print | Workshops | Bonsai: you must be 16 or over.
                """,
                """
                nl NL
                mail | Bankweken | Code BANK75: € 75 korting vanaf € 500, alleen voor nieuwe klanten.
                page | Bankweken | BANK75: € 75 korting vanaf € 500. Alleen nieuwe klanten.
                print | Inruilen | Studenten krijgen 10 % korting. Niet in combinatie met BANK75.
                """,
                """
                en GB
                mail | Spring box | Spend £40 and take £5 off with SPROUT5. Spend £80 and take £12 off with SPROUT12.
                page | Offers | SPROUT5: £5 off when you spend £40. | SPROUT12: £12 off when you spend £80. | Free delivery on orders over £50.
                post |  | £12 off with SPROUT12 when you spend £80. Free delivery over £50.
                """,
                """
                es ES
                mail | Vendimia | El código UVA10 da un 10 % de descuento, solo para socios del club.
                page | Club | Con UVA10, 10 % de descuento exclusivo para socios.
                post |  | Código UVA10: 10 % de descuento.
                """,
                """
                de DE
                mail | Optik Lindner | Code SEHEN20: 20 € Rabatt. Nur online einlösbar. | Besuchen Sie uns auch in der Filiale: Sehtest kostenlos.
                page | Brillenwochen | Mit SEHEN20 sparen Sie 20 €. Nur im Onlineshop gültig. | Beratung in allen Filialen.
                print | Plakat | Code SEHEN20 im Onlineshop eingeben und 20 € sparen. Sehtest in der Filiale.
                """,
                """
                en GB
                mail | Tickets | Code OWL10: 10% off for everyone, 20% off for members.
                page | Tickets | OWL10 gives everyone 10% off; members get 20% off.
                post |  | OWL10: 10% off for everyone!
                """,
                """
                en GB
                mail | Boots | Code TRAIL20: 20% off. Not valid on sale items and gift cards.
                page | Boots | TRAIL20: 20% off. Excludes sale items and gift cards. Prices including VAT. Socks too.
                post |  | TRAIL20: 20% off boots, including leather boots. Exclusions apply.
                """,
                """
                nl NL
                mail | Winteractie | € 10 korting vanaf € 75 met code SNEEUW10. Gratis verzending vanaf € 50.
                page | Winteractie | Code SNEEUW10: € 10 korting bij besteding vanaf € 75. Gratis verzending vanaf € 50. Achteraf betalen vanaf € 20.
                post |  | Gratis verzending vanaf € 50 ❄️
                """,
                """
                es ES
                mail | Parque Galeón | Menores de 4 años gratis. Tarifa joven de 12 a 25 años.
                page | Parque Galeón | Entrada infantil de 4 a 11 años. Tarifa joven de 12 a 25 años. Noches solo para mayores de 18 años.
                print | Parque Galeón | Tarifa joven de 12 a 25 años.
                """,
                """
                de DE
                mail | Wanderschuh Grat | Der Wanderschuh Grat kostet 149 € in jeder Größe.
                page | Wanderschuh Grat | 149 €. Größen 36 bis 48. Schaft ab 12 cm.
                print | Wanderschuh Grat | 149 €, alle Größen.
                """,
                """
                en GB
                mail | Campus | Code UNI15: 15% off for students and staff.
                page | Campus | UNI15 gives students 15% off.
                post |  | Students: 15% off with UNI15
                """,
                """
                en GB
                mail | Box | New customers only: FRESH50 for 50% off. Existing customers: LOYAL10 for 10% off.
                page | Box | FRESH50: new customers only. LOYAL10: existing customers only.
                print | Box | LOYAL10 takes 10% off for existing customers only.
                """,
                """
                en GB
                mail | Gift guide | A gift for everyone. Members get 10% off with CLUB10, members only.
                page | Gift guide | Ideas for everyone on your list. CLUB10: 10% off, members only.
                post |  | Something for everyone in our gift guide. Members save 10% with CLUB10.
                """,
                """
                en GB
                mail | Cider week | Code CORE5: £5 off. One use per customer. Max 6 bottles per customer.
                page | Cider week | CORE5 gives £5 off. One use per customer. | Apple cider: limit 6 bottles per customer.
                print | Cider week | CORE5: £5 off. Max 6 bottles per customer.
                """,
                """
                en GB
                mail | Sofa event | Code SOFA50: £50 off orders over £500. Interest-free credit on orders over £750.
                page | Sofa event | £50 off with SOFA50 on orders over £500. Free delivery over £300. Pay in 12 months on orders over £750.
                print | Sofa event | Interest-free credit on orders over £750. Free delivery over £300.
                """,
                """
                de DE
                mail | Buchwoche | Code BUCH10: 10 % Rabatt, ausgenommen preisgebundene Bücher und Gutscheine.
                page | Buchwoche | BUCH10: 10 % auf Kalender und Papeterie. Ausgenommen: Gutscheine, preisgebundene Bücher und Zeitschriften.
                post |  | 10 % mit BUCH10, außer auf Bücher
                """,
                """
                en GB
                mail | Zoo | Family ticket £60 with code ZOO10. Children under 3 free.
                page | Zoo | ZOO10: £60 family ticket. Under 3s go free. Ages 3–15 £18.
                print | Zoo | Family ticket £60. Under 3s free.
                """,
                """
                en GB
                mail | Tea | Code TEA10: 10% off. Cannot be combined with other offers.
                page | Tea | TEA10: 10% off. Cannot be combined with any other offer.
                post |  | TEA10: 10% off, can be combined with free delivery
                """,
                """
                en GB
                mail | Tea | Code TEA10: 10% off everything*. *Terms apply.
                page | Tea | TEA10: 10% off. Not valid on gift cards.
                print | Tea | TEA10: 10% off. Excludes gift cards.
                """,
                """
                en GB
                mail | Prize draw | One entry per person. Book fair: two tickets per household.
                page | Book fair | Two tickets per household.
                print | Prize draw | One entry per person.
                """,
                """
                en GB
                mail | Offers | Get a free tote with orders of £30 or more. Get a free umbrella with orders of £90 or more.
                page | Gifts | Free umbrella with orders of £90 or more.
                print | Gifts | Free tote with orders of £30 or more.
                """);
    }

    @ParameterizedTest
    @MethodSource("compatible")
    void leavesAloneWhatDoesNotContradict(String text) {
        assertThat(Told.deviating(RULE, text)).isEmpty();
    }
}
