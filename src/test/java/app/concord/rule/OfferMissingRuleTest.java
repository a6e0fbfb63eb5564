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
