package app.concord.rule;

import app.concord.model.BlockKey;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding;
import app.concord.model.Place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells by which findings of a rule places are reported, also by those that follow from others. */
final class Reported {
    private final Map<BlockKey, List<Accusal>> byBlock = new HashMap<>();

    /** A place that a finding holds to be wrong. */
    private record Accusal(Place place, String finding) {}

    /** By findings of one rule. */
    Reported(String rule, List<Finding> findings) {
        for (Finding finding : findings) {
            add(finding, finding.rule().equals(rule), finding.fingerprint());
            for (Finding following : finding.consequences()) {
                add(following, following.rule().equals(rule), following.fingerprint());
            }
        }
    }

    /**
     * By findings about facts of these kinds. What follows from another finding is told with it,
     * and so by its fingerprint.
     */
    Reported(Set<FactKind> kinds, List<Finding> findings) {
        for (Finding finding : findings) {
            add(finding, kinds.contains(finding.kind()), finding.fingerprint());
            for (Finding following : finding.consequences()) {
                add(following, kinds.contains(following.kind()), finding.fingerprint());
            }
        }
    }

    private void add(Finding finding, boolean told, String fingerprint) {
        for (Evidence evidence : told ? finding.deviating() : List.<Evidence>of()) {
            byBlock.computeIfAbsent(evidence.place().inBlock(), b -> new ArrayList<>())
                    .add(new Accusal(evidence.place(), fingerprint));
        }
    }

    /** Whether a finding reports a place. */
    boolean isAt(Place place) {
        return !at(List.of(place)).isEmpty();
    }

    /** The fingerprints of the findings that report one of these places, in their order. */
    List<String> at(List<Place> places) {
        Set<String> findings = new LinkedHashSet<>();
        for (Place place : places) {
            for (Accusal accusal : byBlock.getOrDefault(place.inBlock(), List.of())) {
                if (accusal.place().span().overlaps(place.span())) {
                    findings.add(accusal.finding());
                }
            }
        }
        return List.copyOf(findings);
    }
}
