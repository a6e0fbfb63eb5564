package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

/** When an event begins, as several pieces tell it. */
class EventTimesStoriesTest {
    private static final Rule RULE = new DatesMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        "19:30",
                        """
                        ro RO
                        mail | Stagiunea | Concertul de deschidere are loc vineri, 27 noiembrie 2026, la ora 19:00.
                        page | Stagiunea | Concertul de deschidere are loc vineri, 27 noiembrie 2026, ora 19:00.
                        print | Stagiunea | Concertul de deschidere: vineri, 27 noiembrie 2026, ora 19:30.
                        """),
                Arguments.of(
                        "20.30 Uhr",
                        """
                        de DE
                        mail | Herbstkonzert | Das Konzert findet am Freitag, 27. November 2026, um 19.30 Uhr statt.
                        page | Herbstkonzert | Das Konzert beginnt am 27. November 2026 um 19.30 Uhr.
                        post |  | Das Konzert findet am Freitag, 27. November, um 20.30 Uhr statt.
                        """),
                Arguments.of(
                        "7 am",
                        """
                        en GB
                        mail | Tasting | Our autumn tasting takes place on Friday 27 November 2026 at 7 pm in the cellar.
                        page | Tasting | The autumn tasting takes place on Friday 27 November at 7 pm.
                        print | Tasting | The autumn tasting takes place on Friday 27 November at 7 am.
                        """),
                Arguments.of(
                        "18h30",
                        """
                        fr FR
                        mail | Atelier | L’atelier couture a lieu le vendredi 27 novembre 2026 à 18h.
                        page | Atelier | L’atelier couture a lieu le vendredi 27 novembre à 18h.
                        post |  | L’atelier couture a lieu le vendredi 27 novembre à 18h30.
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void findsTheOtherHour(String words, String text) {
        assertThat(Told.deviating(RULE, text)).anyMatch(quotes -> quotes.contains(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Doors open before it begins.
                """
                de DE
                mail | Herbstkonzert | Das Konzert findet am Freitag, 27. November 2026, um 19.30 Uhr statt.
                page | Herbstkonzert | Das Konzert beginnt am 27. November 2026 um 19.30 Uhr.
                print | Herbstkonzert | Konzert am 27. November 2026, Einlass um 18.30 Uhr.
                """,
                // Two performances of one day.
                """
                en GB
                mail | The play | The play takes place on Friday 27 November 2026 at 5 pm and on Friday 27 November 2026 at 7 pm.
                page | The play | The play takes place on Friday 27 November 2026 at 7 pm.
                print | The play | The play takes place on Friday 27 November 2026 at 5 pm.
                """,
                // Another event, hours later.
                """
                es ES
                mail | Fiesta | El taller de pan tiene lugar el viernes 27 de noviembre de 2026 a las 10:00.
                page | Fiesta | El taller de pan tiene lugar el viernes 27 de noviembre a las 10:00.
                post |  | El concierto tiene lugar el viernes 27 de noviembre a las 20:00.
                """,
                // The same moment in two zones.
                """
                en GB
                mail | Webinar | The webinar takes place on Friday 27 November 2026 at 3 pm GMT.
                page | Webinar | The webinar takes place on Friday 27 November 2026 at 3 pm GMT.
                post |  | The webinar takes place on Friday 27 November 2026 at 4 pm CET.
                """
            })
    void isSilentOn(String text) {
        assertThat(Told.deviating(RULE, text)).isEmpty();
    }
}
