package app.concord.importing.print;

import app.concord.importing.Limits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Tells which characters are crossed out by a line that runs through their middle. */
final class Strikes {
    private static final double LOW = 0.12;
    private static final double HIGH = 0.62;
    private static final double THICKEST = 0.3;
    private static final double OVERHANG = 1.5;
    private static final double TOUCHING = 0.12;
    private static final int MIN_GLYPHS = 2;
    private final List<Glyph> glyphs;
    private final int[] byBaseline;
    private final double largest;

    private Strikes(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        this.byBaseline =
                IntStream.range(0, glyphs.size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> glyphs.get(i).baseline()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        this.largest = glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
    }

    /** The same glyphs, those that are crossed out marked as such. */
    static List<Glyph> mark(List<Glyph> glyphs, List<Ink.Rule> rules) {
        if (rules.isEmpty() || glyphs.isEmpty()) {
            return glyphs;
        }
        Strikes strikes = new Strikes(glyphs);
        boolean[] struck = new boolean[glyphs.size()];
        for (Ink.Rule rule : rules.subList(0, Math.min(rules.size(), Limits.PDF_RULES))) {
            List<Integer> through = strikes.through(rule);
            if (through.size() >= MIN_GLYPHS && strikes.fits(through, rule)) {
                through.forEach(index -> struck[index] = true);
            }
        }
        List<Glyph> marked = new ArrayList<>(glyphs.size());
        for (int i = 0; i < struck.length; i++) {
            marked.add(struck[i] ? glyphs.get(i).withStruck() : glyphs.get(i));
        }
        return marked;
    }

    /** Whether the line ends about where the words end, unlike a rule across the page. */
    private boolean fits(List<Integer> through, Ink.Rule rule) {
        double left = Double.MAX_VALUE;
        double right = 0;
        double size = 0;
        for (int index : through) {
            left = Math.min(left, glyphs.get(index).x());
            right = Math.max(right, glyphs.get(index).right());
            size = Math.max(size, glyphs.get(index).size());
        }
        boolean thin = rule.thickness() < THICKEST * size;
        boolean asLong = (left - rule.left()) + (rule.right() - right) < 2 * OVERHANG * size;
        Glyph one = glyphs.get(through.getFirst());
        return thin && asLong && !cutsWord(one.baseline(), left, right, size);
    }

    /** Whether the line ends inside a word, as lines of a drawing do. */
    private boolean cutsWord(double baseline, double left, double right, double size) {
        for (int at = firstBelow(baseline - 1); at < byBaseline.length; at++) {
            Glyph glyph = glyphs.get(byBaseline[at]);
            if (glyph.baseline() > baseline + 1) {
                return false;
            }
            boolean word = Character.isLetterOrDigit(glyph.text().codePointAt(0));
            boolean before = Math.abs(left - glyph.right()) < TOUCHING * size && glyph.x() < left;
            boolean behind = Math.abs(glyph.x() - right) < TOUCHING * size && glyph.right() > right;
            if (word && (before || behind)) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> through(Ink.Rule rule) {
        double upper = Math.min(rule.yLeft(), rule.yRight());
        double lower = Math.max(rule.yLeft(), rule.yRight()) + HIGH * largest;
        List<Integer> through = new ArrayList<>();
        for (int at = firstBelow(upper); at < byBaseline.length; at++) {
            Glyph glyph = glyphs.get(byBaseline[at]);
            if (glyph.baseline() > lower) {
                break;
            }
            double x = glyph.x() + glyph.width() / 2;
            double above = glyph.baseline() - rule.at(x);
            if (!glyph.blank()
                    && x >= rule.left()
                    && x <= rule.right()
                    && above > LOW * glyph.size()
                    && above < HIGH * glyph.size()) {
                through.add(byBaseline[at]);
            }
        }
        return through;
    }

    private int firstBelow(double y) {
        int low = 0;
        int high = byBaseline.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (glyphs.get(byBaseline[middle]).baseline() < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
