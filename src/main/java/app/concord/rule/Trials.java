package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.FactValue.TimeUnit;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import java.util.List;

/**
 * What is tried: goods, which come home and go back like any return, or a service, whose trial is a
 * condition of its contract. Where nothing is delivered, only a night is slept on goods.
 */
final class Trials {
    private final List<LinkedFact> all;
    private final boolean delivers;

    Trials(Statements statements) {
        this.all =
                statements.of(FactKind.RETURNS).stream()
                        .filter(fact -> fact.fact().role() == Role.TRIAL)
                        .toList();
        this.delivers =
                !all.isEmpty()
                        && (!statements.of(FactKind.SHIPPING).isEmpty()
                                || statements.of(FactKind.PRICE).stream()
                                        .anyMatch(fact -> fact.fact().role() == Role.DELIVERY));
    }

    /** How long goods may be tried. */
    List<LinkedFact> ofGoods() {
        return all.stream().filter(fact -> delivers || isNights(fact)).toList();
    }

    /** How long a service may be tried. */
    List<LinkedFact> ofServices() {
        return all.stream().filter(fact -> !delivers && !isNights(fact)).toList();
    }

    private static boolean isNights(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Duration length
                && length.unit() == TimeUnit.NIGHT;
    }
}
