package app.concord.rule;

import app.concord.model.Evidence;
import app.concord.model.ExplainedDifference;
import app.concord.model.Finding;
import app.concord.model.Place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a rule found: contradictions, and differences that are none. */
public final class Judgement {
    private final List<Finding> findings = new ArrayList<>();
    private final List<ExplainedDifference> explained = new ArrayList<>();

    /** Adds a contradiction. */
    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Adds a difference that is none. */
    public void add(ExplainedDifference difference) {
        explained.add(difference);
    }

    /** The places of which a finding holds that they deviate. */
    Set<Place> accused() {
        Set<Place> accused = new HashSet<>();
        for (Finding finding : findings) {
            for (Evidence evidence : finding.evidence()) {
                if (evidence.role() == Evidence.Side.DEVIATES) {
                    accused.add(evidence.place());
                }
            }
        }
        return accused;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public List<ExplainedDifference> explained() {
        return List.copyOf(explained);
    }
}
