package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Opening hours of several branches, in sentences, below headings and in tables. */
class BranchHoursStoriesTest {
    private static final Rule CONTACT = new ContactMismatchRule();

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(
                        "So 10–17 Uhr",
                        """
                        de CH
                        mail | Ausverkauf | In Arbosch sind wir Montag bis Samstag 10–19 Uhr, sonntags 10–18 Uhr für dich da.
                        page | Filiale Arbosch | Seeweg 7, 6850 Arbosch. Montag bis Samstag 10–19 Uhr, Sonntag 10–18 Uhr.
                        page | Filiale Landegg | Industriestrasse 14, 7302 Landegg. Mo–Fr 9–19 Uhr, So geschlossen.
                        print | Arbosch | Mo–Sa 10–19 Uhr, So 10–17 Uhr.
                        mail | Letzte Tage | Landegg: Mo–Fr 9–19 Uhr, sonntags geschlossen.
                        """),
                Arguments.of(
                        "Zaterdag 8.00–17.00 uur",
                        """
                        nl NL
                        mail | Week | Doordeweeks zijn we open van 8.00 tot 17.30 uur, op zaterdag van 8.00 tot 16.00 uur.
                        page | Openingstijden | Maandag t/m vrijdag 8.00–17.30 uur, zaterdag 8.00–16.00 uur.
                        print | Open | Zaterdag 8.00–17.00 uur
                        """),
                Arguments.of(
                        "9:00 to 17:00",
                        """
                        en GB
                        mail | News | We are open Monday to Friday, 9:00 to 18:00.
                        post |  | Open Monday to Friday, 9:00 to 18:00. See you there.
                        page | Opening hours | =Monday to Friday;9:00 to 17:00
                        """),
                // Hours with a break: each part is held against the same part.
                Arguments.of(
                        "martedì alla domenica, 11:00–14:30 e 19:00–22:30",
                        """
                        it IT
                        page | Feste | Aperto dal martedì alla domenica, 12:00–14:30 e 19:00–22:30.
                        page | Catering | Aperto dal martedì alla domenica, 12:00–14:30 e 19:00–22:30.
                        page | Natale | Aperto dal martedì alla domenica, 11:00–14:30 e 19:00–22:30.
                        """),
                Arguments.of(
                        "Monday to Friday, 9:00–12:30 and 14:30–18:00",
                        """
                        en GB
                        page | Visit | Open Monday to Friday, 9:00–12:30 and 14:00–18:00.
                        page | Contact | Open Monday to Friday, 9:00–12:30 and 14:00–18:00.
                        page | News | Open Monday to Friday, 9:00–12:30 and 14:30–18:00.
                        """));
    }

    static Stream<String> branches() {
        return Stream.of(
                """
                de CH
                mail | Start | In Arbosch sind wir Montag bis Samstag 10–19 Uhr und sonntags 10–18 Uhr für dich da.
                mail | Ende | In Landegg sind wir Montag bis Freitag 9–19 Uhr für dich da, sonntags geschlossen.
                print | Landegg | Industriestrasse 14, 7302 Landegg. Wir sind für dich da: Mo–Fr 9–19 Uhr, sonntags geschlossen.
                page | Arbosch | Seeweg 7, 6850 Arbosch.
                """,
                """
                en GB
                page | Our stores | =;Bathwick;Tetbury | =Monday to Friday;9:00 to 18:00;10:00 to 19:00 | =Sunday;closed;closed
                mail | Bathwick | Bathwick is open Monday to Friday, 9:00 to 18:00.
                mail | Tetbury | Tetbury is open Monday to Friday, 10:00 to 19:00.
                """,
                """
                de DE
                page | Kurse | =;Yoga;Pilates | =Samstag;9:00–10:30;11:00–12:00
                mail | Kurse | Samstag 10:00–11:30: Yoga für alle.
                """);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void slipIsFound(String words, String text) {
        assertThat(Told.deviating(CONTACT, text)).containsExactly(words);
    }

    @ParameterizedTest
    @MethodSource("branches")
    void hoursOfOtherBranchesAreNoContradiction(String text) {
        assertThat(Told.deviating(CONTACT, text)).isEmpty();
    }
}
