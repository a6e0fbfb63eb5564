package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/**
 * Financing and methods told by pieces in ten languages: what contradicts, and what only looks so.
 */
class PaymentMismatchRuleTest {
    private static final Rule RULE = new PaymentMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        "6 prestações",
                        """
                        pt PT
                        mail | Óculos Monte | Óculos Monte: 199 € ou 4 prestações de 49,75 €, sem juros.
                        page | Óculos Monte | Óculos Monte, 199 €: 4 prestações de 49,75 €, sem juros.
                        print | Óculos Monte | 4 prestações de 49,75 €, sem juros.
                        post |  | Óculos Monte em 6 prestações de 33,17 €, sem juros.
                        """),
                Arguments.of(
                        "zehn Raten",
                        """
                        de DE
                        mail | Hörgerät Merla | Das Paar kostet 1.380 €, auf Wunsch zinsfrei in zehn Raten zu je 138 €.
                        page | Hörgerät Merla | Das Paar kostet 1.380 €, in 12 Raten zu 115 €.
                        post |  | Hörgerät Merla, das Paar: 12 Raten zu 115 €.
                        print | Hörgerät Merla | Das Paar in 12 Raten zu 115 €.
                        """),
                Arguments.of(
                        "12 months",
                        """
                        en GB
                        mail | Pay monthly | Spend £150 or more and spread it over ten months at 0%.
                        page | Can I pay monthly? | 0% APR over 10 months.
                        print | Window | 0% over 12 months when you spend £150
                        """),
                Arguments.of(
                        "12 Monate",
                        """
                        de DE
                        mail | In Raten | 0 % Zinsen über 10 Monate.
                        page | Ratenkauf | 0 % effektiver Jahreszins, 10 Monate.
                        print | Plakat | 0 % über 12 Monate
                        """),
                Arguments.of(
                        "12 bulan",
                        """
                        ms MY
                        mail | Ansuran | Ansuran 0% selama 10 bulan.
                        page | Cara bayar | Ansuran tanpa faedah 10 bulan.
                        print | Poster | 0% selama 12 bulan
                        """),
                Arguments.of(
                        "950",
                        """
                        en GB
                        mail | Sofa event | Interest-free credit for 12 months on orders over £750.
                        page | Sofa event | Interest-free credit for 12 months on orders over £750. Free delivery over £300.
                        print | Sofa event | Interest-free credit for 12 months on orders over £950.
                        """),
                Arguments.of(
                        "24 months",
                        """
                        en US
                        mail | Back to School | 0% APR for 18 months on purchases of $499 or more. 29.99% APR applies to any balance remaining after the promotional period.
                        page | Cobalt Card | 18 equal monthly payments at 0% APR on purchases of $499 or more.
                        print | Cheat sheet | Purchases of $499 or more get 0% APR for 24 months.
                        """),
                Arguments.of(
                        "599",
                        """
                        en US
                        mail | Back to School | 0% APR for 18 months on purchases of $499 or more.
                        page | Cobalt Card | Spend $499 or more and pay 0% APR for 18 months.
                        print | Circular | 0% APR for 18 months on purchases of $599 or more.
                        """),
                Arguments.of(
                        "3,90 %",
                        """
                        de DE
                        mail | Herbst bei Haldenbett | In 24 Raten, effektiver Jahreszins 0,00 %.
                        page | Finanzierung | 24 Monate, effektiver Jahreszins 0,00 %.
                        print | Prospekt | 24 Monatsraten, effektiver Jahreszins 3,90 %.
                        """),
                Arguments.of(
                        "4 fois",
                        """
                        fr FR
                        mail | Chez Moulin Brun | Payez en 3 fois sans frais.
                        page | Paiement | Paiement en 4 fois sans frais.
                        post |  | 3 fois sans frais.
                        """),
                Arguments.of(
                        "5,9 %",
                        """
                        es ES
                        mail | Otoño en Nogal | Financiación en 12 meses, TAE 0 %.
                        page | Financiación | Financiación en 12 meses, TAE 5,9 %.
                        print | Folleto | Financiación en 12 meses, TAE 0 %.
                        """),
                Arguments.of(
                        "20 rate",
                        """
                        it IT
                        mail | Natale da Pietra | 10 rate senza interessi.
                        page | Pagamenti | 20 rate senza interessi.
                        post |  | 10 rate senza interessi.
                        """),
                Arguments.of(
                        "€ 350",
                        """
                        nl NL
                        mail | Winkelweken bij Veldhuis | Financiering vanaf € 250, JKP 0%.
                        page | Betalen | Financiering vanaf € 350, JKP 0%.
                        print | Folder | Financiering vanaf € 250, JKP 0%.
                        """),
                Arguments.of(
                        "10 prestações",
                        """
                        pt PT
                        mail | Outono na Carvalha | 12 prestações sem juros.
                        page | Posso pagar a prestações? | Sim, em 10 prestações sem juros.
                        post |  | 12 prestações sem juros.
                        """),
                Arguments.of(
                        "6 rate",
                        """
                        ro RO
                        mail | Toamna la Brad | Plata în 12 rate fără dobândă.
                        page | Plată | 6 rate fără dobândă.
                        post |  | 12 rate fără dobândă.
                        """),
                Arguments.of(
                        "6 bulan",
                        """
                        id ID
                        mail | Promo akhir tahun Lentera | Cicilan 0% 12 bulan.
                        page | Pembayaran | Cicilan 0% 6 bulan.
                        post |  | Cicilan 0% 12 bulan.
                        """),
                Arguments.of(
                        "6 bulan",
                        """
                        ms MY
                        mail | Jualan Raya | Ansuran 0% selama 12 bulan.
                        page | Bayaran | Ansuran 0% selama 6 bulan.
                        post |  | Ansuran 0% selama 12 bulan.
                        """),
                Arguments.of(
                        "PayPal",
                        """
                        de DE
                        mail | Post aus der Klinge | Zahlen Sie per PayPal, Kreditkarte oder auf Rechnung.
                        page | Zahlung | PayPal, Kreditkarte, Rechnung.
                        print | Katalog | Kein PayPal.
                        """),
                Arguments.of(
                        "Clearpay",
                        """
                        en GB
                        mail | Autumn at Rowan | Pay with Visa, PayPal or Klarna.
                        page | Payment | We accept Visa, PayPal and Clearpay.
                        print | Leaflet | Pay with Visa, PayPal or Klarna.
                        """));
    }

    static Stream<String> traps() {
        return Stream.of(
                // The last of three is one of them, as the price tells.
                """
                pt PT
                mail | Botas Corisca | Botas Corisca a 83,93 €, ou em 3 vezes de 27,98 €, sem juros.
                page | Botas Corisca | Botas Corisca 83,93 €. Ou 3 vezes de 27,98 €, sem juros (última prestação de 27,97 €).
                print | Pagamento | Em 3 vezes sem juros.
                """,
                """
                de DE
                mail | Sessel Lunde | Sessel Lunde für 100,00 €, oder in 3 Raten zu je 33,33 €.
                page | Sessel Lunde | Sessel Lunde 100,00 €. In 3 Raten zu je 33,33 €, die letzte Rate 33,34 €.
                print | Zahlung | Sessel Lunde in 3 Raten.
                """,
                """
                es MX
                mail | Pantalla Merla | Pantalla Merla: $5,394 o 12 mensualidades de $449.50.
                page | Pantalla Merla | Pantalla Merla: $5,394, 12 mensualidades de $449.50.
                print | Pantalla Merla | 12 mensualidades de $449.50.
                post |  | Pantalla Merla en 6 pagos de $899.
                """,
                """
                en US
                mail | Back to School | 0% APR for 18 months on purchases of $499 or more. After that, a variable 29.99% APR applies.
                page | Cobalt Card | 18 equal monthly payments at 0% APR on purchases of $499 or more. Under $499: 0% APR for 6 months.
                print | Circular | 0% APR for 18 months on purchases of $499 or more.
                """,
                """
                en GB
                mail | Autumn at Rowan | 0% APR for 24 months on orders over £500.
                page | Finance | 0% APR for 12 months on orders over £250. 0% APR for 24 months on orders over £500. Or pay in 3 interest-free instalments with Klarna.
                post |  | 0% APR for 24 months.
                """,
                """
                de DE
                mail | Herbst bei Haldenbett | In 24 Raten, effektiver Jahreszins 0,00 %.
                page | Finanzierung | Laufzeit 24 Monate, 23 Raten zu je 70,79 € und eine Schlussrate von 70,83 €, gebundener Sollzinssatz 0,00 %, effektiver Jahreszins 0,00 %.
                print | Prospekt | 24 Monate zinsfrei finanzieren.
                """,
                """
                it IT
                mail | Natale da Pietra | 24 mesi, TAN 3,90%, TAEG 5,10%.
                page | Finanziamento | 24 mesi, TAN 3,90%, TAEG 5,10%.
                print | Volantino | TAEG 5,10% in 24 mesi.
                """,
                """
                en GB
                mail | Autumn at Rowan | We accept Visa, Mastercard, PayPal and Klarna.
                page | Payment | Pay with PayPal or card. No extra fees with PayPal.
                print | Leaflet | Pay with Visa, Mastercard, PayPal or Klarna.
                """,
                """
                de DE
                mail | Herbst bei Klinge | Ratenkauf ab 100 € mit Klarna in 3 Raten.
                page | Zahlung | Versandkostenfrei ab 49 €. Ratenkauf ab 100 € mit Klarna in 3 Raten.
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
