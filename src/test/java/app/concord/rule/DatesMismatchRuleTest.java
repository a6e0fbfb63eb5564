package app.concord.rule;

import static app.concord.rule.Said.ends;
import static app.concord.rule.Said.runs;
import static app.concord.rule.Said.starts;
import static app.concord.rule.Said.takesPlace;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.LinkedFact;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Which different days of one offer contradict each other. */
class DatesMismatchRuleTest {
    private static final Rule RULE = new DatesMismatchRule();

    private static Said all(Said said) {
        return said.of(Story.CAMPAIGN).by(Attachment.CAMPAIGN);
    }

    private static Said lastDay(String date) {
        return all(ends(date));
    }

    @Test
    void otherLastDayIsFound() {
        Story story =
                new Story()
                        .mail(lastDay("2026-11-30"))
                        .page(lastDay("2026-11-30"))
                        .print(lastDay("2026-11-29"));

        assertThat(story.findings(RULE))
                .containsExactly("end ERROR MAJORITY: 2026-11-29 in print 3, not 2026-11-30");
        assertThat(story.found(RULE).getFirst().suggestion()).isEqualTo("2026-11-30");
    }

    @Test
    void otherFirstDayIsFound() {
        Story story =
                new Story()
                        .mail(all(starts("2026-11-27")))
                        .page(all(starts("2026-11-27")))
                        .print(all(starts("2026-11-26")));

        assertThat(story.findings(RULE))
                .containsExactly("start ERROR MAJORITY: 2026-11-26 in print 3, not 2026-11-27");
    }

    @Test
    void firstDayIsNotHeldAgainstTheLast() {
        Story story =
                new Story()
                        .mail(all(starts("2026-11-27")))
                        .page(lastDay("2026-11-30"))
                        .print(all(runs("2026-11-27", "2026-11-30")));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void periodCountsForBothEnds() {
        Story story =
                new Story()
                        .mail(all(runs("2026-11-27", "2026-11-30")))
                        .page(all(runs("2026-11-27", "2026-11-30")))
                        .print(all(runs("2026-11-26", "2026-12-01")));

        assertThat(story.found(RULE)).extracting(Finding::message).containsExactly("start", "end");
        assertThat(story.found(RULE)).extracting(Finding::suggestion).containsOnlyNulls();
    }

    @Test
    void briefDecidesAgainstTheMajority() {
        Story story =
                new Story()
                        .brief(ends("2026-11-30").by(Attachment.RECORD))
                        .mail(lastDay("2026-11-29"))
                        .page(lastDay("2026-11-29"));

        assertThat(story.findings(RULE))
                .containsExactly("end ERROR BRIEF: 2026-11-29 in mail 1 + page 2, not 2026-11-30");
    }

    @Test
    void oneAgainstOneIsATie() {
        Story story = new Story().mail(lastDay("2026-11-29")).page(lastDay("2026-11-30"));

        assertThat(story.found(RULE))
                .singleElement()
                .extracting(Finding::basis)
                .isEqualTo(Finding.Basis.TIE);
    }

    @Test
    void timesOfDayAreNotCompared() {
        Story story =
                new Story()
                        .mail(lastDay("2026-11-29").at("23:59"))
                        .page(lastDay("2026-11-29"))
                        .print(lastDay("2026-11-29").at("18:00"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void marketsHaveTheirOwnWindows() {
        Story story =
                new Story()
                        .mail(lastDay("2026-11-29").in("GBP"))
                        .page(lastDay("2026-11-30").in("EUR"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void productWithAWindowOfItsOwnIsExplained() {
        Story story =
                new Story()
                        .mail(lastDay("2026-11-30"), ends("2026-11-28"))
                        .page(lastDay("2026-11-30"), ends("2026-11-28"))
                        .print(lastDay("2026-11-30"));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).containsExactly("NOT_COMPARABLE window");
    }

    @Test
    void daysOfAProductsOwnWindowAreNoSlipsOfTheCampaign() {
        Story story =
                new Story()
                        .mail(lastDay("2026-11-30"), ends("2026-11-28"))
                        .page(lastDay("2026-11-30"), ends("2026-11-28"))
                        .print(lastDay("2026-11-28"));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).containsOnly("NOT_COMPARABLE window");
    }

    @Test
    void lonelyWindowOfAProductIsASlip() {
        Story story =
                new Story()
                        .mail(lastDay("2026-11-30"))
                        .page(lastDay("2026-11-30"))
                        .print(ends("2026-11-28"));

        assertThat(story.findings(RULE))
                .containsExactly("end ERROR MAJORITY: 2026-11-28 in print 3, not 2026-11-30");
    }

    @Test
    void lonelyWindowThatIsLooselyTiedIsExplained() {
        Story story =
                new Story()
                        .mail(lastDay("2026-11-30"))
                        .page(lastDay("2026-11-30"))
                        .print(ends("2026-11-28").by(Attachment.PIECE));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).containsExactly("NOT_COMPARABLE window");
    }

    @Test
    void slipWithinAProductsOwnWindowIsFound() {
        Story story =
                new Story()
                        .brief(ends("2026-11-28").by(Attachment.RECORD))
                        .mail(ends("2026-11-28"))
                        .page(ends("2026-11-27"));

        assertThat(story.findings(RULE))
                .anyMatch(line -> line.endsWith("2026-11-27 in page 2, not 2026-11-28"));
    }

    @Test
    void doubtfulLastDayIsWorthALook() {
        Story doubtful = withLinked(0.7);
        Story likely = withLinked(0.85);

        assertThat(doubtful.findings(RULE))
                .containsExactly("end INFO MAJORITY: 2026-11-29 in print 3, not 2026-11-30");
        assertThat(likely.findings(RULE))
                .containsExactly("end WARNING MAJORITY: 2026-11-29 in print 3, not 2026-11-30");
    }

    private static Story withLinked(double sure) {
        return new Story()
                .mail(lastDay("2026-11-30"))
                .page(lastDay("2026-11-30"))
                .print(lastDay("2026-11-29").linked(sure));
    }

    @Test
    void dayThatSeveralPiecesGiveAnotherRoleIsDoubted() {
        Story story =
                new Story()
                        .mail(all(runs("2026-11-27", "2026-11-30")))
                        .page(all(runs("2026-11-27", "2026-11-30")))
                        .print(lastDay("2026-11-27"));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).containsExactly("AMBIGUOUS low-confidence");
    }

    @Test
    void eventDaysOfOneEventAreCompared() {
        Story story =
                new Story()
                        .mail(takesPlace("2026-12-05"))
                        .page(takesPlace("2026-12-05"))
                        .print(takesPlace("2026-12-06"));

        assertThat(story.findings(RULE))
                .containsExactly("event ERROR MAJORITY: 2026-12-06 in print 3, not 2026-12-05");
    }

    @Test
    void eventDaysOfDifferentEventsAreNot() {
        Story story =
                new Story()
                        .mail(takesPlace("2026-12-05"))
                        .page(takesPlace("2026-12-12").of(Story.RUG));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void eventDaysThatNameNoEventAreNot() {
        Story story =
                new Story().mail(all(takesPlace("2026-12-05"))).page(all(takesPlace("2026-12-12")));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void daysOfDeliveryAndReturnAreNoEnds() {
        Story story =
                new Story()
                        .mail(lastDay("2026-11-30"))
                        .page(lastDay("2026-12-20").as(Role.DELIVERY_DATE))
                        .print(lastDay("2027-01-31").as(Role.RETURN_DATE));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void rowsOfTheBriefThatDisagreeDecideNothing() {
        Story story =
                new Story()
                        .brief(ends("2026-11-28").by(Attachment.RECORD))
                        .also(ends("2026-11-30").of(Story.RUG).by(Attachment.RECORD))
                        .mail(lastDay("2026-11-30"))
                        .page(lastDay("2026-11-30"));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).containsExactly("NOT_COMPARABLE window");
    }

    @Test
    void aDayThatNoCalendarHasIsFoundWithWhatTheOthersSay() {
        Story story =
                new Story()
                        .post(Said.endsOnNoDay("2026-04-31"))
                        .mail(ends("2026-04-30"))
                        .page(ends("2026-04-30"))
                        .print(ends("2026-05-15"));

        Finding finding =
                story.found(RULE).stream()
                        .filter(f -> f.message().equals("no-such-day"))
                        .findFirst()
                        .orElseThrow();
        assertThat(finding.expected()).isNotNull();
        assertThat(finding.agreeing())
                .extracting(evidence -> evidence.place().asset())
                .containsExactly("mail 2", "page 3");
    }

    @Test
    void aDayThatNoCalendarHasNeedsNoOtherPiece() {
        assertThat(new Story().post(Said.endsOnNoDay("2027-02-29")).findings(RULE))
                .containsExactly("no-such-day ERROR CALCULATION: 2027-02-29 in post 1, not ?");
    }

    @Test
    void windowsThatShareTheFirstDayAreOneWhateverElseThePieceSays() {
        Story story =
                new Story()
                        .mail(all(runs("2026-12-10", "2026-12-13")))
                        .print(all(runs("2026-12-10", "2026-12-13")))
                        .page(all(runs("2026-12-10", "2026-12-15")))
                        .also(all(runs("2026-12-10", "2026-12-13")));

        assertThat(story.findings(RULE))
                .containsExactly("end ERROR MAJORITY: 2026-12-15 in page 3, not 2026-12-13");
    }

    @Test
    void aDayThatAnotherPieceNamesTooIsThatOfSomethingElse() {
        Story story =
                new Story()
                        .mail(all(runs("2026-12-10", "2026-12-13")))
                        .print(all(runs("2026-12-10", "2026-12-13")))
                        .post(all(ends("2026-12-15")))
                        .page(all(runs("2026-12-10", "2026-12-15")))
                        .also(all(runs("2026-12-10", "2026-12-13")));

        assertThat(story.findings(RULE)).noneMatch(found -> found.contains("page"));
    }

    @Test
    void fewerPiecesTellTheUsualDayWhereOthersNameItInAnotherPart() {
        Story story =
                new Story()
                        .mail(starts("2026-10-05"))
                        .page(starts("2026-10-05"))
                        .post(takesPlace("2026-10-05"))
                        .print(starts("2026-10-12"));

        assertThat(known(story)).isEqualTo(2);
        assertThat(known(story.page(takesPlace("2026-10-12")))).isEqualTo(3);
    }

    private static int known(Story story) {
        Statements statements = story.statements();
        List<LinkedFact> starts =
                statements.of(FactKind.DATE).stream()
                        .filter(fact -> fact.fact().role() == Role.START)
                        .toList();
        return DayDoubts.known(
                starts, fact -> ((FactValue.Day) fact.fact().value()).date(), statements);
    }
}
