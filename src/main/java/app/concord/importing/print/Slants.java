package app.concord.importing.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Straightens lines that rise or fall and letters along a curve, so that the page can be laid out
 * as if they were level: each group is turned about its own middle. The boxes stay where they are.
 */
final class Slants {
    private static final double SAME_ANGLE = 1;
    private static final double BEND = 35;
    private static final double LINES_APART = 3;
    private static final double NEAR = 2;
    private static final int MAX_GROUPS = 400;

    private Slants() {}

    /** Characters that turn together. */
    private static final class Group {
        private final List<Integer> members = new ArrayList<>();
        private final double slant;
        private double lastSlant;
        private boolean bent;
        private double left = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;
        private double x;
        private double y;

        Group(double slant) {
            this.slant = slant;
            this.lastSlant = slant;
        }

        /** Whether this goes on where the group ends, turned a little. */
        boolean follows(Glyph glyph, double glyphSlant, Glyph last) {
            double radians = Math.toRadians(lastSlant);
            double endX = last.x() + last.width() * Math.cos(radians);
            double endY = last.baseline() + last.width() * Math.sin(radians);
            return Math.abs(glyphSlant - lastSlant) < BEND
                    && Math.hypot(glyph.x() - endX, glyph.baseline() - endY) < 0.8 * glyph.size();
        }

        /** Whether this stands among the lines of the group. */
        boolean holds(Glyph glyph, double glyphSlant) {
            if (bent || Math.abs(glyphSlant - slant) > SAME_ANGLE) {
                return false;
            }
            double along = along(glyph, slant);
            double across = across(glyph, slant);
            double size = glyph.size();
            return along > left - NEAR * size
                    && along < right + NEAR * size
                    && across > top - LINES_APART * size
                    && across < bottom + LINES_APART * size;
        }

        void add(int index, Glyph glyph, double glyphSlant) {
            bent |= Math.abs(glyphSlant - slant) > SAME_ANGLE;
            lastSlant = glyphSlant;
            members.add(index);
            double along = along(glyph, slant);
            double across = across(glyph, slant);
            left = Math.min(left, along);
            right = Math.max(right, along + glyph.width());
            top = Math.min(top, across);
            bottom = Math.max(bottom, across);
            x += glyph.x() + Math.cos(Math.toRadians(glyphSlant)) * glyph.width() / 2;
            y += glyph.baseline() + Math.sin(Math.toRadians(glyphSlant)) * glyph.width() / 2;
        }
    }

    private static double along(Glyph glyph, double slant) {
        double radians = Math.toRadians(slant);
        return glyph.x() * Math.cos(radians) + glyph.baseline() * Math.sin(radians);
    }

    private static double across(Glyph glyph, double slant) {
        double radians = Math.toRadians(slant);
        return glyph.baseline() * Math.cos(radians) - glyph.x() * Math.sin(radians);
    }

    /**
     * The same characters in the same order, with places as if all lines were level.
     *
     * @param slants degrees by which the line of each falls, 0 for level ones
     */
    static List<Glyph> straightened(List<Glyph> glyphs, List<Double> slants) {
        List<Group> groups = new ArrayList<>();
        Group current = null;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            double slant = slants.get(i);
            boolean afterSlanted = current != null && current.members.getLast() == i - 1;
            if (slant == 0 && !(afterSlanted && glyph.blank())) {
                boolean curve =
                        afterSlanted
                                && current != null
                                && current.bent
                                && current.follows(glyph, 0, glyphs.get(i - 1));
                if (!curve) {
                    current = null;
                    continue;
                }
            }
            if (current == null || !fits(current, glyphs, i, slant)) {
                current = found(groups, glyphs, i, slant);
            }
            current.add(i, glyph, slant);
        }
        List<Glyph> result = new ArrayList<>(glyphs);
        for (Group group : groups) {
            straighten(group, glyphs, result);
        }
        return result;
    }

    private static boolean fits(Group group, List<Glyph> glyphs, int index, double slant) {
        Glyph glyph = glyphs.get(index);
        return group.holds(glyph, slant)
                || group.follows(glyph, slant, glyphs.get(group.members.getLast()));
    }

    private static Group found(List<Group> groups, List<Glyph> glyphs, int index, double slant) {
        for (Group group : groups) {
            if (group.holds(glyphs.get(index), slant)) {
                return group;
            }
        }
        if (groups.size() >= MAX_GROUPS) {
            return groups.getLast();
        }
        Group group = new Group(slant);
        groups.add(group);
        return group;
    }

    private static void straighten(Group group, List<Glyph> glyphs, List<Glyph> result) {
        int count = group.members.size();
        double middleX = group.x / count;
        double middleY = group.y / count;
        if (!group.bent) {
            double radians = Math.toRadians(-group.slant);
            for (int index : group.members) {
                Glyph glyph = glyphs.get(index);
                double x = glyph.x() - middleX;
                double y = glyph.baseline() - middleY;
                result.set(
                        index,
                        glyph.at(
                                middleX + x * Math.cos(radians) - y * Math.sin(radians),
                                middleY + x * Math.sin(radians) + y * Math.cos(radians)));
            }
            return;
        }
        double length = 0;
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Glyph glyph = glyphs.get(group.members.get(i));
            if (i > 0) {
                Glyph before = glyphs.get(group.members.get(i - 1));
                length += Math.hypot(glyph.x() - before.x(), glyph.baseline() - before.baseline());
            }
            starts.add(length);
        }
        for (int i = 0; i < count; i++) {
            int index = group.members.get(i);
            double x = middleX - length / 2 + starts.get(i);
            result.set(index, glyphs.get(index).at(x, middleY));
        }
    }
}
