package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What people corrected in the reading of a campaign, sorted by piece and words. */
public final class Corrections {
    /** Nothing was corrected. */
    public static final Corrections NONE = new Corrections(List.of());

    private final List<Correction> all;
    private final Map<String, List<Correction>> byAsset;

    private Corrections(List<Correction> sorted) {
        all = List.copyOf(sorted);
        Map<String, List<Correction>> map = new HashMap<>();
        for (Correction one : all) {
            map.computeIfAbsent(one.anchor().asset(), a -> new ArrayList<>()).add(one);
        }
        byAsset = Collections.unmodifiableMap(map);
    }

    /**
     * These corrections; of those that cannot be said of the same words together the last holds.
     */
    public static Corrections of(Collection<Correction> corrections) {
        return corrections.isEmpty() ? NONE : NONE.with(corrections);
    }

    /** All, sorted. */
    public List<Correction> all() {
        return all;
    }

    /** Those of a piece, sorted; empty for none. */
    public List<Correction> of(String asset) {
        return byAsset.getOrDefault(asset, List.of());
    }

    /** Those of the same words. */
    public List<Correction> of(Anchor anchor) {
        return of(anchor.asset()).stream().filter(one -> one.anchor().equals(anchor)).toList();
    }

    /** By their words. */
    public SortedMap<Anchor, List<Correction>> byAnchor() {
        SortedMap<Anchor, List<Correction>> byAnchor = new TreeMap<>();
        for (Correction one : all) {
            byAnchor.computeIfAbsent(one.anchor(), a -> new ArrayList<>(2)).add(one);
        }
        return byAnchor;
    }

    public boolean none() {
        return all.isEmpty();
    }

    /** With others besides, in place of those that they gainsay. */
    public Corrections with(Collection<Correction> added) {
        SortedMap<Anchor, List<Correction>> byAnchor = byAnchor();
        for (Correction one : added) {
            List<Correction> same = byAnchor.computeIfAbsent(one.anchor(), a -> new ArrayList<>(2));
            same.removeIf(other -> !other.says().goesWith(one.says()));
            same.add(one);
        }
        List<Correction> sorted = new ArrayList<>();
        byAnchor.values().forEach(same -> same.stream().sorted().forEach(sorted::add));
        return new Corrections(sorted);
    }

    /** Without those that are meant. */
    public Corrections without(Predicate<Correction> meant) {
        return new Corrections(all.stream().filter(meant.negate()).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Corrections that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
