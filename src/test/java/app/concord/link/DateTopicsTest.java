package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Fact;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which days without a subject are days of the campaign. */
class DateTopicsTest {

    /** Whether the days of a campaign are its own, in reading order. */
    private static List<Boolean> own(CampaignDraft draft) {
        Map<String, AnalysedAsset> assets = new HashMap<>();
        draft.campaign().assets().forEach(a -> assets.put(a.path(), new AnalysedAsset(a)));
        DateTopics topics = new DateTopics();
        List<Fact> days = draft.facts();
        for (Fact fact : days) {
            AnalysedAsset asset = assets.get(fact.place().asset());
            if (asset != null) {
                topics.add(fact, asset);
            }
        }
        return days.stream().map(topics::isCampaigns).toList();
    }

    @Test
    void dayThatStandsAlmostAloneIs() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").text("Sale ends 2026-11-29");

        assertThat(own(draft)).containsExactly(true);
    }

    @Test
    void dayInASentenceAboutSomethingElseIsNot() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").text("Sale ends 2026-11-29");
        draft.page("page")
                .text("Photographs submitted by readers arrive until 2026-12-24 at our studio");

        assertThat(own(draft)).containsExactly(true, false);
    }

    @Test
    void dayInTheWordsOfOtherPiecesIs() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").text("The winter sale in all our shops ends 2026-11-29");
        draft.page("page").text("Our winter sale in every shop ends 2026-11-30");

        assertThat(own(draft)).containsExactly(true, true);
    }

    @Test
    void wordsBehindABreakDoNotCount() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail")
                .text("Sale ends 2026-11-29 (photographs submitted by readers arrive later)");

        assertThat(own(draft)).containsExactly(true);
    }

    @Test
    void labelBeforeAColonSaysWhatTheDayIsAbout() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").text("Sale ends 2026-11-29");
        draft.page("page").text("Photographs by readers of travel magazines: 2026-12-24");

        assertThat(own(draft)).containsExactly(true, false);
    }
}
