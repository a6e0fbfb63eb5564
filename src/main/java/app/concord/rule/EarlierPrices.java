package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reduced prices for which one piece leaves out the earlier price that all others give. Worth a
 * look, as Article 6a of Directive 98/6/EC asks for the earlier price where a reduction is
 * announced.
 */
final class EarlierPrices {
    private static final double SURE = 0.6;
    private static final int FEWEST = 3;

    private final Rule rule;
    private final Statements statements;
    private final Judgement judgement;

    EarlierPrices(Rule rule, Statements statements, Judgement judgement) {
        this.rule = rule;
        this.statements = statements;
        this.judgement = judgement;
    }

    void judge() {
        for (Subject subject : statements.subjects()) {
            if (subject.kind() != Subject.Kind.CAMPAIGN) {
                judge(subject);
            }
        }
    }

    private void judge(Subject subject) {
        Map<String, LinkedFact> now = new TreeMap<>();
        Map<String, LinkedFact> earlier = new LinkedHashMap<>();
        for (LinkedFact fact : statements.of(subject.id(), FactKind.PRICE)) {
            Asset asset = statements.asset(fact.fact());
            if (asset == null || !Pieces.isFull(asset)) {
                continue;
            }
            Role role = fact.fact().role();
            if (role == Role.NOW) {
                now.putIfAbsent(asset.path(), fact);
            } else if (role.isFormerPrice() || role == Role.SAVING) {
                earlier.putIfAbsent(asset.path(), fact);
            }
        }
        for (LinkedFact fact : statements.of(subject.id(), FactKind.DISCOUNT)) {
            earlier.putIfAbsent(fact.fact().place().asset(), fact);
        }
        List<LinkedFact> silent = new ArrayList<>();
        List<LinkedFact> saying = new ArrayList<>();
        now.forEach((path, fact) -> {
            LinkedFact before = earlier.get(path);
            if (before == null) {
                silent.add(fact);
            } else {
                saying.add(before);
            }
        });
        if (silent.size() == 1 && saying.size() >= FEWEST) {
            report(subject, silent.getFirst(), saying);
        }
    }

    private void report(Subject subject, LinkedFact silent, List<LinkedFact> saying) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(evidence(silent, Evidence.Side.DEVIATES));
        saying.forEach(fact -> evidence.add(evidence(fact, Evidence.Side.AGREES)));
        judgement.add(
                new Omission(
                                rule,
                                "earlier-price",
                                Severity.INFO,
                                SURE,
                                FactKind.PRICE,
                                subject.id(),
                                subject.name(),
                                silent.fact().place().asset(),
                                List.of(Argument.of(silent.fact().value())),
                                evidence,
                                null,
                                Basis.MAJORITY,
                                List.of(silent.fact().place().asset()))
                        .finding());
    }

    private Evidence evidence(LinkedFact fact, Evidence.Side side) {
        return new Evidence(
                fact.fact().place(), statements.channel(fact.fact()), fact.fact().value(), side);
    }
}
