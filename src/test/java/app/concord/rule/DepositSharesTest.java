package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The share of the price that is paid ahead. */
class DepositSharesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en GB; A 20% deposit secures your place.; Pay a deposit of 20%.",
                "de DE; 20 % Anzahlung, der Rest bei Anreise.; Eine Anzahlung von 20 % ist fällig.",
                "fr FR; 20 % d'acompte, le solde sur place.; Un acompte de 20 % est demandé.",
                "es ES; 20 % de señal, el resto a la llegada.; Un depósito del 20 %.",
                "it IT; 20 % di acconto, il saldo all'arrivo.; Un acconto del 20 %.",
                "nl NL; 20 % aanbetaling, de rest later.; Een aanbetaling van 20 %.",
                "pt PT; 20 % de sinal, o resto à chegada.; Um sinal de 20 %.",
                "ro RO; 20% avans, restul la sosire.; Un avans de 20%.",
                "id ID; Uang muka 20%, sisanya nanti.; DP 20%.",
                "ms MY; Deposit 20%, baki kemudian.; Bayar deposit sebanyak 20%."
            })
    void anotherShareIsReported(String place, String one, String other) {
        String campaign =
                """
                %s
                mail | Velta | %s
                page | Velta | %s
                print | Velta | %s
                """;
        Rule rule = new PaymentMismatchRule();

        assertThat(Told.deviating(rule, campaign.formatted(place, one, other, one))).isEmpty();
        assertThat(
                        Told.deviating(
                                rule,
                                campaign.formatted(place, one, other, one.replace("20", "30"))))
                .singleElement()
                .asString()
                .contains("30");
    }
}
