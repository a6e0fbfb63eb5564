package app.concord.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which measures tell the variants of one product apart: those of which prices with different
 * values are known. '14-inch' on every variant says nothing; '30 cm' beside '45 cm' does.
 */
final class VariantAxes {
    private static final String PACK = "pack";

    private final Map<String, NavigableSet<String>> byAxis = new HashMap<>();
    private final Set<NavigableSet<String>> sets = new LinkedHashSet<>();

    /** Whether one list has the product as one piece and in a pack. */
    private boolean packs;

    /** Takes in that one list has the product twice, and which measures each of them has. */
    void addListed(Set<NavigableSet<String>> listed) {
        packs |=
                listed.contains(Collections.<String>emptyNavigableSet())
                        && listed.stream()
                                .anyMatch(set ->
                                        set.stream().anyMatch(token -> axis(token).equals(PACK)));
    }

    /** Takes in the measures that stand with one price of the product. */
    void add(NavigableSet<String> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        for (String token : tokens) {
            byAxis.computeIfAbsent(axis(token), a -> new TreeSet<>()).add(token);
        }
        sets.add(new TreeSet<>(tokens));
    }

    /** Whether this measure tells variants apart. */
    boolean matters(String token) {
        return axis(token).equals("used")
                || (packs && axis(token).equals(PACK))
                || (byAxis.getOrDefault(axis(token), new TreeSet<>()).size() > 1
                        && !isEverywhere(token));
    }

    private boolean isEverywhere(String token) {
        return sets.size() > 1 && sets.stream().allMatch(set -> set.contains(token));
    }

    /**
     * The fullest known set that holds these measures, if there is just one: '512 GB' of 16/512.
     */
    NavigableSet<String> complete(NavigableSet<String> tokens) {
        if (tokens.isEmpty()) {
            return tokens;
        }
        List<NavigableSet<String>> fuller = new ArrayList<>();
        for (NavigableSet<String> set : sets) {
            NavigableSet<String> kept = new TreeSet<>(set);
            kept.removeIf(token -> !matters(token));
            if (kept.size() > tokens.size() && kept.containsAll(tokens) && !fuller.contains(kept)) {
                fuller.add(kept);
            }
        }
        return fuller.size() == 1 ? fuller.getFirst() : tokens;
    }

    /** The kind of a measure: its unit, or the number of its dimensions. */
    private static String axis(String token) {
        int letters = token.length();
        while (letters > 0 && !Character.isDigit(token.charAt(letters - 1))) {
            letters--;
        }
        String unit = token.substring(letters);
        if (letters == 0 && token.indexOf('-') > 0) {
            return "days";
        }
        long dimensions = token.chars().filter(c -> c == 'x').count();
        if (unit.isEmpty() && dimensions > 0) {
            return dimensions + "x";
        }
        return switch (unit) {
            case "gb", "tb", "mb" -> "memory";
            case "ml", "cl", "dl", "l" -> "volume";
            case "g", "kg", "mg" -> "weight";
            case "mm", "cm", "m" -> "length";
            default -> unit;
        };
    }
}
