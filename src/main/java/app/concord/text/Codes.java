package app.concord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that may be promo codes, and whether two codes could be taken for each other. */
public final class Codes {
    private static final int SHORTEST = 4;

    private static final int SHORTEST_SLIP = 5;
    private static final int SHORTEST_WORD = 7;

    /** The letters at the end of a word that tell one form of it from another. */
    private static final int ENDING = 2;

    private static final String CONFUSABLE = "OQDILSBZG";
    private static final String LOOKS_LIKE = "000115826";

    private Codes() {}

    /** Whether the codes differ only in characters that look alike: O and 0, I and 1. */
    public static boolean lookAlike(String a, String b) {
        return !a.equalsIgnoreCase(b) && skeleton(a).equals(skeleton(b));
    }

    /**
     * Whether the codes have the same figures and differ in one letter: it is another, left out,
     * added, or changed places with its neighbour. Short codes have too few letters to tell.
     */
    public static boolean oneLetterApart(String a, String b) {
        String left = a.toUpperCase(Locale.ROOT);
        String right = b.toUpperCase(Locale.ROOT);
        if (left.equals(right)
                || Math.min(left.length(), right.length()) < SHORTEST_SLIP
                || !figures(left).equals(figures(right))) {
            return false;
        }
        Overlap shared = Overlap.of(left, right);
        return shared.oneEdit() || shared.swapped(left, right);
    }

    /** The figures of a code, in their order. */
    public static String figures(String code) {
        StringBuilder figures = new StringBuilder();
        code.chars().filter(Character::isDigit).forEach(c -> figures.append((char) c));
        return figures.toString();
    }

    /**
     * Whether one could be a slip or a version of the other: one edit, or the same begin and end.
     */
    public static boolean akin(String a, String b) {
        if (a.equalsIgnoreCase(b)) {
            return false;
        }
        String left = a.toUpperCase(Locale.ROOT);
        String right = b.toUpperCase(Locale.ROOT);
        int shorter = Math.min(left.length(), right.length());
        if (shorter < 5) {
            return lookAlike(a, b);
        }
        Overlap shared = Overlap.of(left, right);
        boolean sameEnds =
                shared.prefix() >= 4 && shared.prefix() + shared.suffix() >= 0.7 * shorter;
        return sameEnds
                || shared.oneEdit()
                || shared.swapped(left, right)
                || isVersion(left, right, shared)
                || lookAlike(a, b);
    }

    /** 'LIGA50' and 'LIGUE50': the same number behind words of the same beginning. */
    private static boolean isVersion(String a, String b, Overlap shared) {
        String number = digits(a);
        return number.length() >= 2
                && number.equals(digits(b))
                && shared.prefix() >= 3
                && Edits.between(a, b, 2) <= 2;
    }

    private static String digits(String code) {
        int from = code.length();
        while (from > 0 && Character.isDigit(code.charAt(from - 1))) {
            from--;
        }
        return code.substring(from);
    }

    /** The words of a text in capitals and digits that are long enough for a code, in order. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>(0);
        int i = 0;
        while (i < text.length()) {
            int from = i;
            while (i < text.length() && inCode(text.charAt(i))) {
                i++;
            }
            if (i - from >= SHORTEST) {
                words.add(text.substring(from, i));
            }
            i = Math.max(i, from + 1);
        }
        return words;
    }

    private static boolean inCode(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || (c >= 128 && Character.isUpperCase(c));
    }

    /**
     * What a set of known codes holds beside a code, so that a slip of it is known too: no code has
     * this form itself.
     */
    public static String likeness(String code) {
        return "~" + skeleton(code);
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word is a known code but for one letter: the same figures and all other letters in
     * their places. Words of letters alone have other forms, so the letter must stand inside of a
     * long one.
     */
    public static boolean slip(String word, Set<String> codes) {
        if (codes.isEmpty()) {
            return false;
        }
        boolean letters = !hasDigit(word);
        if (word.length() < (letters ? SHORTEST_WORD : SHORTEST_SLIP)) {
            return false;
        }
        for (String code : codes) {
            if (code.length() == word.length()
                    && oneLetterOther(word, code)
                    && (!letters || isInside(word, code))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(String word, String code) {
        Overlap shared = Overlap.of(word, code);
        return shared.prefix() > 0 && shared.suffix() >= ENDING;
    }

    private static boolean oneLetterOther(String word, String code) {
        int other = 0;
        for (int i = 0; i < word.length() && other < 2; i++) {
            char a = word.charAt(i);
            char b = code.charAt(i);
            if (a != b) {
                other += Character.isLetter(a) && Character.isLetter(b) ? 1 : 2;
            }
        }
        return other == 1;
    }

    /** The same for codes that could be taken for each other: O is 0 in it, and I is 1. */
    public static String skeleton(String code) {
        StringBuilder skeleton = new StringBuilder(code.toUpperCase(Locale.ROOT));
        for (int i = 0; i < skeleton.length(); i++) {
            int at = CONFUSABLE.indexOf(skeleton.charAt(i));
            if (at >= 0) {
                skeleton.setCharAt(i, LOOKS_LIKE.charAt(at));
            }
        }
        return skeleton.toString();
    }
}
