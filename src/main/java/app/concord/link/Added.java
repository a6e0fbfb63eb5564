package app.concord.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Products that a text adds up to one offer, 'Fibre 600 + 40 GB for €30': what is said of the sum
 * is said of none of its parts.
 */
final class Added {
    /** What is added in front of a name, and the word for it. */
    private static final Pattern PLUS =
            Pattern.compile("([^.!?\\n]{0,160}\\p{L}) (?:plus|più|más|mais|\\+) (?:\\p{Ll}+ )?$");

    private static final Pattern PRICE = Pattern.compile("\\p{Sc}|\\d{3}|\\d[.,]\\d");

    private Added() {}

    /** The mentions that are no part of such a sum. */
    static List<Mention> without(List<Mention> mentions, String text) {
        if (text.indexOf('+') < 0 || mentions.isEmpty()) {
            return mentions;
        }
        List<Mention> whole = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!isAdded(mention, text)) {
                whole.add(mention);
            }
        }
        return whole;
    }

    /**
     * Whether names stand in a sum told in words, 'a course plus the Aurora desk', without a price
     * of their own in front.
     */
    static boolean isSum(List<Mention> mentions, String text) {
        for (Mention mention : mentions) {
            Matcher plus = PLUS.matcher(text).region(0, mention.span().start());
            if (plus.find() && !PRICE.matcher(plus.group(1)).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a plus sign and an amount stand behind the name of a product and its number. */
    private static boolean isAdded(Mention mention, String text) {
        int end = blanks(text, mention.span().end());
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        int plus = blanks(text, end);
        if (plus >= text.length() || text.charAt(plus) != '+') {
            return false;
        }
        int next = blanks(text, plus + 1);
        return next > plus + 1 && next < text.length() && Character.isDigit(text.charAt(next));
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
