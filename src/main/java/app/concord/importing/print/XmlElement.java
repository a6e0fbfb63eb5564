package app.concord.importing.print;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An element of a document's part. Names go without their namespaces, which differ between versions
 * of the formats; only attributes of relationships keep their prefix, as {@code r:id}. Text is kept
 * where it is not only blanks between elements.
 */
final class XmlElement {
    private static final String[] NO_ATTRIBUTES = {};

    private final String name;
    private final String[] attributes;
    private final List<XmlElement> children = new ArrayList<>(2);
    private String text = "";

    /**
     * @param attributes names and values in turn
     */
    XmlElement(String name, String[] attributes) {
        this.name = name;
        this.attributes = attributes.length == 0 ? NO_ATTRIBUTES : attributes;
    }

    /** An element without name, attributes and content. */
    static XmlElement none() {
        return new XmlElement("", NO_ATTRIBUTES);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void text(String newText) {
        text = newText;
    }

    String name() {
        return name;
    }

    boolean named(String other) {
        return name.equals(other);
    }

    List<XmlElement> children() {
        return children;
    }

    List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.named(wanted)).toList();
    }

    @Nullable XmlElement child(String wanted) {
        for (XmlElement child : children) {
            if (child.named(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** The element that these names lead to, null where the way breaks off. */
    @Nullable XmlElement path(String... names) {
        XmlElement at = this;
        for (String step : names) {
            at = at.child(step);
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    /** The attribute of this name, empty where there is none. */
    String attribute(String wanted) {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (attributes[i].equals(wanted)) {
                return attributes[i + 1];
            }
        }
        return "";
    }

    /** Whether there is an attribute of this name. */
    boolean has(String wanted) {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (attributes[i].equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** The attribute as a whole number, {@code otherwise} where it is none. */
    long number(String wanted, long otherwise) {
        String value = attribute(wanted);
        return value.matches("-?\\d{1,15}") ? Long.parseLong(value) : otherwise;
    }

    /** The {@code val} of the child of this name, empty where there is none. */
    String value(String wanted) {
        XmlElement child = child(wanted);
        return child == null ? "" : child.attribute("val");
    }

    /** Whether a switch such as {@code strike}, which is this element, is on. */
    boolean on() {
        String value = attribute("val");
        return !value.equals("0")
                && !value.equals("false")
                && !value.equals("none")
                && !value.equals("off");
    }

    /** The characters that stand in this element itself. */
    String text() {
        return text;
    }

    /** All elements of this name below this one, in the order of the document. */
    List<XmlElement> all(String wanted) {
        List<XmlElement> found = new ArrayList<>();
        each(element -> {
            if (element.named(wanted)) {
                found.add(element);
            }
        });
        return found;
    }

    /** Goes through this element and all below it in the order of the document. */
    void each(Consumer<XmlElement> visitor) {
        List<XmlElement> open = new ArrayList<>();
        open.add(this);
        while (!open.isEmpty()) {
            XmlElement element = open.removeLast();
            visitor.accept(element);
            for (int i = element.children.size() - 1; i >= 0; i--) {
                open.add(element.children.get(i));
            }
        }
    }
}
