package app.concord.rule;

import static app.concord.rule.Said.ends;
import static app.concord.rule.Said.runs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.util.List;

/** Which periods are slips of the usual one, and which are of something else. */
class OtherPeriodsTest {
    private static final Rule RULE = new DatesMismatchRule();

    /** Two pieces with the usual period and one with another. */
    private static Story story(String first, String last) {
        return new Story()
                .mail(all(runs("2026-11-27", "2026-12-06")))
                .page(all(runs("2026-11-27", "2026-12-06")))
                .print(all(runs(first, last)));
    }

    private static Said all(Said said) {
        return said.of(Story.CAMPAIGN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-12-08, end",
        "2026-11-27, 2026-12-05, end",
        "2026-11-29, 2026-12-06, start",
        "2026-11-20, 2026-12-06, start"
    })
    void slipOfOneEndIsFound(String first, String last, String end) {
        assertThat(story(first, last).found(RULE))
                .extracting(finding -> finding.message())
                .containsExactly(end);
    }

    @ParameterizedTest
    @CsvSource({
        // a day or two at both ends
        "2026-11-26, 2026-12-07",
        "2026-11-28, 2026-12-05",
        // the whole shifted by days or a week
        "2026-11-28, 2026-12-07",
        "2026-12-04, 2026-12-13",
        "2026-11-20, 2026-11-29"
    })
    void slipsOfBothEndsAndShiftsAreFound(String first, String last) {
        assertThat(story(first, last).found(RULE))
                .extracting(finding -> finding.message())
                .containsExactly("start", "end");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-19, 2027-01-04", "2026-10-12, 2026-10-23", "2026-11-30, 2026-12-03"})
    void periodsOfSomethingElseAreExplained(String first, String last) {
        Story story = story(first, last);

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).contains("NOT_COMPARABLE window");
    }

    @Test
    void periodThatEndsOnTheUsualDayIsNoneOfSomethingElse() {
        Story story =
                new Story()
                        .mail(all(runs("2026-11-27", "2026-12-06")), all(ends("2026-12-06")))
                        .page(all(ends("2026-12-06")))
                        .print(all(runs("2026-11-20", "2026-12-06")));

        assertThat(story.findings(RULE)).hasSize(1);
    }

    @Test
    void singleDayIsNoPeriodOfSomethingElse() {
        Story story =
                new Story()
                        .mail(all(runs("2026-11-27", "2026-12-06")))
                        .page(all(runs("2026-11-27", "2026-12-06")))
                        .print(all(ends("2026-12-16")));

        assertThat(story.findings(RULE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                en GB
                mail | Family days | The offer runs from 27 November to 6 December 2026.
                page | Family days | Valid from 27 November to 6 December 2026.
                print | Family days | School holidays: 19 December 2026 to 4 January 2027.
                """,
                """
                de DE
                mail | Familientage | Die Aktion läuft vom 27. November bis 6. Dezember 2026.
                page | Familientage | Gültig vom 27. November bis 6. Dezember 2026.
                print | Familientage | Schulferien: 19. Dezember 2026 bis 4. Januar 2027.
                """,
                """
                fr FR
                mail | Jours famille | L’offre est valable du 27 novembre au 6 décembre 2026.
                page | Jours famille | Valable du 27 novembre au 6 décembre 2026.
                print | Jours famille | Vacances scolaires : du 19 décembre 2026 au 4 janvier 2027.
                """,
                """
                es ES
                mail | Días en familia | La oferta es válida del 27 de noviembre al 6 de diciembre de 2026.
                page | Días en familia | Válido del 27 de noviembre al 6 de diciembre de 2026.
                print | Días en familia | Vacaciones escolares: del 19 de diciembre de 2026 al 4 de enero de 2027.
                """,
                """
                it IT
                mail | Giorni famiglia | L’offerta è valida dal 27 novembre al 6 dicembre 2026.
                page | Giorni famiglia | Valida dal 27 novembre al 6 dicembre 2026.
                print | Giorni famiglia | Vacanze scolastiche: dal 19 dicembre 2026 al 4 gennaio 2027.
                """,
                """
                nl NL
                mail | Gezinsdagen | De actie loopt van 27 november t/m 6 december 2026.
                page | Gezinsdagen | Geldig van 27 november t/m 6 december 2026.
                print | Gezinsdagen | Schoolvakantie: 19 december 2026 t/m 4 januari 2027.
                """
            })
    void schoolHolidaysContradictNothing(String text) {
        assertThat(Told.deviating(RULE, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                en GB
                mail | Family days | The offer runs from 27 November to 6 December 2026.
                page | Family days | Valid from 27 November to 6 December 2026.
                print | Family days | Valid from 27 November to 8 December 2026.
                """,
                """
                de DE
                mail | Familientage | Die Aktion läuft vom 27. November bis 6. Dezember 2026.
                page | Familientage | Gültig vom 27. November bis 6. Dezember 2026.
                print | Familientage | Gültig vom 27. November bis 8. Dezember 2026.
                """,
                """
                es ES
                mail | Días en familia | La oferta es válida del 27 de noviembre al 6 de diciembre de 2026.
                page | Días en familia | Válido del 27 de noviembre al 6 de diciembre de 2026.
                print | Días en familia | Válido del 27 de noviembre al 8 de diciembre de 2026.
                """
            })
    void slipsOfWordsAreFound(String text) {
        assertThat(Told.deviating(RULE, text)).hasSize(1);
    }

    @Test
    void whereTwoPiecesHaveItTheOtherPeriodIsExplained() {
        List<String> explained =
                story("2026-12-19", "2027-01-04")
                        .mail(all(runs("2026-11-27", "2026-12-06")))
                        .post(all(runs("2026-12-19", "2027-01-04")))
                        .explained(RULE);

        assertThat(explained).contains("NOT_COMPARABLE window");
    }

    private static Said weekday(String date, DayOfWeek day, String words) {
        return all(ends(date).on(day).withoutYear().quoted(words));
    }

    private static Story untilMonday() {
        return new Story()
                .page(all(ends("2026-11-30")))
                .post(all(ends("2026-11-30")))
                .print(all(ends("2026-11-30")));
    }

    @ParameterizedTest
    @CsvSource({"Monday, Monday 30 November", "Montag, 'Montag, 30. November'"})
    void bareWeekdayIsTheDatedOneOfItsPiece(String bare, String dated) {
        Said early = weekday("2026-11-23", DayOfWeek.MONDAY, bare);

        assertThat(untilMonday().mail(early).findings(RULE)).isNotEmpty();
        assertThat(
                        untilMonday()
                                .mail(early, weekday("2026-11-30", DayOfWeek.MONDAY, dated))
                                .findings(RULE))
                .isEmpty();
    }

    @Test
    void hourOfAWeekdayInSeveralWeeksIsARhythm() {
        Said one = weekday("2026-11-27", DayOfWeek.FRIDAY, "vineri la 23:59").at("23:59");
        Said next = weekday("2026-12-04", DayOfWeek.FRIDAY, "Friday, 11:59pm").at("23:59");

        assertThat(untilMonday().mail(one).mail(next).findings(RULE)).isEmpty();
        assertThat(untilMonday().mail(one).mail(one).findings(RULE)).isNotEmpty();
    }
}
