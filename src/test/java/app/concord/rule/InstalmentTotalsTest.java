package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which instalments differ only because the price is paid in another number of them. */
class InstalmentTotalsTest {
    private static final Rule RULE = new PriceMismatchRule();

    private static String campaign(String instalments) {
        return """
        de DE
        mail | Hörgerät Merla | Das Paar kostet 1.380 €, zinsfrei in %s.
        page | Hörgerät Merla | Das Paar kostet 1.380 €, in 12 Raten zu 115 €.
        post |  | Hörgerät Merla, das Paar: 12 Raten zu 115 €.
        print | Hörgerät Merla | Das Paar in 12 Raten zu 115 €.
        """
                .formatted(instalments);
    }

    @Test
    void amountFollowsFromTheNumber() {
        assertThat(Told.deviating(RULE, campaign("zehn Raten zu je 138 €"))).isEmpty();
    }

    @Test
    void amountThatPaysAnotherPriceIsFound() {
        assertThat(Told.deviating(RULE, campaign("12 Raten zu je 138 €")))
                .singleElement()
                .asString()
                .contains("138 €");
        assertThat(Told.deviating(RULE, campaign("10 Raten zu je 118 €")))
                .singleElement()
                .asString()
                .contains("118 €");
    }
}
