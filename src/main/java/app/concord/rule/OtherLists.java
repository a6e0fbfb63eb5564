package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.Cell;
import app.concord.model.LinkedFact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists of one shape for several things: tickets of the lido and of the ice rink, with adults,
 * children and families in both. A slip hits one row of a list; a list of something else differs in
 * most of them.
 */
final class OtherLists {
    private static final int NEAR = 6;

    private final Statements statements;
    private final Collection<LinkedFact> all;
    private final RowLabels labels;
    private final Once<Collection<LikeRows.Row>> rows = new Once<>(this::readRows);
    private final Once<TwinTables> tables = new Once<>(this::readTables);
    private final List<Doubted> doubted = new ArrayList<>();

    /**
     * @param all every statement of the kind, to see which of them agree
     */
    OtherLists(Statements statements, Collection<LinkedFact> all) {
        this.statements = statements;
        this.all = all;
        this.labels = new RowLabels(statements);
    }

    private Collection<LikeRows.Row> readRows() {
        return LikeRows.rows(all, labels, statements).values();
    }

    private TwinTables readTables() {
        return new TwinTables(labels, rows.get());
    }

    /** A value that may be wrong, and what stands in its place elsewhere. */
    record Doubted(List<LinkedFact> value, List<LinkedFact> right) {}

    /** Takes note of a value that may be wrong. */
    void add(List<LinkedFact> value, List<LinkedFact> right) {
        doubted.add(new Doubted(value, right));
    }

    /** The noted values that do not stand in a list of something else, in the order of noting. */
    List<Doubted> ofOneThing() {
        return doubted.stream().filter(one -> !isOther(one)).toList();
    }

    /**
     * Whether a noted value stands in a list of something else: with it stand others that may be
     * wrong by the same list, and not as many that agree.
     */
    private boolean isOther(Doubted one) {
        for (LinkedFact here : one.value()) {
            for (LinkedFact there : one.right()) {
                boolean elsewhere =
                        !there.fact().place().asset().equals(here.fact().place().asset());
                if (elsewhere && (otherTables(here, there) || otherParts(here, there))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean otherTables(LinkedFact here, LinkedFact there) {
        List<LikeRows.Row> ofOne = rowsOf(here);
        List<LikeRows.Row> ofOther = rowsOf(there);
        return ofOne.stream()
                .anyMatch(row ->
                        ofOther.stream().anyMatch(other -> tables.get().ofOthers(row, other)));
    }

    private List<LikeRows.Row> rowsOf(LinkedFact fact) {
        return rows.get().stream().filter(row -> row.facts().contains(fact)).toList();
    }

    private boolean otherParts(LinkedFact here, LinkedFact there) {
        return differing(here, there) > agreeing(here, there);
    }

    /** How many other values beside the one differ from one beside the other. */
    private int differing(LinkedFact here, LinkedFact there) {
        Set<String> others = new HashSet<>();
        for (Doubted one : doubted) {
            boolean beside =
                    !one.value().contains(here)
                            && !one.right().contains(there)
                            && one.value().stream().anyMatch(fact -> beside(fact, here))
                            && one.right().stream().anyMatch(fact -> beside(fact, there));
            if (beside) {
                others.add(one.value().getFirst().fact().value().canonical());
            }
        }
        return others.size();
    }

    /** How many values beside the one stand beside the other too. */
    private int agreeing(LinkedFact here, LinkedFact there) {
        Set<String> left = besides(here);
        left.retainAll(besides(there));
        return left.size();
    }

    private Set<String> besides(LinkedFact fact) {
        Set<String> values = new HashSet<>();
        for (LinkedFact other : all) {
            if (!other.equals(fact) && beside(other, fact)) {
                values.add(other.fact().value().canonical());
            }
        }
        return values;
    }

    /** Whether both stand in one list: in one table, or outside of tables within a few lines. */
    private boolean beside(LinkedFact one, LinkedFact other) {
        if (!one.fact().place().asset().equals(other.fact().place().asset())) {
            return false;
        }
        Cell left = cell(one);
        Cell right = cell(other);
        if (left != null || right != null) {
            return left != null && right != null && left.table() == right.table();
        }
        return Math.abs(one.fact().place().block() - other.fact().place().block()) <= NEAR;
    }

    private @Nullable Cell cell(LinkedFact fact) {
        Block block = statements.block(fact.fact());
        return block == null ? null : block.cell();
    }
}
