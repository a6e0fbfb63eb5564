package app.concord.rule;

import app.concord.model.LinkedFact;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tables of two pieces, or lines like their rows, that list the same things at the same prices but
 * for one: a price list in print and on the page. That all other rows agree tells that the odd one
 * is a slip, even where no third piece says which of the two it is.
 */
final class TwinTables {
    private static final int FEWEST_AGREEING = 2;

    private final RowLabels labels;
    private final Map<String, List<LikeRows.Row>> tables = new LinkedHashMap<>();

    TwinTables(RowLabels labels, Collection<LikeRows.Row> rows) {
        this.labels = labels;
        for (LikeRows.Row row : rows) {
            if (row.label().table()) {
                tables.computeIfAbsent(table(row), t -> new ArrayList<>()).add(row);
            }
        }
    }

    private static String table(LikeRows.Row row) {
        String place = row.label().place();
        return place.substring(
                0, row.label().line() ? place.lastIndexOf(RowLabels.LINE) : place.lastIndexOf(' '));
    }

    /**
     * What stands in the place of a value in the table of another piece that agrees in all other
     * rows; null for nothing.
     */
    @Nullable LinkedFact twin(LinkedFact fact, LikeRows.Row row) {
        List<LikeRows.Row> own = tables.getOrDefault(table(row), List.of());
        LinkedFact found = null;
        for (List<LikeRows.Row> other : tables.values()) {
            if (other.getFirst().label().piece().equals(row.label().piece())) {
                continue;
            }
            LinkedFact twin = twin(fact, row, own, other);
            if (twin != null && found != null && value(twin).compareTo(value(found)) != 0) {
                return null;
            }
            found = twin == null ? found : twin;
        }
        return found;
    }

    /**
     * Whether two rows with one label stand in tables of different things: with it differ others,
     * and more than agree. The tickets of the lido and of the ice rink are lists of one shape.
     */
    boolean ofOthers(LikeRows.Row one, LikeRows.Row other) {
        if (!one.label().table() || !other.label().table() || table(one).equals(table(other))) {
            return false;
        }
        int agreeing = 0;
        int differing = 0;
        for (LikeRows.Row row : tables.getOrDefault(table(one), List.of())) {
            for (LikeRows.Row same : tables.getOrDefault(table(other), List.of())) {
                if (labels.alike(row.label(), same.label())) {
                    boolean apart =
                            Collections.disjoint(LikeRows.values(row), LikeRows.values(same));
                    agreeing += apart ? 0 : 1;
                    differing += apart ? 1 : 0;
                }
            }
        }
        return differing > 1 && differing > agreeing;
    }

    private @Nullable LinkedFact twin(
            LinkedFact fact, LikeRows.Row odd, List<LikeRows.Row> own, List<LikeRows.Row> other) {
        int agreeing = 0;
        LinkedFact found = null;
        for (LikeRows.Row row : own) {
            LikeRows.Row same = null;
            for (LikeRows.Row candidate : other) {
                if (labels.alike(row.label(), candidate.label())) {
                    if (same != null) {
                        return null;
                    }
                    same = candidate;
                }
            }
            if (same == null) {
                continue;
            }
            if (row.equals(odd)) {
                found = single(fact, same, odd);
                if (found == null) {
                    return null;
                }
            } else if (agree(row, same)) {
                agreeing++;
            } else {
                return null;
            }
        }
        return agreeing >= FEWEST_AGREEING ? found : null;
    }

    /** Whether the one row has every value of the other. */
    private static boolean agree(LikeRows.Row one, LikeRows.Row other) {
        Set<BigDecimal> left = LikeRows.values(one);
        Set<BigDecimal> right = LikeRows.values(other);
        return left.containsAll(right) || right.containsAll(left);
    }

    /** The one value of a row that the other row lacks, where that lacks but this one. */
    private @Nullable LinkedFact single(LinkedFact fact, LikeRows.Row there, LikeRows.Row here) {
        Set<BigDecimal> known = LikeRows.values(here);
        Set<BigDecimal> mine = new HashSet<>(known);
        mine.removeAll(LikeRows.values(there));
        LinkedFact found = null;
        for (LinkedFact candidate : there.facts()) {
            if (!known.contains(value(candidate))) {
                if (found != null && value(found).compareTo(value(candidate)) != 0) {
                    return null;
                }
                found = candidate;
            }
        }
        boolean alone = mine.size() == 1 && mine.contains(value(fact));
        return found != null
                        && alone
                        && labels.sameColumn(fact, found)
                        && LikeRows.isClose(value(fact), value(found))
                ? found
                : null;
    }

    private static BigDecimal value(LinkedFact fact) {
        return LikeRows.value(fact);
    }
}
