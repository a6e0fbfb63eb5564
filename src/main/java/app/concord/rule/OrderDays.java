package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Subject;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Days until which to order, or on which goods arrive: 'order by 5 May and it comes before the
 * 10th' against the 6th in another piece. A campaign tells several such days, of other parcels and
 * other places; one that a single piece gives in the words in which others give another is a slip.
 */
final class OrderDays {
    private static final double SURE = 0.9;

    private final Statements statements;
    private final Accusation accusation;

    OrderDays(Rule rule, Statements statements, Judgement judgement) {
        this.statements = statements;
        this.accusation = new Accusation(rule, statements, judgement);
    }

    void judge() {
        List<LinkedFact> days =
                statements.of(FactKind.DATE).stream()
                        .filter(fact -> fact.fact().role() == Role.DELIVERY_DATE)
                        .filter(fact -> fact.fact().value() instanceof FactValue.Day)
                        .filter(fact -> statements.kind(fact.subject()) == Subject.Kind.CAMPAIGN)
                        .toList();
        Statements.group(
                        days,
                        fact ->
                                List.of(
                                        Objects.requireNonNullElse(fact.fact().key().market(), ""),
                                        fact.fact().key().scope(),
                                        fact.fact().key().fulfilment()))
                .values()
                .forEach(this::hold);
    }

    private void hold(List<LinkedFact> lane) {
        List<List<LinkedFact>> ranked =
                Truth.ranked(Statements.group(lane, OrderDays::date).values(), statements);
        if (ranked.size() < 2) {
            return;
        }
        Contexts contexts = new Contexts(lane, statements);
        for (int i = 1; i < ranked.size(); i++) {
            List<LinkedFact> wrong = ranked.get(i);
            Set<String> here = Statements.pieces(wrong);
            for (List<LinkedFact> right : ranked.subList(0, i)) {
                Set<String> there = new HashSet<>(Statements.pieces(right));
                boolean told = there.size() > here.size() || statements.anyBrief(right);
                there.retainAll(here);
                if (told
                        && here.size() == 1
                        && !statements.anyBrief(wrong)
                        && there.isEmpty()
                        && DayDoubts.near(date(wrong.getFirst()), date(right.getFirst()))
                        && contexts.likeness(wrong, right) >= Conflicts.ALIKE) {
                    accusation.report("end", wrong, right, SURE);
                    break;
                }
            }
        }
    }

    private static LocalDate date(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Day day ? day.date() : LocalDate.MIN;
    }
}
