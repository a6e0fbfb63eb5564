package app.concord.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the corrections in a check.
 *
 * @param applied those whose words were found, sorted
 * @param lapsed those whose piece is not there, or whose words, or the words beside them, changed;
 *     sorted. They did nothing.
 * @param bySpot those that were applied, by piece and place
 */
public record Corrected(
        List<Correction> applied,
        List<Correction> lapsed,
        Map<String, Map<ReadSpot, List<Correction>>> bySpot) {
    /** There are no corrections. */
    public static final Corrected NONE = new Corrected(List.of(), List.of(), Map.of());

    public Corrected {
        applied = List.copyOf(applied);
        lapsed = List.copyOf(lapsed);
        Map<String, Map<ReadSpot, List<Correction>>> copy = new HashMap<>();
        bySpot.forEach((asset, spots) -> {
            Map<ReadSpot, List<Correction>> same = new HashMap<>();
            spots.forEach((spot, said) -> same.put(spot, List.copyOf(said)));
            copy.put(asset, Collections.unmodifiableMap(same));
        });
        bySpot = Collections.unmodifiableMap(copy);
    }

    /**
     * Finds the places of corrections.
     *
     * @param read all that was read, by the path of the piece; asked for pieces with corrections
     *     only
     */
    public static Corrected of(Corrections corrections, Map<String, Anchors> read) {
        List<Correction> applied = new ArrayList<>();
        List<Correction> lapsed = new ArrayList<>();
        Map<String, Map<ReadSpot, List<Correction>>> bySpot = new HashMap<>();
        for (Correction one : corrections.all()) {
            String asset = one.anchor().asset();
            Anchors anchors = read.get(asset);
            ReadSpot spot = anchors == null ? null : anchors.find(one.anchor());
            if (spot == null) {
                lapsed.add(one);
            } else {
                applied.add(one);
                bySpot.computeIfAbsent(asset, a -> new HashMap<>())
                        .computeIfAbsent(spot, s -> new ArrayList<>(2))
                        .add(one);
            }
        }
        return new Corrected(applied, lapsed, bySpot);
    }

    public boolean none() {
        return applied.isEmpty() && lapsed.isEmpty();
    }

    /** What was said of a place, sorted; empty for nothing. */
    public List<Correction> at(String asset, ReadSpot spot) {
        return bySpot.getOrDefault(asset, Map.of()).getOrDefault(spot, List.of());
    }
}
