package app.concord.importing.print;

import app.concord.importing.Limits;
import app.concord.model.Box;

import org.jspecify.annotations.Nullable;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A shape on a slide.
 *
 * @param step name and number among its siblings, as {@code sp[2]}
 * @param box where it stands, in points from the upper left of the slide
 * @param parts the shapes of a group, empty for others
 */
record PptxShape(XmlElement element, String step, Box box, PptxStyle style, List<PptxShape> parts) {
    private static final double POINT = 12_700;
    private static final Set<String> SHAPES = Set.of("sp", "grpSp", "graphicFrame", "cxnSp", "pic");

    /**
     * The visible shapes of a slide, layout or master.
     *
     * @param slide root of its part
     * @param layout root of its layout, null where there is none
     * @param master root of its master, null where there is none
     */
    static List<PptxShape> of(
            XmlElement slide, @Nullable XmlElement layout, @Nullable XmlElement master) {
        XmlElement tree = slide.path("cSld", "spTree");
        return tree == null ? List.of() : shapes(tree, layout, master, new AffineTransform(), 0);
    }

    private static List<PptxShape> shapes(
            XmlElement parent,
            @Nullable XmlElement layout,
            @Nullable XmlElement master,
            AffineTransform outer,
            int depth) {
        List<PptxShape> found = new ArrayList<>();
        if (depth > Limits.DOCUMENT_NESTING) {
            return found;
        }
        int number = 0;
        for (XmlElement wrapped : parent.children()) {
            XmlElement child = chosen(wrapped);
            if (child == null || !SHAPES.contains(child.name()) || hidden(child)) {
                continue;
            }
            number++;
            PptxStyle style = PptxStyle.of(child, layout, master);
            XmlElement frame = frame(child, style);
            List<PptxShape> parts = List.of();
            if (child.named("grpSp")) {
                AffineTransform inner = new AffineTransform(outer);
                inner.concatenate(group(frame));
                parts = shapes(child, layout, master, inner, depth + 1);
            }
            found.add(
                    new PptxShape(
                            child,
                            child.name() + "[" + number + "]",
                            box(frame, outer),
                            style,
                            parts));
        }
        return found;
    }

    /** What is there in several forms is read in the first. */
    private static @Nullable XmlElement chosen(XmlElement child) {
        if (!child.named("AlternateContent")) {
            return child;
        }
        for (XmlElement alternative : child.children()) {
            for (XmlElement shape : alternative.children()) {
                if (SHAPES.contains(shape.name())) {
                    return shape;
                }
            }
        }
        return null;
    }

    private static boolean hidden(XmlElement shape) {
        for (XmlElement child : shape.children()) {
            XmlElement properties = child.name().startsWith("nv") ? child.child("cNvPr") : null;
            if (properties != null) {
                String hidden = properties.attribute("hidden");
                return hidden.equals("1") || hidden.equals("true");
            }
        }
        return false;
    }

    private static @Nullable XmlElement frame(XmlElement shape, PptxStyle style) {
        XmlElement own = frame(shape);
        for (XmlElement above : style.above()) {
            own = own == null ? frame(above) : own;
        }
        return own;
    }

    private static @Nullable XmlElement frame(XmlElement shape) {
        XmlElement direct = shape.child("xfrm");
        XmlElement inShape = direct == null ? shape.path("spPr", "xfrm") : direct;
        return inShape == null ? shape.path("grpSpPr", "xfrm") : inShape;
    }

    private static Rectangle2D.Double rectangle(XmlElement frame, String start, String size) {
        XmlElement at = frame.child(start);
        XmlElement extent = frame.child(size);
        return new Rectangle2D.Double(
                at == null ? 0 : at.number("x", 0),
                at == null ? 0 : at.number("y", 0),
                extent == null ? 0 : extent.number("cx", 0),
                extent == null ? 0 : extent.number("cy", 0));
    }

    private static Box box(@Nullable XmlElement frame, AffineTransform outer) {
        if (frame == null) {
            return new Box(0, 0, 0, 0);
        }
        Rectangle2D placed =
                outer.createTransformedShape(rectangle(frame, "off", "ext")).getBounds2D();
        return new Box(
                point(placed.getX()),
                point(placed.getY()),
                point(placed.getWidth()),
                point(placed.getHeight()));
    }

    private static double point(double units) {
        return Math.round(units / POINT * 10) / 10.0;
    }

    /** How a group places what stands in it. */
    private static AffineTransform group(@Nullable XmlElement frame) {
        AffineTransform placed = new AffineTransform();
        if (frame == null) {
            return placed;
        }
        Rectangle2D.Double outside = rectangle(frame, "off", "ext");
        Rectangle2D.Double inside = rectangle(frame, "chOff", "chExt");
        placed.translate(outside.x, outside.y);
        if (inside.width > 0 && inside.height > 0 && outside.width > 0 && outside.height > 0) {
            placed.scale(outside.width / inside.width, outside.height / inside.height);
        }
        placed.translate(-inside.x, -inside.y);
        return placed;
    }

    /** Whether it holds text, or what may show text. */
    boolean shows() {
        return element.named("graphicFrame")
                || parts.stream().anyMatch(PptxShape::shows)
                || !text().isBlank();
    }

    /** Whether it holds words, not only figures. */
    boolean words() {
        return !parts.isEmpty()
                || element.named("graphicFrame")
                || text().codePoints().filter(Character::isLetter).count() > 3;
    }

    private String text() {
        XmlElement body = element.child("txBody");
        return body == null ? "" : String.join("\n", DrawingText.paragraphs(body));
    }
}
