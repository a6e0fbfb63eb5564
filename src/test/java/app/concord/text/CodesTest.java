package app.concord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

/** Which promo codes are taken for each other. */
class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "ORLA20, ORLA2O, true",
        "ORLA15, 0RLAI5, true",
        "GLOW1, GLOWL, true",
        "BRIGHT8, BRIGHTB, true",
        "orla20, ORLA2O, true",
        "ORLA20, orla20, false",
        "ORLA20, ORLA25, false",
        "ORLA20, ORLA200, false",
        "MIRO10, ORLA20, false"
    })
    void looksAlike(String one, String other, boolean expected) {
        assertThat(Codes.lookAlike(one, other)).isEqualTo(expected);
        assertThat(Codes.lookAlike(other, one)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ORLA20, ORLA25, true",
        "ORLA20, ORLA2O, true",
        "ORLA20, ORLA200, true",
        "ORLADAYS20, ORLADAY20, true",
        "WINTERGLOW, WINTERGLOW15, true",
        "ORLA20, orla20, false",
        "ORLA20, MIRO20, false",
        "AB1, AB2, false",
        "AB0, ABO, true",
        "SPRING20, WINTER20, false"
    })
    void isAkin(String one, String other, boolean expected) {
        assertThat(Codes.akin(one, other)).isEqualTo(expected);
        assertThat(Codes.akin(other, one)).isEqualTo(expected);
    }

    @Test
    void wordsThatMayBeCodesAreFoundWhole() {
        assertThat(Codes.words("Enter GLOW20 or EM-GLOW20! glow20, NEU, ÄPFEL25 (SAVE_10)."))
                .containsExactly("GLOW20", "EM-GLOW20", "ÄPFEL25", "SAVE_10");
        assertThat(Codes.words("")).isEmpty();
    }

    @Test
    void oneOtherLetterIsASlipOfAKnownCode() {
        assertThat(Codes.slip("LEAG10", Set.of("LEAF10"))).isTrue();
        assertThat(Codes.slip("LEAF15", Set.of("LEAF10"))).isFalse();
        assertThat(Codes.slip("LEAF10", Set.of("LEAF10"))).isFalse();
        assertThat(Codes.slip("LAEF10", Set.of("LEAF10"))).isFalse();
        assertThat(Codes.slip("HELLO", Set.of("HALLO"))).isFalse();
        assertThat(Codes.slip("FIRSUBOWL", Set.of("FIRSTBOWL"))).isTrue();
        assertThat(Codes.slip("VACANZE", Set.of("VACANZA"))).isFalse();
        assertThat(Codes.slip("FIRSTBOWL", Set.of("FIRSTBOWL"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "TRAUM15, TRAUN15, true",
        "TRAUM15, TRAUMM15, true",
        "TRAUM15, TRUAM15, true",
        "traum15, TRAUN15, true",
        "TRAUM15, TRAUM20, false",
        "TRAUM15, TRAUM16, false",
        "TRAUM15, TRAUM15, false",
        "TRAUM15, TRAUMZEIT15, false",
        "AB12, AC12, false"
    })
    void oneLetterApart(String one, String other, boolean expected) {
        assertThat(Codes.oneLetterApart(one, other)).isEqualTo(expected);
        assertThat(Codes.oneLetterApart(other, one)).isEqualTo(expected);
    }
}
