package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings over terms that hold for two products name no third. */
class JoinedSeedsTest {
    private static CampaignDraft told(String language, String first, String second, String both) {
        CampaignDraft draft = new CampaignDraft();
        for (String path : new String[] {"one", "two"}) {
            draft.page(path)
                    .in(language)
                    .heading(1, "?")
                    .heading(2, first)
                    .text("29 €")
                    .heading(2, second)
                    .text("44 €");
        }
        draft.page("terms").in(language).heading(1, "?").heading(2, both).text("29 €, 44 €");
        return draft;
    }

    @ParameterizedTest
    @CsvSource({
        "es, Fibra Brisa, Pack Marea, 2. Fibra Brisa y Pack Marea",
        "en, Orla Nova, Miro Vesta, Orla Nova and Miro Vesta",
        "de, Orla Nova, Miro Vesta, 3. Orla Nova und Miro Vesta",
        "fr, Orla Nova, Miro Vesta, Orla Nova et Miro Vesta",
        "nl, Orla Nova, Miro Vesta, Orla Nova & Miro Vesta",
        "id, Orla Nova, Miro Vesta, 4) Orla Nova dan Miro Vesta"
    })
    void twoNamesAreNoThird(String language, String first, String second, String both) {
        assertThat(ReadDraft.products(told(language, first, second, both)))
                .containsExactlyInAnyOrder(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Orla Nova, Miro Vesta, Tarn Kolbe",
        "de, Orla Nova, Miro Vesta, Kolbe und Tarn"
    })
    void nameOfItsOwnStays(String language, String first, String second, String other) {
        CampaignDraft draft = told(language, first, second, other);
        draft.page("more").in(language).heading(1, "?").heading(2, other).text("60 €");

        assertThat(ReadDraft.products(draft)).contains(other);
    }
}
