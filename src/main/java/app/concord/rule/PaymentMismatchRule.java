package app.concord.rule;

import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Severity;

import java.util.List;
import java.util.Objects;

/** The rate of a financing and the number of its instalments. */
final class PaymentMismatchRule implements Rule {

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
        Lanes lanes = new Lanes(this, statements, judgement);
        List<LinkedFact> all = statements.of(FactKind.PAYMENT);
        lanes.judge(
                of(all, Role.APR),
                Lanes.How.exactly("rate", PaymentMismatchRule::lane, PaymentMismatchRule::rate));
        lanes.judge(
                of(all, Role.INSTALMENT_COUNT),
                Lanes.How.exactly(
                        "instalments",
                        PaymentMismatchRule::lane,
                        fact -> fact.fact().value().canonical()));
        return judgement;
    }

    private static List<LinkedFact> of(List<LinkedFact> all, Role role) {
        return all.stream().filter(fact -> fact.fact().role() == role).toList();
    }

    private static Object lane(LinkedFact fact) {
        var key = fact.fact().key();
        return List.of(
                key.role(),
                key.audience(),
                key.bound(),
                Objects.requireNonNullElse(key.market(), ""));
    }

    private static Object rate(LinkedFact fact) {
        Fact here = fact.fact();
        return here.value() instanceof FactValue.Percent percent
                ? percent.amount().stripTrailingZeros()
                : here.value().canonical();
    }
}
