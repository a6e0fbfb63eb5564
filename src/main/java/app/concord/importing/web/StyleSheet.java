package app.concord.importing.web;

import app.concord.importing.Limits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the plain rules of a style sheet: those that hold on the screen of a computer, by selectors
 * of tags, classes and identifiers, for the few properties that decide what is seen.
 */
final class StyleSheet {
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

    /** What jsoup would read as something of its own, or what only holds now and then. */
    private static final Pattern UNPLAIN = Pattern.compile("[^\\w\\s.#>,*-]");

    private static final Pattern WIDTH =
            Pattern.compile("(min|max)-width\\s*:\\s*(\\d{1,5}(?:\\.\\d{1,4})?)\\s*(px|em|rem)");
    private static final double SCREEN = 1280;
    private static final double LETTER = 16;
    private static final int LONGEST_STYLE = 4000;
    private final List<Rule> rules;
    private final int most;

    /**
     * A rule: the heavier it weighs, the later it is applied.
     *
     * @param important declarations that outdo all others
     */
    record Rule(
            String selector,
            int weight,
            Map<String, String> declarations,
            Map<String, String> important) {}

    /**
     * What a style attribute or the body of a rule declares, names and values in lower case.
     *
     * @param important what outdoes all other declarations
     */
    record Declarations(Map<String, String> plain, Map<String, String> important) {
        static final Declarations NONE = new Declarations(Map.of(), Map.of());
    }

    private StyleSheet(List<Rule> rules, int most) {
        this.rules = rules;
        this.most = most;
    }

    /**
     * Adds the rules of a sheet.
     *
     * @param most rules that are taken, those that are already there counted
     */
    static void read(String sheet, List<Rule> rules, int most) {
        String css = sheet.contains("/*") || sheet.contains("--") ? withoutComments(sheet) : sheet;
        new StyleSheet(rules, most).read(css, 0, css.length(), 0);
    }

    private static String withoutComments(String sheet) {
        StringBuilder css = new StringBuilder(sheet.length());
        int at = 0;
        for (int open = sheet.indexOf("/*"); open >= 0; open = sheet.indexOf("/*", at)) {
            css.append(sheet, at, open).append(' ');
            int close = sheet.indexOf("*/", open + 2);
            at = close < 0 ? sheet.length() : close + 2;
        }
        return css.append(sheet, at, sheet.length())
                .toString()
                .replace("<!--", " ")
                .replace("-->", " ");
    }

    private void read(String css, int from, int to, int depth) {
        int at = from;
        while (at < to && rules.size() < most) {
            int open = css.indexOf('{', at);
            if (open < 0 || open >= to) {
                return;
            }
            String prelude = css.substring(at, open);
            String selectors = prelude.substring(prelude.lastIndexOf(';') + 1).strip();
            int close = Math.min(to, closing(css, open));
            if (selectors.startsWith("@")) {
                if (depth < Limits.STYLE_DEPTH && holds(selectors.toLowerCase(Locale.ROOT))) {
                    read(css, open + 1, close, depth + 1);
                }
            } else if (close - open < LONGEST_STYLE) {
                add(selectors, declarations(css.substring(open + 1, close)));
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

    /** Whether the rules inside of this one hold on the screen of a computer. */
    private static boolean holds(String rule) {
        if (rule.startsWith("@media")) {
            return forScreen(rule.substring("@media".length()));
        }
        return rule.startsWith("@layer") || rule.startsWith("@supports");
    }

    /** Whether a sheet or rule with this condition holds on the screen of a computer. */
    static boolean forScreen(String media) {
        String clean = media.strip().toLowerCase(Locale.ROOT);
        if (clean.isEmpty()) {
            return true;
        }
        for (String query : clean.split(",")) {
            if (meets(query.strip())) {
                return true;
            }
        }
        return false;
    }

    private static boolean meets(String query) {
        for (String part : query.replaceFirst("^only\\s+", "").split("\\s*\\band\\b\\s*")) {
            String condition = part.strip();
            if (condition.equals("all") || condition.equals("screen")) {
                continue;
            }
            Matcher width = WIDTH.matcher(condition);
            if (!condition.startsWith("(") || !width.find()) {
                return false;
            }
            double pixels = Double.parseDouble(width.group(2));
            pixels *= width.group(3).equals("px") ? 1 : LETTER;
            if (width.group(1).equals("min") ? pixels > SCREEN : pixels < SCREEN) {
                return false;
            }
        }
        return true;
    }

    private void add(String selectors, Declarations declarations) {
        if (declarations.plain().isEmpty() && declarations.important().isEmpty()) {
            return;
        }
        for (String selector : selectors.split(",")) {
            String clean = selector.strip();
            if (!clean.isEmpty() && !clean.equals("*") && !UNPLAIN.matcher(clean).find()) {
                rules.add(
                        new Rule(
                                clean,
                                weight(clean),
                                declarations.plain(),
                                declarations.important()));
            }
        }
    }

    /** How much a selector says: identifiers before classes before tags. */
    private static int weight(String selector) {
        int ids = (int) selector.chars().filter(c -> c == '#').count();
        int classes = (int) selector.chars().filter(c -> c == '.').count();
        return ids * 10_000 + classes * 100 + selector.split("[\\s>]+").length;
    }

    /** What a style attribute or the body of a rule declares. */
    static Declarations declarations(String text) {
        if (text.length() > LONGEST_STYLE) {
            return Declarations.NONE;
        }
        Map<String, String> plain = new LinkedHashMap<>();
        Map<String, String> important = new LinkedHashMap<>();
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                if (READ.contains(name)) {
                    String value = declaration.substring(colon + 1).toLowerCase(Locale.ROOT);
                    boolean urgent = value.contains("!");
                    String clean = value.replaceFirst("!\\s*important.*", "").strip();
                    (urgent ? important : plain).put(name, clean);
                }
            }
        }
        return new Declarations(plain, important);
    }
}
