package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Property;
import app.concord.model.Severity;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** Which offers of the brief a channel leaves out. */
class OfferMissingRuleTest {
    private static final Rule RULE = new OfferMissingRule();

    private static Campaigns told(String channels) {
        return Campaigns.in("en", "GB")
                .row(
                        Map.of(
                                Property.NAME,
                                "Osmere Storage Jars",
                                Property.PRICE,
                                "18.00",
                                Property.CHANNELS,
                                channels))
                .row(
                        Map.of(
                                Property.NAME,
                                "15% off bakeware",
                                Property.CODE,
                                "BAKE15",
                                Property.CHANNELS,
                                "all"))
                .mail(null, "Osmere Storage Jars for £18", "Bakeware with BAKE15")
                .page("Osmere Storage Jars", "£18", "Bakeware with BAKE15");
    }

    @Test
    void aNamedChannelThatLeavesItOut() {
        assertThat(told("email, web, print").print("15% with BAKE15").lines(RULE))
                .containsExactly("ERROR brief in print");
        assertThat(told("E-Mail; Druck").print("15% mit BAKE15").lines(RULE))
                .containsExactly("ERROR brief in print");
    }

    private static Map<Property, String> soap(String name) {
        return Map.of(
                Property.NAME,
                name,
                Property.SKU,
                "B-5120",
                Property.PRICE,
                "14.90",
                Property.CHANNELS,
                "email, web");
    }

    @Test
    void rowsOfOneArticleAreOneOffer() {
        Campaigns one =
                Campaigns.in("en", "GB")
                        .row(soap("Liquid detergent Blanca"))
                        .row(soap("Lessive liquide Blanca"))
                        .page("Liquid detergent Blanca", "£14.90");
        assertThat(one.mail(null, "Detergent Blanca", "half price").lines(RULE)).isEmpty();
        assertThat(
                        Campaigns.in("en", "GB")
                                .row(soap("Liquid detergent Blanca"))
                                .row(soap("Lessive liquide Blanca"))
                                .page("Liquid detergent Blanca", "£14.90")
                                .mail(null, "Coffee", "half price")
                                .lines(RULE))
                .hasSize(2);
    }

    @Test
    void bothPricesTellTheOffer() {
        Map<Property, String> pass =
                Map.of(
                        Property.NAME,
                        "Two-day conference pass, early bird",
                        Property.PRICE,
                        "395.00",
                        Property.WAS_PRICE,
                        "495.00",
                        Property.CHANNELS,
                        "web, print");
        Campaigns told =
                Campaigns.in("en", "GB")
                        .row(pass)
                        .page("Two-day conference pass", "£395, then £495");
        assertThat(told.print("Two days until 22 January £395", "later £495").lines(RULE))
                .isEmpty();
        assertThat(
                        Campaigns.in("en", "GB")
                                .row(pass)
                                .page("Two-day conference pass", "£395, then £495")
                                .print("Awards dinner £95")
                                .lines(RULE))
                .containsExactly("ERROR brief in print");
    }

    @Test
    void wordsForThePiecesAreNoOffer() {
        assertThat(
                        Campaigns.in("en", "GB")
                                .row(
                                        Map.of(
                                                Property.NAME,
                                                "Campaign slogan",
                                                Property.MESSAGE,
                                                "Fewer words, more light",
                                                Property.CHANNELS,
                                                "email"))
                                .mail(null, "Lamps for £18")
                                .lines(RULE))
                .isEmpty();
    }

    @Test
    void anotherChannelMayLeaveItOut() {
        assertThat(told("email, web").print("15% with BAKE15").lines(RULE)).isEmpty();
    }

    @Test
    void aNameInOtherWordsOrACodeIsEnough() {
        assertThat(
                        told("email, print")
                                .print("OSMERE jars, now £18", "15% with BAKE15")
                                .lines(RULE))
                .isEmpty();
    }

    @Test
    void withoutColumnOrBriefItIsWorthALookOnly() {
        Campaigns noColumn =
                Campaigns.in("en", "GB")
                        .row(Map.of(Property.NAME, "Osmere Storage Jars"))
                        .mail(null, "Osmere Storage Jars")
                        .print("Lamps");
        Campaigns noBrief =
                Campaigns.in("en", "GB")
                        .mail(null, "20% off lamps with code GLOW20")
                        .page("20% off lamps with code GLOW20")
                        .post(null, "20% off lamps with code GLOW20")
                        .print("20% off lamps");

        assertThat(noColumn.found(RULE))
                .allMatch(finding -> finding.severity() == Severity.INFO)
                .hasSize(1);
        assertThat(noBrief.lines(RULE)).isEmpty();
    }
}
