package app.concord.importing.web;

import app.concord.importing.Limits;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Linked data that stands in the markup of a page: microdata and RDFa Lite, brought into the shape
 * of JSON-LD. A value's number leads to its element.
 */
final class MarkupData {
    private static final int MOST = 2_000_000;
    private final Document page;
    private final Syntax syntax;
    private final Predicate<Element> foreign;
    private final List<Element> elements = new ArrayList<>();
    private final Set<Element> referred = Collections.newSetFromMap(new IdentityHashMap<>());
    private int references;
    private int steps;

    /**
     * How a syntax names things.
     *
     * @param scope the attribute of an element that is an item
     * @param type the attribute that names its type
     * @param property the attribute that names a property of the item around
     */
    private record Syntax(String scope, String type, String property) {}

    private MarkupData(Document page, Syntax syntax, Predicate<Element> foreign) {
        this.page = page;
        this.syntax = syntax;
        this.foreign = foreign;
    }

    /**
     * The microdata of a page.
     *
     * @param foreign tells items that are not the page's own
     */
    static MarkupData microdata(Document page, Predicate<Element> foreign) {
        return new MarkupData(page, new Syntax("itemscope", "itemtype", "itemprop"), foreign);
    }

    /** The RDFa of a page. */
    static MarkupData rdfa(Document page, Predicate<Element> foreign) {
        return new MarkupData(page, new Syntax("typeof", "typeof", "property"), foreign);
    }

    /** The element of a value. */
    Element element(int number) {
        return elements.get(number);
    }

    /** The items that are no property of another. */
    List<JsonTree> items() {
        for (Element scope : page.getElementsByAttribute("itemref")) {
            referred.addAll(parts(scope));
        }
        List<JsonTree> items = new ArrayList<>();
        for (Element element : page.getElementsByAttribute(syntax.scope())) {
            boolean inner = element.hasAttr(syntax.property()) && hasOwner(element);
            if (!inner && !foreign.test(element)) {
                items.add(item(element, new HashSet<>()));
            }
        }
        return items;
    }

    private boolean hasOwner(Element element) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            if (at.hasAttr(syntax.scope())) {
                return true;
            }
        }
        for (Element at = element; at != null && !referred.isEmpty(); at = at.parent()) {
            if (referred.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** The elements that an item names as parts of it though they stand elsewhere. */
    private List<Element> parts(Element scope) {
        List<Element> parts = new ArrayList<>();
        for (String id : words(scope.attr("itemref"))) {
            Element part = references++ < Limits.MARKUP_REFERENCES ? page.getElementById(id) : null;
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    private JsonTree item(Element scope, Set<Element> around) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        int number = number(scope);
        List<JsonTree> types = new ArrayList<>();
        for (String type : words(scope.attr(syntax.type()))) {
            types.add(new JsonTree.Leaf(type, number));
        }
        members.put("@type", new JsonTree.Row(types, number));
        JsonTree.Branch item = new JsonTree.Branch(members, number);
        if (around.size() >= Limits.MARKUP_DEPTH || steps > MOST) {
            return item;
        }
        Set<Element> path = new HashSet<>(around);
        path.add(scope);
        List<Element> roots = new ArrayList<>(scope.children());
        for (Element part : parts(scope)) {
            if (!path.contains(part)) {
                roots.add(part);
            }
        }
        for (Element root : roots) {
            properties(root, members, path);
        }
        return item;
    }

    /** Reads properties without recursion but for items inside of items. */
    private void properties(Element root, Map<String, JsonTree> members, Set<Element> path) {
        Element at = root;
        while (at != null && steps++ < MOST) {
            boolean scope = at.hasAttr(syntax.scope());
            List<String> names = words(at.attr(syntax.property()));
            if (!names.isEmpty() && !path.contains(at) && !foreign.test(at)) {
                JsonTree value = scope ? item(at, path) : value(at);
                for (String name : names) {
                    add(members, local(name), value);
                }
            }
            at = next(at, root, scope);
        }
    }

    private static @Nullable Element next(Element from, Element root, boolean skip) {
        Element child = skip ? null : from.firstElementChild();
        if (child != null) {
            return child;
        }
        Element at = from;
        while (at != null && !at.equals(root)) {
            Element sibling = at.nextElementSibling();
            if (sibling != null) {
                return sibling;
            }
            at = at.parent();
        }
        return null;
    }

    private static void add(Map<String, JsonTree> members, String name, JsonTree value) {
        JsonTree known = members.get(name);
        if (known instanceof JsonTree.Row row) {
            row.items().add(value);
        } else if (known != null) {
            members.put(name, new JsonTree.Row(new ArrayList<>(List.of(known, value)), 0));
        } else {
            members.put(name, value);
        }
    }

    /** What the element states: what it says to machines before what it shows. */
    private JsonTree value(Element element) {
        String said =
                switch (element.normalName()) {
                    case "a", "area", "link" -> element.attr("href");
                    case "img", "audio", "video", "embed", "iframe", "source", "track" ->
                            element.attr("src");
                    case "object" -> element.attr("data");
                    case "data", "meter" -> element.attr("value");
                    case "time" -> element.attr("datetime");
                    default -> "";
                };
        if (element.hasAttr("content")) {
            said = element.attr("content");
        } else if (said.isBlank() && !element.attr("resource").isBlank()) {
            said = element.attr("resource");
        } else if (said.isBlank() || (isText(element) && !element.wholeText().isBlank())) {
            said = shownText(element);
        }
        return new JsonTree.Leaf(HtmlReader.fold(said), number(element));
    }

    /** Whether a link is about the words on it: a name that leads to its own page. */
    private static boolean isText(Element element) {
        String property = element.attr("itemprop") + element.attr("property");
        return element.normalName().equals("a") && local(property).equals("name");
    }

    /** The words of the element but for those that are crossed out. */
    private static String shownText(Element element) {
        if (element.selectFirst("del, s, strike, script, style") == null) {
            return element.wholeText();
        }
        Element copy = element.clone();
        copy.select("del, s, strike, script, style").remove();
        return copy.wholeText();
    }

    private int number(Element element) {
        elements.add(element);
        return elements.size() - 1;
    }

    private static String local(String name) {
        int cut = Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'));
        return name.substring(Math.max(cut, name.lastIndexOf(':')) + 1);
    }

    private static List<String> words(String value) {
        if (value.isBlank() || value.length() > Limits.FEED_ITEM) {
            return List.of();
        }
        return List.of(value.strip().split("\\s+"));
    }
}
