package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Channel;
import app.concord.model.LinkedFact;
import app.concord.model.Property;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Which codes stand for one offer, and what is said without naming anything. */
class OfferLinksTest {

    private static List<String> codeSubjects(CampaignDraft draft) {
        return draft.link().facts().stream()
                .filter(fact -> fact.subject().startsWith("code:"))
                .map(LinkedFact::subject)
                .distinct()
                .toList();
    }

    @Test
    void lookAlikeCodesAreOneOffer() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("one").text("Use code ORLA20 today.");
        draft.mail("two").text("Use code ORLA20 today.");
        draft.page("page").text("Enter code ORLA2O at the till.");

        assertThat(codeSubjects(draft)).containsExactly("code:orla20");
    }

    @Test
    void akinCodesAreOneOffer() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("one").text("Use code ORLADAYS today.");
        draft.mail("two").text("Use code ORLADAYS today.");
        draft.page("page").text("Enter code ORLADAY at the till.");

        assertThat(codeSubjects(draft)).containsExactly("code:orladays");
    }

    @Test
    void establishedCodesAreKeptApart() {
        CampaignDraft draft = new CampaignDraft();
        for (String path : List.of("one", "two")) {
            draft.mail(path)
                    .text("Take 20% off lamps with code ORLA20.")
                    .text("Take 20% off rugs with code ORLA25.");
        }

        assertThat(codeSubjects(draft)).containsExactly("code:orla20", "code:orla25");
    }

    @Test
    void codesOfTheBriefAreKeptApart() {
        CampaignDraft draft = new CampaignDraft();
        draft.piece("brief.txt", Channel.BRIEF).text("Codes: code ORLA20, code ORLA25.");
        draft.mail("one").text("Use code ORLA20 today.");
        draft.mail("two").text("Use code ORLA25 today.");

        assertThat(codeSubjects(draft)).containsExactly("code:orla20", "code:orla25");
    }

    @Test
    void codeWithTheSameBenefitOnTheSameThingsIsOneOffer() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("one").text("20% off bedding and towels with code SOFTNESS.");
        draft.mail("two").text("20% off bedding and towels with code SOFTNESS.");
        draft.page("page").text("Save 20% on bedding and towels: code CUDDLE.");

        assertThat(codeSubjects(draft)).containsExactly("code:softness");
    }

    @Test
    void codeWithAnotherBenefitIsAnotherOffer() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("one").text("20% off bedding and towels with code SOFTNESS.");
        draft.mail("two").text("20% off bedding and towels with code SOFTNESS.");
        draft.page("page").text("Save 10% on garden chairs: code GREENERY.");

        assertThat(codeSubjects(draft)).containsExactly("code:softness", "code:greenery");
    }

    @Test
    void codeOfABriefRecordSpeaksOfItsProduct() {
        CampaignDraft draft = new CampaignDraft();
        draft.piece("brief.csv", Channel.BRIEF)
                .open()
                .field(Property.NAME, "Orla lamp")
                .field(Property.PRICE, "£49.99")
                .field(Property.CODE, "code ORLA20")
                .close();
        draft.mail("mail").text("Use code ORLA20 today.");

        assertThat(draft.links("mail")).containsExactly("ORLA20 Orla lamp SENTENCE");
    }

    @Test
    void reductionsOnOneRangeShareATopic() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").text("Enjoy 20% off garden furniture.").text("And 5% on your birthday.");
        draft.page("page").text("Now 25% off garden furniture.").text("Delivery takes two days.");

        List<LinkedFact> facts = draft.link().facts();
        assertThat(facts)
                .extracting(LinkedFact::subject)
                .containsExactly(
                        "offer:off-garden-furniture", "campaign", facts.getFirst().subject());
    }

    @Test
    void eventsOfOneNameShareATopic() {
        CampaignDraft draft = new CampaignDraft();
        draft.mail("mail").text("The candle workshop on 2026-12-05.");
        draft.page("page").text("Candle workshop on 2026-12-06, free entry.");

        assertThat(draft.link().facts()).extracting(LinkedFact::subject).hasSize(2);
        assertThat(draft.link().facts().getFirst().subject())
                .startsWith("event:")
                .isEqualTo(draft.link().facts().getLast().subject());
    }

    @Test
    void slipThatWasCopiedIsOneStill() {
        CampaignDraft draft = new CampaignDraft();
        for (String path : List.of("one", "two", "three")) {
            draft.mail(path).text("Use code ORLA20 today.");
        }
        draft.page("page").text("Enter code ORLA2O at the till.");
        draft.page("other").text("Enter code ORLA2O at the till.");

        assertThat(codeSubjects(draft)).containsExactly("code:orla20");
    }

    @Test
    void codesThatLookAlikeAreTwoWhereTheBriefHasBoth() {
        CampaignDraft draft = new CampaignDraft();
        draft.piece("brief.txt", Channel.BRIEF).text("Codes: code ORLA20, code ORLA2O.");
        draft.mail("one").text("Use code ORLA20 today.");

        assertThat(codeSubjects(draft)).containsExactly("code:orla20", "code:orla2o");
    }
}
