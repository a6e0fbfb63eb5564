package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Severity;
import app.concord.rule.StatedTerms.Said;
import app.concord.rule.TermsPack.Condition;
import app.concord.rule.TermsPack.Trigger;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes findings of conditions that pieces lack, each piece and condition once. */
final class TermsFindings {
    private static final int MOST_SHOWN = 12;
    private static final double UNSTATED = 0.5;

    private final Rule rule;
    private final StatedTerms stated;
    private final Judgement judgement;
    private final Set<String> reported = new HashSet<>();

    TermsFindings(Rule rule, StatedTerms stated, Judgement judgement) {
        this.rule = rule;
        this.stated = stated;
        this.judgement = judgement;
    }

    /**
     * A condition that a piece lacks.
     *
     * @param trigger beside what it should stand
     * @param title what the condition is called
     * @param holding where others state it
     * @param reference the words of the brief, null where it says nothing
     * @param wording the words that would state it, null for none
     */
    record Missing(
            Asset asset,
            Trigger trigger,
            String title,
            List<Said> holding,
            @Nullable Evidence reference,
            Severity severity,
            double confidence,
            Basis basis,
            @Nullable String wording) {}

    /** Reports a condition that one piece lacks, unless that was done. */
    void missing(Missing missing) {
        if (!reported.add(missing.asset().path() + "|" + missing.title())) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>(beside(missing.asset(), missing.trigger()));
        if (evidence.isEmpty()) {
            return;
        }
        Evidence reference = missing.reference();
        if (reference != null) {
            evidence.add(reference);
        }
        Set<String> shown = new HashSet<>();
        for (Said said : missing.holding()) {
            if (shown.size() < MOST_SHOWN && shown.add(said.asset().path())) {
                evidence.add(
                        Omission.evidence(
                                said.asset(),
                                said.block(),
                                said.span(),
                                null,
                                Evidence.Side.AGREES));
            }
        }
        judgement.add(
                new Omission(
                                rule,
                                "condition",
                                missing.severity(),
                                missing.confidence(),
                                FactKind.TERMS,
                                Omission.CAMPAIGN,
                                "",
                                missing.title() + "|" + missing.asset().path(),
                                List.of(Argument.of(missing.title())),
                                evidence,
                                missing.wording(),
                                missing.basis(),
                                List.of(missing.asset().path()))
                        .finding());
    }

    /** Notes that no piece states a condition that is usual in the market. */
    void unstated(Condition condition, List<Asset> silent) {
        List<Evidence> evidence = new ArrayList<>();
        for (Asset asset : silent.subList(0, Math.min(MOST_SHOWN, silent.size()))) {
            evidence.addAll(beside(asset, condition.trigger()));
        }
        if (evidence.isEmpty()) {
            return;
        }
        judgement.add(
                new Omission(
                                rule,
                                "usual",
                                Severity.INFO,
                                UNSTATED,
                                FactKind.TERMS,
                                Omission.CAMPAIGN,
                                "",
                                condition.id(),
                                List.of(
                                        Argument.of(condition.title()),
                                        Argument.of(condition.source())),
                                evidence,
                                null,
                                Basis.TIE,
                                Omission.paths(silent))
                        .finding());
    }

    /** The sentence beside which a condition should stand, else where the piece begins. */
    private List<Evidence> beside(Asset asset, Trigger trigger) {
        LinkedFact fact = stated.fact(asset, trigger);
        if (fact == null) {
            return Omission.openings(List.of(asset), 1);
        }
        Block block = asset.blocks().get(fact.fact().place().block());
        return List.of(
                Omission.evidence(
                        asset,
                        block,
                        Pieces.sentence(asset, block, fact.fact().place().span()),
                        null,
                        Evidence.Side.DEVIATES));
    }
}
