package app.concord.rule;

import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds which values of one lane contradict another, where pieces may rightly state several: the
 * terms give 30 days for returns and 15 for an exchange. A value that some piece states beside the
 * other, for something else, is no contradiction; a value that replaces the one that the brief or
 * the heavier side gives is one, the surer the more alike the words of both are.
 */
final class Conflicts {
    /** From here on the words of two values speak of one thing. */
    static final double ALIKE = 0.5;

    private static final String REGION = "region ";
    private static final double UNLIKE = 0.2;
    private static final double SAME_PIECE = 0.85;
    private static final double WEIGHT_OF_LIKENESS = 0.4;
    private static final double SEVERAL_PIECES = 0.8;
    private static final double LONE = 0.8;
    private static final double STRANGE = 0.55;

    /** From so many pieces on a value that all others state tells what the lane is about. */
    static final int WELL_KNOWN = 3;

    /** All values together, at most, against one that is the usual one of its lane. */
    private static final double USUAL = 1.5;

    private static final int MOST_VALUES = 12;
    private static final int MOST_LONE = 2;

    /**
     * Values that contradict each other.
     *
     * @param deviating statements of the value held to be wrong
     * @param expected statements of the value held to be right
     * @param basis why
     * @param sureness how sure it is that the one contradicts the other, 0 to 1, if both are read
     *     and linked rightly
     */
    record Conflict(
            List<LinkedFact> deviating, List<LinkedFact> expected, Basis basis, double sureness) {

        /** The same with only these of the deviating statements, null if none is left. */
        @Nullable Conflict only(Predicate<LinkedFact> kept) {
            List<LinkedFact> some = deviating.stream().filter(kept).toList();
            return some.isEmpty() ? null : new Conflict(some, expected, basis, sureness);
        }

        /** How sure it is with the doubts about reading and linking, 0 to 1. */
        double confidence() {
            return sureness * Findings.confidence(deviating);
        }
    }

    /**
     * Values that differ and do not contradict each other.
     *
     * @param reason key of the explanation
     */
    record Apart(LinkedFact one, LinkedFact other, String reason) {}

    private final Statements statements;
    private final Contexts contexts;
    private final ProductSides sides;
    private final Beside places;
    private final Excuses excuses;
    private final BiPredicate<LinkedFact, LinkedFact> compatible;
    private final BiPredicate<LinkedFact, LinkedFact> comparable;
    private final int known;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Apart> apart = new ArrayList<>();

    private Conflicts(
            List<LinkedFact> lane,
            BiPredicate<LinkedFact, LinkedFact> compatible,
            BiPredicate<LinkedFact, LinkedFact> comparable,
            int known,
            Statements statements) {
        this.known = known;
        this.statements = statements;
        this.sides = new ProductSides(statements);
        this.places = new Beside(statements);
        this.compatible = compatible;
        this.comparable = comparable;
        this.contexts = new Contexts(lane, statements);
        this.excuses = new Excuses(statements, contexts, sides, places);
    }

    /** Holds the statements of a lane against each other, all of which may be. */
    static <K> Conflicts among(
            List<LinkedFact> lane,
            Function<LinkedFact, K> value,
            BiPredicate<LinkedFact, LinkedFact> compatible,
            Statements statements) {
        return among(lane, value, compatible, (one, other) -> true, WELL_KNOWN, statements);
    }

    /**
     * Holds the statements of a lane against each other.
     *
     * @param value what is the same for statements that agree
     * @param compatible whether one statement allows the other
     * @param comparable whether one statement may be held against the other
     * @param known how many pieces with the usual value tell what the lane is about
     */
    static <K> Conflicts among(
            List<LinkedFact> lane,
            Function<LinkedFact, K> value,
            BiPredicate<LinkedFact, LinkedFact> compatible,
            BiPredicate<LinkedFact, LinkedFact> comparable,
            int known,
            Statements statements) {
        Map<K, List<LinkedFact>> groups = Statements.group(lane, value);
        Conflicts found =
                new Conflicts(
                        groups.size() < 2 ? List.of() : lane,
                        compatible,
                        comparable,
                        known,
                        statements);
        if (groups.size() > 1) {
            found.judge(new ArrayList<>(groups.values()));
        }
        return found;
    }

    /**
     * Holds statements against each other that may all be compared and must be the same.
     *
     * @param known how many pieces with the usual value tell what the lane is about
     */
    static <K> Conflicts among(
            List<LinkedFact> lane,
            Function<LinkedFact, K> value,
            int known,
            Statements statements) {
        return among(lane, value, (one, other) -> false, (one, other) -> true, known, statements);
    }

    /** Holds statements against each other that may all be compared and must be the same. */
    static <K> Conflicts among(
            List<LinkedFact> lane, Function<LinkedFact, K> value, Statements statements) {
        return among(lane, value, (one, other) -> false, statements);
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    List<Apart> apart() {
        return apart;
    }

    private void judge(List<List<LinkedFact>> groups) {
        IdentityHashMap<List<LinkedFact>, Double> weights = new IdentityHashMap<>();
        groups.forEach(group -> weights.put(group, Truth.weight(group, statements)));
        List<List<LinkedFact>> ranked = new ArrayList<>(groups);
        ranked.sort(
                Comparator.comparing((List<LinkedFact> group) -> !statements.anyBrief(group))
                        .thenComparingDouble(group -> -weights.getOrDefault(group, 0.0)));
        for (int i = 1; i < ranked.size(); i++) {
            List<LinkedFact> value = ranked.get(i);
            if (!statements.anyBrief(value)) {
                List<List<LinkedFact>> heavier = ranked.subList(0, Math.min(i, MOST_VALUES));
                hold(value, weights.getOrDefault(value, 0.0), heavier, weights);
            }
        }
    }

    /** Holds one value against the heavier one whose words are most like its own. */
    private void hold(
            List<LinkedFact> value,
            double weight,
            List<List<LinkedFact>> heavier,
            IdentityHashMap<List<LinkedFact>, Double> weights) {
        List<LinkedFact> right = null;
        double best = 0;
        double alike = 0;
        for (List<LinkedFact> other : heavier) {
            if (compatible.test(value.getFirst(), other.getFirst())) {
                return;
            }
            if (!comparable(value, other)) {
                continue;
            }
            double like = contexts.likeness(value, other);
            double score =
                    (statements.anyBrief(other) ? 2 : 1)
                            * weights.getOrDefault(other, 0.0)
                            * (WEIGHT_OF_LIKENESS + like);
            if (right == null || score > best) {
                right = other;
                best = score;
                alike = like;
            }
        }
        if (right == null) {
            return;
        }
        if (alike < ALIKE) {
            List<LinkedFact> told = replaced(value, right, heavier);
            right = told == null ? right : told;
            alike = told == null ? alike : contexts.likeness(value, told);
        }
        List<LinkedFact> deviating = new ArrayList<>(value);
        String excuse = excuses.find(deviating, value, right);
        if (excuse == null && alike < ALIKE && excuses.ofAThird(deviating, right, heavier)) {
            excuse = "beside";
        }
        if (excuse != null) {
            List<LinkedFact> instead = replaced(value, right, heavier);
            if (instead == null) {
                apart.add(new Apart(value.getFirst(), right.getFirst(), excuse));
                return;
            }
            right = instead;
            deviating = new ArrayList<>(value);
            alike = contexts.likeness(value, right);
        }
        Map<String, List<LinkedFact>> there = Beside.byPiece(right);
        boolean samePiece = deviating.stream().allMatch(fact -> places.states(fact, there));
        // What a part of a mail says is held against its other parts, in whatever words.
        boolean ofOnePiece = there.keySet().containsAll(Beside.byPiece(deviating).keySet());
        boolean several = Beside.byPiece(deviating).size() > 1;
        double others = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        boolean alone =
                there.size() >= known
                        && (weights.size() == 2
                                || others <= USUAL * weights.getOrDefault(right, 0.0)
                                || (there.size() > known && areLone(weights.keySet(), right)));
        boolean brief = statements.anyBrief(right);
        double heavy = weights.getOrDefault(right, 0.0);
        Basis basis =
                brief
                        ? Basis.BRIEF
                        : heavy >= Truth.CLEAR_LEAD * weight ? Basis.MAJORITY : Basis.TIE;
        double sure = brief ? 1 : Truth.sureness(heavy / (heavy + weight));
        double sureness =
                sure
                        * ((ofOnePiece && !samePiece) || ofOneScope(deviating, right)
                                ? 1
                                : likely(alike, alone))
                        * sides.sameThing(deviating, right)
                        * (samePiece ? SAME_PIECE : 1)
                        * (several && !brief ? SEVERAL_PIECES : 1);
        conflicts.add(new Conflict(List.copyOf(deviating), right, basis, sureness));
    }

    /**
     * The value in whose words a lone one stands, which its piece misses, while it gives the usual
     * value besides as all others do; null for none.
     */
    private @Nullable List<LinkedFact> replaced(
            List<LinkedFact> value, List<LinkedFact> usual, List<List<LinkedFact>> heavier) {
        if (Beside.byPiece(value).size() > 1) {
            return null;
        }
        List<LinkedFact> found = null;
        double best = Math.max(ALIKE, contexts.likeness(value, usual));
        for (List<LinkedFact> other : heavier) {
            boolean missed =
                    !other.equals(usual)
                            && statements.established(other)
                            && value.stream()
                                    .noneMatch(fact -> places.states(fact, Beside.byPiece(other)))
                            && comparable(value, other);
            double like = missed ? contexts.likeness(value, other) : 0;
            if (like > best) {
                found = other;
                best = like;
            }
        }
        return found != null && sides.ofOtherProducts(value, found) ? null : found;
    }

    /** Whether at most two values stand beside the usual one, each in one piece: two slips. */
    private static boolean areLone(Set<List<LinkedFact>> values, List<LinkedFact> usual) {
        return values.size() <= MOST_LONE + 1
                && values.stream()
                        .allMatch(
                                value -> value.equals(usual) || Beside.byPiece(value).size() == 1);
    }

    /** Whether both name what they hold for, as one region, in whatever words besides. */
    private static boolean ofOneScope(List<LinkedFact> one, List<LinkedFact> other) {
        Set<String> scope = one.getFirst().fact().key().scope();
        return scope.stream().anyMatch(name -> name.startsWith(REGION))
                && scope.equals(other.getFirst().fact().key().scope());
    }

    /** Whether any statements of both sides may be held against each other. */
    private boolean comparable(List<LinkedFact> one, List<LinkedFact> other) {
        for (LinkedFact a : one.subList(0, Math.min(MOST_VALUES, one.size()))) {
            for (LinkedFact b : other.subList(0, Math.min(MOST_VALUES, other.size()))) {
                if (comparable.test(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * How sure it is that statements with words so alike speak of one thing. Where one value stands
     * alone against one that all other pieces state, the lane itself says what it is about.
     */
    private static double likely(double alike, boolean alone) {
        double floor = alone ? LONE : STRANGE;
        if (alike >= ALIKE) {
            return 1;
        }
        return floor + (1 - floor) * Math.max(0, alike - UNLIKE) / (ALIKE - UNLIKE);
    }
}
