package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** What tells the variants of a product apart, as it is written. */
class VariantsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    30 cm                        | 30cm
                    30cm, 1.50 m                 | 30cm 1.5m
                    1,5 Liter                    | 1.5l
                    160 x 200 cm                 | 160x200
                    160x200cm                    | 160x200
                    160 cm × 200 cm              | 160x200
                    40 x 30 x 20 cm              | 40x30x20
                    16 GB / 512 GB               | 16gb 512gb
                    14-inch, 14 Zoll             | 14in 14in
                    40/60 cm, 40/60cm            | 40/60cm 40/60cm
                    250 gr                       | 250g
                    pack of 3                    | 3pack
                    6er-Pack, 6 Stück            | 6pack 6pack
                    confezione da 4              | 4pack
                    4 people                     | 4person
                    3-seater, 2 Sitzer           | 3seat 2seat
                    3 places, 2 plazas, 3 posti  | 3seat 2seat 3seat
                    refurbished, generalüberholt | used used
                    """)
    void recognisesMeasures(String text, String expected) {
        assertThat(Variants.in(text).stream().map(Variants.Found::token).toList())
                .containsExactly(expected.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    from 24 shops
                    Orla 24
                    24 cmx
                    A30cm
                    confused people
                    12 places per store
                    20 plazas
                    """)
    void otherNumbersAreNone(String text) {
        assertThat(Variants.in(text)).isEmpty();
    }

    @Test
    void placesPointIntoTheText() {
        String text = "Orla 30 cm, pack of 2, 40 × 60 cm";

        assertThat(Variants.in(text).stream().map(found -> found.span().of(text)).toList())
                .isEqualTo(List.of("30 cm", "pack of 2", "40 × 60 cm"));
    }

    @Test
    void sameMeasureCountsOnce() {
        assertThat(Variants.tokens("30 cm or 30cm")).containsExactly("30cm");
    }
}
