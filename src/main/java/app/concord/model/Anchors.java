package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that was read in one piece, by the words it was read from: gives each place its {@link
 * Anchor}, and finds the place of an anchor again. Takes time in proportion to the number of
 * places.
 */
public final class Anchors {
    private final Map<ReadSpot, Anchor> bySpot = new HashMap<>();
    private final Map<Anchor, ReadSpot> byAnchor = new HashMap<>();

    /**
     * Of these places.
     *
     * @param asset the piece
     * @param spots what was read in it, in any order; several may be equal
     */
    public Anchors(Asset asset, Collection<ReadSpot> spots) {
        Set<ReadSpot> places = new LinkedHashSet<>(spots);
        Map<Anchor, List<ReadSpot>> alike = new HashMap<>();
        for (ReadSpot spot : places) {
            if (spot.block() < asset.blocks().size()) {
                alike.computeIfAbsent(
                                Anchor.at(asset, spot.kind(), spot.block(), spot.span()),
                                a -> new ArrayList<>(1))
                        .add(spot);
            }
        }
        alike.forEach((anchor, same) -> {
            same.sort(Anchors::inReadingOrder);
            for (int i = 0; i < same.size(); i++) {
                Anchor one = anchor.among(i, same.size());
                bySpot.put(same.get(i), one);
                byAnchor.put(one, same.get(i));
            }
        });
    }

    private static int inReadingOrder(ReadSpot a, ReadSpot b) {
        return a.block() != b.block()
                ? Integer.compare(a.block(), b.block())
                : a.span().compareTo(b.span());
    }

    /** The anchor of a place, null where nothing was read there. */
    public @Nullable Anchor of(ReadSpot spot) {
        return bySpot.get(spot);
    }

    /** The place of an anchor, null where its words, or those beside them, changed. */
    public @Nullable ReadSpot find(Anchor anchor) {
        return byAnchor.get(anchor);
    }
}
