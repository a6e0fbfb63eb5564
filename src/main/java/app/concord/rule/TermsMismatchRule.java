package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Channel;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Severity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Conditions that differ in substance from piece to piece: another number, a lost or added 'not', a
 * word for its opposite; and how long a service may be tried. A paraphrase says the same; what
 * facts tell, as periods, spends and exclusions, is held against its like by other rules.
 */
final class TermsMismatchRule implements Rule {
    private static final double OF_BRIEF = 0.9;
    private static final double CLEAR = 0.75;
    private static final double EVEN = 0.6;
    private static final double LEAD = 2;

    @Override
    public String id() {
        return "terms-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        Findings findings = new Findings(statements);
        Set<String> reported = new HashSet<>();
        for (Clauses.Pair pair : new Clauses(statements).find()) {
            boolean lesser = weight(pair.one()) < weight(pair.other());
            Clauses.Group wrong = lesser ? pair.one() : pair.other();
            Clauses.Group right = lesser ? pair.other() : pair.one();
            boolean brief = ofBrief(right);
            boolean clear = brief || right.pieces().size() >= LEAD * wrong.pieces().size();
            if ((clear || pair.same()) && reported.add(wrong.letters())) {
                report(pair.what(), wrong, right, brief, clear, findings, judgement);
            }
        }
        new TermLanes(this, statements, judgement)
                .judge(
                        new Trials(statements).ofServices(),
                        Lanes.How.exactly("trial", fact -> "", Durations::value)
                                .allowing(ReturnsMismatchRule::agree)
                                .plain());
        new PriceLengths(statements).judge(new Accusation(this, statements, judgement));
        return judgement;
    }

    private void report(
            Clauses.Difference what,
            Clauses.Group wrong,
            Clauses.Group right,
            boolean brief,
            boolean clear,
            Findings findings,
            Judgement judgement) {
        List<LinkedFact> deviating =
                wrong.spots().stream().map(TermsMismatchRule::statement).toList();
        List<LinkedFact> others = right.spots().stream().map(TermsMismatchRule::statement).toList();
        LinkedFact first = others.getFirst();
        judgement.add(
                findings.finding(
                        new Findings.Draft(
                                this,
                                what.name().toLowerCase(Locale.ROOT),
                                "",
                                deviating,
                                others,
                                clear ? first.fact().value() : null,
                                clear ? findings.suggestion(others) : null,
                                brief ? Basis.BRIEF : clear ? Basis.MAJORITY : Basis.TIE,
                                brief ? OF_BRIEF : clear ? CLEAR : EVEN,
                                List.of(
                                        Argument.of(deviating.getFirst().fact().value()),
                                        Argument.of(first.fact().value())))));
    }

    private static int weight(Clauses.Group group) {
        return ofBrief(group) ? Integer.MAX_VALUE : group.pieces().size();
    }

    private static boolean ofBrief(Clauses.Group group) {
        return group.spots().stream()
                .map(spot -> spot.passage().asset())
                .map(Asset::channel)
                .anyMatch(channel -> channel == Channel.BRIEF);
    }

    private static LinkedFact statement(Clauses.Spot spot) {
        Passage passage = spot.passage();
        String words = spot.span().of(passage.block().text()).strip();
        return passage.statement(FactKind.TERMS, spot.span(), words, Omission.CAMPAIGN);
    }
}
