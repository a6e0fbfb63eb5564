package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Severity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Contests for which a piece with room for it gives no closing date, which the codes of advertising
 * practice ask for (CAP Code 8.17 in the UK). More than worth a look only where other pieces on the
 * contest give one.
 */
final class ContestDates {
    private static final double OTHERS_DO = 0.7;
    private static final double NOBODY_DOES = 0.5;
    private static final int FEWEST = 2;
    private static final Set<Role> OTHER_DAYS = Set.of(Role.DELIVERY_DATE, Role.RETURN_DATE);

    private final Rule rule;
    private final Statements statements;
    private final Judgement judgement;

    ContestDates(Rule rule, Statements statements, Judgement judgement) {
        this.rule = rule;
        this.statements = statements;
        this.judgement = judgement;
    }

    void judge() {
        Map<String, LinkedFact> days = new HashMap<>();
        for (FactKind kind : List.of(FactKind.DATE, FactKind.PERIOD)) {
            for (LinkedFact fact : statements.of(kind)) {
                if (!OTHER_DAYS.contains(fact.fact().role())) {
                    days.putIfAbsent(fact.fact().place().asset(), fact);
                }
            }
        }
        Map<Asset, Evidence> silent = new LinkedHashMap<>();
        List<Evidence> dated = new ArrayList<>();
        for (Asset asset : statements.campaign().assets()) {
            Evidence contest = Pieces.isFull(asset) ? statements.contests().in(asset) : null;
            if (contest == null) {
                continue;
            }
            LinkedFact day = days.get(asset.path());
            if (day == null) {
                silent.put(asset, contest);
            } else {
                dated.add(
                        new Evidence(
                                day.fact().place(),
                                asset.channel(),
                                day.fact().value(),
                                Evidence.Side.AGREES));
            }
        }
        silent.forEach((asset, contest) -> report(asset, contest, dated));
    }

    private void report(Asset asset, Evidence contest, List<Evidence> dated) {
        boolean others = dated.size() >= FEWEST;
        List<Evidence> evidence = new ArrayList<>(List.of(contest));
        evidence.addAll(dated);
        judgement.add(
                new Omission(
                                rule,
                                "closing",
                                others ? Severity.WARNING : Severity.INFO,
                                others ? OTHERS_DO : NOBODY_DOES,
                                FactKind.TERMS,
                                Omission.CAMPAIGN,
                                "",
                                asset.path(),
                                List.of(Argument.of(contest.place().quote())),
                                evidence,
                                null,
                                others ? Basis.MAJORITY : Basis.TIE,
                                List.of(asset.path()))
                        .finding());
    }
}
