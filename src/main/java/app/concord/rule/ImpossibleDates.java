package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Days that no calendar has, such as 31 April: whoever wrote them, one of the figures is wrong. */
final class ImpossibleDates {

    private ImpossibleDates() {}

    /** Reports each such day once, with what other pieces say of the same end in that month. */
    static void judge(Rule rule, Statements statements, Judgement judgement) {
        List<LinkedFact> impossible = new ArrayList<>();
        for (LinkedFact fact : statements.of(FactKind.DATE)) {
            if (fact.fact().value() instanceof FactValue.Text) {
                impossible.add(fact);
            }
        }
        Findings findings = new Findings(statements);
        Statements.group(impossible, f -> f.fact().value().canonical() + "|" + f.fact().role())
                .values()
                .forEach(same -> report(rule, same, statements, findings, judgement));
    }

    private static void report(
            Rule rule,
            List<LinkedFact> same,
            Statements statements,
            Findings findings,
            Judgement judgement) {
        LinkedFact first = same.getFirst();
        String written = first.fact().value().canonical();
        YearMonth month = YearMonth.parse(written.substring(0, written.lastIndexOf('-')));
        List<LinkedFact> others = new ArrayList<>();
        for (FactKind kind : List.of(FactKind.DATE, FactKind.PERIOD)) {
            for (LinkedFact fact : statements.of(kind)) {
                for (WindowEdge edge : WindowEdge.of(fact)) {
                    if (edge.role() == role(first)
                            && YearMonth.from(edge.day().date()).equals(month)) {
                        others.add(edge.alone());
                    }
                }
            }
        }
        FactValue right = agreed(others);
        judgement.add(
                findings.finding(
                        new Findings.Draft(
                                rule,
                                "no-such-day",
                                statements.name(first.subject()),
                                same,
                                others,
                                right,
                                null,
                                Basis.CALCULATION,
                                first.fact().confidence(),
                                List.of(
                                        Argument.of(statements.name(first.subject())),
                                        Argument.of(role(first)),
                                        Argument.of(first.fact().value())))));
    }

    /** The end is what a day without words about its part mostly is. */
    private static Role role(LinkedFact fact) {
        return fact.fact().role() == Role.OTHER ? Role.END : fact.fact().role();
    }

    /** The one day that the others agree on, null where there are none or several. */
    private static @Nullable FactValue agreed(List<LinkedFact> others) {
        LocalDate agreed = null;
        for (LinkedFact other : others) {
            if (other.fact().value() instanceof FactValue.Day day) {
                if (agreed != null && !agreed.equals(day.date())) {
                    return null;
                }
                agreed = day.date();
            }
        }
        return agreed == null ? null : new FactValue.Day(agreed, null, agreed.getDayOfWeek(), true);
    }
}
