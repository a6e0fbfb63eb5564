package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.EnumSet;
import java.util.Set;

/** Promo codes, and words that only look like some. */
class CodeExtractorTest {
    private static final Set<FactKind> KINDS = EnumSet.of(FactKind.PROMO_CODE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    en | Use code GLOW20 at checkout | GLOW20 CODE
                    en | Promo code: WARMTH | WARMTH CODE
                    en | Enter "Ember5OFF" – no, enter EMBER5 | EMBER5 CODE
                    en | 20% off with LAMP20 | LAMP20 CODE
                    en | #GLOW20 is a hashtag | ''
                    en | SKU AF-500 and model GTX500 | ''
                    en | Use CODE at checkout | ''
                    en | The code is in the mail | ''
                    de | Gutscheincode: WINTER25 | WINTER25 CODE
                    de | Mit dem Code LICHT sparen | LICHT CODE
                    de | 15 % mit STERN15 | STERN15 CODE
                    de | Code im Warenkorb eingeben | ''
                    de | Artikelnummer AB1234, Modell GTX500 | ''
                    """)
    void readsCodes(String place, String text, String expected) {
        assertThat(FactText.line(place, text, KINDS)).as(text).isEqualTo(expected);
    }
}
