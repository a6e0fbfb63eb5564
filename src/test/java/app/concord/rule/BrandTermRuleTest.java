package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which ways of writing the sender's own name are slips. */
class BrandTermRuleTest {
    private static final Rule RULE = new BrandTermRule();

    private static Written harbor() {
        return new Written("en", "US")
                .mail("# New at Laptop Harbor", "Shop -> https://www.laptopharbor.example/a")
                .page("Laptop Harbor ships free.", "~ Laptop Harbor, hi@laptopharbor.example")
                .print("Visit Laptop Harbor today. www.laptopharbor.example")
                .post("Laptop Harbor has it.", "https://laptopharbor.example/x");
    }

    @Test
    void oneWordInsteadOfTwoIsFound() {
        assertThat(harbor().post("Only at LaptopHarbor this week.").findings(RULE))
                .containsExactly("form WARNING: LaptopHarbor in post 5");
    }

    @Test
    void otherCapitalsOfAName() {
        assertThat(harbor().print("Only at laptop harbor this week.").findings(RULE))
                .containsExactly("form WARNING: laptop harbor in print 5");
    }

    @Test
    void letterThatIsMissingIsFound() {
        assertThat(harbor().post("Only at Laptop Habor this week.").findings(RULE))
                .containsExactly("spelling WARNING: Laptop Habor in post 5");
    }

    @Test
    void addressesHashtagsHandlesAndLogosAreNoSlips() {
        Written campaign =
                harbor().post(
                                "#LaptopHarbor @LaptopHarbor laptopharbor.example"
                                        + " LaptopHarbor@mail.example")
                        .print("LAPTOP HARBOR", "LAPTOPHARBOR")
                        .page("Find laptopharbor on Instagram.");

        assertThat(campaign.findings(RULE)).isEmpty();
    }

    @Test
    void quotationsAndGenitivesAreNoSlips() {
        assertThat(
                        harbor().post("“I got mine at LaptopHarbor last year, great shop!”")
                                .post("Laptop Harbor’s best week.")
                                .findings(RULE))
                .isEmpty();
    }

    @Test
    void peculiarCapitalsAreKept() {
        Written glow =
                new Written("en", "GB")
                        .mail("Meet iGlow.", "https://iglow.example")
                        .page("The new iGlow lamp.", "https://iglow.example")
                        .print("Only from iGlow", "https://iglow.example")
                        .post("Try the Iglow lamp tonight.");

        assertThat(glow.findings(RULE)).containsExactly("form WARNING: Iglow in post 4");
    }

    @Test
    void wordThatCouldBeCommonIsNoSlip() {
        Written glow =
                new Written("en", "GB")
                        .mail("Meet Glow.", "https://glow.example")
                        .page("The new Glow lamp.", "https://glow.example")
                        .print("Only from Glow", "https://glow.example")
                        .print("A warm glow for the evening.");

        assertThat(glow.findings(RULE)).isEmpty();
    }

    @Test
    void compoundsAreNoSlips() {
        Written bett =
                new Written("de", "DE")
                        .mail("Neu bei Haldenbett.", "https://haldenbett.example")
                        .page("Haldenbett liefert.", "https://haldenbett.example")
                        .print("Ihre Haldenbett-Filiale", "https://haldenbett.example")
                        .post("Die Haldenbetten-Wochen in Haldenbetts Filialen.");

        assertThat(bett.findings(RULE)).isEmpty();
    }

    @Test
    void misspeltNameOfOneWordIsFound() {
        Written bett =
                new Written("de", "DE")
                        .mail("Neu bei Haldenbett.", "https://haldenbett.example")
                        .page("Haldenbett liefert.", "https://haldenbett.example")
                        .print("Ihre Haldenbett-Filiale", "https://haldenbett.example")
                        .post("Jetzt bei Haldenbert sparen.");

        assertThat(bett.findings(RULE)).containsExactly("spelling WARNING: Haldenbert in post 4");
    }

    @Test
    void termsInOneWordAreFound() {
        Written card =
                harbor().mail("Pay with the Harbor Card.")
                        .page("The Harbor Card has no fee.")
                        .print("Ask for the Harbor Card.")
                        .post("Get the HarborCard today.");

        assertThat(card.findings(RULE)).containsExactly("form WARNING: HarborCard in post 8");
    }

    @Test
    void foreignHostsAreNotTheBrand() {
        Written posts =
                new Written("en", "GB")
                        .post("Face book week", "https://facebook.com/x")
                        .post("FaceBook week", "https://facebook.com/y")
                        .post("Facebook week", "https://facebook.com/z")
                        .post("Facebook again", "https://facebook.com/z");

        assertThat(posts.findings(RULE)).isEmpty();
    }
}
