package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Telephone numbers of several countries that are nearly alike. */
class CountryLinesTest {
    private static final Rule RULE = new ContactMismatchRule();

    private static final String SHOPS =
            """
            de AT
            mail | Velta | Kundendienst: AT 0800 555 031, CH 0800 555 032
            page | Velta | Kundendienst: AT 0800 555 031, CH 0800 555 032
            print | Velta | Rufen Sie uns an: 0800 555 031
            page | Velta | Schweiz: 0800 555 032
            """;

    @Test
    void whatAPieceGivesForTwoCountriesIsTwoNumbers() {
        assertThat(Told.deviating(RULE, SHOPS)).isEmpty();
        assertThat(Told.deviating(RULE, SHOPS + "post | | Ruf uns an: 0800 555 032")).isEmpty();
    }

    @Test
    void aSlipInTheNumberOfOneCountryIsFound() {
        assertThat(Told.deviating(RULE, SHOPS + "mail | Velta | Rufen Sie uns an: 0800 555 013"))
                .isNotEmpty();
    }
}
