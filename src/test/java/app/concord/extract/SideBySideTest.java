package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Two statements side by side state what each states alone. */
class SideBySideTest {
    private static final int PAIRS = 600;

    /**
     * @param between what stands between the two
     * @param most the most pairs in a hundred that may be read in another way, in any language
     */
    @ParameterizedTest
    @CsvSource({"'. ', 1.5", "'\n', 1.5", "' | ', 2.5", "' • ', 2.5", "' 🎁 ', 2.5"})
    void readAsEachAlone(String between, double most) {
        for (String language : StatedFacts.LANGUAGES) {
            Map<String, Set<String>> alone = new HashMap<>();
            for (StatedFacts.Line line : StatedFacts.of(language)) {
                if (line.marks().isEmpty() && !line.text().contains("|")) {
                    Set<String> facts = facts(language, line.text());
                    if (!facts.isEmpty()) {
                        alone.put(line.text(), facts);
                    }
                }
            }
            List<String> lines = new ArrayList<>(new TreeSet<>(alone.keySet()));
            List<String> apart = new ArrayList<>();
            Random random = new Random(7);
            for (int i = 0; i < PAIRS; i++) {
                String one = lines.get(random.nextInt(lines.size()));
                String other = lines.get(random.nextInt(lines.size()));
                String both = (between.equals("\n") ? one : bare(one)) + between + other;
                Set<String> expected = new TreeSet<>(alone.get(one));
                expected.addAll(alone.get(other));
                if (!facts(language, both).equals(expected)) {
                    apart.add(both);
                }
            }
            assertThat(100.0 * apart.size() / PAIRS)
                    .as("%s: %s", language, apart.subList(0, Math.min(5, apart.size())))
                    .isLessThanOrEqualTo(most);
        }
    }

    private static String bare(String line) {
        return line.replaceAll("[.!]$", "");
    }

    private static Set<String> facts(String language, String text) {
        Set<String> facts = new TreeSet<>();
        for (var fact : new PageOfText(language).paragraph(text).read().facts()) {
            if (fact.kind() != FactKind.ADDRESS_FORM) {
                facts.add(fact.kind() + " " + FactText.of(fact));
            }
        }
        return facts;
    }
}
