package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Region;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which words of a campaign are used like names. */
class VocabularyTest {

    private static Vocabulary of(String... texts) {
        CampaignDraft draft = new CampaignDraft();
        PieceDraft piece = draft.mail("mail");
        for (String text : texts) {
            piece.text(text);
        }
        return new Vocabulary(blocks(draft), Set.of("lumenhome"));
    }

    private static List<AnalysedBlock> blocks(CampaignDraft draft) {
        List<AnalysedBlock> blocks = new ArrayList<>();
        for (Asset asset : draft.campaign().assets()) {
            for (Block block : asset.blocks()) {
                blocks.add(AnalysedBlock.of(asset, block));
            }
        }
        return blocks;
    }

    @Test
    void wordThatIsAlwaysACapitalIsLikeAName() {
        Vocabulary words = of("Orla glows.", "The new Orla.", "Glows warm.");

        assertThat(words.isNameLike("orla", "en")).isTrue();
        assertThat(words.isName("orla")).isTrue();
        assertThat(words.isNameLike("glows", "en")).isFalse();
        assertThat(words.isNameLike("unheard", "en")).isFalse();
    }

    @Test
    void capitalAtTheBeginningOnlyIsNoProof() {
        Vocabulary words = of("Warmth. Orla glows.", "Warmth for you.");

        assertThat(words.isNameLike("warmth", "en")).isTrue();
        assertThat(words.isName("warmth")).isFalse();
    }

    @Test
    void aCapitalInsideAWordIsCalledForByNoPlace() {
        Vocabulary words = of("CoBril, 60 capsules.", "CoBril £12.");
        Vocabulary german = of("KundInnen bekommen mehr.", "KundInnen zahlen weniger.");

        assertThat(words.isName("cobril")).isTrue();
        assertThat(german.isName("kundinnen")).isFalse();
    }

    @Test
    void wordWithEndingsOrInCompoundsIsCommon() {
        Vocabulary words = of("Die Lampe und alle Lampen.", "Ein Kissen, die Kissenbezüge.");

        assertThat(words.isNameLike("lampe", "de")).isFalse();
        assertThat(words.isNameLike("kissen", "de")).isFalse();
    }

    @Test
    void possessiveDoesNotMakeANameCommon() {
        assertThat(of("See Orla and Orlas light.").isNameLike("orla", "en")).isTrue();
    }

    @Test
    void sendersNameIsNoName() {
        Vocabulary words = of("We are Lumen Home.", "Your Orla.");

        assertThat(words.isBrand("lumen")).isTrue();
        assertThat(words.isBrand("home")).isTrue();
        assertThat(words.isNameLike("lumen", "en")).isFalse();
        assertThat(words.isBrand("orla")).isFalse();
    }

    @Test
    void stopWordsAndNumbersAreNoNames() {
        Vocabulary words = of("See The 24 X of Orla.");

        assertThat(words.isNameLike("the", "en")).isFalse();
        assertThat(words.isNameLike("24", "en")).isFalse();
        assertThat(words.isNameLike("x", "en")).isFalse();
    }

    @Test
    void navigationDoesNotCount() {
        CampaignDraft draft = new CampaignDraft();
        draft.page("page").text("Your Orla.").region(Region.NAVIGATION).text("orla rugs");

        assertThat(new Vocabulary(blocks(draft), Set.of()).isName("orla")).isTrue();
    }
}
