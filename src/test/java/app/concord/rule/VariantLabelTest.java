package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.ComparabilityKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Variant words as a person writes them. */
class VariantLabelTest {

    @ParameterizedTest
    @CsvSource({
        "30cm, 30 cm",
        "160x200, 160 × 200",
        "512gb, 512 GB",
        "1.5l, 1.5 l",
        "used, used",
        "3pack, 3 pack"
    })
    void spacesNumbersAndUnits(String token, String expected) {
        assertThat(VariantLabel.of(Said.price("1").variant(token).key())).isEqualTo(expected);
    }

    @Test
    void joinsSeveral() {
        ComparabilityKey key = Said.price("1").variant("1tb", "16gb").key();

        assertThat(VariantLabel.of(key)).isEqualTo("16 GB / 1 TB");
        assertThat(VariantLabel.named("Orla", key)).isEqualTo("Orla 16 GB / 1 TB");
        assertThat(VariantLabel.named("", key)).isEqualTo("16 GB / 1 TB");
        assertThat(VariantLabel.named("Orla", Said.price("1").key())).isEqualTo("Orla");
    }
}
