package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

/** Numbers in the same words that differ in one piece. */
class FramedNumbersStoriesTest {
    private static final Rule RULE = new SpecMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                // Two pieces alone, in the same words.
                Arguments.of(
                        "99,7",
                        """
                        es ES
                        page | Cobertura | Nuestra red lleva 4G para el 98,7 % de la población del país.
                        print | Cobertura | Con nosotros, 4G para el 99,7 % de la población del país.
                        """),
                Arguments.of(
                        "2",
                        """
                        ms MY
                        mail | Bazar | Jumpa kami di Dewan Melati, Aras 3, Mall Kenari, Shah Alam.
                        page | Bazar | Bazar di Dewan Melati, Aras 3, Mall Kenari.
                        print | Bazar | Dewan Melati, Aras 2, Mall Kenari
                        """),
                Arguments.of(
                        "14",
                        """
                        de DE
                        mail | Anreise | Der Zug zur Messe hält an Gleis 12 am Hauptbahnhof Süd.
                        page | Anreise | Sie steigen aus an Gleis 12 am Hauptbahnhof Süd.
                        post |  | Treffpunkt ist an Gleis 14 am Hauptbahnhof Süd.
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void findsTheOtherNumber(String words, String text) {
        assertThat(Told.deviating(RULE, text)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // It gets less from day to day.
                """
                en GB
                mail | Sale | There are only 3 days left until the big Larkbank sale begins.
                post |  | There are only 9 days left until the big Larkbank sale begins.
                """,
                // One behind the other.
                """
                nl NL
                post |  | Lees nu aflevering 4 van onze serie over verlichting in huis.
                post |  | Lees nu aflevering 7 van onze serie over verlichting in huis.
                """,
                // Two things under headings of their own.
                """
                fr FR
                page | Forfait Dune | Vous profitez de 20 gigas utilisables partout en Europe.
                print | Forfait Océan | Vous profitez de 40 gigas utilisables partout en Europe.
                """,
                // A piece that tells both.
                """
                it IT
                page | Sale | La sala Adda accoglie fino a 80 ospiti seduti a platea. | La sala Mincio accoglie fino a 140 ospiti seduti a platea.
                print | Sale | La sala Mincio accoglie fino a 140 ospiti seduti a platea.
                mail | Sale | La sala accoglie fino a 80 ospiti seduti a platea.
                """,
                // Few words in common.
                """
                pt PT
                page | Loja | Temos 30 cores de tinta.
                print | Loja | Temos 12 cores de verniz.
                """
            })
    void isSilentOn(String text) {
        assertThat(Told.deviating(RULE, text)).isEmpty();
    }

    @Test
    void countriesHaveNumbersOfTheirOwn() {
        Campaigns story =
                Campaigns.in("de", "DE,AT")
                        .mail(
                                null,
                                "Gartenwochen",
                                "In allen 41 Filialgärten und online, Spaten 19 €.")
                        .page("Gartenwochen", "In allen 41 Filialgärten und online, Spaten 19 €.")
                        .print("In allen 41 Filialgärten und online, Spaten 19 €.");

        assertThat(
                        story.page(
                                        "Gartenwochen in Österreich 🇦🇹",
                                        "In allen 12 Filialgärten und online, Spaten 21 €.")
                                .lines(RULE))
                .isEmpty();
    }
}
