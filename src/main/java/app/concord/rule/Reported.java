package app.concord.rule;

import app.concord.model.BlockKey;
import app.concord.model.Evidence;
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

    Reported(String rule, List<Finding> findings) {
        for (Finding finding : findings) {
            add(rule, finding);
            finding.consequences().forEach(following -> add(rule, following));
        }
    }

    private void add(String rule, Finding finding) {
        if (finding.rule().equals(rule)) {
            for (Evidence evidence : finding.deviating()) {
                byBlock.computeIfAbsent(evidence.place().inBlock(), b -> new ArrayList<>())
                        .add(new Accusal(evidence.place(), finding.fingerprint()));
            }
        }
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
