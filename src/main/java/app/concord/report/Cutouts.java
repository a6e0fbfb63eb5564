package app.concord.report;

import app.concord.model.Asset;
import app.concord.model.Evidence;
import app.concord.model.PageDrawing;
import app.concord.model.PageImage;
import app.concord.model.Place;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The pictures of a report: the places of its findings that stand on pages, from the first finding
 * on, as many as one file should hold. Each page is drawn once for all its places.
 */
final class Cutouts {
    /** Places that are shown, at most. */
    static final int MOST = 120;

    /** Drawings of pages for them, at most. */
    static final int MOST_PAGES = 60;

    /** Letters of all pictures together, at most. */
    static final int MOST_LETTERS = 6_000_000;

    static final Cutouts NONE = new Cutouts(Map.of(), 0, 0);

    private final Map<Words, Cutout> pictures;
    private final int left;
    private final int undrawn;

    private Cutouts(Map<Words, Cutout> pictures, int left, int undrawn) {
        this.pictures = pictures;
        this.left = left;
        this.undrawn = undrawn;
    }

    /** Words and what they are to a finding. */
    private record Words(Place place, Evidence.Side role) {
        static Words of(Evidence evidence) {
            return new Words(evidence.place(), evidence.role());
        }
    }

    /** One drawing of a page. */
    private record Sheet(String path, int page, double scale) {}

    /**
     * Cuts out places.
     *
     * @param places in the order of the report
     * @param assets finds a piece by its path
     */
    static Cutouts of(
            List<Evidence> places, Function<String, @Nullable Asset> assets, PageDrawing drawing) {
        if (PageDrawing.NONE.equals(drawing)) {
            return NONE;
        }
        Set<Words> wanted = new HashSet<>();
        Map<Sheet, List<CutoutArea>> sheets = new LinkedHashMap<>();
        Map<Words, CutoutArea> chosen = new LinkedHashMap<>();
        for (Evidence place : places) {
            Asset asset = assets.apply(place.place().asset());
            if (asset == null
                    || !CutoutArea.isOnPage(place)
                    || !wanted.add(Words.of(place))
                    || chosen.size() >= MOST) {
                continue;
            }
            CutoutArea area = CutoutArea.of(place, asset);
            Sheet sheet = new Sheet(area.path(), area.page(), area.scale());
            if (sheets.containsKey(sheet) || sheets.size() < MOST_PAGES) {
                sheets.computeIfAbsent(sheet, one -> new ArrayList<>()).add(area);
                chosen.put(Words.of(place), area);
            }
        }
        Map<CutoutArea, Cutout> cut = new HashMap<>();
        sheets.forEach((sheet, areas) -> cut(sheet, areas, assets, drawing, cut));
        Map<Words, Cutout> kept = new HashMap<>();
        long letters = 0;
        int undrawn = 0;
        int tooMuch = 0;
        for (Map.Entry<Words, CutoutArea> one : chosen.entrySet()) {
            Cutout picture = cut.get(one.getValue());
            if (picture == null) {
                undrawn++;
            } else if (tooMuch > 0 || letters + picture.base64().length() > MOST_LETTERS) {
                tooMuch++;
            } else {
                letters += picture.base64().length();
                kept.put(one.getKey(), picture);
            }
        }
        return new Cutouts(kept, wanted.size() - chosen.size() + tooMuch, undrawn);
    }

    private static void cut(
            Sheet sheet,
            List<CutoutArea> areas,
            Function<String, @Nullable Asset> assets,
            PageDrawing drawing,
            Map<CutoutArea, Cutout> into) {
        Asset asset = assets.apply(sheet.path());
        PageImage page = asset == null ? null : drawing.draw(asset, sheet.page(), sheet.scale());
        if (page == null) {
            return;
        }
        for (CutoutArea area : areas) {
            Cutout picture = CutoutPicture.of(page, area);
            if (picture != null) {
                into.put(area, picture);
            }
        }
    }

    /** The picture of a place, null where it has none. */
    @Nullable Cutout of(Evidence place) {
        return pictures.get(Words.of(place));
    }

    /** How many places are shown. */
    int shown() {
        return pictures.size();
    }

    /** How many places on pages have no picture because there would be too many. */
    int left() {
        return left;
    }

    /** How many places on pages have no picture because their page could not be drawn. */
    int undrawn() {
        return undrawn;
    }
}
