package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Severity;
import app.concord.rule.pack.RulePack;
import app.concord.rule.pack.RulePacks;

import java.util.List;

/**
 * Conditions and notices that a piece lacks: the brief asks for them, nearly all other pieces carry
 * them, a mark promises a note, or a pack of what codes and platforms ask for names them. That
 * something is against the law is never said.
 */
final class TermsMissingRule implements Rule {
    private final List<RulePack> packs;

    /** With every pack. */
    TermsMissingRule() {
        this(RulePacks.all());
    }

    /** With these packs of what sources ask for. */
    TermsMissingRule(List<RulePack> packs) {
        this.packs = List.copyOf(packs);
    }

    @Override
    public String id() {
        return "terms-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        StatedTerms stated = new StatedTerms(statements);
        TermsFindings findings = new TermsFindings(this, stated, judgement);
        new BriefTerms(statements, stated, findings).judge();
        new LearnedTerms(statements, stated, findings).judge();
        OrphanMarks marks = new OrphanMarks(this, judgement);
        for (Asset asset : statements.campaign().assets()) {
            if (!Pieces.isRecord(asset)) {
                marks.judge(asset);
            }
        }
        new ContestDates(this, statements, judgement).judge();
        new RetoldConditions(this, statements, judgement).judge();
        new EarlierPrices(this, statements, judgement).judge();
        new PackDuties(this, packs, statements, stated, judgement).judge();
        return judgement;
    }
}
