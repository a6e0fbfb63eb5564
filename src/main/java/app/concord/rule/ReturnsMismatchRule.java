package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Severity;

import java.util.List;
import java.util.Objects;

/** Return periods, guarantees, trials, notice periods and minimum terms that differ. */
final class ReturnsMismatchRule implements Rule {

    @Override
    public String id() {
        return "returns-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        List<LinkedFact> lengths =
                statements.of(FactKind.RETURNS).stream()
                        .filter(fact -> fact.fact().value() instanceof FactValue.Duration)
                        .toList();
        new Lanes(this, statements, judgement)
                .judge(
                        lengths,
                        Lanes.How.exactly("length", ReturnsMismatchRule::lane, Durations::value));
        return judgement;
    }

    private static Object lane(LinkedFact fact) {
        var key = fact.fact().key();
        return List.of(
                key.role(),
                key.audience(),
                key.bound(),
                Objects.requireNonNullElse(key.market(), ""));
    }
}
