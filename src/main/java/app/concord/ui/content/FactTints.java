package app.concord.ui.content;

import app.concord.model.Box;
import app.concord.ui.evidence.Body;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The marks of all that was read in the piece shown: on its words, and on its pages. */
final class FactTints {
    private static final Comparator<ContentLine> SHORTEST_FIRST =
            Comparator.comparingInt(line -> line.place().span().length());

    private final ContentViewModel model;
    private final Map<Integer, List<ContentLine>> byBlock = new HashMap<>();
    private final Map<Integer, List<ContentLine>> byPage = new HashMap<>();

    FactTints(ContentViewModel model) {
        this.model = model;
    }

    /** Takes the lines that are marked now. */
    void arrange() {
        byBlock.clear();
        byPage.clear();
        for (ContentLine line : model.markedProperty().get()) {
            byBlock.computeIfAbsent(line.place().block(), b -> new ArrayList<>()).add(line);
            Integer page = line.place().location().page();
            if (page != null) {
                byPage.computeIfAbsent(page, p -> new ArrayList<>()).add(line);
            }
        }
        // What lies inside another is seen, and is what is clicked on.
        byBlock.values().forEach(lines -> lines.sort(SHORTEST_FIRST));
        byPage.values().forEach(lines -> lines.sort(SHORTEST_FIRST.reversed()));
    }

    /** The marks of a block, by its index. */
    List<FactTint> of(int block) {
        ContentLine looked = model.selectedProperty().get();
        List<FactTint> tints = new ArrayList<>();
        for (ContentLine line : byBlock.getOrDefault(block, List.of())) {
            tints.add(tint(line, looked));
        }
        return tints;
    }

    /** The marks on a page, from 1. */
    List<Body.PageMark> onPage(int page) {
        ContentLine looked = model.selectedProperty().get();
        List<Body.PageMark> marks = new ArrayList<>();
        for (ContentLine line : byPage.getOrDefault(page, List.of())) {
            FactTint tint = tint(line, looked);
            for (Box box : line.place().location().boxes()) {
                marks.add(new Body.PageMark(box, tint));
            }
        }
        return marks;
    }

    private FactTint tint(ContentLine line, @Nullable ContentLine looked) {
        boolean current = looked != null && line.number() == looked.number();
        List<String> looks = new ArrayList<>(List.of(Swatch.look(line.state())));
        if (current) {
            looks.add("current");
        }
        if (!model.said(line).isEmpty()) {
            looks.add("corrected");
        }
        return new FactTint(
                line.number(), line.place().span(), line.group().style(), looks, current);
    }
}
