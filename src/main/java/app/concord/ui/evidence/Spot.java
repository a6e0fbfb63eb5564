package app.concord.ui.evidence;

import app.concord.model.Asset;
import app.concord.model.Evidence;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One place of a side as a reader steps through them: the same words of the same asset are one
 * spot, however often they stand there.
 *
 * @param asset the asset, null where the campaign no longer holds it
 * @param occurrences the places with these words, in reading order; at least one
 */
public record Spot(@Nullable Asset asset, List<Evidence> occurrences) {

    public Spot {
        occurrences = List.copyOf(occurrences);
        if (occurrences.isEmpty()) {
            throw new IllegalArgumentException("a spot needs a place");
        }
    }

    /** The first place with these words. */
    public Evidence first() {
        return occurrences.getFirst();
    }

    /** Path of the asset. */
    public String path() {
        return first().place().asset();
    }

    /** Path of the file the asset comes from. */
    public String file() {
        return asset == null ? path() : asset.file();
    }

    /** How often the words stand in the asset. */
    public int count() {
        return occurrences.size();
    }

    /**
     * Brings places with the same words, asset, value and side together; the order is that in which
     * a spot is first met.
     *
     * @param assets finds an asset by its path
     */
    static List<Spot> collapse(List<Evidence> evidence, Function<String, @Nullable Asset> assets) {
        Map<Object, List<Evidence>> groups = new LinkedHashMap<>();
        for (Evidence one : evidence) {
            groups.computeIfAbsent(key(one), k -> new ArrayList<>()).add(one);
        }
        List<Spot> spots = new ArrayList<>();
        for (List<Evidence> group : groups.values()) {
            spots.add(new Spot(assets.apply(group.getFirst().place().asset()), group));
        }
        return List.copyOf(spots);
    }

    private static Object key(Evidence evidence) {
        var value = evidence.value();
        return List.of(
                evidence.place().asset(),
                evidence.place().quote().strip().replaceAll("\\s+", " "),
                value == null ? "" : value.canonical(),
                evidence.role());
    }
}
