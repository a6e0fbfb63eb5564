package app.concord.rule;

import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where goods are delivered: a region that one piece leaves out and another delivers to, and lists
 * of regions that differ. A single region named in passing is no list, and what free delivery
 * leaves out may be delivered for a price.
 */
final class DeliveryAreas {
    private static final String REGION = "region ";
    private static final String ONLY = "only area";
    private static final String TO = "to ";
    private static final String NOT_TO = "not to ";
    private static final Set<String> WIDE = Set.of("region eu", "region world");
    private static final double LISTS = 0.85;
    private static final Set<String> FAR = Set.of("km", "mi", "mile");

    private final TermLanes lanes;

    DeliveryAreas(TermLanes lanes) {
        this.lanes = lanes;
    }

    /** Whether a distance is told beside words for delivery: how far goods are brought. */
    static boolean isRadius(List<LinkedFact> distances, Statements statements) {
        if (!(distances.getFirst().fact().value() instanceof FactValue.Quantity quantity)
                || !FAR.contains(quantity.unit())) {
            return false;
        }
        long beside =
                distances.stream()
                        .filter(distance -> isBesideDelivery(distance, statements))
                        .count();
        return 2 * beside > distances.size();
    }

    private static boolean isBesideDelivery(LinkedFact distance, Statements statements) {
        return statements.in(distance.fact().place().asset()).stream()
                .anyMatch(fact ->
                        fact.fact().kind() == FactKind.SHIPPING
                                && fact.fact().place().block() == distance.fact().place().block());
    }

    void judge(List<LinkedFact> shipping) {
        List<LinkedFact> lists = new ArrayList<>();
        Set<String> leftOut = new TreeSet<>();
        for (LinkedFact fact : shipping) {
            Role role = fact.fact().role();
            NavigableSet<String> regions = regions(fact);
            boolean area = role == Role.AREA;
            if ((!area && role != Role.AREA_EXCLUDED) || regions.isEmpty()) {
                continue;
            }
            boolean list = regions.size() > 1 || fact.fact().key().scope().contains(ONLY);
            if (!area) {
                leftOut.addAll(regions);
            }
            if ((!area || list) && regions.stream().noneMatch(WIDE::contains)) {
                lists.add(as(fact, role, new FactValue.Text(words(fact)), regions, ""));
            }
        }
        lanes.judge(
                lists, Lanes.How.exactly("area", f -> "", DeliveryAreas::quantity).atMost(LISTS));
        List<LinkedFact> sides = new ArrayList<>();
        for (LinkedFact fact : shipping) {
            boolean out = fact.fact().role() == Role.AREA_EXCLUDED;
            if (out || fact.fact().role() == Role.AREA) {
                for (String region : regions(fact)) {
                    if (leftOut.contains(region)) {
                        FactValue said = new FactValue.Text((out ? NOT_TO : TO) + words(fact));
                        sides.add(as(fact, Role.AREA, said, Set.of(), "left-out " + region));
                    }
                }
            }
        }
        lanes.judge(sides, Lanes.How.exactly("left-out", f -> "", DeliveryAreas::side));
    }

    private static NavigableSet<String> regions(LinkedFact fact) {
        NavigableSet<String> regions = new TreeSet<>();
        for (String scope : fact.fact().key().scope()) {
            if (scope.startsWith(REGION)) {
                regions.add(scope);
            }
        }
        return regions;
    }

    private static String words(LinkedFact fact) {
        return fact.fact().value().canonical();
    }

    /** The regions of a list, which its unit holds. */
    private static Object quantity(LinkedFact fact) {
        return fact.fact().key().unit();
    }

    private static Object side(LinkedFact fact) {
        return fact.fact().value().canonical().startsWith(NOT_TO);
    }

    /** The same with its regions in the unit and without them in the scope. */
    private static LinkedFact as(
            LinkedFact linked, Role role, FactValue value, Set<String> regions, String about) {
        Fact fact = linked.fact();
        NavigableSet<String> scope = new TreeSet<>(fact.key().scope());
        scope.removeIf(one -> one.startsWith(REGION) || one.equals(ONLY));
        if (!about.isEmpty()) {
            scope.add(about);
        }
        Fact changed =
                new Fact(
                        FactKind.SHIPPING,
                        value,
                        fact.key()
                                .withRole(role)
                                .withScope(scope)
                                .withUnit(String.join(", ", regions)),
                        fact.place(),
                        fact.confidence());
        return new LinkedFact(changed, linked.subject(), linked.attachment(), linked.confidence());
    }
}
