package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Which variant of a product a price is for. */
class VariantLinksTest {

    private static CampaignDraft lamp() {
        return new CampaignDraft().products("Orla lamp");
    }

    @Test
    void sizesBeforeTheirPrices() {
        CampaignDraft draft = lamp();
        draft.mail("mail").text("The Orla: 30 cm: £24, 45 cm: £34");

        assertThat(draft.links("mail"))
                .containsExactly("£24 Orla lamp SENTENCE [30cm]", "£34 Orla lamp SENTENCE [45cm]");
    }

    @Test
    void sizesBehindTheirPrices() {
        CampaignDraft draft = lamp();
        draft.mail("mail").text("Orla for £24 (30 cm), £34 (45 cm)");

        assertThat(draft.links("mail"))
                .containsExactly("£24 Orla lamp SENTENCE [30cm]", "£34 Orla lamp SENTENCE [45cm]");
    }

    @Test
    void sizesInTheRowsOfATable() {
        CampaignDraft draft = lamp();
        draft.page("page")
                .heading(2, "Orla lamp")
                .table(List.of("Size", "Price"), List.of("30 cm", "£24"), List.of("45 cm", "£34"));

        assertThat(draft.links("page"))
                .containsExactly("£24 Orla lamp HEADING [30cm]", "£34 Orla lamp HEADING [45cm]");
    }

    @Test
    void sizesInTheHeaderOfATable() {
        CampaignDraft draft = lamp();
        draft.page("page").table(List.of("", "30 cm", "45 cm"), List.of("Orla", "£24", "£34"));

        assertThat(draft.links("page"))
                .containsExactly(
                        "£24 Orla lamp TABLE_ROW [30cm]", "£34 Orla lamp TABLE_ROW [45cm]");
    }

    @Test
    void measureThatAllVariantsShareSaysNothing() {
        CampaignDraft draft = lamp();
        draft.mail("mail").text("The Orla with 9 W: 30 cm £24.");
        draft.page("page").text("The Orla with 9 W: 45 cm £34.");

        assertThat(draft.links("mail")).allMatch(line -> line.endsWith("[30cm]"));
    }

    @Test
    void measureWithoutAnotherValueSaysNothing() {
        CampaignDraft draft = lamp();
        draft.mail("mail").text("The Orla, 30 cm high, is £24.");
        draft.page("page").text("The Orla is £24.");

        assertThat(draft.links("mail")).containsExactly("£24 Orla lamp SENTENCE");
    }

    @Test
    void halfOfAVariantIsCompleted() {
        CampaignDraft draft = lamp();
        draft.page("page").text("Orla 30 cm / 9 W £24.").text("Orla 45 cm / 12 W £34.");
        draft.mail("mail").text("The Orla with 45 cm is £34.");

        assertThat(draft.links("mail")).containsExactly("£34 Orla lamp SENTENCE [12w, 45cm]");
    }

    @Test
    void usedGoodsAreAlwaysApart() {
        CampaignDraft draft = lamp();
        draft.page("page").text("Orla £24.").text("Orla refurbished £15.");

        assertThat(draft.links("page"))
                .containsExactly("£24 Orla lamp SENTENCE", "£15 Orla lamp SENTENCE [used]");
    }
}
