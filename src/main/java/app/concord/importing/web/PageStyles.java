package app.concord.importing.web;

import app.concord.importing.Limits;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The styles of a page as far as they decide what a reader sees: inline styles and the plain rules
 * of the style sheets that are in the page. Style sheets elsewhere are not fetched.
 */
final class PageStyles {
    private static final Pattern NAME = Pattern.compile("([.#])([\\w-]+)");

    private final Map<Element, Map<String, String>> plain = new HashMap<>();
    private final Map<Element, Map<String, String>> important = new HashMap<>();
    private int letters;

    /** Takes over the style sheets of a page, for its own elements. */
    void add(Document page) {
        List<StyleSheet.Rule> rules = new ArrayList<>();
        for (Element sheet : page.getElementsByTag("style")) {
            String text = sheet.data();
            letters += text.length();
            if (letters <= Limits.STYLE_SHEETS && StyleSheet.forScreen(sheet.attr("media"))) {
                StyleSheet.read(text, rules, 20 * Limits.STYLE_RULES);
            }
        }
        if (rules.isEmpty()) {
            return;
        }
        rules.sort(Comparator.comparingInt(StyleSheet.Rule::weight));
        Set<String> names = new HashSet<>();
        int elements = names(page, names);
        long work = 0;
        int applied = 0;
        for (StyleSheet.Rule rule : rules) {
            if (speaksOf(rule.selector(), names)) {
                work += elements;
                applied++;
                if (applied > Limits.STYLE_RULES || work > Limits.STYLE_WORK) {
                    return;
                }
                apply(rule, page);
            }
        }
    }

    /** Gathers classes and identifiers; returns the number of elements. */
    private static int names(Document page, Set<String> names) {
        int count = 0;
        for (Element element : page.getAllElements()) {
            count++;
            if (!element.id().isEmpty()) {
                names.add("#" + element.id());
            }
            if (element.hasAttr("class")) {
                for (String name : element.classNames()) {
                    names.add("." + name);
                }
            }
        }
        return count;
    }

    /** Whether all that the selector names is in the page at all. */
    private static boolean speaksOf(String selector, Set<String> names) {
        Matcher name = NAME.matcher(selector);
        while (name.find()) {
            if (!names.contains(name.group())) {
                return false;
            }
        }
        return true;
    }

    private void apply(StyleSheet.Rule rule, Document page) {
        try {
            for (Element element : page.select(rule.selector())) {
                put(plain, element, rule.declarations());
                put(important, element, rule.important());
            }
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            // A selector that is broken selects nothing, as in a browser.
            return;
        }
    }

    private static void put(
            Map<Element, Map<String, String>> all,
            Element element,
            Map<String, String> declarations) {
        if (!declarations.isEmpty()) {
            all.computeIfAbsent(element, any -> new HashMap<>(4)).putAll(declarations);
        }
    }

    /** The style of one element without what it takes over from its parents. */
    Style of(Element element) {
        Map<String, String> rules = plain.getOrDefault(element, Map.of());
        Map<String, String> urgent = important.getOrDefault(element, Map.of());
        String written = element.attr("style");
        if (written.isEmpty() && urgent.isEmpty()) {
            return Style.of(rules);
        }
        StyleSheet.Declarations inline = StyleSheet.declarations(written);
        Map<String, String> all = new HashMap<>(rules);
        all.putAll(inline.plain());
        all.putAll(urgent);
        all.putAll(inline.important());
        return Style.of(all);
    }
}
