package app.concord.rule;

import app.concord.text.Overlap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether one postal address could be a slip of the other. */
final class AddressLikeness {
    private static final Pattern PARTS = Pattern.compile("\\p{L}+|\\d+");
    private static final double MOSTLY = 0.75;
    private static final int LEAST_WORDS = 2;
    private static final int LONG_WORD = 5;

    private AddressLikeness() {}

    /** Words and numbers of an address; single letters belong to the number of a house. */
    private record Parts(List<String> words, List<String> numbers) {
        static Parts of(String address) {
            List<String> words = new ArrayList<>();
            List<String> numbers = new ArrayList<>();
            Matcher parts = PARTS.matcher(address.toLowerCase(Locale.ROOT));
            while (parts.find()) {
                String part = parts.group();
                if (Character.isDigit(part.charAt(0))) {
                    numbers.add(part);
                } else if (part.length() > 1) {
                    words.add(part);
                }
            }
            return new Parts(words, numbers);
        }
    }

    /** Whether both are the same but for signs, capitals and parts that one leaves out. */
    static boolean same(String one, String other) {
        Parts a = Parts.of(one);
        Parts b = Parts.of(other);
        return contains(a.numbers(), b.numbers()) && shared(a.words(), b.words()) >= MOSTLY;
    }

    private static boolean contains(List<String> one, List<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    /** Whether the words are the same and one number is another, or all but one letter is. */
    static boolean alike(String one, String other) {
        Parts a = Parts.of(one);
        Parts b = Parts.of(other);
        int words = Math.min(a.words().size(), b.words().size());
        if (words < LEAST_WORDS || a.numbers().isEmpty() || b.numbers().isEmpty()) {
            return false;
        }
        if (a.numbers().size() == b.numbers().size() && shared(a.words(), b.words()) >= MOSTLY) {
            return different(a.numbers(), b.numbers()) == 1;
        }
        return a.numbers().equals(b.numbers())
                && a.numbers().size() >= LEAST_WORDS
                && misspelt(a.words(), b.words());
    }

    private static int different(List<String> one, List<String> other) {
        int count = 0;
        for (int i = 0; i < one.size(); i++) {
            count += one.get(i).equals(other.get(i)) ? 0 : 1;
        }
        return count;
    }

    private static double shared(List<String> one, List<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.retainAll(other);
        Set<String> smaller = new LinkedHashSet<>(one.size() < other.size() ? one : other);
        return smaller.isEmpty() ? 0 : both.size() / (double) smaller.size();
    }

    /** Whether one long word differs by one letter and all others are the same. */
    private static boolean misspelt(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        int edits = 0;
        for (int i = 0; i < one.size(); i++) {
            String a = one.get(i);
            String b = other.get(i);
            if (!a.equals(b)) {
                if (a.length() < LONG_WORD || !Overlap.of(a, b).oneEdit()) {
                    return false;
                }
                edits++;
            }
        }
        return edits == 1;
    }
}
