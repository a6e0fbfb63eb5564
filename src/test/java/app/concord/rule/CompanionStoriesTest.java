package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Numbers of things that stand beside another number, which all pieces tell alike. */
class CompanionStoriesTest {
    private static final Rule SPEC = new SpecMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        "130 espèces",
                        """
                        fr FR
                        mail | Le parc | Sur place : 120 espèces, 14 hectares et un goûter.
                        post |  | 120 espèces, 14 hectares et une loutre qui applaudit.
                        print | Venir | Au programme : 130 espèces, 14 hectares.
                        """),
                Arguments.of(
                        "10 minggu",
                        """
                        id ID
                        mail | Kelas | Kursus Lisan Intensif 8 minggu, 32 sesi, mulai Senin.
                        page | Kelas | Lisan Intensif 8 minggu, 32 sesi dengan tutor.
                        print | Brosur | 10 minggu, 32 sesi, dua kali latihan.
                        """),
                Arguments.of(
                        "10 Wochen",
                        """
                        de DE
                        mail | Kurs | Der Sprachkurs Alva läuft 8 Wochen, 32 Lektionen in der Gruppe.
                        page | Kurs | Sprachkurs Alva: 8 Wochen, 32 Lektionen.
                        print | Kurs | 10 Wochen, 32 Lektionen, zwei Prüfungen zur Probe.
                        """),
                // In whichever order both are told.
                Arguments.of(
                        "148 km",
                        """
                        en GB
                        mail | Winter | That is 128 days, 31 lifts and 148 km of runs.
                        page | Winter | Open from December: 142 km of runs, 31 lifts.
                        print | Winter | 142 km of runs and 31 lifts wait for you.
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void whatOnePieceTellsOtherwiseBesideTheSameNumberIsWrong(String wrong, String told) {
        assertThat(Told.deviating(SPEC, told)).containsExactly(wrong);
    }

    static Stream<String> consistent() {
        return Stream.of(
                // Two courses of as many lessons each.
                """
                en GB
                mail | Courses | Evening course: 8 weeks, 32 lessons. Day course: 4 weeks, 32 lessons.
                page | Courses | Evening course: 8 weeks, 32 lessons.
                print | Courses | The evening course has 8 weeks, 32 lessons.
                page | Day course | Day course: 4 weeks, 32 lessons.
                """,
                // The piece tells the usual number as well, of something else.
                """
                nl NL
                mail | Park | Het park heeft 120 dieren, 14 hectare bos en een speeltuin.
                post |  | 120 dieren, 14 hectare en een otter.
                print | Park | 120 dieren, 14 hectare. In het dal: 90 dieren, 14 hectare weide.
                """,
                // Too small a number to tell anything.
                """
                fr FR
                mail | Box | Box solo : 2 personnes, 3 recettes par semaine.
                page | Box | Box solo : 2 personnes, 3 recettes par semaine.
                print | Box | Box famille : 3 personnes, 3 recettes par semaine.
                """);
    }

    @ParameterizedTest
    @MethodSource("consistent")
    void otherThingsMayStandBesideTheSameNumber(String told) {
        assertThat(Told.deviating(SPEC, told)).isEmpty();
    }
}
