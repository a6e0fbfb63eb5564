package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.Severity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes findings of links; a link that was reported once is not reported for another reason. */
final class LinkFindings {
    private static final int MOST_SHOWN = 12;

    private final Rule rule;
    private final Judgement judgement;
    private final Set<Link> reported = new HashSet<>();

    LinkFindings(Rule rule, Judgement judgement) {
        this.rule = rule;
        this.judgement = judgement;
    }

    /**
     * A link that is wrong.
     *
     * @param message key of the sentence
     * @param wrong the links with the fault
     * @param right links without it
     * @param reference the brief's address, null where it gives none
     * @param said what is wrong, for the sentence
     * @param expected what is right, for the sentence and the suggestion; empty where open
     */
    record Fault(
            String message,
            FactKind kind,
            List<Link> wrong,
            List<Link> right,
            @Nullable Evidence reference,
            String said,
            String expected,
            double confidence) {}

    /** Whether the link was reported. */
    boolean knows(Link link) {
        return reported.contains(link);
    }

    void report(Fault fault) {
        List<Link> wrong = fault.wrong().stream().filter(link -> !knows(link)).toList();
        if (wrong.isEmpty()) {
            return;
        }
        reported.addAll(wrong);
        List<Evidence> evidence = new ArrayList<>(oncePerPiece(wrong, Evidence.Side.DEVIATES));
        Evidence reference = fault.reference();
        if (reference != null) {
            evidence.add(reference);
        }
        evidence.addAll(oncePerPiece(fault.right(), Evidence.Side.AGREES));
        boolean open = fault.expected().isEmpty();
        judgement.add(
                new Omission(
                                rule,
                                fault.message(),
                                fault.confidence() >= Findings.SURE
                                        ? Severity.ERROR
                                        : Severity.WARNING,
                                fault.confidence(),
                                fault.kind(),
                                Omission.CAMPAIGN,
                                "",
                                fault.said() + "|" + fault.expected(),
                                List.of(
                                        Argument.of(""),
                                        Argument.of(fault.said()),
                                        Argument.of(fault.expected())),
                                evidence,
                                open ? null : fault.expected(),
                                reference != null
                                        ? Basis.BRIEF
                                        : fault.right().isEmpty()
                                                ? Basis.CALCULATION
                                                : Basis.MAJORITY,
                                List.of())
                        .finding());
    }

    private static List<Evidence> oncePerPiece(List<Link> links, Evidence.Side side) {
        Set<String> seen = new HashSet<>();
        List<Evidence> shown = new ArrayList<>();
        for (Link link : links) {
            if (shown.size() < MOST_SHOWN && seen.add(link.asset().path() + "|" + link.written())) {
                shown.add(link.evidence(side));
            }
        }
        return shown;
    }
}
