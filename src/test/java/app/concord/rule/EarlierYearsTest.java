package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts of an earlier year and of examples are not what a piece asks or gives. */
class EarlierYearsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Last year a ticket cost £59. Today it is £49. | £59 | 49 GBP
                    en | A ticket cost £59 a year ago. Today it is £49. | £59 | 49 GBP
                    de | Im letzten Jahr kostete die Karte 59 €. Heute kostet sie 49 €. | 59 € | 49 EUR
                    de | Im Vorjahr kostete die Karte 59 €. Heute kostet sie 49 €. | 59 € | 49 EUR
                    fr | L'an passé, le billet coûtait 59 €. Le billet coûte 49 €. | 59 € | 49 EUR
                    fr | L’année dernière, le billet coûtait 59 €. Il coûte 49 €. | 59 € | 49 EUR
                    es | El año pasado la entrada costaba 59 €. La entrada cuesta 49 €. | 59 € | 49 EUR
                    it | L'anno scorso il biglietto costava 59 €. Il biglietto costa 49 €. | 59 € | 49 EUR
                    nl | Vorig jaar kostte een kaartje € 59. Nu kost het € 49. | € 59 | 49 EUR
                    pt | No ano passado o bilhete custava 59 €. O bilhete custa 49 €. | 59 € | 49 EUR
                    ro | Anul trecut biletul costa 59 lei. Biletul costă 49 lei. | 59 lei | 49 RON
                    id | Tahun lalu tiketnya Rp59.000. Sekarang tiketnya Rp49.000. | Rp59.000 | 49000 IDR
                    ms | Tahun lalu tiketnya RM59. Kini tiketnya RM49. | RM59 | 49 MYR
                    """)
    void pricesOfAnEarlierYearAreSetAside(
            String language, String text, String earlier, String now) {
        ReadLine read = new ReadLine(language, text);

        assertThat(read.aside()).containsExactly(earlier + " earlier");
        assertThat(read.facts(FactKind.PRICE)).containsExactly(now + " NOW");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Last year's discount was 30%.
                    de | Im Vorjahr waren es 30 %.
                    fr | La saison dernière, la remise était de 30 %.
                    es | El año pasado fue del 30 %.
                    it | L'anno scorso era il 30%.
                    nl | Vorig jaar was de korting 30%.
                    pt | No ano passado o desconto era de 30%.
                    ro | Anul trecut reducerea a fost de 30%.
                    id | Tahun lalu diskonnya 30%.
                    ms | Tahun lepas diskaunnya 30%.
                    """)
    void percentagesOfAnEarlierYearAreSetAside(String language, String text) {
        ReadLine read = new ReadLine(language, text);

        assertThat(read.aside()).singleElement().asString().endsWith("% earlier");
        assertThat(read.facts(FactKind.DISCOUNT)).isEmpty();
    }

    @Test
    void thisYearsPercentageBesideItCounts() {
        ReadLine read = new ReadLine("en", "Now 30% off. Last year it was 20%.");

        assertThat(read.facts(FactKind.DISCOUNT)).containsExactly("30 % SAVING");
        assertThat(read.aside()).containsExactly("20% earlier");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | A ticket was £59, now £49.
                    de | Die Karte kostete bisher 59 €, jetzt 49 €.
                    fr | Le billet passe de 59 € à 49 €.
                    es | La entrada: antes 59 €, ahora 49 €.
                    it | Il biglietto: prima 59 €, ora 49 €.
                    nl | Het kaartje: was € 59, nu € 49.
                    pt | O bilhete: antes 59 €, agora 49 €.
                    ro | Biletul: înainte 59 lei, acum 49 lei.
                    id | Tiketnya: dulu Rp59.000, sekarang Rp49.000.
                    ms | Tiketnya: dahulu RM59, kini RM49.
                    """)
    void pricesBeforeTheReductionAreNot(String language, String text) {
        ReadLine read = new ReadLine(language, text);

        assertThat(read.aside()).isEmpty();
        assertThat(read.facts(FactKind.PRICE)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | For example, a £1,300 sofa becomes £1,200. The lamp costs £49. | 49 GBP
                    de | Zum Beispiel wird aus 1.300 € ein Preis von 1.200 €. Die Lampe kostet 49 €. | 49 EUR
                    fr | Par exemple, un canapé à 1300 € passe à 1200 €. La lampe coûte 49 €. | 49 EUR
                    es | Por ejemplo, un sofá de 1.300 € queda en 1.200 €. La lámpara cuesta 49 €. | 49 EUR
                    it | Per esempio, un divano da 1.300 € scende a 1.200 €. La lampada costa 49 €. | 49 EUR
                    nl | Bijvoorbeeld: een bank van € 1.300 wordt € 1.200. De lamp kost € 49. | 49 EUR
                    pt | Por exemplo, um sofá de 1300 € fica por 1200 €. O candeeiro custa 49 €. | 49 EUR
                    ro | De exemplu, o canapea de 1.300 lei devine 1.200 lei. Lampa costă 49 lei. | 49 RON
                    id | Misalnya, sofa Rp1.300.000 menjadi Rp1.200.000. Lampu ini Rp49.000. | 49000 IDR
                    ms | Contohnya, sofa RM1,300 menjadi RM1,200. Lampu ini RM49. | 49 MYR
                    """)
    void wholeSentenceIsOfItsExample(String language, String text, String asked) {
        ReadLine read = new ReadLine(language, text);

        assertThat(read.aside()).hasSize(2).allMatch(item -> item.endsWith(" example"));
        assertThat(read.facts(FactKind.PRICE)).containsExactly(asked + " NOW");
    }

    @Test
    void earlierYearContradictsNothing() {
        Written sale =
                new Written("en", "GB")
                        .brief("NAME=Orla lamp", "PRICE=49.00")
                        .mail("The Orla lamp costs £49.")
                        .page("Last year the Orla lamp cost £59. The Orla lamp costs £49.");

        assertThat(sale.findings(new PriceMismatchRule())).isEmpty();
    }

    @Test
    void thisYearDoes() {
        Written sale =
                new Written("en", "GB")
                        .brief("NAME=Orla lamp", "PRICE=49.00")
                        .mail("The Orla lamp costs £49.")
                        .page("This year the Orla lamp costs £59.");

        assertThat(sale.findings(new PriceMismatchRule())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Remember last November, when newcomers got 25% off?
                    de | Im letzten Herbst gab es 25 % Rabatt, letzten Herbst eben.
                    fr | En novembre dernier, la remise était de 25 %.
                    es | El pasado noviembre el descuento fue del 25 %.
                    it | A novembre scorso lo sconto era del 25%.
                    nl | Afgelopen november was de korting 25%.
                    pt | Em novembro passado o desconto era de 25%.
                    ro | În noiembrie trecut reducerea a fost de 25%.
                    id | November lalu diskonnya 25%.
                    ms | November lepas diskaunnya 25%.
                    """)
    void percentagesOfAnEarlierSeasonAreSetAside(String language, String text) {
        ReadLine read = new ReadLine(language, text);

        assertThat(read.aside()).singleElement().asString().endsWith("% earlier");
        assertThat(read.facts(FactKind.DISCOUNT)).isEmpty();
    }
}
