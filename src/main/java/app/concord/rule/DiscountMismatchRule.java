package app.concord.rule;

import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Subject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One offer, different reductions. A percentage and an amount agree when the stated prices make
 * them the same; a ceiling ('up to 40 %') only has to be high enough. What a code gives is judged
 * with the codes, unless the words do not name the code.
 */
final class DiscountMismatchRule implements Rule {
    @Override
    public String id() {
        return "discount-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** The circumstances that reductions of one lane share. */
    private record Lane(
            Object audience,
            Object threshold,
            int quantity,
            Object market,
            Object scope,
            boolean percent,
            boolean paidBack) {
        static Lane of(LinkedFact fact, Statements statements) {
            var key = fact.fact().key();
            return new Lane(
                    key.audience(),
                    Objects.requireNonNullElse(key.threshold(), ""),
                    key.quantity(),
                    Objects.requireNonNullElse(key.market(), ""),
                    key.scope(),
                    fact.fact().value() instanceof FactValue.Percent,
                    OtherSavings.isPaidBack(fact, statements));
        }
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        new Mechanics(this, statements, judgement).judge();
        Set<Place> accused = new HashSet<>(unnamed(statements, judgement));
        accused.addAll(
                new FollowingSavings(statements, new Accusation(this, statements, judgement))
                        .judge(accused));
        for (Subject subject : statements.subjects()) {
            if (subject.kind() == Subject.Kind.CAMPAIGN) {
                continue;
            }
            for (Conflicts found : CodeBenefits.of(subject, statements)) {
                for (Conflicts.Conflict conflict : found.conflicts()) {
                    LinkedFact right = conflict.expected().getFirst();
                    LinkedFact wrong = conflict.deviating().getFirst();
                    if (CodeBenefits.ofOneReduction(conflict)
                            && !CodeBenefits.isForOthers(wrong, subject, statements)
                            && !CodeBenefits.isTier(wrong, right)) {
                        new Accusation(this, statements, judgement)
                                .settle(
                                        "amount",
                                        conflict.deviating(),
                                        conflict.expected(),
                                        right,
                                        conflict.basis(),
                                        conflict.confidence());
                    }
                }
            }
            List<LinkedFact> savings = new ArrayList<>();
            for (LinkedFact fact : statements.of(subject.id(), FactKind.DISCOUNT)) {
                if (isPlain(fact)
                        && !accused.contains(fact.fact().place())
                        && !namesCode(fact, statements)) {
                    savings.add(fact);
                }
            }
            if (!savings.isEmpty()) {
                Reductions reductions = new Reductions(this, subject, statements, judgement);
                Statements.group(savings, fact -> Lane.of(fact, statements))
                        .values()
                        .forEach(reductions::judge);
            }
        }
        new PaidBackSavings(statements, new Accusation(this, statements, judgement))
                .judge(judgement.accused());
        new PointValues(statements, new Accusation(this, statements, judgement)).judge();
        return judgement;
    }

    /**
     * Judges what is taken off by the words around alone, where no product is named; where that is
     * accused.
     */
    private Set<Place> unnamed(Statements statements, Judgement judgement) {
        Set<Place> before = judgement.accused();
        List<LinkedFact> whole =
                statements.of(statements.whole(), FactKind.DISCOUNT).stream()
                        .filter(DiscountMismatchRule::isPlain)
                        .toList();
        new UnnamedValues(this, statements, judgement).judge(whole);
        Set<Place> accused = judgement.accused();
        Set<String> elsewhere = severalTimes(statements);
        List<LinkedFact> facts = new ArrayList<>();
        List<LinkedFact> witnesses = new ArrayList<>();
        for (LinkedFact fact : statements.of(FactKind.DISCOUNT)) {
            if (isPlain(fact)
                    && fact.fact().value() instanceof FactValue.Percent
                    && !accused.contains(fact.fact().place())
                    && !namesCode(fact, statements)) {
                boolean witness =
                        statements.kind(fact.subject()) == Subject.Kind.PRODUCT
                                || elsewhere.contains(fact.fact().value().canonical());
                (witness ? witnesses : facts).add(fact);
            }
        }
        new UnnamedValues(this, statements, judgement).judge(facts, witnesses);
        Set<Place> found = new HashSet<>(judgement.accused());
        found.removeAll(before);
        return found;
    }

    /** The reductions that several pieces state, of whatever. */
    private static Set<String> severalTimes(Statements statements) {
        Set<String> several = new HashSet<>();
        Statements.group(statements.of(FactKind.DISCOUNT), fact -> fact.fact().value().canonical())
                .forEach((value, facts) -> {
                    if (Statements.pieces(facts).size() > 1) {
                        several.add(value);
                    }
                });
        return several;
    }

    /** Whether a fact takes something off each piece; '3 for 2' is no such sum. */
    static boolean isPlain(LinkedFact fact) {
        return fact.fact().role() == Role.SAVING
                && !(fact.fact().value() instanceof FactValue.Mechanic);
    }

    /**
     * Whether the words themselves name a code; such statements are held against those of the same
     * code.
     */
    static boolean namesCode(LinkedFact fact, Statements statements) {
        Fact here = fact.fact();
        for (LinkedFact other : statements.in(here.place().asset())) {
            Fact code = other.fact();
            boolean named =
                    code.kind() == FactKind.PROMO_CODE
                            && other.subject().equals(fact.subject())
                            && (code.place().block() == here.place().block()
                                    || statements.ofOneRecord(code, here));
            if (named) {
                return true;
            }
        }
        return false;
    }
}
