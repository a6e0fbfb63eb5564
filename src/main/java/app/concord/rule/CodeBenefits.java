package app.concord.rule;

import app.concord.model.Audience;
import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What codes give, as far as the words that name the code say so. */
final class CodeBenefits {
    /** From so many pieces on a value that all others state tells what the lane is about. */
    private static final int WELL_KNOWN = 3;

    /** The scope of the most that a percentage may take off. */
    private static final String MOST = "part most";

    private CodeBenefits() {}

    /** For whom and in which market a code gives what it gives; the market may be empty. */
    private record Lane(Audience audience, String market) {
        static Lane of(LinkedFact fact) {
            var key = fact.fact().key();
            return new Lane(key.audience(), Objects.requireNonNullElse(key.market(), ""));
        }
    }

    /**
     * What one code gives, held against each other for each market and group of customers. Where
     * those of whom pieces speak are given the same, whom they name makes no difference.
     */
    static List<Conflicts> of(Subject subject, Statements statements) {
        Map<List<Object>, List<LinkedFact>> lanes = new LinkedHashMap<>();
        Statements.group(told(subject, statements), Lane::of)
                .forEach((told, lane) ->
                        lanes.computeIfAbsent(
                                        List.of(told.market(), usual(lane, statements)),
                                        key -> new ArrayList<>())
                                .addAll(lane));
        return lanes.values().stream()
                .map(lane ->
                        Conflicts.among(
                                lane,
                                f -> f.fact().value().canonical(),
                                (one, other) -> false,
                                CodeBenefits::ofOneKind,
                                WELL_KNOWN,
                                statements))
                .toList();
    }

    /** The most that a code may take off, where pieces give different amounts. */
    static List<Conflicts.Conflict> caps(Subject subject, Statements statements) {
        List<LinkedFact> caps =
                statements.of(subject.id(), FactKind.DISCOUNT).stream()
                        .filter(fact -> fact.fact().key().scope().contains(MOST))
                        .toList();
        return Statements.group(caps, Lane::of).values().stream()
                .map(lane -> Conflicts.among(lane, f -> f.fact().value().canonical(), statements))
                .flatMap(found -> found.conflicts().stream())
                .toList();
    }

    /** The value that most pieces of a lane state. */
    private static Object usual(List<LinkedFact> lane, Statements statements) {
        return Statements.group(lane, f -> f.fact().value().canonical()).entrySet().stream()
                .max(
                        Comparator.comparingDouble(
                                entry -> Truth.weight(entry.getValue(), statements)))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /**
     * Whether both are amounts or both are percentages, or the one slipped into the other: '€ 60
     * with the code' beside '40 % off' says what the code takes off the product's price, which is
     * reduced without it, but '€ 15' in place of '15 %' is a slip.
     */
    private static boolean ofOneKind(LinkedFact one, LinkedFact other) {
        return one.fact().value().getClass() == other.fact().value().getClass()
                || LikeRows.value(one).compareTo(LikeRows.value(other)) == 0;
    }

    /** Whether the brief or several pieces say that the code gives this to other customers. */
    static boolean isForOthers(LinkedFact deviating, Subject subject, Statements statements) {
        var audience = deviating.fact().key().audience();
        String value = deviating.fact().value().canonical();
        return statements.established(
                told(subject, statements).stream()
                        .filter(f ->
                                f.fact().key().audience() != audience
                                        && f.fact().value().canonical().equals(value))
                        .toList());
    }

    private static List<LinkedFact> told(Subject subject, Statements statements) {
        List<LinkedFact> benefits = new ArrayList<>();
        for (LinkedFact fact : statements.of(subject.id(), FactKind.DISCOUNT)) {
            boolean named =
                    DiscountMismatchRule.namesCode(fact, statements) || statements.isBrief(fact);
            if (named && DiscountMismatchRule.isPlain(fact) && isOne(fact, statements)) {
                benefits.add(fact);
            }
        }
        return benefits;
    }

    /** Whether a reduction beside a code is what the code gives, just so much. */
    static boolean isOne(LinkedFact fact, Statements statements) {
        return fact.fact().key().bound() == Bound.EXACT
                && !isCap(fact, statements)
                && !isDifference(fact, statements);
    }

    /**
     * Whether the piece gives the code a percentage too, so that an amount is the most it takes
     * off.
     */
    static boolean isCap(LinkedFact fact, Statements statements) {
        return fact.fact().value() instanceof FactValue.Money
                && statements.of(fact.subject(), FactKind.DISCOUNT).stream()
                        .anyMatch(other ->
                                other.fact().value() instanceof FactValue.Percent
                                        && other.fact()
                                                .place()
                                                .asset()
                                                .equals(fact.fact().place().asset()));
    }

    /**
     * Whether prices of the block leave just that, so that it is no code's doing: '£49, not £60'.
     */
    private static boolean isDifference(LinkedFact fact, Statements statements) {
        if (!(fact.fact().value() instanceof FactValue.Money saving)) {
            return false;
        }
        List<LinkedFact> prices =
                statements.in(fact.fact().place().asset()).stream()
                        .filter(f -> f.fact().kind() == FactKind.PRICE)
                        .toList();
        for (LinkedFact now : prices) {
            if (now.fact().role() != Role.NOW
                    || now.fact().place().block() != fact.fact().place().block()) {
                continue;
            }
            for (LinkedFact was : prices) {
                boolean earlier = was.fact().role().isFormerPrice();
                if (earlier
                        && PriceMismatchRule.amount(was)
                                        .subtract(PriceMismatchRule.amount(now))
                                        .compareTo(saving.amount())
                                == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether both name what must be spent, and it differs: steps of one offer. */
    static boolean isTier(LinkedFact a, LinkedFact b) {
        FactValue.Money left = a.fact().key().threshold();
        FactValue.Money right = b.fact().key().threshold();
        return left != null && right != null && !left.sameAs(right);
    }

    /**
     * Whether both sides are per cent, or both are amounts off: then pieces agree on the code and
     * on what it does, and differ in the size of the reduction.
     */
    static boolean ofOneReduction(Conflicts.Conflict conflict) {
        return conflict.deviating().getFirst().fact().value().getClass()
                == conflict.expected().getFirst().fact().value().getClass();
    }
}
