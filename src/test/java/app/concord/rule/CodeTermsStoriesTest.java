package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Severity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Who may use a code and what it goes with, told beside, below and in other words. */
class CodeTermsStoriesTest {
    private static final Rule RULE = new EligibilityMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                // The code is all that the line above says.
                Arguments.of(
                        "combineren met je Tuinpaskorting",
                        """
                        nl NL
                        mail | Bloei | Met code BLOEI10 krijg je 10 € korting, niet te combineren met je Tuinpaskorting.
                        page | Bestellen | BLOEI10 | 10 € korting op je eerste bestelling. Niet te combineren met je Tuinpaskorting.
                        mail | Nog even | 10 € korting met code BLOEI10, die mag je gerust combineren met je Tuinpaskorting.
                        """),
                Arguments.of(
                        "pour tous nos clients",
                        """
                        fr FR
                        mail | Floraison | Le code FLEUR10 vous offre 10 €. Réservé aux nouveaux clients en ligne.
                        page | Commander | FLEUR10 | 10 € de remise dès 80 €, réservé aux nouveaux clients en ligne.
                        print | Floraison | = Code ; Condition | = FLEUR10 ; Réservé aux nouveaux clients en ligne
                        post |  | 10 € offerts avec le code FLEUR10. Valable pour tous nos clients !
                        """),
                // The name stands in front of what is said of it.
                Arguments.of(
                        "kombinierbar mit dem Paket Moorbad",
                        """
                        de DE
                        mail | Wärme | Mit dem Code WARM10 sparen Sie 10 % (nicht mit dem Paket Moorbad kombinierbar).
                        page | Wärme | 10 % mit dem Code WARM10, nicht mit dem Paket Moorbad kombinierbar.
                        post |  | 10 % mit dem Code WARM10, auch kombinierbar mit dem Paket Moorbad.
                        """),
                Arguments.of(
                        "cumulabile anche con il pacchetto Torba",
                        """
                        it IT
                        mail | Tepore | Con il codice CALDO10 hai il 10 % di sconto (non cumulabile con il pacchetto Torba).
                        page | Tepore | 10 % con il codice CALDO10, non cumulabile con il pacchetto Torba.
                        post |  | Codice CALDO10: 10 % in meno, cumulabile anche con il pacchetto Torba.
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void findsTheTermThatDiffers(String words, String text) {
        assertThat(Told.deviating(RULE, text)).anyMatch(quotes -> quotes.contains(words));
        assertThat(Told.severities(RULE, text)).anyMatch(severity -> severity != Severity.INFO);
    }

    static Stream<String> compatible() {
        return Stream.of(
                // Every row has a code and terms of its own.
                """
                fr FR
                page | Commander | = Code ; Condition | = FLEUR10 ; Réservé aux nouveaux clients en ligne | = MERCI5 ; Valable pour tous nos clients
                mail | Floraison | Le code FLEUR10 vous offre 10 €. Réservé aux nouveaux clients en ligne.
                post |  | 5 € offerts avec le code MERCI5. Valable pour tous nos clients !
                """,
                """
                nl NL
                page | Bestellen | BLOEI10 | 10 € korting. Niet te combineren met je Tuinpaskorting. | DANK5 | 5 € korting, te combineren met je Tuinpaskorting.
                mail | Bloei | 10 € korting met code BLOEI10, niet te combineren met je Tuinpaskorting.
                post |  | 5 € korting met code DANK5, te combineren met je Tuinpaskorting.
                """,
                // It goes with one package and not with another.
                """
                de DE
                mail | Wärme | Mit dem Code WARM10 sparen Sie 10 % (nicht mit dem Paket Moorbad kombinierbar).
                page | Wärme | 10 % mit dem Code WARM10, nicht mit dem Paket Moorbad kombinierbar.
                post |  | 10 % mit dem Code WARM10, auch kombinierbar mit dem Paket Heubad.
                """);
    }

    @ParameterizedTest
    @MethodSource("compatible")
    void leavesAloneWhatDoesNotContradict(String text) {
        assertThat(Told.deviating(RULE, text)).isEmpty();
    }
}
