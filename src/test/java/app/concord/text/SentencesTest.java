package app.concord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where sentences end, and where a dot ends nothing. */
class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Lamps £20. Rugs £30.                             | Lamps £20./Rugs £30.
                    en | Ends Nov. 30 at noon. See you!                   | Ends Nov. 30 at noon./See you!
                    en | Ends at 11:59 p.m. ET on Sunday. Hurry.          | Ends at 11:59 p.m. ET on Sunday./Hurry.
                    en | approx. 20 shops, e.g. London. More soon…        | approx. 20 shops, e.g. London./More soon…
                    de | Bis 30. November, z. B. online. Jetzt kaufen!    | Bis 30. November, z. B. online./Jetzt kaufen!
                    de | Nur 49,99 € inkl. MwSt. und Versand. Mehr dazu.  | Nur 49,99 € inkl. MwSt. und Versand./Mehr dazu.
                    de | Am 5. Advent ist zu. Danach nicht.               | Am 5. Advent ist zu./Danach nicht.
                    de | Bis 29.11. gilt das. Dann nicht mehr.            | Bis 29.11. gilt das./Dann nicht mehr.
                    en | 'Really? Yes! No.'                               | Really?/Yes!/No.
                    """)
    void splits(String language, String text, String expected) {
        assertThat(Sentences.of(text, language).stream().map(span -> span.of(text)).toList())
                .containsExactly(expected.split("/", -1));
    }

    @org.junit.jupiter.api.Test
    void lineBreakEndsASentence() {
        String text = "Lamps\n  Rugs from £20 ";

        assertThat(Sentences.of(text, null).stream().map(span -> span.of(text)).toList())
                .containsExactly("Lamps", "Rugs from £20");
    }
}
