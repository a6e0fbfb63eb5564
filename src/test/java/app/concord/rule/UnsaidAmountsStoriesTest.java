package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/**
 * Amounts that do not say what they are: how often they are paid, which of two was asked earlier,
 * what they are paid back for; and close to each what is no contradiction.
 */
class UnsaidAmountsStoriesTest {
    private static final Rule PRICE = new PriceMismatchRule();
    private static final Rule SUM = new DiscountArithmeticRule();
    private static final Rule DISCOUNT = new DiscountMismatchRule();
    private static final Rule MESSAGE = new MessageMismatchRule();

    static Stream<Arguments> nothingWrong() {
        return Stream.of(
                // More is paid back to those who spend more.
                Arguments.of(
                        DISCOUNT,
                        """
                        nl BE
                        mail | Lente | Vanaf € 350 aankoop krijgt u € 80 terug.
                        page | Lente | Vanaf € 350 aankoop krijgt u € 80 terug, vanaf € 500 aankoop krijgt u € 120 terug.
                        post |  | Vanaf € 500 aankoop krijgt u € 120 terug.
                        """),
                // A percentage between two prices that are of two things.
                Arguments.of(
                        SUM,
                        """
                        en GB
                        page | Olmo box | Olmo box: £40
                        mail | Hello | 20% off the Olmo box with the code, £40 alone, £12 for the refill. | Three months of the Olmo box: £99 instead of £120.
                        """),
                Arguments.of(
                        SUM,
                        """
                        fr FR
                        page | Coffret Olmo | Coffret Olmo : 40 €
                        mail | Bonjour | Avec 50 % de remise, le coffret Olmo de 40 € passe à 20 €. | Trois mois de coffret Olmo : 99 € au lieu de 120 €.
                        """),
                // A first amount and one for every month.
                Arguments.of(
                        PRICE,
                        """
                        de DE
                        page | Tarif Olmo | Tarif Olmo: 29 € im Monat
                        mail | Tarif Olmo | Tarif Olmo: 29 €
                        print | Tarif Olmo | Tarif Olmo: 29 €, im Jahr 299 €
                        """));
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                // A price that does not say how often it is paid speaks for the monthly one.
                Arguments.of(
                        PRICE,
                        "34,90 €",
                        """
                        pt PT
                        page | Plano Olmo | Plano Olmo: 32,90 € por mês
                        mail | Plano Olmo | Plano Olmo: 32,90 €
                        print | Plano Olmo | Plano Olmo: 32,90 €. Primeira caixa: 16,45 €
                        post |  | O Plano Olmo custa 34,90 € por mês.
                        """),
                Arguments.of(
                        PRICE,
                        "£34",
                        """
                        en GB
                        page | Olmo plan | Olmo plan: £32 a month
                        mail | Olmo plan | Olmo plan: £32
                        print | Olmo plan | Olmo plan: £32
                        post |  | The Olmo plan is £34 a month.
                        """),
                // Two prices of which the text calls none the earlier one.
                Arguments.of(
                        SUM,
                        "50 %",
                        """
                        pt PT
                        page | Plano Olmo | Plano Olmo: 17,90 € por mês
                        print | Plano Olmo | Plano Olmo: 17,90 €
                        mail | Olá | Com 50 % de desconto, a primeira caixa do Plano Olmo, de 17,90 €, fica por 8,45 €. | Três meses de Plano Olmo custam 49,90 € em vez de 53,70 €.
                        """),
                Arguments.of(
                        SUM,
                        "25 %",
                        """
                        de DE
                        page | Paket Olmo | Paket Olmo: 40 €
                        print | Paket Olmo | Paket Olmo: 40 €
                        mail | Hallo | Mit 25 % Rabatt kostet das Paket Olmo, das 40 € kostet, nur 29 €. | Drei Monate Paket Olmo: 99 € statt 120 €.
                        """),
                // What is paid back to those who spend a sum, beside whatever product.
                Arguments.of(
                        DISCOUNT,
                        "€ 90",
                        """
                        nl BE
                        mail | Lente | Het tweede paar bij Morvo kost € 1. Vanaf € 350 aankoop krijgt u € 80 terug op uw rekening.
                        page | Lente | Vanaf € 350 aankoop krijgt u € 80 terug, één keer per klant.
                        post |  | Bril nodig? Vanaf € 350 aankoop krijgt u € 90 terug.
                        """),
                Arguments.of(
                        DISCOUNT,
                        "90 €",
                        """
                        fr BE
                        mail | Printemps | Dès 350 € d’achat, 80 € remboursés sur votre compte.
                        page | Printemps | Dès 350 € d’achat, 80 € remboursés, un par client.
                        post |  | Dès 350 € d’achat, 90 € remboursés.
                        """),
                // A brief that tells its tagline in the cells of a table.
                Arguments.of(
                        MESSAGE,
                        "Do pé à porta em dez dias",
                        """
                        pt PT
                        brief | Factos | = ; Oferta ; Mensagem | = Plano Olmo ; 17,90 € ; Do pé à porta em sete dias
                        page | Do pé à porta em sete dias | O café cresce devagar.
                        mail | Do pé à porta em sete dias | Olá, Marta.
                        post |  | Do pé à porta em sete dias.
                        print | Do pé à porta em dez dias | Café em casa.
                        """));
    }

    @ParameterizedTest
    @MethodSource("nothingWrong")
    void areLeftAlone(Rule rule, String story) {
        assertThat(Told.deviating(rule, story)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void areSeen(Rule rule, String deviating, String story) {
        assertThat(Told.deviating(rule, story)).containsExactly(deviating);
    }
}
