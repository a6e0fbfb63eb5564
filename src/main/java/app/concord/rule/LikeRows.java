package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.ComparabilityKey;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Subject;
import app.concord.model.TaxBasis;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Values of table rows, and of what stands below a heading, that bear the same label in several
 * pieces: 'car, return' costs one amount in the brochure and another on the page. What the row is
 * of need not be known. One value is accused that no other piece states at all, where a row with
 * the same label has one that several pieces or the brief state.
 */
final class LikeRows {
    private static final double SURE = 0.95;
    private static final double LINKED = 0.95;
    private static final double CLOSE_BELOW = 0.75;
    private static final double CLOSE_ABOVE = 1.34;
    private static final int MOST_IN_ROW = 6;
    private static final int MOST_ROWS = 400;

    private final Statements statements;
    private final Accusation accusation;
    private final BiPredicate<List<LinkedFact>, LinkedFact> apart;
    private final RowLabels labels;
    private final Map<BigDecimal, List<LinkedFact>> byValue = new HashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /**
     * @param everything every statement of the kind, wherever it stands
     * @param apart whether values are rightly others than a value of another piece
     */
    LikeRows(
            Collection<LinkedFact> everything,
            BiPredicate<List<LinkedFact>, LinkedFact> apart,
            Statements statements,
            Accusation accusation) {
        this.apart = apart;
        this.statements = statements;
        this.accusation = accusation;
        this.labels = new RowLabels(statements);
        for (LinkedFact fact : everything) {
            byValue.computeIfAbsent(value(fact), v -> new ArrayList<>()).add(fact);
        }
    }

    /** Values with the label that they share, and those of their columns. */
    record Row(RowLabels.Label label, List<LinkedFact> facts) {}

    /**
     * Judges these statements.
     *
     * @param message key of the finding's sentence
     */
    void judge(String message, Collection<LinkedFact> facts) {
        rows.putAll(rows(facts, labels, statements));
        TwinTables tables = new TwinTables(labels, rows.values());
        Set<BigDecimal> accused = new HashSet<>();
        for (Row row : rows.values()) {
            for (LinkedFact fact : row.facts()) {
                List<LinkedFact> right = isLone(fact) ? right(row, fact, tables) : null;
                if (right != null
                        && !apart.test(List.of(fact), right.getFirst())
                        && accused.add(value(fact))) {
                    accusation.report(message, deviating(fact), right, SURE);
                } else if (right == null && isLone(fact)) {
                    LinkedFact twin = row.label().table() ? tables.twin(fact, row) : null;
                    if (twin != null
                            && isLone(twin)
                            && sameKind(fact, twin)
                            && !apart.test(List.of(fact), twin)
                            && accused.add(value(fact))
                            && accused.add(value(twin))) {
                        accusation.reportOfOne(message, deviating(fact), deviating(twin), SURE);
                    }
                }
            }
        }
    }

    /** The rows that statements stand in, each by its place. */
    static Map<String, Row> rows(
            Collection<LinkedFact> facts, RowLabels labels, Statements statements) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (LinkedFact fact : facts) {
            Block block = statements.block(fact.fact());
            if (block != null) {
                add(labels.of(fact, block), fact, rows);
                add(labels.line(fact, block), fact, rows);
            }
        }
        rows.values().removeIf(row -> row.facts().size() > MOST_IN_ROW);
        return rows;
    }

    private static void add(
            RowLabels.@Nullable Label label, LinkedFact fact, Map<String, Row> rows) {
        if (label != null && rows.size() < MOST_ROWS) {
            rows.computeIfAbsent(label.place(), p -> new Row(label, new ArrayList<>()))
                    .facts()
                    .add(fact);
        }
    }

    /** Every statement of the value in its piece, as what its label tells apart. */
    private List<LinkedFact> deviating(LinkedFact fact) {
        return byValue.getOrDefault(value(fact), List.of(fact)).stream()
                .map(one -> new LinkedFact(one.fact(), one.subject(), Attachment.PIECE, LINKED))
                .toList();
    }

    private boolean isLone(LinkedFact fact) {
        List<LinkedFact> same = byValue.getOrDefault(value(fact), List.of());
        return Statements.pieces(same).size() == 1 && !statements.anyBrief(same);
    }

    /** What rows of other pieces with this label have instead; null where that is not plain. */
    private @Nullable List<LinkedFact> right(Row row, LinkedFact fact, TwinTables tables) {
        Set<BigDecimal> found = new HashSet<>();
        for (Row other : rows.values()) {
            boolean apart =
                    !other.label().piece().equals(row.label().piece())
                            && labels.alike(row.label(), other.label());
            if (apart && ofOneThing(row, other) && !tables.ofOthers(row, other)) {
                for (LinkedFact candidate : other.facts()) {
                    if (stands(fact, candidate, row)) {
                        found.add(value(candidate));
                    }
                }
            }
        }
        return found.size() == 1 ? byValue.get(found.iterator().next()) : null;
    }

    /** Whether a value of another row stands where this one does. */
    private boolean stands(LinkedFact fact, LinkedFact candidate, Row row) {
        BigDecimal value = value(candidate);
        List<LinkedFact> same = byValue.getOrDefault(value, List.of());
        return sameKind(fact, candidate)
                && isClose(value(fact), value)
                && statements.established(same)
                && !Statements.pieces(same).contains(row.label().piece())
                && labels.sameColumn(fact, candidate);
    }

    /**
     * Whether two rows with one label are of one thing: both of tables, or with the same values but
     * for this one.
     */
    private boolean ofOneThing(Row one, Row other) {
        if (one.label().line() || other.label().line()) {
            return one.label().table()
                    && other.label().table()
                    && !(one.label().line() && other.label().line())
                    && !ofOtherProducts(one, other);
        }
        if ((one.label().table() && other.label().table()) || (ofCode(one) && ofCode(other))) {
            return true;
        }
        Set<BigDecimal> left = values(one);
        Set<BigDecimal> right = values(other);
        Set<BigDecimal> shared = new HashSet<>(left);
        shared.retainAll(right);
        return !shared.isEmpty()
                && left.size() - shared.size() == 1
                && right.size() - shared.size() == 1;
    }

    /** Whether both are linked to products, which are not the same. */
    private boolean ofOtherProducts(Row one, Row other) {
        Set<String> left = products(one);
        Set<String> right = products(other);
        return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
    }

    private Set<String> products(Row row) {
        Set<String> products = new HashSet<>();
        for (LinkedFact fact : row.facts()) {
            if (statements.kind(fact.subject()) == Subject.Kind.PRODUCT) {
                products.add(fact.subject());
            }
        }
        return products;
    }

    /** Whether a row is one amount that is said of the code itself. */
    private boolean ofCode(Row row) {
        LinkedFact fact = row.facts().getFirst();
        return row.label().code()
                && values(row).size() == 1
                && statements.kind(fact.subject()) == Subject.Kind.OFFER;
    }

    static Set<BigDecimal> values(Row row) {
        Set<BigDecimal> values = new HashSet<>();
        row.facts().forEach(fact -> values.add(value(fact)));
        return values;
    }

    private static boolean sameKind(LinkedFact one, LinkedFact other) {
        ComparabilityKey left = one.fact().key();
        ComparabilityKey right = other.fact().key();
        return one.fact().value().getClass() == other.fact().value().getClass()
                && Objects.equals(left.market(), right.market())
                && left.audience() == right.audience()
                && left.scope().contains(PriceLane.TOTAL) == right.scope().contains(PriceLane.TOTAL)
                && (left.tax() == TaxBasis.EXCLUDED) == (right.tax() == TaxBasis.EXCLUDED)
                && (!(one.fact().value() instanceof FactValue.Money a)
                        || !(other.fact().value() instanceof FactValue.Money b)
                        || Objects.equals(a.currency(), b.currency()));
    }

    static boolean isClose(BigDecimal value, BigDecimal other) {
        if (other.signum() <= 0 || value.compareTo(other) == 0) {
            return false;
        }
        double ratio = value.doubleValue() / other.doubleValue();
        return ratio > CLOSE_BELOW && ratio < CLOSE_ABOVE;
    }

    /** The number of an amount or a percentage. */
    static BigDecimal value(LinkedFact fact) {
        return switch (fact.fact().value()) {
            case FactValue.Money money -> money.amount().stripTrailingZeros();
            case FactValue.Percent percent -> percent.amount().stripTrailingZeros();
            default -> BigDecimal.ZERO;
        };
    }
}
