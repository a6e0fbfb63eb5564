package app.concord.link;

import app.concord.model.Span;
import app.concord.text.Languages;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Days of the week from one to another, 'Monday to Thursday', 'Mo–Do', for which a thing may have a
 * price of its own. Both names are of one language.
 */
final class DaySpans {
    private static final Set<String> JOINTS =
            Set.of(
                    "to", "through", "thru", "until", "till", "bis", "au", "à", "a", "al", "ao",
                    "até", "hasta", "tot", "t/m", "tm", "-", "–", "—", "până", "pana", "la",
                    "până la", "hingga", "sampai", "s/d", "sd");
    private static final int LONGEST_JOINT = 9;
    private static final int LONGEST_DAY = 14;
    private static final int SHORTEST_DAY = 2;
    private static final int LETTERS = 26;

    /** The day that a word names, by its language. */
    private static final Map<String, Map<String, DayOfWeek>> DAYS = days();

    /** The first two letters of all names. */
    private static final boolean[] BEGINNINGS = beginnings();

    private DaySpans() {}

    /** Every such span of a text, in its order. */
    static List<Variants.Found> in(String text) {
        List<Variants.Found> found = new ArrayList<>(0);
        int i = 0;
        while (i + SHORTEST_DAY < text.length()) {
            boolean begins =
                    mayBegin(text, i) && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
            Variants.Found span = begins ? at(text, i) : null;
            if (span != null) {
                found.add(span);
                i = span.span().end();
            } else {
                i++;
            }
        }
        return found;
    }

    private static boolean mayBegin(String text, int at) {
        int first = letter(text.charAt(at));
        int second = letter(text.charAt(at + 1));
        return first >= 0 && second >= 0 && BEGINNINGS[first * LETTERS + second];
    }

    /** A letter of English by its number, -1 for any other character. */
    private static int letter(char c) {
        char small = c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        return small >= 'a' && small <= 'z' ? small - 'a' : -1;
    }

    private static Variants.@Nullable Found at(String text, int from) {
        int end = wordEnd(text, from);
        Map<String, DayOfWeek> first = named(text, from, end);
        if (first == null) {
            return null;
        }
        int next = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
        int second = next;
        while (second < text.length()
                && second - next <= LONGEST_JOINT
                && (second == next || named(text, second, wordEnd(text, second)) == null)) {
            second++;
        }
        if (second >= text.length() || second - next > LONGEST_JOINT) {
            return null;
        }
        String joint = text.substring(next, second).strip().toLowerCase(Locale.ROOT);
        Map<String, DayOfWeek> last = named(text, second, wordEnd(text, second));
        if (!JOINTS.contains(joint) || last == null) {
            return null;
        }
        for (String language : Languages.all()) {
            DayOfWeek one = first.get(language);
            DayOfWeek other = last.get(language);
            if (one != null && other != null) {
                return new Variants.Found(
                        token(one) + "-" + token(other), new Span(from, wordEnd(text, second)));
            }
        }
        return null;
    }

    private static String token(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end))
                        || (text.charAt(end) == '-' && isFair(text, end)))) {
            end++;
        }
        return end;
    }

    /** Whether the end of a Portuguese name follows, as in 'segunda-feira'. */
    private static boolean isFair(String text, int at) {
        return text.regionMatches(true, at, "-feira", 0, "-feira".length());
    }

    /** The day that a word names in each language, null where it names none or goes on before. */
    private static @Nullable Map<String, DayOfWeek> named(String text, int from, int end) {
        int length = end - from;
        if (length < SHORTEST_DAY || length > LONGEST_DAY) {
            return null;
        }
        if (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            return null;
        }
        return DAYS.get(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    private static Map<String, Map<String, DayOfWeek>> days() {
        Map<String, Map<String, DayOfWeek>> days = new HashMap<>();
        for (String language : Languages.all()) {
            Locale locale = Locale.of(language);
            for (DayOfWeek day : DayOfWeek.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    String name = day.getDisplayName(style, locale).toLowerCase(locale);
                    put(days, name.replace(".", ""), language, day);
                    put(days, name.replace("-feira", ""), language, day);
                }
            }
        }
        return days;
    }

    private static void put(
            Map<String, Map<String, DayOfWeek>> days, String name, String language, DayOfWeek day) {
        days.computeIfAbsent(name, n -> new HashMap<>(2)).putIfAbsent(language, day);
    }

    private static boolean[] beginnings() {
        boolean[] beginnings = new boolean[LETTERS * LETTERS];
        for (String name : DAYS.keySet()) {
            if (name.length() >= SHORTEST_DAY) {
                int first = letter(name.charAt(0));
                int second = letter(name.charAt(1));
                if (first >= 0 && second >= 0) {
                    beginnings[first * LETTERS + second] = true;
                }
            }
        }
        return beginnings;
    }
}
