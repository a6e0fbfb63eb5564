package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.SentencePairs.Kind;
import app.concord.check.SentencePairs.Pair;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** A sentence altered in substance is found, the same in other words is not. */
class SentencePairsTest {
    private static final double LEAST_PRECISION = 0.9;
    private static final double LEAST_RECALL = 0.8;
    private static final double LEAST_OF_LANGUAGE = 0.7;
    private static final int FEWEST_OF_LANGUAGE = 48;
    private static final int FEWEST_OF_KIND = 8;

    @Test
    void alteredSentencesAreToldFromAdaptedOnes() {
        SentencePairs.Score all = new SentencePairs.Score();
        int pairs = 0;
        for (String language : FiveWays.MARKETS.keySet()) {
            SentencePairs.Score own = new SentencePairs.Score();
            for (Pair pair : SentencePairs.of(language)) {
                all.add(pair);
                own.add(pair);
                pairs++;
            }
            assertThat(own.recall())
                    .as("%s: %s", language, own.lines)
                    .isGreaterThanOrEqualTo(LEAST_OF_LANGUAGE);
        }
        assertThat(pairs).isGreaterThanOrEqualTo(400);
        assertThat(all.precision()).as("%s", all.lines).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(all.recall()).as("%s", all.lines).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @Test
    void everyLanguageHasPairsOfEveryKind() {
        for (String language : FiveWays.MARKETS.keySet()) {
            List<Pair> pairs = SentencePairs.of(language);
            assertThat(pairs).as(language).hasSizeGreaterThanOrEqualTo(FEWEST_OF_LANGUAGE);
            for (Kind kind : Kind.values()) {
                assertThat(pairs.stream().filter(pair -> pair.kind() == kind))
                        .as("%s %s", language, kind)
                        .hasSizeGreaterThanOrEqualTo(FEWEST_OF_KIND);
            }
            List<String> sentences = new ArrayList<>();
            pairs.forEach(pair -> {
                sentences.add(pair.first());
                sentences.add(pair.second());
            });
            assertThat(sentences).as(language).doesNotHaveDuplicates();
        }
    }
}
