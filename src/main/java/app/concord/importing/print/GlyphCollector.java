package app.concord.importing.print;

import app.concord.model.Box;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps each printed character once: letters drawn twice for a heavier look, and an invisible layer
 * of recognised text under visible text, say the same thing again.
 */
final class GlyphCollector {
    private static final double CELL = 8;
    private static final double SAME = 0.25;
    private static final int MAX_AT_ONE_PLACE = 300;
    private static final int DIRECTIONS = 4;

    private final List<Entry> entries = new ArrayList<>();
    private int[] heads = new int[1 << 10];
    private int[] next = new int[1 << 9];

    /**
     * A character with what decides whether another repeats it.
     *
     * @param quarter direction of reading in quarter turns
     * @param slant degrees by which the line it stands on falls, beside the quarter turns
     * @param invisible whether it is drawn without any ink
     */
    record Entry(int quarter, double slant, Glyph glyph, boolean invisible) {}

    GlyphCollector() {
        Arrays.fill(heads, -1);
    }

    /** Adds a character unless it repeats one that is there. */
    void add(Entry entry) {
        Glyph glyph = entry.glyph();
        if (!glyph.blank() && repeats(entry)) {
            return;
        }
        int index = entries.size();
        entries.add(entry);
        if (index >= next.length) {
            next = Arrays.copyOf(next, 2 * next.length);
            rehash(index);
        }
        link(index);
    }

    /** The character added last, null where there is none. */
    int size() {
        return entries.size();
    }

    Entry get(int index) {
        return entries.get(index);
    }

    /** Puts something else in the place of the characters from here on; it is not looked for. */
    void replaceFrom(int index, Entry entry) {
        entries.set(index, entry);
        for (int i = index + 1; i < entries.size(); i++) {
            Entry gone = entries.get(i);
            entries.set(i, new Entry(gone.quarter(), gone.slant(), gone.glyph().saying(""), true));
        }
    }

    private void rehash(int count) {
        heads = new int[4 * next.length];
        Arrays.fill(heads, -1);
        for (int i = 0; i < count; i++) {
            link(i);
        }
    }

    private void link(int index) {
        Glyph glyph = entries.get(index).glyph();
        if (!glyph.blank()) {
            int slot = slot(column(glyph.box()), row(glyph.box()));
            next[index] = heads[slot];
            heads[slot] = index;
        }
    }

    private static int column(Box box) {
        return (int) Math.floor((box.x() + box.width() / 2) / CELL);
    }

    private static int row(Box box) {
        return (int) Math.floor((box.y() + box.height() / 2) / CELL);
    }

    private int slot(int column, int row) {
        int hash = (column * 0x9e3779b1) ^ (row * 0x85ebca6b);
        return (hash ^ (hash >>> 15)) & (heads.length - 1);
    }

    private boolean repeats(Entry entry) {
        Glyph glyph = entry.glyph();
        double near = SAME * Math.max(1, Math.min(glyph.size(), glyph.width() * 2));
        Box box = glyph.box();
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        int lastColumn = (int) Math.floor((x + near) / CELL);
        int lastRow = (int) Math.floor((y + near) / CELL);
        for (int column = (int) Math.floor((x - near) / CELL); column <= lastColumn; column++) {
            for (int row = (int) Math.floor((y - near) / CELL); row <= lastRow; row++) {
                int seen = 0;
                for (int i = heads[slot(column, row)];
                        i >= 0 && seen < MAX_AT_ONE_PLACE;
                        i = next[i]) {
                    seen++;
                    Entry other = entries.get(i);
                    Glyph before = other.glyph();
                    if (Math.abs(before.x() - glyph.x()) < near
                            && Math.abs(before.baseline() - glyph.baseline()) < near
                            && other.quarter() == entry.quarter()
                            && before.text().equals(glyph.text())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The characters by direction, crossed out where a line runs through them. */
    List<List<Glyph>> directions(Ink ink) {
        List<List<Glyph>> result = new ArrayList<>();
        for (int quarter = 0; quarter < DIRECTIONS; quarter++) {
            List<Glyph> glyphs = new ArrayList<>();
            List<Double> slants = new ArrayList<>();
            boolean slanted = false;
            for (Entry entry : entries) {
                if (entry.quarter() == quarter
                        && !entry.glyph().text().isEmpty()
                        && (!entry.invisible() || searched(entry.glyph(), ink))) {
                    glyphs.add(entry.glyph());
                    slants.add(entry.slant());
                    slanted |= entry.slant() != 0;
                }
            }
            List<Glyph> marked = quarter == 0 ? Strikes.mark(glyphs, ink.rules()) : glyphs;
            result.add(slanted ? Slants.straightened(marked, slants) : marked);
        }
        return result;
    }

    /**
     * Whether an invisible character stands for what a reader sees: it lies on a picture, as text
     * recognised on a scan does, and no visible text stands there.
     */
    private boolean searched(Glyph glyph, Ink ink) {
        Box box = glyph.box();
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        return ink.pictured(x, y) && !covered(x, y);
    }

    private boolean covered(double x, double y) {
        int lastColumn = (int) Math.floor(x / CELL) + 1;
        int lastRow = (int) Math.floor(y / CELL) + 1;
        for (int column = lastColumn - 2; column <= lastColumn; column++) {
            for (int row = lastRow - 2; row <= lastRow; row++) {
                int seen = 0;
                for (int i = heads[slot(column, row)];
                        i >= 0 && seen < MAX_AT_ONE_PLACE;
                        i = next[i]) {
                    seen++;
                    Box there = entries.get(i).glyph().box();
                    if (!entries.get(i).invisible()
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
