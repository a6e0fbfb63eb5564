package app.concord.rule;

import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Tells the financing plans of a shop apart: 12 months from 250 € and 24 months from 500 € are two.
 * A statement that leaves out from what spend on it holds is one of the plan with its value.
 */
final class Plans {
    private static final String PLAN = "payments ";

    private Plans() {}

    /** Whether two statements hold from the same spend on, or one does not say. */
    static boolean ofOneSpend(LinkedFact one, LinkedFact other) {
        FactValue.Money a = one.fact().key().threshold();
        FactValue.Money b = other.fact().key().threshold();
        return a == null || b == null || a.sameAs(b);
    }

    /** Whether two least spends open plans with as many payments, or one does not say. */
    static boolean ofOne(LinkedFact one, LinkedFact other) {
        String a = one.fact().key().unit();
        String b = other.fact().key().unit();
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    /** The statements with the spend that most others of their value name. */
    static List<LinkedFact> withSpends(List<LinkedFact> facts, Function<LinkedFact, Object> value) {
        Map<Object, FactValue.Money> usual =
                usual(facts, value, fact -> fact.fact().key().threshold());
        List<LinkedFact> all = new ArrayList<>();
        for (LinkedFact fact : facts) {
            ComparabilityKey key = fact.fact().key();
            FactValue.Money spend = usual.get(value.apply(fact));
            all.add(
                    key.threshold() != null || spend == null
                            ? fact
                            : with(fact, key.withThreshold(spend)));
        }
        return all;
    }

    /** Least spends with the number of payments of their plan in the unit. */
    static List<LinkedFact> ofSpends(List<LinkedFact> facts) {
        Function<LinkedFact, Object> amount = fact -> fact.fact().value().canonical();
        Map<Object, FactValue.Text> usual = usual(facts, amount, Plans::plan);
        List<LinkedFact> all = new ArrayList<>();
        for (LinkedFact fact : facts) {
            FactValue.Text own = plan(fact);
            FactValue.Text plan = own == null ? usual.get(amount.apply(fact)) : own;
            NavigableSet<String> scope = new TreeSet<>(fact.fact().key().scope());
            scope.removeIf(one -> one.startsWith(PLAN));
            all.add(
                    with(
                            fact,
                            fact.fact()
                                    .key()
                                    .withScope(scope)
                                    .withUnit(plan == null ? "" : plan.text())));
        }
        return all;
    }

    private static FactValue.@Nullable Text plan(LinkedFact spend) {
        for (String scope : spend.fact().key().scope()) {
            if (scope.startsWith(PLAN)) {
                return new FactValue.Text(scope);
            }
        }
        return null;
    }

    /** For each value what most of its statements add; the first where several do alike. */
    private static <T extends FactValue> Map<Object, T> usual(
            List<LinkedFact> facts,
            Function<LinkedFact, Object> value,
            Function<LinkedFact, @Nullable T> added) {
        Map<Object, Map<String, Integer>> counts = new HashMap<>();
        Map<Object, T> usual = new HashMap<>();
        for (LinkedFact fact : facts) {
            T one = added.apply(fact);
            if (one != null) {
                Object key = value.apply(fact);
                Map<String, Integer> here = counts.computeIfAbsent(key, k -> new TreeMap<>());
                int count = here.merge(one.canonical(), 1, Integer::sum);
                T best = usual.get(key);
                if (best == null || count > here.getOrDefault(best.canonical(), 0)) {
                    usual.put(key, one);
                }
            }
        }
        return usual;
    }

    private static LinkedFact with(LinkedFact linked, ComparabilityKey key) {
        Fact fact = linked.fact();
        return new LinkedFact(
                fact.withKey(key), linked.subject(), linked.attachment(), linked.confidence());
    }
}
