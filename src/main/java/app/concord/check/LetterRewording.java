package app.concord.check;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Writes codes, addresses and names with one letter changed. */
final class LetterRewording {
    private static final String ALIKE = "O0I1S5B8";
    private static final String VOWELS = "aeiou";
    private static final int SHORTEST_NAME = 5;

    private LetterRewording() {}

    /** The last letter or digit that looks like another, replaced by that; null for none. */
    static @Nullable String lookAlike(String code) {
        for (int i = code.length() - 1; i >= 0; i--) {
            int at = ALIKE.indexOf(code.charAt(i));
            if (at >= 0) {
                return code.substring(0, i) + ALIKE.charAt(at ^ 1) + code.substring(i + 1);
            }
        }
        return null;
    }

    /** The letter nearest the middle replaced by the next of the alphabet; null for no letter. */
    static @Nullable String letter(String words) {
        int middle = words.length() / 2;
        for (int step = 0; step <= middle; step++) {
            for (int at : new int[] {middle - step, middle + step}) {
                if (at >= 0 && at < words.length() && isLetter(words.charAt(at))) {
                    char c = words.charAt(at);
                    char next = c == 'z' ? 'a' : c == 'Z' ? 'A' : (char) (c + 1);
                    return words.substring(0, at) + next + words.substring(at + 1);
                }
            }
        }
        return null;
    }

    /** A mail address with another letter before the sign. */
    static @Nullable String mailbox(String address) {
        int at = address.indexOf('@');
        String other = at <= 0 ? null : letter(address.substring(0, at));
        return other == null ? null : other + address.substring(at);
    }

    /** A web address with another letter in the last part of its path; null without a path. */
    static @Nullable String path(String address) {
        int scheme = address.indexOf("://");
        int end = address.length();
        for (char sign : new char[] {'?', '#'}) {
            int at = address.indexOf(sign);
            end = at < 0 ? end : Math.min(end, at);
        }
        int slash = address.lastIndexOf('/', end - 1);
        int path = address.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        if (path < 0 || slash < path) {
            return null;
        }
        String other = letter(address.substring(slash + 1, end));
        return other == null
                ? null
                : address.substring(0, slash + 1) + other + address.substring(end);
    }

    /**
     * A name with another vowel in its longest capitalised word; null where these are short: small
     * letters are no name of its own.
     */
    static @Nullable String name(String name) {
        String longest = "";
        for (String word : name.split("[^\\p{L}]+", -1)) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            longest = capital && word.length() > longest.length() ? word : longest;
        }
        if (longest.length() < SHORTEST_NAME) {
            return null;
        }
        int start = name.indexOf(longest);
        for (int i = 1; i < longest.length(); i++) {
            int vowel = VOWELS.indexOf(longest.toLowerCase(Locale.ROOT).charAt(i));
            if (vowel >= 0) {
                char other = VOWELS.charAt((vowel + 1) % VOWELS.length());
                boolean capital = Character.isUpperCase(longest.charAt(i));
                return name.substring(0, start + i)
                        + (capital ? Character.toUpperCase(other) : other)
                        + name.substring(start + i + 1);
            }
        }
        return null;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
