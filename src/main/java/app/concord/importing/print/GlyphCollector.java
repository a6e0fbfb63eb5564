package app.concord.importing.print;

import app.concord.model.Box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps each printed character once: letters drawn twice for a heavier look, and an invisible layer
 * of recognised text under visible text, say the same thing again.
 */
final class GlyphCollector {
    private static final double CELL = 8;
    private static final double SAME = 0.25;

    private final List<List<Entry>> entries =
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final Map<Long, List<Entry>> places = new HashMap<>();

    private record Entry(int quarter, Glyph glyph, boolean invisible) {}

    /**
     * Adds a character unless it repeats one that is there.
     *
     * @param quarter direction of reading in quarter turns
     * @param invisible whether it is drawn without any ink
     */
    void add(int quarter, Glyph glyph, boolean invisible) {
        Entry entry = new Entry(quarter, glyph, invisible);
        if (!glyph.blank() && repeats(entry)) {
            return;
        }
        entries.get(quarter).add(entry);
        if (!glyph.blank()) {
            places.computeIfAbsent(cell(glyph.box(), 0, 0), key -> new ArrayList<>()).add(entry);
        }
    }

    private static long cell(Box box, int right, int down) {
        long column = (long) Math.floor((box.x() + box.width() / 2) / CELL) + right;
        long row = (long) Math.floor((box.y() + box.height() / 2) / CELL) + down;
        return (column << 32) ^ (row & 0xffffffffL);
    }

    private boolean repeats(Entry entry) {
        Glyph glyph = entry.glyph();
        for (int right = -1; right <= 1; right++) {
            for (int down = -1; down <= 1; down++) {
                for (Entry other : places.getOrDefault(cell(glyph.box(), right, down), List.of())) {
                    Glyph before = other.glyph();
                    double near = SAME * Math.max(1, Math.min(glyph.size(), glyph.width() * 2));
                    if (other.quarter() == entry.quarter()
                            && before.text().equals(glyph.text())
                            && Math.abs(before.x() - glyph.x()) < near
                            && Math.abs(before.baseline() - glyph.baseline()) < near) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The characters by direction, crossed out where a line runs through them. */
    List<List<Glyph>> directions(List<PageGlyphs.Rule> rules) {
        List<List<Glyph>> result = new ArrayList<>();
        for (int quarter = 0; quarter < entries.size(); quarter++) {
            List<Glyph> glyphs = new ArrayList<>();
            for (Entry entry : entries.get(quarter)) {
                if (!entry.invisible() || !covered(entry.glyph())) {
                    glyphs.add(entry.glyph());
                }
            }
            result.add(quarter == 0 ? Strikes.mark(glyphs, rules) : glyphs);
        }
        return result;
    }

    /** Whether visible text stands where this invisible character is. */
    private boolean covered(Glyph glyph) {
        Box box = glyph.box();
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        for (int right = -1; right <= 1; right++) {
            for (int down = -1; down <= 1; down++) {
                for (Entry other : places.getOrDefault(cell(box, right, down), List.of())) {
                    Box there = other.glyph().box();
                    if (!other.invisible()
                            && x >= there.x()
                            && x <= there.right()
                            && y >= there.y()
                            && y <= there.bottom()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
