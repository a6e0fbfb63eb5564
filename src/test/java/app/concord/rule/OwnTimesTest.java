package app.concord.rule;

import static app.concord.rule.Said.ends;
import static app.concord.rule.Said.runs;
import static app.concord.rule.Said.starts;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.LinkedFact;

import org.junit.jupiter.api.Test;

/** Times that a product has of its own, and an early start for some. */
class OwnTimesTest {
    private static final Rule RULE = new DatesMismatchRule();

    private static Story campaign() {
        return new Story()
                .mail(ends("2026-11-30").of(Story.CAMPAIGN))
                .page(ends("2026-11-30").of(Story.CAMPAIGN))
                .print(ends("2026-11-30").of(Story.CAMPAIGN));
    }

    @Test
    void aStayBehindTheLastDayIsNoWindowOfTheOffer() {
        assertThat(campaign().post(runs("2027-07-15", "2027-07-19")).findings(RULE)).isEmpty();
    }

    @Test
    void aWindowThatReachesBeyondTheLastDayIsHeldAgainstIt() {
        assertThat(campaign().post(runs("2026-11-20", "2026-12-01")).findings(RULE)).hasSize(1);
    }

    @Test
    void aDayThatSeveralPiecesGiveToAnythingIsKnown() {
        Story story = campaign().post(ends("2026-11-28")).mail(ends("2026-11-28").of(Story.RUG));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(campaign().post(ends("2026-11-28")).findings(RULE)).hasSize(1);
    }

    @Test
    void anEarlyStartStandsBesideTheOfficialOne() {
        Said official = starts("2026-11-27").of(Story.CAMPAIGN);
        Said early = starts("2026-11-26").quoted("today").of(Story.CAMPAIGN);
        Story known = new Story().mail(official).page(official).print(official);

        assertThat(known.mail(early).inPart("text", official).findings(RULE)).isEmpty();
        assertThat(
                        new Story()
                                .mail(official)
                                .page(official)
                                .print(official)
                                .mail(early)
                                .findings(RULE))
                .hasSize(1);
    }

    private static Said sale(String last) {
        return runs("2026-11-16", last).by(LinkedFact.Attachment.RECORD);
    }

    private static Story feed() {
        return campaign()
                .item(sale("2026-11-30").of(Story.RUG))
                .item(sale("2026-11-30").of(Story.RUG))
                .item(sale("2026-11-30").of(Story.RUG));
    }

    @Test
    void anItemThatEndsApartFromAllOthersOfItsFeedIsASlip() {
        assertThat(feed().item(sale("2026-11-28")).findings(RULE)).hasSize(1);
        assertThat(feed().item(sale("2026-11-28")).item(sale("2026-11-28")).findings(RULE))
                .isEmpty();
        assertThat(campaign().item(sale("2026-11-28")).findings(RULE)).isEmpty();
    }
}
