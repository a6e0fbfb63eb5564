package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/**
 * Percentages and sums that are not of the prices beside them: margins, taxes, refunds, what is
 * paid at once, the contents of a set.
 */
class SumsOfOthersStoriesTest {
    private static final Rule ARITHMETIC = new DiscountArithmeticRule();
    private static final Rule DISCOUNT = new DiscountMismatchRule();
    private static final Rule PAYMENT = new PaymentMismatchRule();
    private static final Rule PRICE = new PriceMismatchRule();
    private static final Rule SHIPPING = new ShippingMismatchRule();
    private static final Rule NAME = new NameMismatchRule();

    static Stream<Arguments> silent() {
        return Stream.of(
                Arguments.of(
                        ARITHMETIC,
                        """
                        en IE
                        page | Marrow Drill | Marrow Drill, now €299, was €349.
                        print | Dealers | =;RRP incl. VAT;Promo incl. VAT;Promo excl. VAT;Dealer margin | =Marrow Drill;€349.00;€299.00;€243.09;20%
                        mail | Spring | The Marrow Drill is €299 instead of €349.
                        """),
                Arguments.of(
                        ARITHMETIC,
                        """
                        de AT
                        page | Bohrer Tusk | Bohrer Tusk, jetzt 299 €, statt 349 €.
                        print | Händlerliste | =;UVP inkl. MwSt.;Aktion inkl. MwSt.;Aktion netto;Handelsspanne | =Bohrer Tusk;349,00 €;299,00 €;249,17 €;20 %
                        mail | Frühling | Der Bohrer Tusk kostet 299 € statt 349 €.
                        """),
                Arguments.of(
                        ARITHMETIC,
                        """
                        es ES
                        mail | Cursos | Curso Brisa: 340 €, antes 400 €. | Si tras dos clases no te convence, te devolvemos el 100 %.
                        page | Curso Brisa | Curso Brisa, 340 €, antes 400 €.
                        """),
                Arguments.of(
                        DISCOUNT,
                        """
                        es ES
                        mail | Curso Brisa | Curso Brisa: 3 cuotas de 89 €, antes 109 €. Si pagas al contado, 249 € en lugar de 267 €.
                        print | Curso Brisa | Curso Brisa: al contado 249 € en lugar de 267 €.
                        page | Curso Brisa | El curso Brisa costaba 3 × 109 €: ahora pagas un 18 % menos.
                        """),
                Arguments.of(
                        PAYMENT,
                        """
                        pt PT
                        mail | Curso Brisa | Curso Brisa: 3 mensalidades de 79 €. A pronto pagas 219 €.
                        page | Curso Brisa | Curso Brisa: 3 mensalidades de 79 €. A pronto, 219 €.
                        """),
                Arguments.of(
                        PRICE,
                        """
                        en GB
                        page | Shop | =;Price | =Fennel Serum;£59 | =Mallow Tint;£35 | =Dawn Set;£139
                        print | Leaflet | =;Price | =Fennel Serum;£59 | =Mallow Tint;£35 | =Dawn Set;£139
                        mail | Gifts | Dawn Set (Mallow Tint, Fennel Serum) · £139
                        """),
                Arguments.of(
                        PRICE,
                        """
                        de DE
                        page | Shop | =;Preis | =Serum Fenchel;59 € | =Creme Malve;35 € | =Set Morgen;139 €
                        print | Blatt | =;Preis | =Serum Fenchel;59 € | =Creme Malve;35 € | =Set Morgen;139 €
                        mail | Geschenke | Set Morgen (Creme Malve, Serum Fenchel) · 139 €
                        """),
                // A bundle that holds another product.
                Arguments.of(
                        PRICE,
                        """
                        en GB
                        page | Prices | =;Price | =Whole Bundle;£330 | =Hazel Desk;£195
                        print | Prices | =;Price | =Whole Bundle;£330 | =Hazel Desk;£195
                        mail | Whole Bundle | One course plus Hazel Desk for three months: £330
                        """),
                Arguments.of(
                        PRICE,
                        """
                        id ID
                        page | Harga | =;Harga | =Paket Utuh;Rp3.300.000 | =Meja Kenari;Rp1.950.000
                        print | Harga | =;Harga | =Paket Utuh;Rp3.300.000 | =Meja Kenari;Rp1.950.000
                        mail | Paket Utuh | Satu kelas data plus Meja Kenari: Rp3.300.000
                        """),
                Arguments.of(
                        SHIPPING,
                        """
                        en GB
                        post |  | Free delivery over £30.
                        mail | Week | Free delivery over £30.
                        page | Delivery and payment | Free delivery over £30. | Canvas bag free when you spend £50, while stocks last.
                        """),
                Arguments.of(
                        SHIPPING,
                        """
                        id ID
                        post |  | Gratis ongkir mulai Rp300.000.
                        page | Pengiriman dan pembayaran | Tas Kurma gratis untuk belanja minimal Rp500.000, selama persediaan masih ada.
                        """),
                Arguments.of(
                        NAME,
                        """
                        ms MY
                        mail | Raya | Tawaran 28 Januari hingga 20 Februari untuk baju Embun.
                        page | Embun | Dari 28 Januari hingga 20 Februari.
                        print | Poster | 28 Januari – 20 Februari
                        post |  | Bermula 28 Januari hingga 20 Februari.
                        page | Gift | Free bag from 28 January to 20 February.
                        """));
    }

    @ParameterizedTest
    @MethodSource("silent")
    void saysNothing(Rule rule, String told) {
        assertThat(Told.deviating(rule, told)).isEmpty();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(
                        ARITHMETIC,
                        "20%",
                        """
                        en IE
                        page | Marrow Drill | Marrow Drill, now €299, was €349.
                        print | Dealers | =;RRP incl. VAT;Promo incl. VAT;You save | =Marrow Drill;€349.00;€299.00;20%
                        mail | Spring | The Marrow Drill is €299 instead of €349.
                        """),
                Arguments.of(
                        PAYMENT,
                        "79 €",
                        """
                        pt PT
                        mail | Curso Brisa | Curso Brisa: 3 mensalidades de 79 €, no total 267 €. A pronto pagas 219 €.
                        page | Curso Brisa | Curso Brisa: 267 €. A pronto, 219 €.
                        print | Curso Brisa | Curso Brisa: 267 €.
                        """),
                Arguments.of(
                        SHIPPING,
                        "free when you spend £50",
                        """
                        en GB
                        post |  | Free delivery over £30.
                        mail | Week | Free delivery over £30.
                        page | Delivery and payment | Standard delivery £3.95, free when you spend £50.
                        """));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void reports(Rule rule, String deviating, String told) {
        assertThat(Told.deviating(rule, told)).containsExactly(deviating);
    }
}
