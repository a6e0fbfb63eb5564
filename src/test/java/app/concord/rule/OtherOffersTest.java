package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Values of another price list, code, region or part, beside slips that look the same. */
class OtherOffersTest {
    private static final Rule CODE = new PromoCodeMismatchRule();
    private static final Rule DATES = new DatesMismatchRule();
    private static final Rule DISCOUNT = new DiscountMismatchRule();
    private static final Rule PRICE = new PriceMismatchRule();
    private static final Rule RETURNS = new ReturnsMismatchRule();
    private static final Rule SHIPPING = new ShippingMismatchRule();
    private static final Rule SPEC = new SpecMismatchRule();

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(
                        PRICE,
                        """
                        id ID
                        page | Hampers | =Hampers Rembulan; Rp408.000 | =Hampers Serambi; Rp544.000
                        print | Hampers | =Hampers Rembulan; Rp408.000 | =Hampers Serambi; Rp544.000
                        print | Gerai | =Hampers Rembulan; Rp408.000 | =Hampers Serambi; Rp544.000
                        mail | Korporat | =; Harga korporat | =Hampers Rembulan; Rp384.000 | =Hampers Serambi; Rp512.000
                        """),
                Arguments.of(
                        PRICE,
                        """
                        nl NL
                        page | Kaarten | =Dagkaart Zoutkade; € 29,50 | =Nacht Zilvermeer; € 37,50
                        print | Kaarten | =Dagkaart Zoutkade; € 29,50 | =Nacht Zilvermeer; € 37,50
                        print | Folder | =Dagkaart Zoutkade; € 29,50 | =Nacht Zilvermeer; € 37,50
                        mail | Vrienden | =; Vriendenprijs | =Dagkaart Zoutkade; € 26,55 | =Nacht Zilvermeer; € 33,75
                        """),
                Arguments.of(
                        CODE,
                        """
                        de DE
                        mail | Bonus | Mit dem Code WECHSEL50 erhalten Sie 50 € Rabatt.
                        page | Bonus | Mit dem Code WECHSEL50 erhalten Sie 50 € Rabatt.
                        post |  | Code WECHSEL50 bringt 50 € Rabatt.
                        post |  | Nur für unsere Follower: Mit dem Code FUCHS60 gibt es statt 50 € sogar 60 € Rabatt.
                        """),
                Arguments.of(
                        DISCOUNT,
                        """
                        en US
                        mail | Crewlark | 30% off your first year of Crewlark with code FORWARD30.
                        page | Crewlark | 30% off your first year of Crewlark with code FORWARD30.
                        print | Booth | Scan your badge and get code BOOTH35, good for 35% off your first year of Crewlark.
                        """),
                Arguments.of(
                        SHIPPING,
                        """
                        fr FR
                        page | Livraison | Livraison : France 4,90 €, Belgique 5,90 €.
                        mail | Livraison | Frais de livraison 4,90 € ou 5,90 € selon le pays.
                        print | Livraison | Frais de livraison : 5,90 €.
                        """),
                Arguments.of(
                        DISCOUNT,
                        """
                        id ID
                        page | Kapal Teluk Biru | Kapal Teluk Biru: Rp 148.000, dari harga normal Rp 185.000 (diskon 20%).
                        print | Kapal Teluk Biru | Kapal Teluk Biru: Rp 148.000, dari harga normal Rp 185.000 (diskon 20%).
                        mail | Libur | Kapal Teluk Biru: Rp 148.000; anak 2–11 tahun setengah harga, Rp 74.000.
                        """),
                Arguments.of(
                        DISCOUNT,
                        """
                        ro RO
                        mail | Laptop Arvex Nova | Laptop Arvex Nova: 3.199 lei în loc de 3.799 lei (economisești 600 de lei).
                        post |  | Laptop Arvex Nova: 3.199 lei în loc de 3.799 lei. Economisești 600 de lei la Laptop Arvex Nova.
                        page | Vechi pe nou | Predai un laptop și primești 200 de lei reducere la Laptop Arvex Nova.
                        print | Vechi pe nou | Adu laptopul vechi și ai 200 de lei reducere la Laptop Arvex Nova.
                        """),
                Arguments.of(
                        CODE,
                        """
                        en IE
                        mail | Bundle | Enter code SWITCH60 and €60 comes off your second bill.
                        page | Bundle | Code SWITCH60 takes €60 off your second bill.
                        print | Bundle | Can I combine code SWITCH60 with the 40% off?
                        """),
                Arguments.of(
                        DATES,
                        """
                        ro RO
                        page | Birou | Campania este valabilă 6–19 septembrie 2027.
                        print | Birou | Campania este valabilă 6–19 septembrie 2027.
                        mail |  | SMS 1 – 06.09.2027, 10:00 – baza de clienți. Campania ține până pe 19 septembrie 2027.
                        """),
                Arguments.of(
                        SPEC,
                        """
                        ro RO
                        mail | Laptop Arvex Book 14 | Laptop Arvex Book 14, 512 GB: 3.199 lei.
                        page | Laptop Arvex Book 14 | Laptop Arvex Book 14, 512 GB: 3.199 lei.
                        post |  | Laptop Arvex Book 14 512GB la 3199 lei.
                        """));
    }

    @ParameterizedTest
    @MethodSource("others")
    void areLeftAlone(Rule rule, String text) {
        assertThat(Told.deviating(rule, text)).isEmpty();
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(
                        PRICE,
                        "Rp384.000",
                        """
                        id ID
                        page | Hampers | =Hampers Rembulan; Rp408.000 | =Hampers Serambi; Rp544.000
                        print | Hampers | =Hampers Rembulan; Rp408.000 | =Hampers Serambi; Rp544.000
                        print | Gerai | =Hampers Rembulan; Rp408.000 | =Hampers Serambi; Rp544.000
                        mail | Korporat | =Hampers Rembulan; Rp384.000 | =Hampers Serambi; Rp544.000
                        """),
                Arguments.of(
                        CODE,
                        "15",
                        """
                        en GB
                        mail | Terrace | Code TERRACE15 takes 15% off everything.
                        page | Terrace | Code TERRACE15 takes 15% off everything.
                        print | Terrace | Code TERRACE15 takes 15% off everything.
                        post |  | Code TERRACE15 takes £15 off everything.
                        """),
                Arguments.of(
                        SHIPPING,
                        "5,90",
                        """
                        fr FR
                        page | Livraison | Frais de livraison : 4,90 €.
                        mail | Livraison | Frais de livraison : 4,90 €.
                        print | Livraison | Frais de livraison : 5,90 €.
                        """),
                Arguments.of(
                        RETURNS,
                        "14",
                        """
                        ro RO
                        page | Retur | Retur gratuit 30 de zile.
                        print | Retur | Retur gratuit 30 de zile.
                        mail | Retur | Retur gratuit 14 zile.
                        """));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void slipsAreFound(Rule rule, String words, String text) {
        assertThat(Told.deviating(rule, text)).singleElement().asString().contains(words);
    }
}
