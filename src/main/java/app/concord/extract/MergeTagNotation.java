package app.concord.extract;

import java.util.Arrays;

/**
 * Finds merge tags in a text that nobody marked: <code>{{name}}</code>, {@code *|NAME|*}, {@code
 * %%NAME%%}, <code>${name}</code>, <code>{name}</code>. Every opening is looked at once, a bounded
 * number of characters on.
 */
final class MergeTagNotation {
    private static final int LONGEST = 120;
    private static final int[] NONE = {};

    /** Signs without which there is no tag; '$' and '#' stand before a brace. */
    private static final long OPENERS = Wanted.of("{*%[").signs();

    private MergeTagNotation() {}

    /** Start and end of each tag, one after the other. */
    static int[] in(Tokens tokens) {
        return (tokens.signs() & OPENERS) == 0 ? NONE : in(tokens.folded());
    }

    private static int[] in(String text) {
        int[] found = NONE;
        int count = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean opens = c == '{' || c == '*' || c == '%' || c == '$' || c == '#' || c == '[';
            int end = opens ? end(text, i) : 0;
            if (end > i) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count + 8);
                }
                found[count++] = i;
                found[count++] = end;
                i = end;
            } else {
                i++;
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    private static int end(String text, int at) {
        if (text.startsWith("{{", at)) {
            int open = at + 2;
            int close = close(text, open, "}}");
            boolean third = close > 0 && close < text.length() && text.charAt(close) == '}';
            return isLogic(text, at)
                    ? 0
                    : close == 0 ? broken(text, open) : third ? close + 1 : close;
        }
        if (text.startsWith("*|", at)) {
            int close = close(text, at + 2, "|*");
            return isLogic(text, at) ? 0 : close == 0 ? broken(text, at + 2) : close;
        }
        if (text.startsWith("%%", at)) {
            return name(text, at + 2, "%%");
        }
        if (text.startsWith("${", at) || text.startsWith("#{", at)) {
            return close(text, at + 2, "}");
        }
        if (text.startsWith("[[", at)) {
            return name(text, at + 2, "]]");
        }
        char c = text.charAt(at);
        if (c == '{') {
            return name(text, at + 1, "}");
        }
        boolean digit =
                at > 0
                        && (Letters.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == ' ')
                        && at > 1
                        && Letters.isDigit(text.charAt(at - 2));
        return c == '%' && !digit && !(at > 0 && Letters.isDigit(text.charAt(at - 1)))
                ? capitals(text, at + 1)
                : 0;
    }

    /** Whether a tag decides something instead of standing for a text. */
    static boolean isLogic(String text, int at) {
        int open = at;
        while (open < text.length() && open < at + 3 && "{*|<%[".indexOf(text.charAt(open)) >= 0) {
            open++;
        }
        while (open < text.length() && text.charAt(open) == ' ') {
            open++;
        }
        return text.startsWith("{%", at)
                || text.startsWith("{#", at)
                || text.startsWith("<%", at)
                || (open < text.length() && "#/^!>".indexOf(text.charAt(open)) >= 0)
                || text.regionMatches(true, open, "if ", 0, 3)
                || text.regionMatches(true, open, "if:", 0, 3)
                || text.regionMatches(true, open, "end", 0, 3)
                || text.regionMatches(true, open, "else", 0, 4);
    }

    private static int close(String text, int from, String closing) {
        int last = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '{') {
                return 0;
            }
            if (text.startsWith(closing, i)) {
                return i > from ? i + closing.length() : 0;
            }
        }
        return 0;
    }

    /**
     * The end of a tag whose closing signs are not all there: behind its name, blanks around it,
     * and whatever closing sign follows.
     */
    private static int broken(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST && text.charAt(i) == ' ') {
            i++;
        }
        int name = i;
        while (i < text.length()
                && i - from < LONGEST
                && (Letters.isLetter(text.charAt(i))
                        || Letters.isDigit(text.charAt(i))
                        || "_.-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        if (i - name < 2 || !Letters.isLetter(text.charAt(name))) {
            return 0;
        }
        int end = i;
        while (i < text.length() && i - from < LONGEST && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && "}|*".indexOf(text.charAt(i)) >= 0 ? i + 1 : end;
    }

    /** The end of a tag that holds one name: letters, digits, dots and underscores. */
    private static int name(String text, int from, String closing) {
        int i = from;
        boolean letter = false;
        while (i < text.length() && i - from < LONGEST) {
            char c = text.charAt(i);
            if (text.startsWith(closing, i)) {
                return letter && i - from >= 2 ? i + closing.length() : 0;
            }
            letter |= Letters.isLetter(c);
            if (!Letters.isLetter(c) && !Letters.isDigit(c) && "_.-".indexOf(c) < 0) {
                return 0;
            }
            i++;
        }
        return 0;
    }

    /** The end of '%FIRSTNAME%'. */
    private static int capitals(String text, int from) {
        int i = from;
        while (i < text.length()
                && i - from < LONGEST
                && ((text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') || text.charAt(i) == '_')) {
            i++;
        }
        return i - from >= 3 && i < text.length() && text.charAt(i) == '%' ? i + 1 : 0;
    }
}
