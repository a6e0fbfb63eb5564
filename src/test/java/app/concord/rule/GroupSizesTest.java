package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From how many people on an offer holds, told by pieces of one campaign. */
class GroupSizesTest {
    private static final Rule RULE = new EligibilityMismatchRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                en GB
                mail | Steam railway | Groups of 10 or more save 15% with code STEAM15.
                page | Steam railway | Code STEAM15: 15% off for groups of 10+.
                print | Steam railway | STEAM15: groups of 8 or more save 15%.
                """,
                """
                de DE
                mail | Dampfbahn | Mit dem Code DAMPF15 sparen Gruppen ab 10 Personen 15 %.
                page | Dampfbahn | Code DAMPF15: 15 % Rabatt für Gruppen ab 10 Personen.
                print | Dampfbahn | Mit dem Code DAMPF15 sparen Gruppen ab 8 Personen 15 %.
                """
            })
    void aLeastNumberThatDiffersIsFound(String text) {
        assertThat(Told.deviating(RULE, text)).isNotEmpty().allMatch(words -> words.contains("8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                en GB
                mail | Steam railway | Groups of 10 or more save 15% with code STEAM15. One use per customer.
                page | Steam railway | STEAM15: 15% off for groups of 10+. One use per customer.
                print | Steam railway | From 10 people: 15% off with STEAM15.
                """,
                """
                en GB
                mail | Steam railway | Groups of 10 or more save 15%. The dining car is for parties of 4 or more: £39.
                page | Dining car | The dining car is for parties of 4 or more: £39.
                print | Steam railway | Groups of 10 or more save 15%.
                """
            })
    void theSameInOtherWordsAndOtherOffersAreLeftAlone(String text) {
        assertThat(Told.deviating(RULE, text)).isEmpty();
    }
}
