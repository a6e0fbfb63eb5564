package app.concord.rule;

import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Severity;

import java.util.List;
import java.util.Objects;

/**
 * What must be spent for free delivery, how long delivery takes, and until when an order leaves the
 * same day.
 */
final class ShippingMismatchRule implements Rule {

    @Override
    public String id() {
        return "shipping-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        Lanes lanes = new Lanes(this, statements, judgement);
        List<LinkedFact> all = statements.of(FactKind.SHIPPING);
        lanes.judge(
                all.stream().filter(fact -> fact.fact().key().threshold() != null).toList(),
                Lanes.How.exactly(
                        "threshold", ShippingMismatchRule::lane, ShippingMismatchRule::threshold));
        lanes.judge(
                of(all, Role.DELIVERY_TIME),
                Lanes.How.exactly("time", ShippingMismatchRule::lane, Durations::value));
        lanes.judge(
                of(all, Role.CUT_OFF),
                Lanes.How.exactly(
                        "cut-off",
                        ShippingMismatchRule::lane,
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
                key.fulfilment(),
                Objects.requireNonNullElse(key.market(), ""));
    }

    private static Object threshold(LinkedFact fact) {
        Fact here = fact.fact();
        FactValue.Money least = here.key().threshold();
        return least == null ? "" : least.amount().stripTrailingZeros();
    }
}
