package app.concord.importing.web;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The styles of a page as far as they decide what a reader sees: inline styles and the plain rules
 * of the page's own style sheets, those for all screens. Style sheets elsewhere are not fetched.
 */
final class PageStyles {
    private static final Set<String> READ =
            Set.of(
                    "display",
                    "visibility",
                    "font-size",
                    "font-weight",
                    "text-decoration",
                    "text-decoration-line",
                    "overflow",
                    "max-height",
                    "height",
                    "text-indent",
                    "position",
                    "left",
                    "top",
                    "clip",
                    "vertical-align",
                    "padding",
                    "background",
                    "background-color");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);

    /** What jsoup would read as something of its own, or what only holds now and then. */
    private static final Pattern UNPLAIN = Pattern.compile("[^\\w\\s.#>,*-]");

    private static final int MOST_RULES = 300;
    private static final int LONGEST_STYLE = 4000;
    private static final int LONGEST_SHEET = 500_000;

    private final Map<Element, Map<String, String>> byRule = new HashMap<>();

    /** A rule of a style sheet: the heavier it weighs, the later it is applied. */
    private record Rule(String selector, int weight, Map<String, String> declarations) {}

    private PageStyles() {}

    /** Reads the style sheets inside of the page. */
    static PageStyles of(Document page) {
        PageStyles styles = new PageStyles();
        List<Rule> rules = new ArrayList<>();
        for (Element sheet : page.getElementsByTag("style")) {
            if (forAllScreens(sheet.attr("media"))) {
                readSheet(sheet.data(), rules);
            }
        }
        rules.sort(Comparator.comparingInt(Rule::weight));
        for (Rule rule : rules.subList(0, Math.min(rules.size(), MOST_RULES))) {
            styles.apply(rule, page);
        }
        return styles;
    }

    private static boolean forAllScreens(String media) {
        String clean = media.strip().toLowerCase(Locale.ROOT);
        return clean.isEmpty() || clean.equals("all") || clean.equals("screen");
    }

    private void apply(Rule rule, Document page) {
        try {
            for (Element element : page.select(rule.selector())) {
                byRule.computeIfAbsent(element, any -> new HashMap<>(4))
                        .putAll(rule.declarations());
            }
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            // A selector that is broken selects nothing, as in a browser.
            return;
        }
    }

    /** Reads the rules of one style sheet; those inside of other rules hold only now and then. */
    private static void readSheet(String sheet, List<Rule> rules) {
        if (sheet.length() > LONGEST_SHEET) {
            return;
        }
        String css = COMMENT.matcher(sheet).replaceAll(" ");
        int at = 0;
        while (at < css.length() && rules.size() < 20 * MOST_RULES) {
            int open = css.indexOf('{', at);
            if (open < 0) {
                return;
            }
            String prelude = css.substring(at, open).strip();
            int semicolon = prelude.lastIndexOf(';');
            String selectors = prelude.substring(semicolon + 1).strip();
            int close = closing(css, open);
            if (!selectors.startsWith("@")) {
                Map<String, String> declarations = declarations(css.substring(open + 1, close));
                if (!declarations.isEmpty()) {
                    addRules(selectors, declarations, rules);
                }
            }
            at = close + 1;
        }
    }

    private static int closing(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return css.length();
    }

    private static void addRules(
            String selectors, Map<String, String> declarations, List<Rule> rules) {
        for (String selector : selectors.split(",")) {
            String clean = selector.strip();
            if (!clean.isEmpty() && !clean.equals("*") && !UNPLAIN.matcher(clean).find()) {
                rules.add(new Rule(clean, weight(clean), declarations));
            }
        }
    }

    /** How much a selector says: identifiers before classes before tags. */
    private static int weight(String selector) {
        int ids = (int) selector.chars().filter(c -> c == '#').count();
        int classes = (int) selector.chars().filter(c -> c == '.').count();
        return ids * 10_000 + classes * 100 + selector.split("[\\s>]+").length;
    }

    private static Map<String, String> declarations(String text) {
        Map<String, String> read = new LinkedHashMap<>();
        if (text.length() > LONGEST_STYLE) {
            return read;
        }
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                if (READ.contains(name)) {
                    String value = declaration.substring(colon + 1).toLowerCase(Locale.ROOT);
                    read.put(name, value.replace("!important", "").strip());
                }
            }
        }
        return read;
    }

    /** The style of one element without what it takes over from its parents. */
    Style of(Element element) {
        Map<String, String> rules = byRule.getOrDefault(element, Map.of());
        String inline = element.attr("style");
        if (inline.isEmpty()) {
            return Style.of(rules);
        }
        Map<String, String> all = new HashMap<>(rules);
        all.putAll(declarations(inline));
        return Style.of(all);
    }
}
