package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.ChoiceValues;
import app.concord.rule.AddressLines.Line;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;

/** How whole pieces address their readers is recognised, and what is no address is not. */
class AddressLinesTest {
    private static final double LEAST_RECOGNISED = 0.95;
    private static final int FEWEST_LINES = 40;

    static List<String> languages() {
        return ChoiceValues.addressed();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void mostPiecesAreRecognised(String language) {
        List<Line> lines = AddressLines.of(language);
        List<String> failed = new ArrayList<>();
        for (Line line : lines) {
            String read = line.read();
            if (!read.equals(line.form())) {
                failed.add(line.form() + " read as " + read + ": " + line.blocks());
            }
        }
        assertThat(lines).hasSizeGreaterThanOrEqualTo(FEWEST_LINES);
        assertThat(1 - failed.size() / (double) lines.size())
                .as("%s", String.join("\n", failed))
                .isGreaterThanOrEqualTo(LEAST_RECOGNISED);
    }
}
