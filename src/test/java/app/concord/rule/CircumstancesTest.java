package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which circumstances an amount holds, told in ten languages. */
class CircumstancesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pt-BR | R$ 900,00 no Pix ou R$ 1.000,00 em 10x | 900 BRL NOW paid at-once; 1000 BRL NOW
                    pt-BR | À vista: R$ 900,00. Com cartão R$ 1.000,00 | 900 BRL NOW paid at-once; 1000 BRL NOW
                    en | £900 when paid in full, otherwise £1,000. | 900 GBP NOW paid at-once; 1000 GBP NOW
                    de | 900 € bei Vorkasse. Das Sofa kostet 1.000 €. | 900 EUR NOW paid at-once; 1000 EUR NOW
                    fr | 900 € au comptant. Le canapé vaut 1 000 €. | 900 EUR NOW paid at-once; 1000 EUR NOW
                    es | Pago al contado: 900 €. Precio del sofá: 1.000 €. | 900 EUR NOW paid at-once; 1000 EUR NOW
                    it | 900 € in un'unica soluzione. Il divano costa 1.000 €. | 900 EUR NOW paid at-once; 1000 EUR NOW
                    nl | € 900 bij contante betaling. De bank kost € 1.000. | 900 EUR NOW paid at-once; 1000 EUR NOW
                    ro | 900 lei cu plata integrală. Canapeaua costă 1.000 lei. | 900 RON NOW paid at-once; 1000 RON NOW
                    id | Rp900.000 bayar tunai. Sofa ini Rp1.000.000. | 900000 IDR NOW paid at-once; 1000000 IDR NOW
                    ms | RM900 bayar tunai. Sofa ini RM1,000. | 900 MYR NOW paid at-once; 1000 MYR NOW
                    """)
    void whatIsPaidAtOnceHasAPriceOfItsOwn(String language, String text, String expected) {
        assertThat(prices(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | A lamp is £20. That is £40 in total. | 20 GBP NOW; 40 GBP NOW sum total
                    de | Die Lampe kostet 20 €. Das sind insgesamt 40 €. | 20 EUR NOW; 40 EUR NOW sum total
                    fr | La lampe coûte 20 €. Cela fait 40 € au total. | 20 EUR NOW; 40 EUR NOW sum total
                    es | La lámpara cuesta 20 €. En total, 40 €. | 20 EUR NOW; 40 EUR NOW sum total
                    it | La lampada costa 20 €. In totale 40 €. | 20 EUR NOW; 40 EUR NOW sum total
                    nl | De lamp kost € 20. In totaal € 40. | 20 EUR NOW; 40 EUR NOW sum total
                    pt | O candeeiro custa 20 €. No total, 40 €. | 20 EUR NOW; 40 EUR NOW sum total
                    ro | Lampa costă 20 lei. În total 40 lei. | 20 RON NOW; 40 RON NOW sum total
                    id | Lampu ini Rp20.000. Totalnya Rp40.000. | 20000 IDR NOW; 40000 IDR NOW sum total
                    ms | Lampu ini RM20. Jumlahnya RM40. | 20 MYR NOW; 40 MYR NOW sum total
                    """)
    void sumsAreNoSinglePrices(String language, String text, String expected) {
        assertThat(prices(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The course costs £240 per term. | 240 GBP NOW per term
                    de | Der Kurs kostet 240 € pro Quartal. | 240 EUR NOW per quarter
                    fr | Le cours coûte 240 € par trimestre. | 240 EUR NOW per quarter
                    es | El curso cuesta 240 € por trimestre. | 240 EUR NOW per quarter
                    it | Il corso costa 240 € a trimestre. | 240 EUR NOW per quarter
                    nl | De cursus kost € 240 per kwartaal. | 240 EUR NOW per quarter
                    pt | O curso custa 240 € por trimestre. | 240 EUR NOW per quarter
                    ro | Cursul costă 240 lei pe trimestru. | 240 RON NOW per quarter
                    id | Kursus ini Rp240.000 per semester. | 240000 IDR NOW per semester
                    ms | Kursus ini RM240 setiap semester. | 240 MYR NOW per semester
                    """)
    void pricesByTheTermAreNotThoseOfTheWhole(String language, String text, String expected) {
        assertThat(prices(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | We deliver both free of charge on orders over £500. | 500 GBP THRESHOLD per delivery
                    de | Beides liefern wir ab 500 € Bestellwert kostenlos. | 500 EUR THRESHOLD per delivery
                    fr | Nous livrons les deux gratuitement pour tout achat de 500 €. | 500 EUR THRESHOLD per delivery
                    es | Enviamos los dos gratis en compras superiores a 500 €. | 500 EUR THRESHOLD per delivery
                    it | Consegna in 48 ore. Gratuita per ordini superiori a 50 €. | 50 EUR THRESHOLD per delivery
                    nl | Bezorging in 2 dagen. Gratis bij bestellingen vanaf € 50. | 50 EUR THRESHOLD per delivery
                    pt | Entrega em 48 horas. Grátis em compras superiores a 50 €. | 50 EUR THRESHOLD per delivery
                    ro | Livrare în 24–48 de ore. Gratuit la comenzi peste 149 de lei. | 149 RON THRESHOLD per delivery
                    ro | Comenzile peste 149 de lei primesc o mostră gratuit. | 149 RON THRESHOLD
                    en | Code ORLA10 takes £10 off orders over £50. | 50 GBP THRESHOLD
                    es | Financiación desde 150 €. | 150 EUR THRESHOLD for financing
                    en | Financing from £250. | 250 GBP THRESHOLD for financing
                    """)
    void leastSpendsAreThoseOfDeliveryOfFinancingOrOfAnOffer(
            String language, String text, String expected) {
        assertThat(prices(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | From £50, code ORLA10 drops by £10. | 10 GBP SAVING
                    es | Con ORLA10 el pedido baja 80 €. | 80 EUR SAVING
                    ro | Codul ORLA10 îți scade 20 de lei din coș. | 20 RON SAVING
                    pt | Com ORLA10 o preço baixa 20 €. | 20 EUR SAVING
                    en | Charities take a further 30% off any plan. | 30 % SAVING sum further
                    de | Vereine erhalten weitere 10 % Rabatt. | 10 % SAVING sum further
                    fr | Une remise supplémentaire de 10 %. | 10 % SAVING sum further
                    it | Un ulteriore 10 % di sconto. | 10 % SAVING sum further
                    de | Mitglieder nutzen bitte ihren eigenen Code aus der Post, damit erhalten sie 20 % Rabatt. | 20 % SAVING MEMBER
                    en | Members use the code from their mail, with which each of them gets 20% off. | 20 % SAVING MEMBER
                    en | Your first box comes with 20% off. | 20 % SAVING NEW_CUSTOMER
                    """)
    void savingsAreAddedToOthersOrGivenToSome(String language, String text, String expected) {
        ReadLine read = new ReadLine(language, text);

        assertThat(read.circumstances(FactKind.DISCOUNT)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | A competitor's lamp is £80. Ours is £49. | £80 elsewhere
                    de | Die Lampe vom Konkurrenten kostet 80 €. Unsere kostet 49 €. | 80 € elsewhere
                    fr | La lampe d'un concurrent coûte 80 €. La nôtre coûte 49 €. | 80 € elsewhere
                    es | La lámpara del competidor cuesta 80 €. La nuestra cuesta 49 €. | 80 € elsewhere
                    it | La lampada di un concorrente costa 80 €. La nostra costa 49 €. | 80 € elsewhere
                    nl | De lamp van de concurrent kost € 80. De onze kost € 49. | € 80 elsewhere
                    pt | O candeeiro do concorrente custa 80 €. O nosso custa 49 €. | 80 € elsewhere
                    ro | Lampa unui concurent costă 80 lei. A noastră costă 49 lei. | 80 lei elsewhere
                    id | Lampu merek pesaing Rp80.000. Punya kami Rp49.000. | Rp80.000 elsewhere
                    ms | Lampu jenama pesaing RM80. Lampu kami RM49. | RM80 elsewhere
                    en | Dealers in our area averaged 7.18% APR. Ours starts at 4.74% APR. | 7.18% elsewhere
                    """)
    void whatOthersAskIsSetAside(String language, String text, String expected) {
        assertThat(new ReadLine(language, text).aside()).containsExactly(expected);
    }

    private static String prices(String language, String text) {
        return String.join("; ", new ReadLine(language, text).circumstances(FactKind.PRICE));
    }
}
