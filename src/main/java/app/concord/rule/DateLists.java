package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cell;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lists of days, as departures or dates of a course, that two pieces give alike but for one day:
 * that all others are the same tells that it is one list. A piece that gives both days has two.
 */
final class DateLists {
    private static final int FEWEST = 3;

    /** From so many days on they need no product to be of one list. */
    private static final int MANY = 4;

    private static final int MOST = 40;
    private static final int MOST_LISTS = 60;
    private static final double SURE = 0.9;

    private final Statements statements;
    private final Accusation accusation;
    private final Map<List<Object>, Map<LocalDate, LinkedFact>> lists = new LinkedHashMap<>();
    private final Map<LocalDate, List<LinkedFact>> byDay = new TreeMap<>();

    DateLists(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
        for (LinkedFact fact : statements.of(FactKind.DATE)) {
            Block block = statements.block(fact.fact());
            if (block != null && fact.fact().value() instanceof FactValue.Day day) {
                byDay.computeIfAbsent(day.date(), d -> new ArrayList<>()).add(fact);
                if (fact.fact().role() == Role.OTHER || fact.fact().role() == Role.EVENT) {
                    lists.computeIfAbsent(list(fact, block), l -> new TreeMap<>())
                            .putIfAbsent(day.date(), fact);
                }
            }
        }
        lists.values().removeIf(list -> list.size() < FEWEST || list.size() > MOST);
    }

    /** The days of a column, of a list below one heading, or of one paragraph. */
    private static List<Object> list(LinkedFact fact, Block block) {
        Cell cell = block.cell();
        Object place =
                cell != null
                        ? "column " + cell.table() + " " + cell.column()
                        : block.kind() == BlockKind.LIST_ITEM
                                ? "below " + block.heading()
                                : "block " + block.index();
        return List.of(fact.fact().place().asset(), block.part(), place);
    }

    /** Reports each day that stands where the same list of another piece has another. */
    void judge() {
        List<Map<LocalDate, LinkedFact>> all = List.copyOf(lists.values());
        Set<LocalDate> accused = new HashSet<>();
        for (int i = 0; i < all.size() && i < MOST_LISTS; i++) {
            for (int j = i + 1; j < all.size() && j < MOST_LISTS; j++) {
                compare(all.get(i), all.get(j), accused);
            }
        }
    }

    private void compare(
            Map<LocalDate, LinkedFact> one,
            Map<LocalDate, LinkedFact> other,
            Set<LocalDate> accused) {
        if (one.size() != other.size() || piece(one).equals(piece(other))) {
            return;
        }
        Set<LocalDate> left = new TreeSet<>(one.keySet());
        left.removeAll(other.keySet());
        Set<LocalDate> right = new TreeSet<>(other.keySet());
        right.removeAll(one.keySet());
        if (left.size() != 1 || right.size() != 1 || !ofOneThing(one, other)) {
            return;
        }
        LocalDate day = left.iterator().next();
        LocalDate another = right.iterator().next();
        boolean atOnePlace =
                List.copyOf(one.keySet()).indexOf(day)
                        == List.copyOf(other.keySet()).indexOf(another);
        List<LinkedFact> first = byDay.getOrDefault(day, List.of());
        List<LinkedFact> second = byDay.getOrDefault(another, List.of());
        if (!atOnePlace || tellsBoth(first, second)) {
            return;
        }
        boolean more = Truth.weight(first, statements) > Truth.weight(second, statements);
        LocalDate wrong = more ? another : day;
        if (accused.add(wrong)) {
            accusation.reportOfOne("list", more ? second : first, more ? first : second, SURE);
        }
    }

    private static String piece(Map<LocalDate, LinkedFact> list) {
        return list.values().iterator().next().fact().place().asset();
    }

    private static boolean tellsBoth(List<LinkedFact> one, List<LinkedFact> other) {
        Set<String> pieces = new HashSet<>(Statements.pieces(one));
        pieces.retainAll(Statements.pieces(other));
        return !pieces.isEmpty();
    }

    /** Whether no product speaks against it, and for few days one speaks for it. */
    private boolean ofOneThing(Map<LocalDate, LinkedFact> one, Map<LocalDate, LinkedFact> other) {
        Set<String> left = products(one);
        Set<String> right = products(other);
        boolean shared = left.stream().anyMatch(right::contains);
        boolean open = left.isEmpty() || right.isEmpty();
        return market(one).equals(market(other)) && (shared || (open && one.size() >= MANY));
    }

    private static String market(Map<LocalDate, LinkedFact> list) {
        return Objects.requireNonNullElse(
                list.values().iterator().next().fact().key().market(), "");
    }

    private Set<String> products(Map<LocalDate, LinkedFact> list) {
        Set<String> products = new HashSet<>();
        for (LinkedFact fact : list.values()) {
            if (statements.kind(fact.subject()) == Subject.Kind.PRODUCT) {
                products.add(fact.subject());
            }
        }
        return products;
    }
}
