package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.CoverageItem;
import app.concord.model.FactKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Returns, guarantees and contracts, payment and eligibility, with what only looks like them. */
class TermsTest {
    private static final Set<FactKind> KINDS =
            EnumSet.of(FactKind.RETURNS, FactKind.PAYMENT, FactKind.ELIGIBILITY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | 60-day money-back guarantee | 60 day RETURN_PERIOD
                    en | Free shipping and returns on all orders | free RETURN_PERIOD
                    en | May be returned within thirty (30) days of delivery | 30 day RETURN_PERIOD
                    en | Guarantee: 5 years. Returns: 30 days. Delivery: 3 days. | 5 year GUARANTEE; 30 day RETURN_PERIOD
                    en | A year's warranty | 1 year GUARANTEE
                    en | Try it free for 2 to 3 weeks | 2-3 week TRIAL
                    de | Zweijährige Garantie, dreimonatige Probezeit | 2 year GUARANTEE; 3 month TRIAL
                    de | 2-Jahres-Garantie und 30-tägiges Rückgaberecht | 2 year GUARANTEE; 30 day RETURN_PERIOD
                    de | Kündigungsfrist: 4 Wochen. Mindestlaufzeit: 12 Monate. | 4 week NOTICE; 12 month MINIMUM_TERM
                    fr | Satisfait ou remboursé pendant 60 jours | 60 day RETURN_PERIOD
                    es | Pruébalo durante 30 días | 30 day TRIAL
                    it | Garanzia biennale | 2 year GUARANTEE
                    nl | 5 jaar garantie en 60 dagen bedenktijd | 5 year GUARANTEE; 60 day RETURN_PERIOD
                    pt | Garantia de 3 anos, 30 dias para devolver | 3 year GUARANTEE; 30 day RETURN_PERIOD
                    ro | Garanție 24 de luni și retur în 14 zile | 24 month GUARANTEE; 14 day RETURN_PERIOD
                    id | Garansi setahun | 1 year GUARANTEE
                    ms | Waranti 3 tahun | 3 year GUARANTEE
                    """)
    void readsTerms(String place, String text, String expected) {
        assertThat(FactText.line(place, text, KINDS)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | PayPal, Visa and Mastercard accepted | paypal METHOD; visa METHOD; mastercard METHOD
                    en | Pay in 3 with Klarna | 3 instalment INSTALMENT_COUNT; klarna METHOD
                    en | 0% APR for 12 months | 0 % APR; 12 month INSTALMENT_COUNT
                    en | We accept Visa and PayPal. No Amex. | visa METHOD; paypal METHOD; amex EXCLUSION
                    fr | Nous n'acceptons pas les chèques. | cheque EXCLUSION
                    de | Finanzierung über 24 Monate, effektiver Jahreszins 0,00 % | 24 month INSTALMENT_COUNT; 0 % APR
                    de | Bezahlen Sie bar oder mit EC-Karte | cash METHOD; card METHOD
                    de | 0,00 % effektiver Jahreszins | 0 % APR
                    de | Zinsfrei in 10 Raten | 0 % APR; 10 instalment INSTALMENT_COUNT
                    fr | Paiement en 10 fois au TAEG de 5,9 % | 10 instalment INSTALMENT_COUNT; 5.9 % APR
                    es | 12 meses sin intereses | 12 instalment INSTALMENT_COUNT; 0 % APR
                    it | Pagamento con carta o PayPal | card METHOD; paypal METHOD
                    nl | Betaal met iDEAL | ideal METHOD
                    en | Phone 256GB: £49 x 24, interest-free | 24 instalment INSTALMENT_COUNT; 0 % APR
                    en | £49 a month x 36 months | 36 instalment INSTALMENT_COUNT
                    de | 49 € im Monat x 24 Monate | 24 instalment INSTALMENT_COUNT
                    pt | Em até 12x sem juros | 12 instalment INSTALMENT_COUNT; 0 % APR
                    ro | Plata cu cardul sau ramburs | card METHOD; cod METHOD
                    id | Bayar dengan GoPay atau DANA | gopay METHOD; dana METHOD
                    ms | Bayar ansuran 0% faedah | 0 % APR
                    """)
    void readsPayment(String place, String text, String expected) {
        assertThat(FactText.line(place, text, KINDS)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | New customers only. Max 2 per person. | new-customers CUSTOMER; 2 per person LIMIT
                    en | Students save 15% | students CUSTOMER
                    en | Over 65s travel half price | 65+ AGE
                    en | You have to be at least 18 on race day | 18+ AGE
                    en | Minimum age: 17 | 17+ AGE
                    en | Orders must be at least 10 pieces | ''
                    de | Mindestalter: 16 Jahre | 16+ AGE
                    es | Hay que tener al menos 18 años | 18+ AGE
                    ro | Vârsta minimă: 16 ani | 16+ AGE
                    id | Usia minimal 17 tahun | 17+ AGE
                    en | Not valid on sale items or gift cards | sale items EXCLUSION; gift cards EXCLUSION
                    de | Bücher und Tabak sind vom Rabatt ausgenommen | bücher EXCLUSION; tabak EXCLUSION
                    de | Nicht mit anderen Rabatten kombinierbar | not-combinable COMBINATION
                    de | Pro Haushalt nur ein Gutschein | 1 per household LIMIT
                    fr | Interdit aux moins de 18 ans | 18+ AGE
                    es | Válido solo para residentes en Canarias | Canarias REGION
                    it | Riservato ai soci | members CUSTOMER
                    nl | Alleen voor 18 jaar en ouder | 18+ AGE
                    pt | Só para maiores de 18 anos | 18+ AGE
                    ro | Maxim 3 bucăți pe comandă | 3 per order LIMIT
                    id | Tidak dapat digabung dengan promo lain | not-combinable COMBINATION
                    ms | Terhad kepada 1 set bagi setiap isi rumah | 1 per household LIMIT
                    """)
    void readsEligibility(String place, String text, String expected) {
        assertThat(FactText.line(place, text, KINDS)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en|We refund you within 14 days.",
                "en|Delivery guaranteed in 3 days.",
                "en|Best price guaranteed for 30 days.",
                "en|Try our new menu for 3 days only.",
                "en|Your trial ends in 3 days.",
                "en|Try our 7-day meal plan.",
                "en|We have zero interest in fast fashion.",
                "en|Sorry, we don't take cash.",
                "en|The ideal gift: visa on arrival.",
                "en|5% interest on your savings account.",
                "en|Perfect for families: tent now £99.",
                "en|Open every day except Sunday.",
                "en|Batteries excluded.",
                "en|Over 18 colours to choose from.",
                "en|Two scoops per person.",
                "en|Whisky, 18 years old.",
                "en|Price excluding VAT.",
                "de|Lieferung in 3 Tagen garantiert.",
                "de|Seit über 25 Jahren für Familien da.",
                "de|Zahlen Sie bitte innerhalb von 14 Tagen.",
                "fr|Hors saison, profitez de nos prix.",
                "en|No extra fees with PayPal.",
                "en|Four times a year we bake for the whole street.",
                "es|Jamón curado 24 meses.",
                "id|Dana terkumpul untuk korban banjir.",
                "ms|Bunga mawar segar selama 7 hari."
            })
    void readsNothing(String line) {
        int bar = line.indexOf('|');
        assertThat(FactText.line(line.substring(0, bar), line.substring(bar + 1), KINDS)).isEmpty();
    }

    @Test
    void countsRatesInTheLedger() {
        Reading reading =
                new Reading("TAN 0%, TAEG 0%", List.of(), FactText.context("it"), Setting.LINE);
        new PercentExtractor().read(reading);
        assertThat(reading.observations())
                .extracting(Observation::state)
                .containsExactly(CoverageItem.State.USED, CoverageItem.State.SET_ASIDE);
    }
}
