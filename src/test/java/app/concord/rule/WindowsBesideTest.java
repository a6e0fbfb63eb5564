package app.concord.rule;

import static app.concord.rule.Said.ends;
import static app.concord.rule.Said.runs;
import static app.concord.rule.Said.starts;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.LinkedFact.Attachment;

import org.junit.jupiter.api.Test;

/** What the other end of a window and the days beside it tell of a day that differs. */
class WindowsBesideTest {
    private static final Rule RULE = new DatesMismatchRule();

    private static Said all(Said said) {
        return said.of(Story.CAMPAIGN).by(Attachment.CAMPAIGN);
    }

    private static Said lastDay(String date) {
        return all(ends(date));
    }

    @Test
    void otherMonthEndOfTheSameWindowIsFoundWhateverElseHappensOnTheDay() {
        Said right = all(runs("2026-11-01", "2026-12-31"));
        Story story =
                new Story()
                        .mail(right)
                        .page(right, all(starts("2026-11-30").by(Attachment.CAMPAIGN)))
                        .post(right)
                        .print(all(runs("2026-11-01", "2026-11-30")));

        assertThat(story.findings(RULE))
                .containsExactly("end WARNING MAJORITY: 2026-11-30 in print 4, not 2026-12-31");
    }

    @Test
    void dayBesideAThirdStandsInPlaceOfTheRightOne() {
        Said booking = lastDay("2026-12-12");
        Said travel = lastDay("2027-01-09");
        Story story =
                new Story()
                        .mail(booking, travel)
                        .page(booking, travel)
                        .post(booking)
                        .print(lastDay("2026-12-15"), travel);

        assertThat(story.findings(RULE))
                .containsExactly("end ERROR MAJORITY: 2026-12-15 in print 4, not 2026-12-12");
    }

    @Test
    void whatComesAfterTheLastDayIsNoFirstDay() {
        Story after =
                new Story()
                        .brief(starts("2026-11-01").by(Attachment.RECORD))
                        .mail(all(starts("2026-11-01")))
                        .page(lastDay("2026-11-30"), all(starts("2026-12-01")));
        Story other =
                new Story()
                        .brief(starts("2026-11-01").by(Attachment.RECORD))
                        .mail(all(starts("2026-11-01")))
                        .page(lastDay("2026-11-30"), all(starts("2026-11-03")));

        assertThat(after.findings(RULE)).isEmpty();
        assertThat(other.findings(RULE)).isNotEmpty();
    }
}
