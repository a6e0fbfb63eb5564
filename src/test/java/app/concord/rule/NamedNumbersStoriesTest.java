package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are part of a product's name: protection factors, strengths, vintages. */
class NamedNumbersStoriesTest {
    private static final Rule RULE = new SpecMismatchRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                """
                SPF 30; "en GB
                mail | Solva Sunscreen SPF50 | Solva Sunscreen SPF50, £19.
                page | Solva Sunscreen SPF50 | Solva Sunscreen SPF 50 for every day, £19.
                post |  | Solva Sunscreen SPF 30, only £19."
                """,
                """
                2024; "de DE
                mail | Grauburgunder Lössrain 2025 | Grauburgunder Lössrain 2025, 9,80 €.
                page | Grauburgunder Lössrain 2025 | Grauburgunder Lössrain 2025: 9,80 €.
                print | Grauburgunder Lössrain 2024 | Grauburgunder Lössrain 2024: 9,80 €."
                """,
                """
                4000 UI; "pt PT
                mail | Vitamina D3 2000 UI | Vitamina D3 2000 UI, 12,90 €.
                page | Vitamina D3 2000 UI | Vitamina D3 2000 UI: 12,90 €.
                print | Vitamina D3 | Vitamina D3 4000 UI por 12,90 €."
                """
            })
    void otherNumberIsFound(String words, String story) {
        assertThat(Told.deviating(RULE, story))
                .as(story)
                .singleElement()
                .asString()
                .contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Both are sold.
                """
                en GB
                mail | Solva Sunscreen | Solva Sunscreen SPF50, £19. Solva Sunscreen SPF30, £17.
                page | Solva Sunscreen | Solva Sunscreen SPF50, £19. Solva Sunscreen SPF30, £17.
                post |  | Solva Sunscreen SPF30, only £17.
                """,
                // A cream is no serum.
                """
                ms MY
                mail | Serum Nila C 10% | Serum Nila C 10%, RM 59. Krim Susu C 5%, RM 49.
                page | Serum Nila C 10% | Serum Nila C 10%: RM 59.
                post |  | Krim Susu C 5% hanya RM 49.
                """,
                // A reduction behind a name is none of its numbers.
                """
                en GB
                mail | Solva Sunscreen | Solva Sunscreen 20% off until Friday.
                page | Solva Sunscreen | Solva Sunscreen 20% off until Friday.
                post |  | Solva Sunscreen 15% off with SUN15.
                """
            })
    void othersHaveNumbersOfTheirOwn(String story) {
        assertThat(Told.deviating(RULE, story)).as(story).isEmpty();
    }
}
