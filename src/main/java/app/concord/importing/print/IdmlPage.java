package app.concord.importing.print;

import app.concord.model.Box;

import org.jspecify.annotations.Nullable;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A page of a spread with what stands on it.
 *
 * @param number of the page in the document, from 1
 * @param box where it stands on its spread, in points; null where that is not said
 * @param master id of the master spread whose items it shows, empty for none
 * @param overridden ids of items of the master that it has copies of, parted by blanks
 * @param items what stands on it, in the order of the file
 */
record IdmlPage(
        int number, @Nullable Box box, String master, String overridden, List<IdmlItem> items) {

    IdmlPage {
        items = List.copyOf(items);
    }

    /**
     * The pages of a spread.
     *
     * @param first number of its first page
     * @param beside takes what stands beside the pages, which nobody sees
     */
    static List<IdmlPage> of(XmlElement spread, int first, IdmlFiles files, List<IdmlItem> beside) {
        List<XmlElement> elements = new ArrayList<>(spread.children("Page"));
        elements.sort(
                Comparator.comparingDouble(page -> {
                    Box box = box(page);
                    return box == null ? 0 : box.x();
                }));
        List<Box> boxes = new ArrayList<>();
        List<List<IdmlItem>> items = new ArrayList<>();
        for (XmlElement element : elements) {
            Box box = box(element);
            boxes.add(box == null ? new Box(0, 0, 0, 0) : box);
            items.add(new ArrayList<>());
        }
        for (IdmlItem item : IdmlItem.of(spread, files)) {
            int page = page(item, boxes);
            if (page < 0) {
                beside.add(item);
            } else {
                items.get(page).add(item);
            }
        }
        List<IdmlPage> pages = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            boolean plain = IdmlFiles.no(spread, "ShowMasterItems");
            pages.add(
                    new IdmlPage(
                            first + i,
                            box(elements.get(i)),
                            plain ? "" : elements.get(i).attribute("AppliedMaster"),
                            elements.get(i).attribute("OverrideList"),
                            items.get(i)));
        }
        return pages;
    }

    private static @Nullable Box box(XmlElement page) {
        double[] bounds = IdmlItem.numbers(page.attribute("GeometricBounds"));
        if (bounds.length != 4) {
            return null;
        }
        AffineTransform placed = IdmlItem.matrix(page.attribute("ItemTransform"));
        Point2D start = placed.transform(new Point2D.Double(bounds[1], bounds[0]), null);
        Point2D end = placed.transform(new Point2D.Double(bounds[3], bounds[2]), null);
        return new Box(start.getX(), start.getY(), 0, 0)
                .union(new Box(end.getX(), end.getY(), 0, 0));
    }

    /** The page that most of an item stands on; -1 where it stands on none. */
    private static int page(IdmlItem item, List<Box> pages) {
        Box box = item.box();
        if (box == null) {
            return pages.isEmpty() ? -1 : 0;
        }
        int found = -1;
        double most = 0;
        for (int i = 0; i < pages.size(); i++) {
            Box page = pages.get(i);
            if (page.width() <= 0 || page.height() <= 0) {
                return 0;
            }
            double width = Math.min(box.right(), page.right()) - Math.max(box.x(), page.x());
            double height = Math.min(box.bottom(), page.bottom()) - Math.max(box.y(), page.y());
            if (width >= 0 && height >= 0 && (found < 0 || width * height > most)) {
                most = width * height;
                found = i;
            }
        }
        return found;
    }

    /**
     * Items in reading order, those of groups in theirs.
     *
     * @param wanted which frames count
     */
    static List<IdmlItem> sorted(List<IdmlItem> items, Predicate<IdmlItem> wanted) {
        List<ReadingOrder.Item<IdmlItem>> placed = new ArrayList<>();
        for (IdmlItem item : items) {
            Box box = item.box() == null ? new Box(0, 0, 0, 0) : item.box();
            if (item.parts().isEmpty()) {
                if (wanted.test(item)) {
                    placed.add(new ReadingOrder.Item<>(item, box, true));
                }
                continue;
            }
            List<IdmlItem> parts = sorted(item.parts(), wanted);
            if (!parts.isEmpty()) {
                IdmlItem group = new IdmlItem(item.id(), "", "n", box, parts);
                placed.add(new ReadingOrder.Item<>(group, box, true));
            }
        }
        return ReadingOrder.sort(placed);
    }

    /** Where an item stands on this page, null where that is not said. */
    @Nullable Box place(IdmlItem item) {
        Box at = item.box();
        if (at == null || box == null) {
            return null;
        }
        return new Box(
                tenth(at.x() - box.x()),
                tenth(at.y() - box.y()),
                tenth(at.width()),
                tenth(at.height()));
    }

    private static double tenth(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
