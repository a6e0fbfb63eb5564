package app.concord.text.search;

import java.util.List;

/**
 * A pattern in which a star stands for any letters. Matching takes no longer than the text times
 * the pattern, whatever the pattern.
 */
final class Glob {
    private static final int LONGEST = 100;

    private final String pattern;

    /** The pattern; only its beginning counts where it is very long, as if a star followed. */
    Glob(String pattern) {
        String once = pattern.replaceAll("\\*+", "*");
        this.pattern = once.length() > LONGEST ? once.substring(0, LONGEST) + "*" : once;
    }

    /** How many characters besides stars there are. */
    int letters() {
        return pattern.replace("*", "").length();
    }

    /** The parts between the stars. */
    List<String> parts() {
        return List.of(pattern.split("\\*", -1));
    }

    /** Whether all of the text is of the pattern. */
    boolean matches(String text) {
        int at = 0;
        int in = 0;
        int star = -1;
        int retry = 0;
        while (at < text.length()) {
            if (in < pattern.length() && pattern.charAt(in) == '*') {
                star = in++;
                retry = at;
            } else if (in < pattern.length() && pattern.charAt(in) == text.charAt(at)) {
                in++;
                at++;
            } else if (star >= 0) {
                in = star + 1;
                at = ++retry;
            } else {
                return false;
            }
        }
        while (in < pattern.length() && pattern.charAt(in) == '*') {
            in++;
        }
        return in == pattern.length();
    }
}
