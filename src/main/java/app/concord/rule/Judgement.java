package app.concord.rule;

import app.concord.model.BlockKey;
import app.concord.model.Evidence;
import app.concord.model.ExplainedDifference;
import app.concord.model.Finding;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Severity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a rule found: contradictions, and differences that are none. */
public final class Judgement {
    private final List<Finding> findings = new ArrayList<>();
    private final List<ExplainedDifference> explained = new ArrayList<>();

    /** What is only worth a look, by the block of its first place. */
    private final Map<BlockKey, List<Finding>> doubtful = new HashMap<>();

    /** By block, the places in it that findings tell of. */
    private final Map<BlockKey, List<Place>> told = new HashMap<>();

    /**
     * Adds a contradiction. What was only worth a look about the same words goes where the new one
     * is surer: they were looked at from two sides, of which one tells more.
     */
    public void add(Finding finding) {
        List<Evidence> deviating = finding.deviating();
        if (!deviating.isEmpty() && finding.severity() == Severity.INFO) {
            doubtful.computeIfAbsent(deviating.getFirst().place().inBlock(), b -> new ArrayList<>())
                    .add(finding);
        } else if (!doubtful.isEmpty()) {
            for (Evidence evidence : deviating) {
                for (Finding other : doubtful.getOrDefault(evidence.place().inBlock(), List.of())) {
                    if (tellsLess(other, finding)) {
                        remove(other);
                    }
                }
            }
        }
        findings.add(finding);
        for (Evidence evidence : finding.evidence()) {
            told.computeIfAbsent(evidence.place().inBlock(), b -> new ArrayList<>(1))
                    .add(evidence.place());
        }
    }

    private void remove(Finding finding) {
        if (findings.remove(finding)) {
            for (Evidence evidence : finding.evidence()) {
                told.getOrDefault(evidence.place().inBlock(), new ArrayList<>())
                        .remove(evidence.place());
            }
        }
    }

    /** Whether a finding tells of words at one of these places, as wrong or as right. */
    boolean tells(List<LinkedFact> statements) {
        for (LinkedFact statement : statements) {
            Place place = statement.fact().place();
            for (Place known : told.getOrDefault(place.inBlock(), List.of())) {
                if (known.span().overlaps(place.span())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a finding says the same as another, and of no place of which that does not. */
    private static boolean tellsLess(Finding less, Finding more) {
        return less.message().equals(more.message())
                && less.deviating().stream()
                        .allMatch(one ->
                                more.deviating().stream()
                                        .anyMatch(other -> isSame(one.place(), other.place())));
    }

    private static boolean isSame(Place one, Place other) {
        return one.inBlock().equals(other.inBlock())
                && one.span().start() < other.span().end()
                && other.span().start() < one.span().end();
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
