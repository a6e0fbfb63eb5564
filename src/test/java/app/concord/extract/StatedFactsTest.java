package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds what is read from the lines of copywriters at 95 % in every language. */
class StatedFactsTest {
    private static final double LEAST_RIGHT = 0.95;
    private static final double LEAST_RIGHT_OF_SILENT = 0.95;
    private static final int LEAST_LINES = 60;

    static Stream<String> languages() {
        return StatedFacts.LANGUAGES.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void linesAreReadAsAPersonReadsThem(String language) {
        List<StatedFacts.Line> lines = StatedFacts.of(language);
        List<String> wrong = new ArrayList<>();
        for (StatedFacts.Line line : lines) {
            List<String> read = line.read();
            if (!read.equals(line.expected())) {
                wrong.add(line.number() + " " + line.text() + " " + read);
            }
        }
        assertThat(1.0 - (double) wrong.size() / lines.size())
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(LEAST_RIGHT);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void linesThatStateNothingYieldNothing(String language) {
        List<StatedFacts.Line> silent =
                StatedFacts.of(language).stream().filter(l -> l.expected().isEmpty()).toList();
        List<String> wrong = new ArrayList<>();
        for (StatedFacts.Line line : silent) {
            if (!line.read().isEmpty()) {
                wrong.add(line.number() + " " + line.text() + " " + line.read());
            }
        }
        assertThat(1.0 - (double) wrong.size() / silent.size())
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(LEAST_RIGHT_OF_SILENT);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void filesHaveLinesOfAllKindsAndSilentOnes(String language) {
        List<StatedFacts.Line> lines = StatedFacts.of(language);
        Set<String> kinds = new TreeSet<>();
        lines.forEach(line -> line.expected().forEach(fact -> kinds.add(StatedFacts.kind(fact))));

        assertThat(lines).hasSizeGreaterThanOrEqualTo(LEAST_LINES);
        assertThat(lines.stream().filter(line -> line.expected().isEmpty()).count())
                .isGreaterThanOrEqualTo(LEAST_LINES / 3);
        assertThat(kinds)
                .contains(
                        "price",
                        "discount",
                        "gift",
                        "code",
                        "date",
                        "period",
                        "time",
                        "shipping",
                        "stock",
                        "sold",
                        "returns",
                        "payment",
                        "eligibility",
                        "phone",
                        "email",
                        "url",
                        "utm",
                        "address",
                        "hours",
                        "handle",
                        "size",
                        "count",
                        "rating",
                        "material",
                        "brand",
                        "placeholder");
    }
}
