package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What is said in five ways and once with another value is found, and little else is. */
class FiveWaysTest {
    private static final double LEAST_RECALL = 0.62;
    private static final double LEAST_PRECISION = 0.98;

    /** The least share that is found in any language. */
    private static final double LEAST_OF_LANGUAGE = 0.55;

    @Test
    void otherValuesAreFoundInEveryLanguage() {
        int planted = 0;
        int found = 0;
        int alarms = 0;
        List<String> lines = new ArrayList<>();
        for (String language : FiveWays.MARKETS.keySet()) {
            FiveWays.Score score = FiveWays.score(language);
            assertThat(score.planted).as(language).isEqualTo(39 * 5);
            assertThat(score.found / (double) score.planted)
                    .as("%s: %s", language, score.lines)
                    .isGreaterThanOrEqualTo(LEAST_OF_LANGUAGE);
            planted += score.planted;
            found += score.found;
            alarms += score.alarms;
            score.lines.stream().filter(line -> line.startsWith("false")).forEach(lines::add);
        }
        assertThat(found / (double) planted).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(found / (double) (found + alarms))
                .as("%s", lines)
                .isGreaterThanOrEqualTo(LEAST_PRECISION);
    }
}
