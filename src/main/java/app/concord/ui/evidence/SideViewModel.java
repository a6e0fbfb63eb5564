package app.concord.ui.evidence;

import app.concord.model.Evidence;
import app.concord.model.Span;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One side of a finding: its places, which of them is looked at, and what stands beside it. Used on
 * the thread of the window.
 */
public final class SideViewModel {

    /**
     * The place looked at.
     *
     * @param number its number among the places, from 1
     * @param of how many places there are
     * @param spot the words and their asset
     * @param occurrence which occurrence of the words is shown, from 0
     * @param highlights all words of the asset that bear on the finding
     * @param body how the original is shown
     * @param file the file it comes from, null where it is unknown
     */
    public record Shown(
            int number,
            int of,
            Spot spot,
            int occurrence,
            List<Highlight> highlights,
            Body body,
            @Nullable Path file) {

        public Shown {
            highlights = List.copyOf(highlights);
        }

        /** The place itself. */
        public Evidence evidence() {
            return spot.occurrences().get(occurrence);
        }

        /** The highlights of one block. */
        public List<Highlight> in(int block) {
            return highlights.stream().filter(h -> h.block() == block).toList();
        }
    }

    private final Function<String, @Nullable Path> fileOfAsset;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private List<Spot> spots = List.of();
    private List<Evidence> all = List.of();
    private Map<Evidence, List<Span>> differing = Map.of();

    SideViewModel(Function<String, @Nullable Path> fileOfAsset) {
        this.fileOfAsset = fileOfAsset;
    }

    /** The place looked at, null where the side has none. */
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** See {@link #shownProperty}. */
    public @Nullable Shown shown() {
        return shown.get();
    }

    /** All places of the side, in their order. */
    public List<Spot> spots() {
        return spots;
    }

    /**
     * Shows other places, the first of them first.
     *
     * @param newSpots the places of this side
     * @param newAll the places of both sides
     * @param newDiffering of each place of a sentence the words that differ, in its block's text
     */
    void set(List<Spot> newSpots, List<Evidence> newAll, Map<Evidence, List<Span>> newDiffering) {
        spots = List.copyOf(newSpots);
        all = List.copyOf(newAll);
        differing = Map.copyOf(newDiffering);
        select(0, 0);
    }

    /** Goes to a place, by its index; does nothing if there is no such place. */
    public void select(int index) {
        if (index >= 0 && index < spots.size()) {
            select(index, 0);
        }
    }

    /** Goes to the next place; from the last to the first. */
    public void next() {
        step(1);
    }

    /** Goes to the place before; from the first to the last. */
    public void previous() {
        step(-1);
    }

    /** Goes to where the same words stand next in the same asset; from the last to the first. */
    public void nextOccurrence() {
        Shown now = shown.get();
        if (now != null && now.spot().count() > 1) {
            select(now.number() - 1, (now.occurrence() + 1) % now.spot().count());
        }
    }

    private void step(int by) {
        Shown now = shown.get();
        if (now != null && spots.size() > 1) {
            select(Math.floorMod(now.number() - 1 + by, spots.size()), 0);
        }
    }

    private void select(int index, int occurrence) {
        if (spots.isEmpty()) {
            shown.set(null);
            return;
        }
        Spot spot = spots.get(index);
        Evidence current = spot.occurrences().get(occurrence);
        shown.set(
                new Shown(
                        index + 1,
                        spots.size(),
                        spot,
                        occurrence,
                        highlights(current),
                        Body.of(spot.asset(), current, all, fileOfAsset),
                        fileOfAsset.apply(spot.path())));
    }

    private List<Highlight> highlights(Evidence current) {
        List<Highlight> highlights = new ArrayList<>();
        for (Evidence other : all) {
            if (other.place().asset().equals(current.place().asset()) && !other.equals(current)) {
                highlights.add(Highlight.of(other, Highlight.Look.OTHER));
            }
        }
        highlights.addAll(strong(current));
        return highlights;
    }

    /** The place looked at: of a sentence the words that differ, else all of it. */
    private List<Highlight> strong(Evidence current) {
        List<Span> words = differing.getOrDefault(current, List.of());
        if (words.isEmpty()) {
            return List.of(Highlight.of(current, Highlight.Look.CURRENT));
        }
        List<Highlight> strong = new ArrayList<>();
        int block = current.place().block();
        for (Span span : words) {
            strong.add(new Highlight(block, span, current.role(), Highlight.Look.CURRENT));
        }
        strong.add(Highlight.of(current, Highlight.Look.AROUND));
        return strong;
    }
}
