package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Headings that are sentences of the text are no products. */
class SlogansTest {

    private static CampaignDraft draft() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").text("Shop at Orla. Plant now, harvest for long. And a fern is £9.");
        draft.page("first").heading(2, "Plant now, harvest for long").text("Only £15 today");
        draft.page("second").heading(2, "Plant now, harvest for long").text("Only £15 today");
        return draft;
    }

    @Test
    void sloganNamesNoProduct() {
        assertThat(draft().links("first")).noneMatch(line -> line.contains("Plant now"));
    }

    @Test
    void nameAboveAPriceDoes() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").text("The Orla Fern is back. It costs £15.");
        draft.page("first").heading(2, "Orla Fern").text("Only £15 today");
        draft.page("second").heading(2, "Orla Fern").text("Only £15 today");

        assertThat(draft.links("first")).allMatch(line -> line.contains("Orla Fern"));
    }
}
