package app.concord.rule;

import app.concord.text.Overlap;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What numbers in words stand for, and which words behind a number count nothing. */
final class CountWords {
    private static final Map<String, Set<String>> LISTS = WordLists.read("words/numbers.words");
    private static final Map<String, Map<String, Integer>> VALUES = values();
    private static final int SEVERAL_FIGURES = 3;

    private CountWords() {}

    /** The number that a folded word stands for, 0 for none. */
    static int value(String folded, @Nullable String language) {
        if (folded.isEmpty()) {
            return 0;
        }
        if (Character.isDigit(folded.charAt(0))) {
            return digits(folded);
        }
        return language == null
                ? 0
                : VALUES.getOrDefault(language, Map.of()).getOrDefault(folded, 0);
    }

    private static int digits(String folded) {
        if (folded.length() > 4 || folded.charAt(0) == '0') {
            return 0;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (!Character.isDigit(folded.charAt(i))) {
                return 0;
            }
        }
        return Integer.parseInt(folded);
    }

    /** Whether a folded word behind a number tells a span of time, money or a measure. */
    static boolean measures(String folded, @Nullable String language) {
        return language == null
                || LISTS.getOrDefault(language + " measures", Set.of()).contains(folded);
    }

    /** Whether a folded word counts minutes or hours, in any language. */
    static boolean ofClock(String folded) {
        return LISTS.getOrDefault("clock", Set.of()).contains(folded);
    }

    /** Whether things are counted by such a measure: 'three plants a metre'. */
    static boolean rates(String folded, @Nullable String language) {
        return LISTS.getOrDefault(language + " rates", Set.of()).contains(folded);
    }

    /** Whether a folded word names days and longer spans, of which a campaign tells many. */
    static boolean ofCalendar(String folded, @Nullable String language) {
        return LISTS.getOrDefault(language + " calendar", Set.of()).contains(folded);
    }

    /** Whether a folded word beside a number makes it the least: 'from', 'or more'. */
    static boolean least(String folded, @Nullable String language) {
        return language != null
                && LISTS.getOrDefault(language + " least", Set.of()).contains(folded);
    }

    /** Whether a folded word beside a number makes it the most of an offer: 'the first three'. */
    static boolean first(String folded, @Nullable String language) {
        return language != null
                && LISTS.getOrDefault(language + " first", Set.of()).contains(folded);
    }

    private static Map<String, Map<String, Integer>> values() {
        Map<String, Map<String, Integer>> all = new HashMap<>();
        LISTS.forEach((name, words) -> {
            Map<String, Integer> values = new HashMap<>();
            for (String word : words) {
                int sign = word.indexOf('=');
                if (sign > 0) {
                    values.put(word.substring(0, sign), Integer.parseInt(word.substring(sign + 1)));
                }
            }
            all.put(name.toLowerCase(Locale.ROOT), values);
        });
        return all;
    }

    /** Whether figures of the one number have changed places in the other: 821 and 812. */
    static boolean swapped(int one, int other) {
        String left = String.valueOf(one);
        String right = String.valueOf(other);
        return left.length() >= SEVERAL_FIGURES && Overlap.of(left, right).swapped(left, right);
    }
}
