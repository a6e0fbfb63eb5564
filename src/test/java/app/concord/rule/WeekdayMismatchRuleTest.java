package app.concord.rule;

import static app.concord.rule.Said.ends;
import static app.concord.rule.Said.runs;
import static app.concord.rule.Said.starts;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Argument;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.Role;
import app.concord.model.Severity;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Which weekdays are not the date's. 29 November 2026 is a Sunday. */
class WeekdayMismatchRuleTest {
    private static final Rule RULE = new WeekdayMismatchRule();
    private static final String SUNDAY = "2026-11-29";

    @Test
    void wrongWeekdayIsFound() {
        Story story = new Story().mail(ends(SUNDAY).on(DayOfWeek.FRIDAY));

        assertThat(story.findings(RULE))
                .containsExactly("weekday ERROR CALCULATION: 2026-11-29 in mail 1, not 2026-11-29");
        Finding finding = story.found(RULE).getFirst();
        assertThat(finding.expected())
                .isEqualTo(
                        new FactValue.Day(LocalDate.parse(SUNDAY), null, DayOfWeek.SUNDAY, true));
        assertThat(finding.arguments())
                .extracting(Argument::canonical)
                .containsExactly(SUNDAY, "FRIDAY", "SUNDAY");
    }

    @Test
    void rightWeekdayIsNot() {
        assertThat(new Story().mail(ends(SUNDAY).on(DayOfWeek.SUNDAY)).findings(RULE)).isEmpty();
    }

    @Test
    void dateWithoutWeekdayIsNot() {
        assertThat(new Story().mail(ends(SUNDAY)).findings(RULE)).isEmpty();
    }

    @Test
    void sameSlipInSeveralPiecesIsOneFinding() {
        Story story =
                new Story()
                        .mail(ends(SUNDAY).on(DayOfWeek.FRIDAY))
                        .page(ends(SUNDAY).on(DayOfWeek.FRIDAY))
                        .print(ends(SUNDAY).on(DayOfWeek.SUNDAY));

        assertThat(story.findings(RULE))
                .containsExactly(
                        "weekday ERROR CALCULATION: 2026-11-29 in mail 1 + page 2, not 2026-11-29");
        assertThat(story.found(RULE).getFirst().agreeing())
                .extracting(evidence -> evidence.place().asset())
                .containsExactly("print 3");
    }

    @Test
    void concludedYearIsLessCertain() {
        Story stated = new Story().mail(ends(SUNDAY).on(DayOfWeek.TUESDAY));
        Story concluded = new Story().mail(ends(SUNDAY).on(DayOfWeek.TUESDAY).withoutYear());

        assertThat(stated.found(RULE).getFirst().confidence()).isEqualTo(1);
        assertThat(concluded.found(RULE).getFirst().confidence()).isEqualTo(0.92);
    }

    @Test
    void weekdayOfAnotherYearIsLessCertainStill() {
        Story story = new Story().mail(ends(SUNDAY).on(DayOfWeek.MONDAY).withoutYear());

        assertThat(story.found(RULE).getFirst().confidence()).isEqualTo(0.75);
    }

    @Test
    void anotherPieceWithTheYearRemovesTheDoubt() {
        Story story =
                new Story()
                        .mail(ends(SUNDAY).on(DayOfWeek.MONDAY).withoutYear())
                        .page(ends(SUNDAY));

        assertThat(story.found(RULE).getFirst().confidence()).isEqualTo(0.92);
    }

    @Test
    void unsureReadingIsAWarningOrNothing() {
        Story warning = new Story().mail(ends(SUNDAY).on(DayOfWeek.FRIDAY).read(0.6));
        Story nothing = new Story().mail(ends(SUNDAY).on(DayOfWeek.FRIDAY).read(0.4));

        assertThat(warning.found(RULE))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.WARNING);
        assertThat(nothing.findings(RULE)).isEmpty();
    }

    @Test
    void bothDaysOfAPeriodAreJudged() {
        FactValue.Day first =
                new FactValue.Day(LocalDate.parse("2026-11-27"), null, DayOfWeek.MONDAY, true);
        FactValue.Day last =
                new FactValue.Day(LocalDate.parse(SUNDAY), null, DayOfWeek.MONDAY, true);
        Said period = runs("2026-11-27", SUNDAY);
        Said wrong =
                new Said(
                        FactKind.PERIOD,
                        new FactValue.Period(first, last),
                        period.key(),
                        period.quote(),
                        period.subject(),
                        period.attachment(),
                        period.link(),
                        period.reading());

        assertThat(new Story().mail(wrong).found(RULE))
                .extracting(Finding::expected)
                .extracting(value -> value == null ? "" : value.canonical())
                .containsExactly("2026-11-27", SUNDAY);
    }

    @Test
    void partThatTheDayPlaysDoesNotMatter() {
        Story story =
                new Story()
                        .mail(
                                starts(SUNDAY)
                                        .as(Role.OTHER)
                                        .on(DayOfWeek.FRIDAY)
                                        .of(Story.CAMPAIGN));

        assertThat(story.findings(RULE)).hasSize(1);
    }
}
