package app.concord.rule;

import app.concord.model.ExplainedDifference;
import app.concord.model.Finding;

import java.util.ArrayList;
import java.util.List;

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

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public List<ExplainedDifference> explained() {
        return List.copyOf(explained);
    }
}
