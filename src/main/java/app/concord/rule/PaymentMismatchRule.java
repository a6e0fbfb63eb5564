package app.concord.rule;

import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Severity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rate of a financing, the number of its instalments or months, what must be bought for it, the
 * methods of payment, and instalments that do not add up to the price.
 */
final class PaymentMismatchRule implements Rule {
    private static final String FINANCING = "for financing";

    /** Payments over so many times as long are those of another plan: 3 and 24 instalments. */
    private static final BigDecimal OTHER_PLAN = BigDecimal.valueOf(4);

    @Override
    public String id() {
        return "payment-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        TermLanes lanes = new TermLanes(this, statements, judgement);
        List<LinkedFact> all =
                statements.of(FactKind.PAYMENT).stream()
                        .filter(fact -> InstalmentCounts.isWhole(fact, statements))
                        .toList();
        List<LinkedFact> prices = statements.of(FactKind.PRICE);
        boolean free = tellsBoth(of(all, Role.APR));
        lanes.judge(
                Plans.withSpends(of(all, Role.APR), PaymentMismatchRule::rate),
                Lanes.How.exactly("rate", fact -> "", PaymentMismatchRule::rate)
                        .plain()
                        .comparing((one, other) ->
                                Plans.ofOneSpend(one, other)
                                        && !(free && isZero(one) != isZero(other))));
        InstalmentCounts counts =
                new InstalmentCounts(of(all, Role.INSTALMENT_COUNT), prices, statements);
        lanes.judge(
                Plans.withSpends(of(all, Role.INSTALMENT_COUNT), counts::of),
                Lanes.How.exactly("instalments", fact -> "", counts::of)
                        .plain()
                        .comparing((one, other) ->
                                Plans.ofOneSpend(one, other)
                                        && ofSamePlan(counts.of(one), counts.of(other))
                                        && !counts.areToChoose(one, other)));
        lanes.judge(
                of(all, Role.DEPOSIT),
                Lanes.How.exactly("rate", fact -> "", PaymentMismatchRule::rate).plain());
        List<LinkedFact> spends =
                prices.stream()
                        .filter(fact -> fact.fact().role() == Role.THRESHOLD)
                        .filter(fact -> fact.fact().key().scope().contains(FINANCING))
                        .map(TermLanes::term)
                        .toList();
        lanes.judge(
                Plans.ofSpends(spends),
                Lanes.How.exactly("minimum", fact -> "", PaymentMismatchRule::amount)
                        .plain()
                        .comparing(Plans::ofOne));
        new PaymentMethods(this, statements, judgement, lanes).judge(all);
        new InstalmentSums(this, statements, judgement, counts).judge(all, prices);
        new WrittenSums(this, statements, judgement).judge(prices);
        List<LinkedFact> rates = new ArrayList<>(of(all, Role.APR));
        rates.addAll(BareRates.of(rates, statements));
        Set<Place> accused = judgement.accused();
        new LikeRows(
                        rates,
                        (one, other) -> false,
                        statements,
                        new Accusation(this, statements, judgement))
                .judge(
                        "rate",
                        rates.stream().filter(f -> !accused.contains(f.fact().place())).toList());
        return judgement;
    }

    private static List<LinkedFact> of(List<LinkedFact> all, Role role) {
        return all.stream().filter(fact -> fact.fact().role() == role).toList();
    }

    /** Whether some piece tells of payments without interest beside others with interest. */
    private static boolean tellsBoth(List<LinkedFact> rates) {
        Set<String> zero = new HashSet<>();
        Set<String> more = new HashSet<>();
        for (LinkedFact rate : rates) {
            (isZero(rate) ? zero : more).add(rate.fact().place().asset());
        }
        return zero.stream().anyMatch(more::contains);
    }

    private static boolean isZero(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Percent percent
                && percent.amount().signum() == 0;
    }

    private static Object rate(LinkedFact fact) {
        Fact here = fact.fact();
        return here.value() instanceof FactValue.Percent percent
                ? percent.amount().stripTrailingZeros()
                : here.value().canonical();
    }

    private static Object amount(LinkedFact fact) {
        return Amounts.money(fact).orElse(BigDecimal.ZERO);
    }

    private static boolean ofSamePlan(BigDecimal one, BigDecimal other) {
        return one.compareTo(other.multiply(OTHER_PLAN)) < 0
                && other.compareTo(one.multiply(OTHER_PLAN)) < 0;
    }
}
