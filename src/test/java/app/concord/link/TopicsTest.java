package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Fact;
import app.concord.model.FactKind;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which facts that name no product speak of the same thing. */
class TopicsTest {

    /** The topics of the reductions of a campaign, in reading order; empty where there is none. */
    private static List<String> topics(CampaignDraft draft) {
        Map<String, AnalysedAsset> assets = new HashMap<>();
        draft.campaign().assets().forEach(a -> assets.put(a.path(), new AnalysedAsset(a)));
        Topics topics = new Topics();
        List<Fact> reductions =
                draft.facts().stream().filter(f -> f.kind() == FactKind.DISCOUNT).toList();
        for (Fact fact : reductions) {
            AnalysedAsset asset = assets.get(fact.place().asset());
            if (asset != null) {
                topics.add(fact, asset);
            }
        }
        Map<Fact, String> groups = topics.group();
        return reductions.stream().map(f -> groups.getOrDefault(f, "")).toList();
    }

    @Test
    void sameWordsInTwoPiecesAreATopic() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").text("Save 20% on garden chairs.");
        draft.page("page").text("Save 25% on garden chairs.");

        assertThat(topics(draft)).containsExactly("on garden chairs", "on garden chairs");
    }

    @Test
    void sameWordsInOnePieceAreNone() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").text("Save 20% on garden chairs.").text("Save 25% on garden chairs.");

        assertThat(topics(draft)).containsExactly("", "");
    }

    @Test
    void otherWordsAreNone() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").text("Save 20% on garden chairs.");
        draft.page("page").text("Save 25% on wool blankets.");

        assertThat(topics(draft)).containsExactly("", "");
    }

    @Test
    void oneSharedWordIsNotEnough() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").text("20% on chairs.");
        draft.page("page").text("25% on chairs.");

        assertThat(topics(draft)).containsExactly("", "");
    }

    @Test
    void headingOfTheSectionCounts() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").heading(2, "Garden chairs").text("20% off");
        draft.page("page").text("20% off garden chairs");

        assertThat(topics(draft)).doesNotContain("");
    }

    @Test
    void formsOfTheWordsDoNotMatter() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").text("20% on garden chairs.");
        draft.page("page").text("25% on every garden chair.");

        assertThat(topics(draft)).doesNotContain("");
    }

    @Test
    void topicAtTheEndOfASentenceIsNamedByTheWordsBefore() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").text("On garden chairs you save 20%.");
        draft.page("page").text("On garden chairs you save 25%.");

        assertThat(topics(draft))
                .containsExactly("garden chairs you save", "garden chairs you save");
    }

    @Test
    void topicOfALonelyValueIsNamedByItsHeading() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").heading(2, "Garden chairs").text("20%");
        draft.page("page").heading(2, "Garden chairs").text("25%");

        assertThat(topics(draft)).containsExactly("garden chair", "garden chair");
    }
}
