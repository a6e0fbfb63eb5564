package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Channel;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Subject;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What values speak of, by the structure around them. */
class LinkerTest {

    private static CampaignDraft lampAndRug() {
        return new CampaignDraft().products("Orla lamp", "Miro rug");
    }

    @Test
    void recordNamesItsValues() {
        CampaignDraft draft = lampAndRug();
        draft.page("feed").record("Orla lamp", Property.PRICE, "£49.99");

        assertThat(draft.links("brief.csv"))
                .containsExactly("£101 Orla lamp RECORD", "£102 Miro rug RECORD");
        assertThat(draft.links("feed")).containsExactly("£49.99 Orla lamp RECORD");
    }

    @Test
    void rowOfABriefThatTellsOfDeliveryNamesNoProduct() {
        CampaignDraft draft = lampAndRug();
        draft.piece("brief.csv", Channel.BRIEF)
                .record("Orla lamp", Property.PRICE, "£101")
                .record("Delivery", Property.SHIPPING, "£5");
        draft.page("page").text("Delivery tomorrow for £5. Orla £49.99");

        assertThat(draft.links("page"))
                .noneMatch(link -> link.contains("Delivery"))
                .contains("£49.99 Orla lamp SENTENCE");
    }

    @Test
    void rowOfATableNamesItsValues() {
        CampaignDraft draft = lampAndRug();
        draft.page("page")
                .table(
                        List.of("Product", "Now", "Was"),
                        List.of("Orla", "£49.99", "was £60"),
                        List.of("Miro", "£80", "was £90"));

        assertThat(draft.links("page"))
                .containsExactly(
                        "£49.99 Orla lamp TABLE_ROW",
                        "£60 Orla lamp TABLE_ROW",
                        "£80 Miro rug TABLE_ROW",
                        "£90 Miro rug TABLE_ROW");
    }

    @Test
    void sentenceWithTwoProductsIsCutAtTheirNames() {
        CampaignDraft draft = lampAndRug();
        draft.mail("before").text("The Orla is £49.99 and the Miro is £80.");
        draft.mail("behind").text("Now £49.99 for the Orla, £80 for the Miro.");

        assertThat(draft.links("before"))
                .containsExactly("£49.99 Orla lamp SENTENCE", "£80 Miro rug SENTENCE");
        assertThat(draft.links("behind"))
                .containsExactly("£49.99 Orla lamp SENTENCE", "£80 Miro rug SENTENCE");
    }

    @Test
    void cardNamesItsValues() {
        CampaignDraft draft = lampAndRug();
        draft.page("page")
                .open()
                .open()
                .text("Orla lamp")
                .text("warm light")
                .text("£49.99")
                .close()
                .open()
                .text("Miro rug")
                .text("£80")
                .close()
                .close();

        assertThat(draft.links("page"))
                .containsExactly("£49.99 Orla lamp ITEM", "£80 Miro rug ITEM");
    }

    @Test
    void badgeAboveATitleIsOfItsCard() {
        CampaignDraft draft = lampAndRug();
        draft.page("page")
                .open()
                .open()
                .heading(3, "Orla lamp")
                .text("£49.99")
                .close()
                .open()
                .text("−20%")
                .heading(3, "Miro rug")
                .text("£80")
                .text("As soft as the light of the Orla lamp")
                .close()
                .close();

        assertThat(draft.links("page"))
                .contains("£49.99 Orla lamp ITEM", "20% Miro rug PREVIOUS_SENTENCE");
    }

    @Test
    void pointOfALongListIsNotWhatThePieceIsAbout() {
        CampaignDraft draft = lampAndRug();
        PieceDraft terms =
                draft.page("terms").item("The Orla lamp comes with two years of guarantee.");
        for (int i = 0; i < 8; i++) {
            terms.item("All else holds as it is told elsewhere.");
        }
        terms.item("Old devices are worth £25 at most.");
        PieceDraft mail = draft.mail("mail").text("The Orla lamp is here.");
        for (int i = 0; i < 8; i++) {
            mail.text("All else holds as it is told elsewhere.");
        }
        mail.text("It costs £49.99.");

        assertThat(draft.links("terms")).noneMatch(link -> link.contains("Orla"));
        assertThat(draft.links("mail")).containsExactly("£49.99 Orla lamp PIECE");
    }

    @Test
    void termOfADefinitionNamesItsOwnValuesOnly() {
        CampaignDraft draft = lampAndRug();
        draft.page("page")
                .open()
                .term("Orla lamp", "£49.99")
                .term("Sunday workshop", "£25")
                .term("Evening talk", "£12")
                .term("Miro rug", "£80")
                .close();

        assertThat(draft.links("page"))
                .containsExactly(
                        "£49.99 Orla lamp ITEM",
                        "£25 - CAMPAIGN",
                        "£12 - CAMPAIGN",
                        "£80 Miro rug ITEM");
    }

    @Test
    void termsOfOneProductKeepItsValues() {
        CampaignDraft draft = lampAndRug();
        draft.page("page").open().term("Model", "Orla lamp").term("Price", "£49.99").close();

        assertThat(draft.links("page")).containsExactly("£49.99 Orla lamp ITEM");
    }

    @Test
    void paragraphNamesItsValues() {
        CampaignDraft draft = lampAndRug();
        draft.mail("mail").text("Meet Orla. It glows. It costs £49.99.");

        assertThat(draft.links("mail")).containsExactly("£49.99 Orla lamp ITEM");
    }

    @Test
    void sentenceBeforeNamesTheValue() {
        CampaignDraft draft = lampAndRug();
        draft.mail("mail").text("Miro keeps you warm. Orla glows. It costs £49.99.");

        assertThat(draft.links("mail")).containsExactly("£49.99 Orla lamp PREVIOUS_SENTENCE");
    }

    @Test
    void headingNamesItsSection() {
        CampaignDraft draft = lampAndRug();
        draft.page("page")
                .heading(2, "Orla lamp")
                .text("Warm light.")
                .text("Brass and glass.")
                .text("Made to last.")
                .text("£49.99")
                .heading(2, "Miro rug")
                .text("£80");

        assertThat(draft.links("page"))
                .containsExactly("£49.99 Orla lamp HEADING", "£80 Miro rug HEADING");
    }

    @Test
    void hashtagNamesThePost() {
        CampaignDraft draft = lampAndRug();
        draft.mail("post").text("Only £49.99 this week #OrlaLamp");

        assertThat(draft.links("post")).containsExactly("£49.99 Orla lamp HASHTAG");
    }

    @Test
    void pictureOfACardNamesItsValues() {
        CampaignDraft draft = lampAndRug();
        draft.page("page")
                .text("Miro rug at home")
                .open()
                .alt("The Orla lamp on a table")
                .text("£49.99")
                .close();

        assertThat(draft.links("page")).containsExactly("£49.99 Orla lamp ITEM");
    }

    @Test
    void wholePieceIsAboutItsOnlyProduct() {
        CampaignDraft draft = lampAndRug();
        draft.mail("mail")
                .field(Property.SUBJECT_LINE, "Orla is here")
                .text("Warm light.")
                .text("Brass and glass.")
                .text("Made to last.")
                .text("£49.99");

        assertThat(draft.links("mail")).containsExactly("£49.99 Orla lamp PIECE");
    }

    @Test
    void pieceAboutNothingSpeaksOfTheCampaign() {
        CampaignDraft draft = lampAndRug();
        draft.mail("mail").text("Everything from £49.99.").text("Until 2026-11-29.");

        assertThat(draft.links("mail"))
                .containsExactly("£49.99 - CAMPAIGN", "2026-11-29 - CAMPAIGN");
    }

    @Test
    void footerIsNotAboutThePiecesProduct() {
        CampaignDraft draft = lampAndRug();
        draft.mail("mail")
                .text("Orla is here.")
                .text("Warm light.")
                .region(Region.FOOTER)
                .text("Gift cards £25");

        assertThat(draft.links("mail")).containsExactly("£25 - CAMPAIGN");
    }

    @Test
    void thresholdIsNoPriceOfAProduct() {
        CampaignDraft draft = lampAndRug();
        draft.mail("mail").text("The Orla is sent free when you spend £50.");

        assertThat(draft.links("mail")).containsExactly("£50 - CAMPAIGN");
    }

    @Test
    void nameBehindAnotherValueMakesTheLinkDoubtful() {
        CampaignDraft draft = lampAndRug();
        draft.mail("mail").text("Our Orla is £49.99 and the Vesper stand is £12.");
        draft.page("page").text("Hang it on the Vesper.");

        assertThat(draft.link().facts())
                .filteredOn(fact -> fact.fact().place().asset().equals("mail"))
                .extracting(fact -> fact.confidence() < 0.5)
                .containsExactly(false, true);
    }

    @Test
    void discountWithACodeSpeaksOfTheCode() {
        CampaignDraft draft = lampAndRug();
        draft.mail("mail").text("Get 20% off with code ORLA20 until 2026-11-29.");

        assertThat(draft.links("mail"))
                .containsExactly(
                        "20% ORLA20 SENTENCE",
                        "ORLA20 ORLA20 SENTENCE", "2026-11-29 ORLA20 SENTENCE");
        assertThat(draft.link().subjects())
                .filteredOn(subject -> subject.name().equals("ORLA20"))
                .extracting(Subject::kind)
                .containsExactly(Subject.Kind.OFFER);
    }

    @Test
    void marketsAreToldApartByCurrency() {
        CampaignDraft draft = lampAndRug();
        draft.mail("uk").text("The Orla is £49.99.").text("Until 2026-11-29.");
        draft.mail("de").in("de").text("Orla für €59.99.").text("Bis 2026-11-30.");

        assertThat(draft.link().facts())
                .filteredOn(fact -> !fact.fact().place().asset().equals("brief.csv"))
                .extracting(fact -> fact.fact().key().market())
                .containsExactly("GBP", "GBP", "EUR", "EUR");
    }

    @Test
    void aPieceThatTellsNoMarketSpeaksForThatOfItsValuesOrTheLeadingOne() {
        CampaignDraft draft = lampAndRug();
        draft.mail("uk").text("The Orla is £49.99.").text("Until 2026-11-29.");
        draft.mail("de").text("The Orla is €59.99.").text("Until 2026-11-30.");
        draft.mail("other").text("Until 2026-12-24.");
        draft.mail("known").text("Until 2026-11-30.");

        assertThat(draft.link().facts())
                .filteredOn(fact -> fact.fact().place().asset().matches("other|known"))
                .extracting(fact -> fact.fact().key().market())
                .containsExactly("GBP", "EUR");
    }

    @Test
    void oneMarketNeedsNoName() {
        CampaignDraft draft = lampAndRug();
        draft.mail("uk").text("The Orla is £49.99.");

        assertThat(draft.link().facts())
                .extracting(fact -> fact.fact().key().market())
                .containsOnlyNulls();
    }
}
