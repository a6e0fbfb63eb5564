package app.concord.importing.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the parts of a page that drawn lines enclose: lines that meet belong together. */
final class RuledAreas {
    private static final int MAX_LINES = 1_200;
    private static final int MAX_EDGES = 150;
    private static final double MEET = 3;
    private static final double SHORT = 6;
    private static final double MOST = 0.9;

    private RuledAreas() {}

    /**
     * The areas that hold text but not all of it, from the largest to the smallest; none cuts
     * through another.
     */
    static List<RuledArea> of(List<Segment> segments, Ink ink) {
        List<Ink.Rule> rules = joinedRules(ink.rules());
        List<Ink.Upright> uprights = joinedUprights(ink.uprights());
        if (rules.size() < 2
                || uprights.size() < 2
                || rules.size() > MAX_LINES
                || uprights.size() > MAX_LINES) {
            return List.of();
        }
        List<RuledArea> areas = new ArrayList<>();
        for (Meeting meeting : meetings(rules, uprights)) {
            if (meeting.rules.size() >= 2 && meeting.uprights.size() >= 2) {
                RuledArea area = RuledArea.of(meeting.rules, meeting.uprights);
                if (area.across() >= 1
                        && area.down() >= 1
                        && area.across() + area.down() <= MAX_EDGES
                        && holdsSome(area, segments)) {
                    areas.add(area);
                }
            }
        }
        areas.sort(
                Comparator.comparingDouble(
                        (RuledArea area) -> -area.box().width() * area.box().height()));
        List<RuledArea> sound = new ArrayList<>();
        for (RuledArea area : areas) {
            if (sound.stream().allMatch(other -> other.holds(area) || !other.overlaps(area))) {
                sound.add(area);
            }
        }
        return sound;
    }

    /** Whether text stands in it, none sticks out of it, and it is not the edge of the page. */
    private static boolean holdsSome(RuledArea area, List<Segment> segments) {
        int held = 0;
        for (Segment segment : segments) {
            if (area.holds(segment)) {
                held++;
                if (segment.left() < area.box().x() - SHORT
                        || segment.right() > area.box().right() + SHORT) {
                    return false;
                }
            }
        }
        boolean divided = area.across() > 1 && area.down() > 1;
        return held > 1 && (divided || held < MOST * segments.size());
    }

    /** Lines that meet. */
    private static final class Meeting {
        private final List<Ink.Rule> rules = new ArrayList<>();
        private final List<Ink.Upright> uprights = new ArrayList<>();
    }

    private static List<Meeting> meetings(List<Ink.Rule> rules, List<Ink.Upright> uprights) {
        int count = rules.size() + uprights.size();
        int[] group = new int[count];
        java.util.Arrays.setAll(group, i -> i);
        for (int i = 0; i < rules.size(); i++) {
            Ink.Rule rule = rules.get(i);
            for (int j = 0; j < uprights.size(); j++) {
                Ink.Upright upright = uprights.get(j);
                if (upright.x() >= rule.left() - MEET
                        && upright.x() <= rule.right() + MEET
                        && rule.yLeft() >= upright.top() - MEET
                        && rule.yLeft() <= upright.bottom() + MEET) {
                    group[root(group, i)] = root(group, rules.size() + j);
                }
            }
        }
        Map<Integer, Meeting> meetings = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Meeting meeting = meetings.computeIfAbsent(root(group, i), key -> new Meeting());
            if (i < rules.size()) {
                meeting.rules.add(rules.get(i));
            } else {
                meeting.uprights.add(uprights.get(i - rules.size()));
            }
        }
        return List.copyOf(meetings.values());
    }

    private static int root(int[] group, int at) {
        int root = at;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    /** Level lines without repetitions, those that touch end to end as one. */
    private static List<Ink.Rule> joinedRules(List<Ink.Rule> rules) {
        List<Ink.Rule> sorted =
                rules.stream()
                        .filter(Ink.Rule::level)
                        .sorted(
                                Comparator.comparingDouble(
                                                (Ink.Rule rule) -> Math.round(rule.yLeft()))
                                        .thenComparingDouble(Ink.Rule::left))
                        .toList();
        List<Ink.Rule> joined = new ArrayList<>();
        for (Ink.Rule rule : sorted) {
            Ink.Rule last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && Math.abs(last.yLeft() - rule.yLeft()) <= 1
                    && rule.left() <= last.right() + MEET) {
                double right = Math.max(last.right(), rule.right());
                double y = last.yLeft();
                joined.set(joined.size() - 1, new Ink.Rule(last.left(), y, right, y, 0));
            } else {
                joined.add(rule);
            }
        }
        joined.removeIf(rule -> rule.right() - rule.left() < SHORT);
        return joined;
    }

    private static List<Ink.Upright> joinedUprights(List<Ink.Upright> uprights) {
        List<Ink.Upright> sorted = new ArrayList<>(uprights);
        sorted.sort(
                Comparator.comparingDouble((Ink.Upright upright) -> Math.round(upright.x()))
                        .thenComparingDouble(Ink.Upright::top));
        List<Ink.Upright> joined = new ArrayList<>();
        for (Ink.Upright upright : sorted) {
            Ink.Upright last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && Math.abs(last.x() - upright.x()) <= 1
                    && upright.top() <= last.bottom() + MEET) {
                joined.set(
                        joined.size() - 1,
                        new Ink.Upright(
                                last.x(), last.top(), Math.max(last.bottom(), upright.bottom())));
            } else {
                joined.add(upright);
            }
        }
        joined.removeIf(upright -> upright.bottom() - upright.top() < SHORT);
        return joined;
    }
}
