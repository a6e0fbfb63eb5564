package app.concord.rule;

import app.concord.model.Channel;
import app.concord.model.ClaimFamily;
import app.concord.model.Finding.Basis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds what one piece claims outright of a thing of which others say expressly less. Claims are
 * held against each other where they name one product or say nearly the same around; a piece that
 * says both explains itself.
 */
final class ClaimConflicts {
    private static final double ALIKE = 0.5;
    private static final double NEARLY_SAME = 0.6;
    private static final int FEWEST_SHARED = 2;
    private static final int MOST_OF_KIND = 64;
    private static final double LEAD = 2;

    /** Of which one thing may have several, so that the words around them decide. */
    private static final Set<ClaimFamily> LOOSE =
            EnumSet.of(
                    ClaimFamily.EFFECT,
                    ClaimFamily.RANK,
                    ClaimFamily.YIELD,
                    ClaimFamily.AWARD,
                    ClaimFamily.CERTIFIED,
                    ClaimFamily.COST);

    /**
     * Claims that cannot all hold.
     *
     * @param basis why the others are held to be right
     */
    record Conflict(List<Claim> deviating, List<Claim> others, Basis basis) {}

    /** Every conflict, by family. */
    List<Conflict> find(List<Claim> claims) {
        Map<ClaimFamily, List<Claim>> families = new EnumMap<>(ClaimFamily.class);
        for (Claim claim : claims) {
            families.computeIfAbsent(claim.family(), f -> new ArrayList<>()).add(claim);
        }
        List<Conflict> conflicts = new ArrayList<>();
        for (List<Claim> family : families.values()) {
            if (family.stream().anyMatch(Claim::strong)
                    && !family.stream().allMatch(Claim::strong)) {
                among(family, conflicts);
            }
        }
        return conflicts;
    }

    private static void among(List<Claim> family, List<Conflict> conflicts) {
        Map<String, List<Claim>> strong = new HashMap<>();
        for (Claim claim : family) {
            if (claim.strong()) {
                for (String key : keys(claim)) {
                    List<Claim> alike = strong.computeIfAbsent(key, k -> new ArrayList<>());
                    if (alike.size() < MOST_OF_KIND) {
                        alike.add(claim);
                    }
                }
            }
        }
        Set<Claim> settled = new LinkedHashSet<>();
        int weak = 0;
        for (Claim claim : family) {
            if (claim.strong() || settled.contains(claim) || ++weak > MOST_OF_KIND) {
                continue;
            }
            Set<Claim> against = against(claim, strong);
            if (!against.isEmpty()) {
                Set<Claim> same = new LinkedHashSet<>(List.of(claim));
                for (Claim other : family) {
                    if (!other.strong()
                            && against.stream().anyMatch(one -> comparable(one, other))) {
                        same.add(other);
                    }
                }
                settled.addAll(same);
                judge(against, same, conflicts);
            }
        }
    }

    private static Set<Claim> against(Claim claim, Map<String, List<Claim>> strong) {
        Set<Claim> against = new LinkedHashSet<>();
        for (String key : keys(claim)) {
            for (Claim other : strong.getOrDefault(key, List.of())) {
                if (comparable(other, claim)) {
                    against.add(other);
                }
            }
        }
        return against;
    }

    /** By what claims on one thing are found. */
    private static Set<String> keys(Claim claim) {
        Set<String> keys = new LinkedHashSet<>();
        claim.products().forEach(product -> keys.add("product " + product));
        claim.around().forEach(keys::add);
        return keys;
    }

    /** Whether two claims of one family are on one thing. */
    static boolean comparable(Claim one, Claim other) {
        if (one.piece() == other.piece()) {
            return true;
        }
        boolean named = !one.products().isEmpty() && !other.products().isEmpty();
        boolean same = one.products().stream().anyMatch(other.products()::contains);
        if (named && !same) {
            return false;
        }
        if (!Objects.equals(one.language(), other.language())) {
            return same
                    && one.products().size() == 1
                    && other.products().size() == 1
                    && !LOOSE.contains(one.family());
        }
        long shared = one.around().stream().filter(other.around()::contains).count();
        int fewer = Math.min(one.around().size(), other.around().size());
        double alike = fewer == 0 ? 0 : shared / (double) fewer;
        if (LOOSE.contains(one.family())) {
            return shared >= FEWEST_SHARED && alike >= NEARLY_SAME;
        }
        return same ? shared >= 1 && alike >= ALIKE : shared >= FEWEST_SHARED && alike >= ALIKE;
    }

    private static void judge(Set<Claim> strong, Set<Claim> weak, List<Conflict> conflicts) {
        Map<Integer, Claim> bold = byPiece(strong);
        Map<Integer, Claim> modest = byPiece(weak);
        Set<Integer> both = new LinkedHashSet<>(bold.keySet());
        both.retainAll(modest.keySet());
        bold.keySet().removeAll(both);
        modest.keySet().removeAll(both);
        if (bold.isEmpty() || modest.isEmpty()) {
            return;
        }
        boolean brief = bold.containsKey(0) && isBrief(bold.get(0));
        boolean other = modest.containsKey(0) && isBrief(modest.get(0));
        boolean boldRight = brief || (!other && bold.size() > modest.size());
        Map<Integer, Claim> right = boldRight ? bold : modest;
        Map<Integer, Claim> wrong = boldRight ? modest : bold;
        boolean clear = right.size() >= LEAD * wrong.size();
        conflicts.add(
                new Conflict(
                        List.copyOf(wrong.values()),
                        List.copyOf(right.values()),
                        brief || other ? Basis.BRIEF : clear ? Basis.MAJORITY : Basis.TIE));
    }

    private static boolean isBrief(Claim claim) {
        return claim.passage().asset().channel() == Channel.BRIEF;
    }

    private static Map<Integer, Claim> byPiece(Set<Claim> claims) {
        Map<Integer, Claim> pieces = new LinkedHashMap<>();
        claims.forEach(claim -> pieces.putIfAbsent(claim.piece(), claim));
        return pieces;
    }
}
