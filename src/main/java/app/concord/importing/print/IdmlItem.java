package app.concord.importing.print;

import app.concord.importing.Limits;
import app.concord.model.Box;

import org.jspecify.annotations.Nullable;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Something visible on a spread that holds text.
 *
 * @param id of the frame
 * @param story id of the story that runs through it, empty for a group
 * @param before id of the frame that the story comes from, {@code n} for none
 * @param box where it stands on its spread, in points; null where that is not said
 * @param parts what a group holds, empty for a frame
 */
record IdmlItem(String id, String story, String before, @Nullable Box box, List<IdmlItem> parts) {
    private static final Set<String> ITEMS =
            Set.of(
                    "TextFrame",
                    "EndnoteTextFrame",
                    "Group",
                    "Rectangle",
                    "Oval",
                    "Polygon",
                    "GraphicLine",
                    "Button",
                    "State",
                    "MultiStateObject",
                    "CheckBox",
                    "RadioButton",
                    "TextBox",
                    "SignatureField",
                    "ListBox",
                    "ComboBox");

    IdmlItem {
        parts = List.copyOf(parts);
    }

    /** What holds text below an element, without what is hidden or does not print. */
    static List<IdmlItem> of(XmlElement parent, IdmlFiles files) {
        return items(parent, new AffineTransform(), files, 0);
    }

    private static List<IdmlItem> items(
            XmlElement parent, AffineTransform outer, IdmlFiles files, int depth) {
        List<IdmlItem> found = new ArrayList<>();
        if (depth > Limits.DOCUMENT_NESTING) {
            return found;
        }
        boolean oneState = parent.named("MultiStateObject");
        for (XmlElement child : parent.children()) {
            boolean later = oneState && !found.isEmpty() && child.named("State");
            if (!ITEMS.contains(child.name()) || hidden(child, files) || later) {
                continue;
            }
            IdmlItem item = item(child, outer, files, depth);
            if (item != null) {
                found.add(item);
            }
        }
        return found;
    }

    private static @Nullable IdmlItem item(
            XmlElement element, AffineTransform outer, IdmlFiles files, int depth) {
        AffineTransform placed = new AffineTransform(outer);
        placed.concatenate(matrix(element.attribute("ItemTransform")));
        Box box = box(element, placed);
        String id = element.attribute("Self");
        List<IdmlItem> parts = new ArrayList<>(items(element, placed, files, depth + 1));
        for (XmlElement along : element.children("TextPath")) {
            parts.add(frame(along, box));
        }
        if (!element.attribute("ParentStory").isEmpty()) {
            IdmlItem own = frame(element, box);
            if (parts.isEmpty()) {
                return own;
            }
            parts.addFirst(own);
        }
        if (parts.size() <= 1) {
            return parts.isEmpty() ? null : parts.getFirst();
        }
        for (IdmlItem part : parts) {
            Box other = part.box();
            box = box == null || other == null ? (box == null ? other : box) : box.union(other);
        }
        return new IdmlItem(id, "", "n", box, parts);
    }

    private static IdmlItem frame(XmlElement element, @Nullable Box box) {
        return new IdmlItem(
                element.attribute("Self"),
                element.attribute("ParentStory"),
                element.attribute("PreviousTextFrame"),
                box,
                List.of());
    }

    private static boolean hidden(XmlElement item, IdmlFiles files) {
        return IdmlFiles.no(item, "Visible")
                || item.attribute("Nonprinting").equals("true")
                || files.hidden(item.attribute("ItemLayer"));
    }

    /** A transform as six numbers; the one that changes nothing where they are no numbers. */
    static AffineTransform matrix(String numbers) {
        double[] values = numbers(numbers);
        return values.length == 6 ? new AffineTransform(values) : new AffineTransform();
    }

    /** Numbers parted by blanks, none where one of them is no number. */
    static double[] numbers(String list) {
        String[] words = list.strip().split("\\s+");
        double[] values = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            if (!words[i].matches("-?\\d*\\.?\\d+([eE][-+]?\\d{1,3})?")) {
                return new double[0];
            }
            values[i] = Double.parseDouble(words[i]);
        }
        return values;
    }

    private static @Nullable Box box(XmlElement element, AffineTransform placed) {
        List<Point2D> points = new ArrayList<>();
        XmlElement shape = element.path("Properties", "PathGeometry");
        if (shape != null) {
            for (XmlElement point : shape.all("PathPointType")) {
                double[] at = numbers(point.attribute("Anchor"));
                if (at.length == 2) {
                    points.add(placed.transform(new Point2D.Double(at[0], at[1]), null));
                }
            }
        }
        if (points.isEmpty()) {
            double[] bounds = numbers(element.attribute("GeometricBounds"));
            if (bounds.length == 4) {
                points.add(placed.transform(new Point2D.Double(bounds[1], bounds[0]), null));
                points.add(placed.transform(new Point2D.Double(bounds[3], bounds[2]), null));
            }
        }
        Box box = null;
        for (Point2D point : points) {
            Box dot = new Box(point.getX(), point.getY(), 0, 0);
            box = box == null ? dot : box.union(dot);
        }
        return box;
    }

    /** The frames in it, its own or those of the group. */
    List<IdmlItem> frames() {
        List<IdmlItem> frames = new ArrayList<>();
        List<IdmlItem> open = new ArrayList<>();
        open.add(this);
        while (!open.isEmpty()) {
            IdmlItem item = open.removeLast();
            if (item.parts().isEmpty()) {
                frames.add(item);
            } else {
                open.addAll(item.parts().reversed());
            }
        }
        return frames;
    }
}
