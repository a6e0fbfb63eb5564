package app.concord.importing.print;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What a shape of a slide takes over from its layout and master: place, and look of its paragraphs.
 *
 * @param type kind of placeholder, empty for other shapes
 * @param above the same placeholder of layout and master, nearest first
 * @param lists list styles, nearest first
 */
record PptxStyle(String type, List<XmlElement> above, List<XmlElement> lists) {

    /**
     * @param layout shapes of the slide's layout, null where there is none
     * @param master root of the slide's master, null where there is none
     */
    static PptxStyle of(
            XmlElement shape, @Nullable XmlElement layout, @Nullable XmlElement master) {
        XmlElement place = placeholder(shape);
        List<XmlElement> lists = new ArrayList<>();
        addList(lists, shape);
        List<XmlElement> above = new ArrayList<>();
        if (place == null) {
            addDefault(lists, master, "otherStyle");
            return new PptxStyle("", above, lists);
        }
        String type = place.attribute("type");
        String index = place.attribute("idx");
        XmlElement ofLayout = layout == null ? null : find(layout, type, index);
        if (ofLayout != null) {
            above.add(ofLayout);
            XmlElement its = placeholder(ofLayout);
            type = type.isEmpty() && its != null ? its.attribute("type") : type;
        }
        String general =
                switch (type) {
                    case "title", "ctrTitle" -> "title";
                    case "dt", "ftr", "sldNum" -> type;
                    default -> "body";
                };
        XmlElement ofMaster = master == null ? null : find(master, general, "");
        if (ofMaster != null) {
            above.add(ofMaster);
        }
        above.forEach(shapeAbove -> addList(lists, shapeAbove));
        addDefault(
                lists,
                master,
                general.equals("title")
                        ? "titleStyle"
                        : general.equals("body") ? "bodyStyle" : "otherStyle");
        return new PptxStyle(type.isEmpty() ? "body" : type, above, lists);
    }

    private static void addList(List<XmlElement> lists, XmlElement shape) {
        XmlElement list = shape.path("txBody", "lstStyle");
        if (list != null) {
            lists.add(list);
        }
    }

    private static void addDefault(
            List<XmlElement> lists, @Nullable XmlElement master, String name) {
        XmlElement list = master == null ? null : master.path("txStyles", name);
        if (list != null) {
            lists.add(list);
        }
    }

    /** What makes a shape a placeholder, null for other shapes. */
    static @Nullable XmlElement placeholder(XmlElement shape) {
        for (XmlElement child : shape.children()) {
            XmlElement properties = child.name().startsWith("nv") ? child.child("nvPr") : null;
            XmlElement place = properties == null ? null : properties.child("ph");
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static @Nullable XmlElement find(XmlElement root, String type, String index) {
        XmlElement byType = null;
        for (XmlElement shape : root.all("sp")) {
            XmlElement place = placeholder(shape);
            if (place == null) {
                continue;
            }
            boolean same = place.attribute("type").equals(type);
            if (!index.isEmpty() && place.attribute("idx").equals(index)) {
                return shape;
            }
            byType = same && byType == null && !type.isEmpty() ? shape : byType;
        }
        return byType;
    }

    /** Whether it stands at the edge of every slide: date, footer, number. */
    boolean margin() {
        return type.equals("dt") || type.equals("ftr") || type.equals("sldNum");
    }

    boolean title() {
        return type.equals("title") || type.equals("ctrTitle");
    }

    /** Properties of a paragraph at this level, from 0, nearest first. */
    List<XmlElement> levels(@Nullable XmlElement paragraph, int level) {
        List<XmlElement> found = new ArrayList<>();
        if (paragraph != null) {
            found.add(paragraph);
        }
        for (XmlElement list : lists) {
            XmlElement properties = list.child("lvl" + (level + 1) + "pPr");
            if (properties != null) {
                found.add(properties);
            }
        }
        return found;
    }
}
