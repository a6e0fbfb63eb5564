package app.concord.importing.print;

import app.concord.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts what stands on a page or slide in the order in which it is read: what is parted by the
 * widest gap belongs apart, rows before columns where both part alike; a column of mere figures
 * belongs beside the words of its rows.
 */
final class ReadingOrder {
    private static final double OVERLAP = 6;
    private static final double PART = 0.15;
    private static final int MANY = 2_000;

    private ReadingOrder() {}

    /**
     * Something on a page.
     *
     * @param box where it stands, in points
     * @param words whether it holds more than figures
     */
    record Item<T>(T value, Box box, boolean words) {}

    /** The values in reading order. */
    static <T> List<T> sort(List<Item<T>> items) {
        List<T> sorted = new ArrayList<>(items.size());
        if (items.size() > MANY) {
            rows(items, sorted);
        } else {
            part(items, sorted);
        }
        return sorted;
    }

    private static <T> void part(List<Item<T>> items, List<T> sorted) {
        if (items.size() < 2) {
            items.forEach(item -> sorted.add(item.value()));
            return;
        }
        Cut<T> across = cut(items, true);
        Cut<T> down = cut(items, false);
        if (down != null
                && (across == null || down.gap > across.gap)
                && worded(down.first)
                && worded(down.second)) {
            part(down.first, sorted);
            part(down.second, sorted);
        } else if (across != null) {
            part(across.first, sorted);
            part(across.second, sorted);
        } else if (down != null) {
            part(down.first, sorted);
            part(down.second, sorted);
        } else {
            behind(items, sorted);
        }
    }

    /** What lies behind others is read before them. */
    private static <T> void behind(List<Item<T>> items, List<T> sorted) {
        Item<T> largest = items.getFirst();
        for (Item<T> item : items) {
            largest = area(item) > area(largest) ? item : largest;
        }
        Box box = largest.box();
        int over = 0;
        for (Item<T> item : items) {
            double x = item.box().x() + item.box().width() / 2;
            double y = item.box().y() + item.box().height() / 2;
            boolean inside = x > box.x() && x < box.right() && y > box.y() && y < box.bottom();
            over += inside && area(item) < area(largest) / 2 ? 1 : 0;
        }
        if (over == 0) {
            rows(items, sorted);
            return;
        }
        List<Item<T>> rest = new ArrayList<>(items);
        rest.remove(largest);
        sorted.add(largest.value());
        part(rest, sorted);
    }

    private static double area(Item<?> item) {
        return item.box().width() * item.box().height();
    }

    private static <T> boolean worded(List<Item<T>> items) {
        return items.stream().anyMatch(Item::words);
    }

    /**
     * Items on both sides of the widest gap.
     *
     * @param gap in points; below 0 where they touch
     */
    private record Cut<T>(List<Item<T>> first, List<Item<T>> second, double gap) {}

    private static <T> @Nullable Cut<T> cut(List<Item<T>> items, boolean across) {
        List<Item<T>> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingDouble(item -> start(item.box(), across)));
        double end = end(sorted.getFirst().box(), across);
        double widest = -1;
        int at = 0;
        for (int i = 1; i < sorted.size(); i++) {
            Box box = sorted.get(i).box();
            double gap = start(box, across) - end;
            if (gap >= 0 && gap > widest) {
                widest = gap;
                at = i;
            }
            end = Math.max(end, end(box, across));
        }
        return at == 0
                ? null
                : new Cut<>(
                        List.copyOf(sorted.subList(0, at)),
                        List.copyOf(sorted.subList(at, sorted.size())),
                        widest);
    }

    /** Frames may overlap a little without standing over each other. */
    private static double start(Box box, boolean across) {
        double size = across ? box.height() : box.width();
        return (across ? box.y() : box.x()) + Math.min(OVERLAP, size * PART);
    }

    private static double end(Box box, boolean across) {
        double size = across ? box.height() : box.width();
        return (across ? box.bottom() : box.right()) - Math.min(OVERLAP, size * PART);
    }

    private static boolean level(Box first, Box next) {
        return next.y() - first.y() <= Math.min(first.height(), next.height()) / 4;
    }

    private static <T> void rows(List<Item<T>> items, List<T> sorted) {
        List<Item<T>> left = new ArrayList<>(items);
        left.sort(
                Comparator.comparingDouble((Item<T> item) -> item.box().y())
                        .thenComparingDouble(item -> item.box().x()));
        int from = 0;
        while (from < left.size()) {
            Box first = left.get(from).box();
            int to = from + 1;
            while (to < left.size() && level(first, left.get(to).box())) {
                to++;
            }
            List<Item<T>> row = new ArrayList<>(left.subList(from, to));
            row.sort(Comparator.comparingDouble(item -> item.box().x()));
            row.forEach(item -> sorted.add(item.value()));
            from = to;
        }
    }
}
