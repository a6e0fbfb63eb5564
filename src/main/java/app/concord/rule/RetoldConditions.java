package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Openness;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Span;
import app.concord.text.Word;
import app.concord.text.Words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Conditions that one part of a mail states and the part that tells the same in the same words
 * leaves out: the reader of that part is promised more.
 */
final class RetoldConditions {
    private static final double SURE = 0.85;
    private static final int OWN_WORDS = 3;

    private final Rule rule;
    private final Statements statements;
    private final Judgement judgement;

    RetoldConditions(Rule rule, Statements statements, Judgement judgement) {
        this.rule = rule;
        this.statements = statements;
        this.judgement = judgement;
    }

    void judge() {
        for (Asset asset : statements.campaign().assets()) {
            for (Retelling.Change change : statements.retold(asset)) {
                if (change.other().isEmpty()) {
                    report(asset, change.one(), change.otherPart(), change.otherBefore());
                } else if (change.one().isEmpty()) {
                    report(asset, change.other(), change.onePart(), change.oneBefore());
                }
            }
        }
    }

    private void report(
            Asset asset, List<Retelling.Token> words, String lacking, Retelling.Token before) {
        List<LinkedFact> here = statements.in(asset.path());
        for (LinkedFact fact : here) {
            if (isCondition(fact)
                    && Retold.holds(words, fact)
                    && !isReworded(asset, fact, before)
                    && here.stream().noneMatch(other -> isSame(fact, other, asset, lacking))) {
                add(asset, fact, before);
                return;
            }
        }
    }

    /**
     * Whether the sentence that seems to lack a condition has words in a row that the other part
     * has nowhere: it may say it in its own way, 'for those who have never ordered'.
     */
    private static boolean isReworded(Asset asset, LinkedFact fact, Retelling.Token before) {
        Block there = asset.blocks().get(before.block());
        String stating = asset.blocks().get(fact.fact().place().block()).part();
        Set<String> known = new HashSet<>();
        for (Block block : asset.blocks()) {
            if (block.part().equals(stating)) {
                Words.of(block.text()).forEach(word -> known.add(word.folded()));
            }
        }
        int run = 0;
        String sentence = Pieces.sentence(asset, there, before.span()).of(there.text());
        for (Word word : Words.of(sentence)) {
            run = known.contains(word.folded()) ? 0 : run + 1;
            if (run >= OWN_WORDS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCondition(LinkedFact fact) {
        return fact.fact().kind() == FactKind.ELIGIBILITY
                && !Openness.isOpen(fact.fact())
                && !(fact.fact().role() == Role.AGE && AgeBands.ofChildren(fact));
    }

    /** Whether the part that seems to lack a condition states it elsewhere. */
    private static boolean isSame(LinkedFact fact, LinkedFact other, Asset asset, String part) {
        return other.fact().kind() == FactKind.ELIGIBILITY
                && other.fact().value().canonical().equals(fact.fact().value().canonical())
                && asset.blocks().get(other.fact().place().block()).part().equals(part);
    }

    private void add(Asset asset, LinkedFact fact, Retelling.Token before) {
        String words = fact.fact().place().quote().strip();
        Block there = asset.blocks().get(before.block());
        Block stating = asset.blocks().get(fact.fact().place().block());
        Span sentence = Pieces.sentence(asset, there, before.span());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Omission.evidence(asset, there, sentence, null, Evidence.Side.DEVIATES));
        evidence.add(
                Omission.evidence(
                        asset, stating, fact.fact().place().span(), null, Evidence.Side.AGREES));
        judgement.add(
                new Omission(
                                rule,
                                "condition",
                                Severity.WARNING,
                                SURE,
                                FactKind.TERMS,
                                Omission.CAMPAIGN,
                                "",
                                words + "|" + asset.path(),
                                List.of(Argument.of(words)),
                                evidence,
                                words,
                                Basis.MAJORITY,
                                List.of(asset.path()))
                        .finding());
    }
}
