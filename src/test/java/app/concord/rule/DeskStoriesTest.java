package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Telephone numbers and hours of the desks of one house, told by pieces in several languages. */
class DeskStoriesTest {
    private static final Rule RULE = new ContactMismatchRule();

    static Stream<String> traps() {
        return Stream.of(
                // Numbers in a row: what stands in front names two desks.
                """
                en GB
                page | Rowan Inns | Ripon 01632 960240 · Malton 01632 960252
                page | The spa | Spa desk 01632 960241
                print | The spa | Spa desk 01632 960241
                """,
                """
                it IT
                page | Alberghi Nocciola | Lucca 0583 555 240 · Pistoia 0573 555 252
                page | Terme | Banco terme 0583 555 241
                print | Terme | Banco terme 0583 555 241
                """,
                // Each language has a line of its own, in every piece that is written in it.
                """
                fr BE
                mail | Optique Sorbier | Question ? 02 555 41 70
                page | Optique Sorbier | Question ? 02 555 41 70
                mail nl | Optiek Sorbier | Vragen? 02 555 41 71
                page nl | Optiek Sorbier | Vragen? 02 555 41 71
                """,
                """
                de CH
                page | Hotel Erle | Telefon 031 555 60 20
                print | Hotel Erle | Telefon 031 555 60 20
                page it | Albergo Erle | Telefono 031 555 60 21
                print it | Albergo Erle | Telefono 031 555 60 21
                """,
                // Each line has hours of its own.
                """
                en GB
                mail | Rowan Inns | Reservations 0808 157 0299, daily 8am to 8pm
                page | Rowan Inns | Reservations 0808 157 0299, daily 8am to 8pm
                page | Meetings | Meetings desk 0808 157 0288, Monday to Friday 9am to 5.30pm
                print | Meetings | Meetings desk 0808 157 0288, Monday to Friday 9am to 5.30pm
                """,
                """
                de DE
                mail | Hotel Erle | Reservierung 0800 555 0299, täglich 8–20 Uhr
                page | Hotel Erle | Reservierung 0800 555 0299, täglich 8–20 Uhr
                print | Tagen | Tagungsbüro 0800 555 0288, Mo–Fr 9–17 Uhr
                """,
                // A line that names the usual one beside it, though both speak of agents.
                """
                it IT
                page | Traghetti Nocciola | Chiedi in agenzia oppure chiama lo 0586 555 340, lun–sab 8–20
                mail | Traghetti Nocciola | Chiedi in agenzia oppure chiama lo 0586 555 340, lun–sab 8–20
                print | Scheda | Linea riservata alle agenzie: 0586 555 388, lun–sab 9–18. I clienti possono chiamare lo 0586 555 340.
                """,
                """
                en GB
                page | Rowan Ferries | Ask your agency or call 01632 960340, Mon–Sat 8am–8pm
                mail | Rowan Ferries | Ask your agency or call 01632 960340, Mon–Sat 8am–8pm
                print | Sheet | Line for agencies: 01632 960388, Mon–Sat 9am–6pm. Customers call 01632 960340.
                """);
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        "01632 960252",
                        """
                        en GB
                        page | Rowan Inns | Ripon 01632 960240 · Malton 01632 960225
                        page | Supper | Call the Malton front desk on 01632 960252.
                        mail | Supper | Malton 01632 960225
                        """),
                // A single piece of a language has no line of its own.
                Arguments.of(
                        "02 555 41 71",
                        """
                        fr BE
                        mail | Optique Sorbier | Question ? 02 555 41 70
                        page | Optique Sorbier | Question ? 02 555 41 70
                        mail nl | Optiek Sorbier | Vragen? 02 555 41 71
                        page nl | Optiek Sorbier | Vragen? 02 555 41 70
                        """),
                Arguments.of(
                        "Mo–Fr 9–18 Uhr",
                        """
                        de DE
                        mail | Hotel Erle | Kundenservice 0800 555 0299, Mo–Fr 9–17 Uhr
                        page | Hotel Erle | Kundenservice 0800 555 0299, Mo–Fr 9–17 Uhr
                        print | Hotel Erle | Kundenservice 0800 555 0299, Mo–Fr 9–18 Uhr
                        """));
    }

    @ParameterizedTest
    @MethodSource("traps")
    void leavesDesksOfTheirOwnAlone(String text) {
        assertThat(Told.deviating(RULE, text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void findsTheSlipOfOneDesk(String words, String text) {
        assertThat(Told.deviating(RULE, text)).containsExactly(words);
    }
}
