package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Values of columns, rows and items keep to their own product. */
class NeighboursTest {
    private static final String LONG =
            "It is made by hand in a small workshop by the sea and comes in a box, for ";

    private static CampaignDraft lampAndRug() {
        return new CampaignDraft().products("Orla lamp", "Miro rug");
    }

    @Test
    void productsStandSideBySide() {
        CampaignDraft draft = lampAndRug();
        draft.page("page")
                .table(
                        List.of("", "Orla", "Miro"),
                        List.of("Now", "£49.99", "£80"),
                        List.of("Before", "was £60", "was £90"));

        assertThat(draft.links("page"))
                .containsExactly(
                        "£49.99 Orla lamp TABLE_ROW",
                        "£80 Miro rug TABLE_ROW",
                        "£60 Orla lamp TABLE_ROW",
                        "£90 Miro rug TABLE_ROW");
    }

    @Test
    void productsStandSideBySideBelowATitleRow() {
        CampaignDraft draft = lampAndRug();
        draft.page("page")
                .in("de")
                .table(
                        List.of("Preise", "", ""),
                        List.of("Modell", "Orla", "Miro"),
                        List.of("Farbe", "Messing", "Wolle"),
                        List.of("Jetzt", "€49.99", "€80"));

        assertThat(draft.links("page"))
                .containsExactly("€49.99 Orla lamp TABLE_ROW", "€80 Miro rug TABLE_ROW");
    }

    @Test
    void lineThatNamesSomethingElseKeepsItsValue() {
        CampaignDraft draft = lampAndRug();
        draft.page("page").text("We love the small Gimpel. And Gimpel it is.");
        draft.mail("mail").text("Orla lamp: £49.99\nGimpel: £12");
        draft.mail("other").text("Orla lamp: £49.99\nnow only £39.99");

        assertThat(draft.links("mail"))
                .containsExactly("£49.99 Orla lamp SENTENCE", "£12 - CAMPAIGN");
        assertThat(draft.links("other"))
                .containsExactly("£49.99 Orla lamp SENTENCE", "£39.99 Orla lamp ITEM");
    }

    @Test
    void nameOfTheRowBeatsTheColumn() {
        CampaignDraft draft = lampAndRug();
        draft.page("page").table(List.of("", "Orla", "Miro"), List.of("Miro, large", "£49.99", ""));

        assertThat(draft.links("page")).containsExactly("£49.99 Miro rug TABLE_ROW");
    }

    @Test
    void rowWithoutANameDoesNotTakeTheProductAbove() {
        CampaignDraft draft = lampAndRug();
        draft.page("page")
                .heading(1, "All prices of the week")
                .table(
                        List.of("What", "Price"),
                        List.of("Orla", "£49.99"),
                        List.of("Gift wrap", "£3"),
                        List.of("Miro", "£80"),
                        List.of("Cable", "£7"));

        assertThat(draft.links("page"))
                .containsExactly(
                        "£49.99 Orla lamp TABLE_ROW",
                        "£3 - CAMPAIGN",
                        "£80 Miro rug TABLE_ROW",
                        "£7 - CAMPAIGN");
    }

    @Test
    void rowWithoutANameDoesNotTakeTheOnlyProduct() {
        CampaignDraft draft = lampAndRug();
        draft.page("page")
                .table(
                        List.of("Was", "Preis"),
                        List.of("Orla", "£49.99"),
                        List.of("Geschenkpapier", "£3"));

        assertThat(draft.links("page").get(1)).doesNotContain("TABLE_ROW").doesNotContain("ITEM");
    }

    @Test
    void itemsWithValuesOfTheirOwnDoNotLendTheirProduct() {
        CampaignDraft draft = lampAndRug();
        draft.page("page")
                .open()
                .item("Orla, £49.99")
                .item("Gift wrap, £3")
                .item("Cable, £7")
                .close();

        assertThat(draft.links("page").getFirst()).isEqualTo("£49.99 Orla lamp SENTENCE");
        assertThat(draft.links("page").subList(1, 3)).noneMatch(line -> line.contains(" ITEM"));
    }

    @Test
    void itemWithoutAValueOfItsOwnNamesTheNext() {
        CampaignDraft draft = lampAndRug();
        draft.page("page").open().item("Orla").item("£49.99").close();

        assertThat(draft.links("page")).containsExactly("£49.99 Orla lamp ITEM");
    }

    @Test
    void longParagraphsWithValuesOfTheirOwnDoNotLendTheirProduct() {
        CampaignDraft draft = lampAndRug();
        draft.page("page")
                .open()
                .text("Meet the Orla. " + LONG + "£49.99.")
                .text("Someone else has more of everything. " + LONG + "£12.")
                .close();

        assertThat(draft.links("page").get(1)).doesNotContain(" ITEM");
    }

    @Test
    void shortLineOfACardStillHasItsProduct() {
        CampaignDraft draft = lampAndRug();
        draft.page("page")
                .open()
                .text("Meet the Orla. " + LONG + "£49.99.")
                .text("was £60")
                .close();

        assertThat(draft.links("page").get(1)).isEqualTo("£60 Orla lamp ITEM");
    }
}
