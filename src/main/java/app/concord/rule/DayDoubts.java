package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Role;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much two days that differ are to be trusted, from how they differ and how they are told. */
final class DayDoubts {
    private static final double ALIKE = 0.88;

    /** Below are the last days of other deeds, which are not the campaign's in any words. */
    private static final double OF_DEED = 0.3;

    private static final double LIFTED = 0.65;
    private static final int NEAR = 10;
    private static final int FAR = 31;
    private static final double APART = 0.85;
    private static final double FAR_APART = 0.65;
    private static final double WORD_ONLY = 0.85;
    private static final int SEVERAL = 3;
    private static final double REPEATED = 1.12;

    /** So many pieces with one day leave little doubt, even about a day that is not close by. */
    private static final int MANY = 5;

    private static final Pattern CODE = Pattern.compile("(?<!\\w)\\p{Lu}{4,}\\d{1,3}(?!\\w)");

    private DayDoubts() {}

    /** Whether two days are so close that one may be a slip of the other. */
    static boolean near(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= NEAR;
    }

    /** How likely two different days are meant to be one: slips are small, or in the month. */
    static double closeness(LocalDate one, LocalDate other) {
        long days = Math.abs(ChronoUnit.DAYS.between(one, other));
        if (days <= NEAR || one.getDayOfMonth() == other.getDayOfMonth()) {
            return 1;
        }
        return days <= FAR ? APART : FAR_APART;
    }

    /**
     * By how much to lift the doubt about a day whose sentence seems to be about something else,
     * where others say in like words what it should be, and nothing else is on that day.
     *
     * @param edges what is compared, by statement
     */
    static double lifted(Conflicts.Conflict conflict, Map<LinkedFact, WindowEdge> edges) {
        LinkedFact only = conflict.deviating().getFirst();
        WindowEdge day = edges.get(only);
        long named =
                edges.values().stream()
                        .filter(e -> day != null && e.day().date().equals(day.day().date()))
                        .count();
        boolean lone =
                conflict.deviating().size() == 1 && named == 1 && conflict.sureness() >= ALIKE;
        return lone && only.confidence() < LIFTED && only.confidence() >= OF_DEED
                ? LIFTED / only.confidence()
                : 1;
    }

    /**
     * More than 1 where several pieces speak of the one day, whatever they call it, and one piece
     * alone of the other.
     */
    static double repeated(
            LinkedFact deviating, LocalDate wrong, LocalDate right, Statements statements) {
        if (ChronoUnit.DAYS.between(wrong, right) > FAR
                || ChronoUnit.DAYS.between(right, wrong) > FAR) {
            return 1;
        }
        boolean near = near(wrong, right);
        Set<String> here = new HashSet<>();
        Set<String> there = new HashSet<>();
        for (LinkedFact fact : statements.of(FactKind.DATE)) {
            if (fact.fact().value() instanceof FactValue.Day day) {
                if (day.date().equals(wrong)) {
                    here.add(fact.fact().place().asset());
                } else if (day.date().equals(right)) {
                    there.add(fact.fact().place().asset());
                }
            }
        }
        if (here.size() > 1 || there.size() < (near ? SEVERAL : MANY)) {
            return 1;
        }
        if (near) {
            return REPEATED;
        }
        return tellsOwnOffer(deviating, statements) ? 1 : REPEATED / closeness(wrong, right);
    }

    /**
     * Whether what stands beside a day is a code, a price or a saving that no other piece tells.
     */
    private static boolean tellsOwnOffer(LinkedFact day, Statements statements) {
        Place place = day.fact().place();
        if (namesOwnCode(day, statements)) {
            return true;
        }
        Set<FactValue> own = new HashSet<>();
        Set<FactValue> savings = new HashSet<>();
        for (LinkedFact fact : statements.in(place.asset())) {
            if (isBenefit(fact) && fact.fact().place().block() == place.block()) {
                boolean saving = fact.fact().kind() == FactKind.DISCOUNT;
                (saving ? savings : own).add(fact.fact().value());
            }
        }
        // Beside a saving an amount is what must be spent for it.
        Set<FactValue> benefits = savings.isEmpty() ? own : savings;
        if (benefits.isEmpty()) {
            return false;
        }
        for (FactKind kind : List.of(FactKind.PRICE, FactKind.DISCOUNT)) {
            for (LinkedFact fact : statements.of(kind)) {
                boolean other = !fact.fact().place().asset().equals(place.asset());
                if (other && isBenefit(fact) && benefits.contains(fact.fact().value())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether what looks like a code stands beside a day and is none that another piece gives. */
    private static boolean namesOwnCode(LinkedFact day, Statements statements) {
        Block block = statements.block(day.fact());
        if (block == null) {
            return false;
        }
        Set<String> codes = new HashSet<>();
        for (LinkedFact code : statements.of(FactKind.PROMO_CODE)) {
            if (!code.fact().place().asset().equals(day.fact().place().asset())) {
                codes.add(code.fact().value().canonical());
            }
        }
        return CODE.matcher(block.text()).results().anyMatch(one -> !codes.contains(one.group()));
    }

    private static boolean isBenefit(LinkedFact fact) {
        return fact.fact().kind() == FactKind.DISCOUNT
                || (fact.fact().kind() == FactKind.PRICE
                        && fact.fact().role() == Role.NOW
                        && fact.fact().key().bound() == Bound.EXACT);
    }

    /** Less than 1 where a day is told by a word alone, which may be another's day: 'Monday'. */
    static double word(LinkedFact fact) {
        boolean figures = fact.fact().place().quote().chars().anyMatch(Character::isDigit);
        return figures ? 1 : WORD_ONLY;
    }

    /** Days that two pieces give another role in the same market. */
    static Set<LocalDate> otherRoles(String lane, Map<String, List<WindowEdge>> lanes) {
        String market = lane.substring(lane.indexOf('|'));
        Map<LocalDate, Set<String>> pieces = new LinkedHashMap<>();
        lanes.forEach((key, edges) -> {
            if (!key.equals(lane) && key.endsWith(market)) {
                for (WindowEdge edge : edges) {
                    pieces.computeIfAbsent(edge.day().date(), d -> new HashSet<>())
                            .add(edge.fact().fact().place().asset());
                }
            }
        });
        pieces.values().removeIf(assets -> assets.size() < 2);
        return pieces.keySet();
    }

    /**
     * How many pieces with the usual day of a lane tell what the lane is about: fewer where others
     * name that day as well, in whatever part, while every other day of the lane stands in one
     * piece only.
     *
     * @param date of a statement of the lane
     */
    static int known(
            List<LinkedFact> lane, Function<LinkedFact, LocalDate> date, Statements statements) {
        Map<LocalDate, Set<String>> pieces = new HashMap<>();
        for (LinkedFact fact : statements.of(FactKind.DATE)) {
            if (fact.fact().value() instanceof FactValue.Day day) {
                pieces.computeIfAbsent(day.date(), d -> new HashSet<>())
                        .add(fact.fact().place().asset());
            }
        }
        int most = 0;
        int lone = 0;
        Set<LocalDate> days = lane.stream().map(date).collect(Collectors.toSet());
        for (LocalDate day : days) {
            int here = pieces.getOrDefault(day, Set.of()).size();
            most = Math.max(most, here);
            lone += here == 1 ? 1 : 0;
        }
        boolean oneOnly = lone > 0 && lone == days.size() - 1;
        return oneOnly && most >= Conflicts.WELL_KNOWN ? 2 : Conflicts.WELL_KNOWN;
    }
}
