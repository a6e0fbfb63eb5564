package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Which measures tell variants apart. */
class VariantAxesTest {

    private static VariantAxes of(String... sets) {
        VariantAxes axes = new VariantAxes();
        for (String set : sets) {
            axes.add(set(set));
        }
        return axes;
    }

    private static NavigableSet<String> set(String tokens) {
        return new TreeSet<>(tokens.isEmpty() ? List.of() : List.of(tokens.split(" ", -1)));
    }

    @Test
    void measureWithSeveralValuesMatters() {
        VariantAxes axes = of("30cm", "45cm", "");

        assertThat(axes.matters("30cm")).isTrue();
        assertThat(axes.matters("45cm")).isTrue();
    }

    @Test
    void measureWithOneValueDoesNot() {
        assertThat(of("14in", "14in 16gb").matters("14in")).isFalse();
        assertThat(of().matters("14in")).isFalse();
    }

    @Test
    void measureOfAllVariantsDoesNot() {
        VariantAxes axes = of("16gb 512gb", "16gb 1tb");

        assertThat(axes.matters("16gb")).isFalse();
        assertThat(axes.matters("512gb")).isTrue();
    }

    @Test
    void unitsOfOneMeasureAreOneAxis() {
        VariantAxes axes = of("80cm", "1.2m");

        assertThat(axes.matters("80cm")).isTrue();
        assertThat(of("500ml", "1l").matters("1l")).isTrue();
        assertThat(of("80cm", "500ml").matters("80cm")).isFalse();
    }

    @Test
    void areasAreNoLengths() {
        assertThat(of("160x200", "180x200").matters("160x200")).isTrue();
        assertThat(of("160x200", "90x60x10").matters("160x200")).isFalse();
    }

    @Test
    void conditionAlwaysMatters() {
        assertThat(of("30cm").matters("used")).isTrue();
    }

    @Test
    void completesWhatOneVariantHolds() {
        VariantAxes axes = of("16gb 512gb", "32gb 1tb");

        assertThat(axes.complete(set("1tb"))).isEqualTo(set("1tb 32gb"));
        assertThat(axes.complete(set(""))).isEmpty();
    }

    @Test
    void leavesWhatSeveralVariantsHold() {
        VariantAxes axes = of("8gb 512gb", "16gb 512gb", "16gb 1tb");

        assertThat(axes.complete(set("512gb"))).isEqualTo(set("512gb"));
    }
}
