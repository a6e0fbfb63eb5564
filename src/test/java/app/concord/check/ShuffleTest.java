package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.extract.Extraction;
import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.LinkedFact;
import app.concord.model.Subject;
import app.concord.rule.Rules;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Holds linking and judging to the same findings in whatever order the pieces come. */
class ShuffleTest {
    private static Extracted extracted;
    private static CheckResult result;

    @BeforeAll
    static void extract() {
        Campaign campaign = Runs.sample().campaign();
        try (Workers workers = new Workers(2, Cancellation.NONE)) {
            extracted =
                    Extracted.of(
                            campaign,
                            workers,
                            new ReadMemory(false).visit(),
                            null,
                            Progress.NONE,
                            new ArrayList<>(),
                            Cancellation.NONE);
        }
        result = judge(extracted);
    }

    private static CheckResult judge(Extracted what) {
        return new Judging(Rules.all())
                .judge(what, new ArrayList<>(), List.of(), Progress.NONE, Cancellation.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void orderOfThePiecesChangesNoFinding(int seed) {
        CheckResult shuffled = judge(shuffled(seed));
        assertThat(findings(shuffled)).isEqualTo(findings(result));
        Set<String> lost = links(result);
        lost.removeAll(links(shuffled));
        assertThat(lost).as("facts of another subject").isEmpty();
    }

    private static Set<String> findings(CheckResult of) {
        TreeSet<String> findings = new TreeSet<>();
        of.findings()
                .forEach(f -> findings.add(f.rule() + " " + f.subject() + " " + f.fingerprint()));
        return findings;
    }

    private static Set<String> links(CheckResult of) {
        TreeSet<String> links = new TreeSet<>();
        for (LinkedFact fact : of.facts()) {
            // What names no product is called after the first piece that says it.
            Subject subject = of.subject(fact.subject());
            if (subject == null || subject.kind() != Subject.Kind.PRODUCT) {
                continue;
            }
            var place = fact.fact().place();
            links.add(
                    "%s#%d %s %s: %s %s"
                            .formatted(
                                    place.asset(),
                                    place.block(),
                                    place.span(),
                                    place.quote(),
                                    fact.subject(),
                                    fact.attachment()));
        }
        return links;
    }

    /** The same campaign, its pieces in another order; each piece keeps its own. */
    private static Extracted shuffled(int seed) {
        Campaign campaign = extracted.campaign();
        List<Asset> pieces = new ArrayList<>(campaign.assets());
        Collections.shuffle(pieces, new Random(seed));
        Map<String, Extraction> byPath = new HashMap<>();
        for (int i = 0; i < extracted.assets().size(); i++) {
            byPath.put(extracted.assets().get(i).path(), extracted.extractions().get(i));
        }
        List<Asset> all = new ArrayList<>();
        if (campaign.brief() != null) {
            all.add(campaign.brief());
        }
        all.addAll(pieces);
        List<Extraction> extractions = all.stream().map(asset -> byPath.get(asset.path())).toList();
        Campaign other =
                new Campaign(
                        campaign.name(),
                        campaign.today(),
                        campaign.markets(),
                        campaign.marketGuessed(),
                        campaign.languages(),
                        campaign.brief(),
                        pieces,
                        campaign.fileMarkets());
        return new Extracted(other, all, extractions, extractions, extracted.codes());
    }
}
