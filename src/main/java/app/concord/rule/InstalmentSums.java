package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Bound;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Subject;
import app.concord.model.Verdict;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Multiplies instalments by their number and holds the sum against the price of the product in the
 * same piece. What interest, a deposit or fees change is left alone, and so is a piece whose price
 * no other piece confirms, as the price may be what is wrong.
 */
final class InstalmentSums {
    private static final int BESIDE = 90;
    private static final double SURE = 0.8;
    private static final double MOST_APART = 0.4;

    /** So much of all instalments at most is let off to those who pay at once. */
    private static final double MOST_REBATE = 0.15;

    private static final double CENTS = 0.1;
    private static final Set<Role> MORE = Set.of(Role.DEPOSIT, Role.FEE);

    private final Rule rule;
    private final Statements statements;
    private final Judgement judgement;
    private final InstalmentCounts counts;
    private final Findings findings;

    InstalmentSums(Rule rule, Statements statements, Judgement judgement, InstalmentCounts counts) {
        this.rule = rule;
        this.statements = statements;
        this.judgement = judgement;
        this.counts = counts;
        this.findings = new Findings(statements);
    }

    void judge(List<LinkedFact> payments, List<LinkedFact> prices) {
        Map<String, List<LinkedFact>> bySubject = Statements.group(prices, LinkedFact::subject);
        Set<String> spoiled = spoiled(payments, prices);
        Set<List<Object>> told = new HashSet<>();
        for (LinkedFact count : payments) {
            Fact fact = count.fact();
            if (fact.role() != Role.INSTALMENT_COUNT || spoiled.contains(fact.place().asset())) {
                continue;
            }
            LinkedFact each = beside(fact);
            boolean product =
                    each != null
                            && statements.kind(each.subject()) == Subject.Kind.PRODUCT
                            && each.fact().key().bound() == Bound.EXACT;
            if (each != null
                    && product
                    && told.add(
                            List.of(
                                    each.subject(),
                                    each.fact().place().asset(),
                                    each.fact().value().canonical()))) {
                judge(count, each, bySubject.getOrDefault(each.subject(), List.of()));
            }
        }
    }

    /** The pieces that tell of interest, deposits or fees. */
    private static Set<String> spoiled(List<LinkedFact> payments, List<LinkedFact> prices) {
        Set<String> pieces = new HashSet<>();
        for (LinkedFact price : prices) {
            if (MORE.contains(price.fact().role())) {
                pieces.add(price.fact().place().asset());
            }
        }
        for (LinkedFact payment : payments) {
            boolean later = payment.fact().key().scope().contains("rate later");
            if (!later
                    && payment.fact().value() instanceof FactValue.Percent rate
                    && rate.amount().signum() != 0) {
                pieces.add(payment.fact().place().asset());
            }
        }
        return pieces;
    }

    private @Nullable LinkedFact beside(Fact count) {
        LinkedFact nearest = null;
        int best = BESIDE + 1;
        for (LinkedFact one : counts.amounts(count)) {
            int apart =
                    Math.max(
                            one.fact().place().span().start() - count.place().span().end(),
                            count.place().span().start() - one.fact().place().span().end());
            if (apart < best) {
                nearest = one;
                best = apart;
            }
        }
        return nearest;
    }

    private void judge(LinkedFact count, LinkedFact each, List<LinkedFact> prices) {
        String piece = each.fact().place().asset();
        Map<BigDecimal, Set<String>> pieces = new HashMap<>();
        List<LinkedFact> here = new ArrayList<>();
        for (LinkedFact price : prices) {
            boolean asked =
                    price.fact().kind() == FactKind.PRICE
                            && price.fact().role() == Role.NOW
                            && price.fact().key().bound() == Bound.EXACT;
            if (asked && Amounts.money(price).isPresent()) {
                pieces.computeIfAbsent(Amounts.money(price).get(), p -> new HashSet<>())
                        .add(price.fact().place().asset());
                if (price.fact().place().asset().equals(piece)) {
                    here.add(price);
                }
            }
        }
        BigDecimal amount = Amounts.money(each).orElse(BigDecimal.ZERO);
        BigDecimal number = counts.of(count);
        BigDecimal sum = sum(each, amount, number);
        double rounding = number.doubleValue() * step(each);
        LinkedFact nearest = null;
        if (!here.stream().allMatch(Savings::isAtOnce)) {
            here.removeIf(Savings::isAtOnce);
        }
        for (LinkedFact price : here) {
            if (nearest == null || apart(price, sum) < apart(nearest, sum)) {
                nearest = price;
            }
        }
        if (nearest == null || amount.signum() == 0) {
            return;
        }
        BigDecimal price = Amounts.money(nearest).orElse(BigDecimal.ONE);
        if (apart(nearest, sum) <= rounding
                || isRebate(nearest, sum)
                || isOfFull(each, prices, sum, rounding)) {
            return;
        }
        if (isTold(each, apart(nearest, sum)) || isOfAnother(each, sum, rounding)) {
            explain(each, nearest);
            return;
        }
        boolean known = pieces.getOrDefault(price, Set.of()).size() > 1;
        if (!known || apart(nearest, sum) > MOST_APART * price.doubleValue()) {
            explain(each, nearest);
        } else {
            report(count, each, nearest, sum);
        }
    }

    /**
     * Whether they come to the full price of a list elsewhere in the piece, whose lower price is
     * for some only, or to what is less where all is paid at once: 'paid at once 219 instead of
     * 237'; a price crossed out right beside them is none that is still paid.
     */
    private boolean isOfFull(
            LinkedFact each, List<LinkedFact> prices, BigDecimal sum, double rounding) {
        return prices.stream()
                .anyMatch(price ->
                        price.fact().kind() == FactKind.PRICE
                                && price.fact().role().isFormerPrice()
                                && (price.attachment() == LinkedFact.Attachment.TABLE_ROW
                                        || isLessAtOnce(price))
                                && price.fact().place().asset().equals(each.fact().place().asset())
                                && price.fact().place().block() != each.fact().place().block()
                                && apart(price, sum) <= rounding);
    }

    /**
     * Whether payments beside which nothing is named come to what another product of the piece
     * costs.
     */
    private boolean isOfAnother(LinkedFact each, BigDecimal sum, double rounding) {
        boolean named =
                switch (each.attachment()) {
                    case RECORD, TABLE_ROW, SENTENCE, HASHTAG -> true;
                    default -> false;
                };
        return !named
                && statements.in(each.fact().place().asset()).stream()
                        .anyMatch(price ->
                                price.fact().kind() == FactKind.PRICE
                                        && price.fact().role() == Role.NOW
                                        && !price.subject().equals(each.subject())
                                        && apart(price, sum) <= rounding);
    }

    /**
     * Whether a price is asked of those who pay all of it at once, and somewhat less than all
     * instalments, which are not said to cost nothing.
     */
    private boolean isRebate(LinkedFact price, BigDecimal sum) {
        double less = sum.subtract(Amounts.money(price).orElse(sum)).doubleValue();
        return Savings.isAtOnce(price)
                && less > 0
                && less <= MOST_REBATE * sum.doubleValue()
                && statements.in(price.fact().place().asset()).stream()
                        .noneMatch(other ->
                                other.fact().kind() == FactKind.PAYMENT
                                        && other.fact().value() instanceof FactValue.Percent rate
                                        && rate.amount().signum() == 0);
    }

    /** Whether beside a full price stands what is paid at once in its stead. */
    private boolean isLessAtOnce(LinkedFact full) {
        return statements.in(full.fact().place().asset()).stream()
                .anyMatch(other ->
                        other.fact().kind() == FactKind.PRICE
                                && other.fact().place().block() == full.fact().place().block()
                                && Savings.isAtOnce(other));
    }

    /** Whether the text tells the difference itself, as the interest of the payments. */
    private boolean isTold(LinkedFact each, double difference) {
        for (LinkedFact other : statements.in(each.fact().place().asset())) {
            if (other.fact().kind() == FactKind.PRICE
                    && other.fact().place().block() == each.fact().place().block()
                    && Math.abs(
                                    Amounts.money(other).orElse(BigDecimal.ZERO).doubleValue()
                                            - difference)
                            < CENTS) {
                return true;
            }
        }
        return false;
    }

    private static double apart(LinkedFact price, BigDecimal sum) {
        return Amounts.money(price).orElse(BigDecimal.ZERO).subtract(sum).abs().doubleValue();
    }

    /** All instalments together, the last one as stated. */
    private BigDecimal sum(LinkedFact each, BigDecimal amount, BigDecimal number) {
        for (LinkedFact other : counts.amounts(each.fact())) {
            BigDecimal last = Amounts.money(other).orElse(amount);
            if (InstalmentCounts.isLast(amount, last)) {
                return amount.multiply(number.subtract(BigDecimal.ONE)).add(last);
            }
        }
        return amount.multiply(number);
    }

    /** The step in which an amount is written: a cent, or a whole unit. */
    private static double step(LinkedFact each) {
        return each.fact().value() instanceof FactValue.Money money
                        && money.amount().stripTrailingZeros().scale() > 0
                ? 0.01
                : 1;
    }

    private void explain(LinkedFact each, LinkedFact price) {
        judgement.add(
                findings.explained(
                        Verdict.AMBIGUOUS,
                        "low-confidence",
                        statements.name(each.subject()),
                        each,
                        price));
    }

    private void report(LinkedFact count, LinkedFact each, LinkedFact price, BigDecimal sum) {
        String currency = Amounts.currency(each);
        judgement.add(
                findings.finding(
                        new Findings.Draft(
                                rule,
                                "sum",
                                statements.name(each.subject()),
                                List.of(each),
                                List.of(price),
                                null,
                                null,
                                Basis.CALCULATION,
                                SURE * Findings.confidence(List.of(each)),
                                List.of(
                                        Argument.of(count.fact().value()),
                                        Argument.of(each.fact().value()),
                                        Argument.of(new FactValue.Money(sum, currency)),
                                        Argument.of(price.fact().value())))));
    }
}
