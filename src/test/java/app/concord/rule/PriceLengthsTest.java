package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** For how many months a price holds, and whether a contract binds for any. */
class PriceLengthsTest {
    private static final Rule TERMS = new TermsMismatchRule();
    private static final Rule RETURNS = new ReturnsMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        TERMS,
                        "12 meses",
                        """
                        es ES
                        mail | Verano | Nube 80: 11,90 €/mes los 6 primeros meses, después 14,90 €/mes.
                        page | Tarifas | Nube 80: 11,90 €/mes (6 meses). Después, 14,90 €/mes.
                        print | Verano | Nube 80 cuesta 11,90 €/mes durante 12 meses; después, 14,90 €/mes.
                        """),
                Arguments.of(
                        TERMS,
                        "12 Monate",
                        """
                        de DE
                        mail | Sommer | In den ersten 6 Monaten 9,99 € im Monat, danach 14,99 € im Monat.
                        page | Tarif Wolke | 9,99 € im Monat für 6 Monate, danach 14,99 € im Monat.
                        post | | Wolke: 9,99 € im Monat für 12 Monate!
                        """),
                Arguments.of(
                        RETURNS,
                        "6 meses",
                        """
                        pt PT
                        mail | Verão | 30 GB por 8,99 €/mês. Sem fidelização.
                        page | Tarifários | Todos os tarifários são sem fidelização.
                        post | | Traga o seu número, com 6 meses de fidelização, e o resto é praia.
                        """),
                Arguments.of(
                        RETURNS,
                        "12-month",
                        """
                        en GB
                        mail | Summer | 30 GB for £9 a month, no minimum term.
                        page | Plans | All plans come with no contract.
                        print | Summer | 30 GB for £9 a month on a 12-month contract.
                        """));
    }

    static Stream<Arguments> traps() {
        return Stream.of(
                // What follows is another price, and a contract is no length of an offer.
                Arguments.of(
                        TERMS,
                        """
                        de DE
                        mail | Sommer | 9,99 € im Monat für 6 Monate, nach 6 Monaten 14,99 € im Monat.
                        page | Tarif Wolke | 9,99 € im Monat für 6 Monate.
                        print | Tarif Wolke | 9,99 € im Monat bei 24 Monaten Laufzeit.
                        """),
                Arguments.of(
                        TERMS,
                        """
                        en GB
                        mail | Summer | £9 a month for 6 months, then £14 a month.
                        page | Plans | £9 a month for the first 6 months. £14 a month for 12 months after that.
                        post | | £9 a month, with a 12 month contract.
                        """),
                // One thing binds, another does not.
                Arguments.of(
                        RETURNS,
                        """
                        es ES
                        mail | Verano | Las tarifas de móvil, sin permanencia.
                        page | Tarifas | Las tarifas de móvil no tienen permanencia; la fibra, 12 meses de permanencia.
                        print | Verano | Móvil sin permanencia.
                        """),
                Arguments.of(
                        RETURNS,
                        """
                        fr FR
                        mail | Essai | Essayez 14 jours, sans engagement.
                        page | Offres | La box : engagement de 12 mois.
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void findsTheLengthThatDeviates(Rule rule, String words, String text) {
        assertThat(Told.deviating(rule, text)).singleElement().asString().contains(words);
    }

    @ParameterizedTest
    @MethodSource("traps")
    void leavesAloneWhatIsOfOtherThings(Rule rule, String text) {
        assertThat(Told.deviating(rule, text)).isEmpty();
    }
}
