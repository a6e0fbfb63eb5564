package app.concord.importing.web;

import app.concord.importing.Limits;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Short CSS paths to the elements of one page, from the nearest unique id or the body. */
final class SelectorPaths {
    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z][\\w-]{0,60}");
    private static final Pattern PLAIN_TAG = Pattern.compile("[a-z][a-z0-9]*");
    private final Set<String> uniqueIds = new HashSet<>();
    private final Map<Element, String> steps = new HashMap<>();

    SelectorPaths(Element page) {
        Set<String> seen = new HashSet<>();
        for (Element element : page.getElementsByAttribute("id")) {
            String id = element.id();
            if (seen.add(id)) {
                uniqueIds.add(id);
            } else {
                uniqueIds.remove(id);
            }
        }
    }

    /** The path to this element, such as {@code #main > ul > li:nth-of-type(2)}. */
    String to(Element element) {
        List<String> path = new ArrayList<>();
        Element at = element;
        while (at != null
                && path.size() < Limits.SELECTOR_DEPTH
                && !at.normalName().equals("#root")) {
            if (isUnique(at)) {
                path.addFirst("#" + at.id());
                break;
            }
            if (at.normalName().equals("body") || at.normalName().equals("html")) {
                path.addFirst(at.normalName());
                break;
            }
            path.addFirst(step(at));
            at = at.parent();
        }
        return String.join(" > ", path);
    }

    private boolean isUnique(Element element) {
        return uniqueIds.contains(element.id()) && PLAIN_ID.matcher(element.id()).matches();
    }

    private String step(Element element) {
        String known = steps.get(element);
        if (known != null) {
            return known;
        }
        number(element.parent());
        return steps.getOrDefault(element, element.normalName());
    }

    /**
     * Numbers all children of an element at once, so that wide pages cost no more than long ones.
     */
    private void number(@Nullable Element parent) {
        if (parent == null) {
            return;
        }
        Map<String, Integer> totals = new HashMap<>();
        List<Element> children = parent.children();
        for (Element child : children) {
            totals.merge(child.normalName(), 1, Integer::sum);
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Element child : children) {
            String tag = child.normalName();
            int count = counts.merge(tag, 1, Integer::sum);
            String name = PLAIN_TAG.matcher(tag).matches() ? tag : "*";
            boolean alone = totals.getOrDefault(tag, 0) == 1 || name.equals("*");
            steps.put(child, alone ? name : name + ":nth-of-type(" + count + ")");
        }
    }
}
