package app.concord.check;

import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.Evidence;
import app.concord.model.Fact;
import app.concord.model.Finding;
import app.concord.model.LinkedFact;
import app.concord.model.Mutation;
import app.concord.model.MutationKind;
import app.concord.model.Problem;
import app.concord.model.SelfTestResult;
import app.concord.model.Severity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Plants contradictions into copies of a campaign's pieces, one at a time, and sees whether a check
 * finds them. A planted contradiction counts as found where an error or a warning that was not
 * there before blames the words that were changed, or names them where it leaves open which side is
 * wrong.
 */
final class SelfTest {
    private final Judging judging;
    private final Extracted original;
    private final SelfTestOptions options;

    SelfTest(Judging judging, Extracted original, SelfTestOptions options) {
        this.judging = judging;
        this.original = original;
        this.options = options;
    }

    /**
     * Runs the test; several copies are checked at once.
     *
     * @param problems what was met so far; what fails while the untouched copy is judged is added
     */
    SelfTestResult run(
            List<Problem> problems, Workers workers, Progress progress, Cancellation cancellation) {
        CheckResult untouched = judge(original, problems, cancellation);
        CheckResult again = judge(original, new ArrayList<>(), cancellation);
        boolean repeatable =
                untouched.findings().equals(again.findings())
                        && untouched.facts().equals(again.facts());
        Mutations.Places places = Mutations.of(untouched);
        List<Mutation> chosen = choose(places.possible());
        Verdicts verdicts = new Verdicts(untouched);
        AtomicInteger done = new AtomicInteger();
        List<Boolean> found =
                workers.each(
                        chosen,
                        (mutation, index) -> {
                            progress.at(
                                    Progress.Stage.JUDGE,
                                    done.getAndIncrement(),
                                    chosen.size(),
                                    mutation.asset());
                            return verdicts.finds(mutation, check(mutation, cancellation));
                        },
                        (mutation, failure) -> false);
        return new SelfTestResult(
                original.campaign(),
                problems,
                options.seed(),
                untouched.findings().size(),
                repeatable,
                tallies(places, chosen, found));
    }

    private CheckResult judge(
            Extracted extracted, List<Problem> problems, Cancellation cancellation) {
        return judging.judge(extracted, problems, List.of(), Progress.NONE, cancellation);
    }

    private CheckResult check(Mutation mutation, Cancellation cancellation) {
        Asset asset = original.campaign().asset(mutation.asset());
        if (asset == null) {
            throw new IllegalArgumentException(mutation.asset());
        }
        Extracted changed = original.with(Planting.planted(asset, mutation));
        return judge(changed, new ArrayList<>(), cancellation);
    }

    /** Spread evenly over the places of each kind; the seed decides where the first lies. */
    private List<Mutation> choose(Map<MutationKind, List<Mutation>> possible) {
        Random random = new Random(options.seed());
        List<Mutation> chosen = new ArrayList<>();
        for (List<Mutation> places : possible.values()) {
            int wanted = Math.min(options.most(), places.size());
            double offset = random.nextDouble();
            for (int i = 0; i < wanted; i++) {
                chosen.add(places.get((int) ((i + offset) * places.size() / wanted)));
            }
        }
        return chosen;
    }

    private static List<SelfTestResult.Tally> tallies(
            Mutations.Places places, List<Mutation> chosen, List<Boolean> found) {
        Map<MutationKind, Integer> planted = new EnumMap<>(MutationKind.class);
        Map<MutationKind, List<Mutation>> missed = new EnumMap<>(MutationKind.class);
        places.aside().keySet().forEach(kind -> planted.put(kind, 0));
        for (int i = 0; i < chosen.size(); i++) {
            Mutation mutation = chosen.get(i);
            planted.merge(mutation.kind(), 1, Integer::sum);
            if (!found.get(i)) {
                missed.computeIfAbsent(mutation.kind(), k -> new ArrayList<>()).add(mutation);
            }
        }
        List<SelfTestResult.Tally> tallies = new ArrayList<>();
        planted.forEach((kind, count) ->
                tallies.add(
                        new SelfTestResult.Tally(
                                kind,
                                places.possible().getOrDefault(kind, List.of()).size(),
                                places.aside().getOrDefault(kind, 0),
                                count,
                                missed.getOrDefault(kind, List.of()))));
        return tallies;
    }

    /** What is known of the untouched campaign, to see what is new in a changed one. */
    private static final class Verdicts {
        private final Set<String> blamed = new HashSet<>();
        private final Map<String, Set<String>> values = new HashMap<>();

        Verdicts(CheckResult untouched) {
            for (Finding finding : untouched.findings()) {
                accused(finding).forEach(place -> blamed.add(key(finding, place)));
                finding.missingFrom().forEach(asset -> blamed.add(key(finding, asset)));
            }
            for (LinkedFact linked : untouched.facts()) {
                Fact fact = linked.fact();
                values.computeIfAbsent(fact.place().asset(), a -> new HashSet<>())
                        .add(fact.value().canonical());
            }
        }

        /** A finding that was there before counts where it blames a place that it did not. */
        private static String key(Finding finding, Evidence evidence) {
            var place = evidence.place();
            return key(finding, place.asset() + "#" + place.block() + " " + place.quote());
        }

        private static String key(Finding finding, String place) {
            return finding.fingerprint() + " " + place;
        }

        boolean finds(Mutation mutation, CheckResult result) {
            return result.findings().stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .anyMatch(finding -> blames(finding, mutation));
        }

        private boolean blames(Finding finding, Mutation mutation) {
            boolean omission =
                    mutation.after().isEmpty()
                            && finding.missingFrom().contains(mutation.asset())
                            && !blamed.contains(key(finding, mutation.asset()));
            return omission
                    || accused(finding).stream()
                            .filter(evidence -> !blamed.contains(key(finding, evidence)))
                            .anyMatch(evidence -> isChanged(evidence, mutation));
        }

        /** The places said to be wrong: those of both sides where nothing decides between them. */
        private static List<Evidence> accused(Finding finding) {
            return finding.basis() == Finding.Basis.TIE ? finding.evidence() : finding.deviating();
        }

        /** Whether the place is in the changed block, or holds a value new to the piece. */
        private boolean isChanged(Evidence evidence, Mutation mutation) {
            if (!evidence.place().asset().equals(mutation.asset())) {
                return false;
            }
            var value = evidence.value();
            boolean fresh =
                    value != null
                            && !values.getOrDefault(mutation.asset(), Set.of())
                                    .contains(value.canonical());
            return evidence.place().block() == mutation.block() || fresh;
        }
    }
}
