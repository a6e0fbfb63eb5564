package app.concord.importing.print;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;

/** Reads elements of a Word document by their local names; namespaces differ between versions. */
final class Word {
    private Word() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> name(child).equals(name)).toList();
    }

    static @Nullable Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name(element).equals(name)) {
                return element;
            }
        }
        return null;
    }

    static String name(Element element) {
        String name = element.getLocalName();
        return name == null ? element.getNodeName() : name;
    }

    /** The attribute of this local name, empty where there is none. */
    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    /** The {@code val} of the child of this name, empty where there is none. */
    static String value(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? "" : attribute(child, "val");
    }

    /** Whether a switch such as {@code strike} is on. */
    static boolean on(Element toggle) {
        String value = attribute(toggle, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("none");
    }
}
