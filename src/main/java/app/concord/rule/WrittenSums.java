package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Block;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Products that a text writes out, '3 × £79 = £247', and that do not come to what it says. No other
 * piece and no name is needed to tell that.
 */
final class WrittenSums {
    private static final Pattern TIMES = Pattern.compile("(?<![\\d.,])(\\d{1,3}) ?[×x*] ?$");
    private static final Pattern EQUALS = Pattern.compile("\\s{0,2}=\\s{0,2}");
    private static final int REACH = 12;
    private static final double CENT = 0.011;

    /** How sure it is, however little tells what is sold. */
    private static final double SURE = 0.85;

    private final Rule rule;
    private final Statements statements;
    private final Judgement judgement;
    private final Findings findings;

    WrittenSums(Rule rule, Statements statements, Judgement judgement) {
        this.rule = rule;
        this.statements = statements;
        this.judgement = judgement;
        this.findings = new Findings(statements);
    }

    void judge(List<LinkedFact> prices) {
        Set<List<Object>> told = new HashSet<>();
        for (LinkedFact each : prices) {
            BigDecimal times = times(each);
            LinkedFact total = times == null ? null : total(each);
            if (times != null && total != null) {
                BigDecimal one = Amounts.money(each).orElse(BigDecimal.ZERO);
                BigDecimal sum = Amounts.money(total).orElse(BigDecimal.ZERO);
                boolean cents = one.stripTrailingZeros().scale() > 0;
                double rounding = cents ? CENT * times.doubleValue() : CENT;
                boolean wrong = !Amounts.near(one.multiply(times), sum, rounding);
                if (wrong && told.add(List.of(each.fact().place().asset(), times, one, sum))) {
                    report(times, each, total);
                }
            }
        }
    }

    /** How many times an amount is taken by the words in front of it, null for no sum. */
    private @Nullable BigDecimal times(LinkedFact each) {
        Block block = statements.block(each.fact());
        boolean amount =
                each.fact().role() == Role.NOW
                        || each.fact().role() == Role.INSTALMENT
                        || each.fact().role() == Role.UNIT_PRICE;
        if (block == null || !amount) {
            return null;
        }
        int start = each.fact().place().span().start();
        Matcher times = TIMES.matcher(block.text().substring(Math.max(0, start - REACH), start));
        return times.find() ? new BigDecimal(times.group(1)) : null;
    }

    /** The amount behind a sign of equality that follows an amount, null for none. */
    private @Nullable LinkedFact total(LinkedFact each) {
        Block block = statements.block(each.fact());
        int end = each.fact().place().span().end();
        for (LinkedFact other : statements.in(each.fact().place().asset())) {
            Fact fact = other.fact();
            int start = fact.place().span().start();
            if (block != null
                    && fact.kind() == FactKind.PRICE
                    && fact.place().block() == block.index()
                    && start > end
                    && start - end <= REACH
                    && Objects.equals(Amounts.currency(other), Amounts.currency(each))
                    && EQUALS.matcher(block.text().substring(end, start)).matches()) {
                return other;
            }
        }
        return null;
    }

    private void report(BigDecimal times, LinkedFact each, LinkedFact total) {
        BigDecimal sum = Amounts.money(each).orElse(BigDecimal.ZERO).multiply(times);
        FactValue right = new FactValue.Money(sum, Amounts.currency(each));
        judgement.add(
                findings.finding(
                        new Findings.Draft(
                                rule,
                                "sum",
                                statements.name(each.subject()),
                                List.of(total),
                                List.of(each),
                                right,
                                null,
                                Basis.CALCULATION,
                                SURE,
                                List.of(
                                        Argument.of(new FactValue.Quantity(times, "instalment")),
                                        Argument.of(each.fact().value()),
                                        Argument.of(right),
                                        Argument.of(total.fact().value())))));
    }
}
