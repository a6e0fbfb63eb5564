package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Subject;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Which words name a product, and which products there are. */
class ProductNamesTest {

    private static List<String> products(CampaignDraft draft) {
        return draft.link().subjects().stream()
                .filter(subject -> subject.kind() == Subject.Kind.PRODUCT)
                .map(Subject::name)
                .toList();
    }

    @Test
    void shortNameDoesAfterTheFirstUse() {
        CampaignDraft draft = new CampaignDraft();
        draft.page("page").record("Orla Nova table lamp", Property.PRICE, "£49.99");
        draft.mail("mail").text("Meet the Orla Nova. The Orla Nova is £49.99.");

        assertThat(draft.links("mail")).containsExactly("£49.99 Orla Nova table lamp SENTENCE");
    }

    @Test
    void currencyIsNoName() {
        CampaignDraft draft = new CampaignDraft();
        draft.page("page")
                .in("fr")
                .record("Bon boutique EUR 10.–", Property.PRICE, "€10")
                .record("Fondue Gratelle", Property.PRICE, "€12.95");
        draft.mail("fr").in("fr").text("Avec un bon de la boutique, la tomme à EUR 4.50, au lieu de €5.50.");
        draft.mail("en").in("en").text("Fondue Gratelle: €12.95, down from EUR 15.");

        assertThat(draft.links("fr")).hasSize(1).noneMatch(link -> link.contains("Bon boutique"));
        assertThat(draft.links("en")).containsExactly("€12.95 Fondue Gratelle SENTENCE");
    }

    @Test
    void oneProductInTwoLanguages() {
        CampaignDraft draft = new CampaignDraft();
        draft.page("en").record("Orla table lamp", Property.PRICE, "£49.99");
        draft.page("de").in("de").record("Tischlampe Orla", Property.PRICE, "£49.99");

        assertThat(products(draft)).containsExactly("Orla table lamp");
        assertThat(draft.links("de")).containsExactly("£49.99 Orla table lamp RECORD");
    }

    @Test
    void nameOfCommonWordsIsKnownInAnotherLanguage() {
        CampaignDraft draft = new CampaignDraft();
        draft.page("fr").in("fr").record("Les patios andalous", Property.PRICE, "€119");
        draft.mail("en").in("en").text("Patios andalous, an eight-day tour: €119.");

        assertThat(draft.links("en")).containsExactly("€119 Les patios andalous SENTENCE");
    }

    @Test
    void headingOfAMarketIsNoProduct() {
        CampaignDraft draft = new CampaignDraft().products("Orla lamp", "Miro rug");
        draft.page("page").heading(2, "Prices in Great Britain").text("Gift wrap £3.");
        draft.page("other").heading(2, "Preise in Österreich").in("de").text("Karte £3.");

        assertThat(products(draft)).containsExactly("Orla lamp", "Miro rug");
    }

    @Test
    void sizesInTheNameDoNotMakeProducts() {
        CampaignDraft draft = new CampaignDraft();
        draft.page("feed")
                .record("Orla lamp, 30 cm", Property.PRICE, "£24")
                .record("Orla lamp, 45 cm", Property.PRICE, "£34");

        assertThat(products(draft)).containsExactly("Orla lamp");
        assertThat(draft.links("feed"))
                .containsExactly("£24 Orla lamp RECORD [30cm]", "£34 Orla lamp RECORD [45cm]");
    }

    @Test
    void sendersOwnNameIsNoProduct() {
        CampaignDraft draft = new CampaignDraft().products("Lumen Orla lamp", "Lumen Miro rug");
        draft.mail("mail")
                .text("Welcome to Lumen: everything from £10.")
                .link("Shop", "https://www.lumen.example/sale");

        assertThat(draft.links("mail")).containsExactly("£10 - CAMPAIGN");
    }

    @Test
    void familyNameOfTwoProductsNamesNeither() {
        CampaignDraft draft =
                new CampaignDraft().products("Orla Nova lamp", "Orla Vega lamp", "Miro rug");
        draft.mail("mail").text("All of Orla is now £49.99.");

        assertThat(draft.links("mail")).containsExactly("£49.99 - CAMPAIGN");
    }

    @Test
    void fullNameWinsOverAFamilyMember() {
        CampaignDraft draft = new CampaignDraft().products("Orla lamp", "Orla Nova lamp");
        draft.mail("mail").text("The Orla Nova is £49.99.");

        assertThat(draft.links("mail")).containsExactly("£49.99 Orla Nova lamp SENTENCE");
    }

    @Test
    void productOfCommonWordsNeedsThemAll() {
        CampaignDraft draft = new CampaignDraft().products("wool blanket", "wool cushion");
        draft.mail("mail").text("The wool blanket is £49.99.").text("Two wool cushions for £30.");
        draft.mail("balls").text("Wool is warm, from £5 a ball.");

        assertThat(draft.links("mail"))
                .containsExactly("£49.99 wool blanket SENTENCE", "£30 wool cushion SENTENCE");
        assertThat(draft.links("balls")).containsExactly("£5 - CAMPAIGN");
    }

    @Test
    void headingsThatRecurNameProducts() {
        CampaignDraft draft = new CampaignDraft();
        draft.page("page").heading(2, "Your Orla lamp").text("£49.99");
        draft.mail("mail").heading(2, "The Orla lamp").text("£49.99");

        assertThat(draft.links("page")).hasSize(1).allMatch(l -> l.contains("Orla"));
        assertThat(products(draft)).hasSize(1);
    }

    @Test
    void headingThatStandsOnceNamesNone() {
        CampaignDraft draft = new CampaignDraft();
        draft.page("page").heading(2, "Say hello to Wintertime").text("£49.99");
        draft.mail("mail").heading(2, "Made for you").text("£59.99");

        assertThat(products(draft)).isEmpty();
    }

    @Test
    void otherPeoplesWordsMakeNoProducts() {
        CampaignDraft draft = new CampaignDraft();
        draft.page("page").region(Region.RELATED).heading(2, "The Zephyr fan").text("£49.99");
        draft.mail("mail").region(Region.RELATED).heading(2, "The Zephyr fan").text("£59.99");

        assertThat(products(draft)).isEmpty();
    }

    @Test
    void idsComeFromNamesAndStay() {
        CampaignDraft draft = new CampaignDraft().products("Orla lamp", "Miro rug");
        CampaignDraft more = new CampaignDraft().products("Ada chair", "Miro rug", "Orla lamp");

        assertThat(draft.link().subjects())
                .extracting(Subject::id)
                .containsExactly("campaign", "orla-lamp", "miro-rug");
        assertThat(more.link().subjects())
                .extracting(Subject::id)
                .containsExactlyInAnyOrder("campaign", "ada-chair", "miro-rug", "orla-lamp");
    }
}
