package app.concord.text;

import app.concord.model.Span;

import java.util.ArrayList;
import java.util.List;

/** Finds what a text quotes: words between quotation marks that are more than a name. */
public final class Quotes {
    private static final String OPEN = "“„«»‘‚\"";
    private static final int FEWEST_BLANKS = 4;
    private static final int LONGEST = 600;

    private Quotes() {}

    /** The spans between quotation marks that hold at least five words, in order. */
    public static List<Span> in(String text) {
        return in(text, FEWEST_BLANKS);
    }

    /** Whether words stand between quotation marks, few or many. */
    public static boolean hold(String text, Span words) {
        return in(text, 0).stream().anyMatch(quote -> quote.contains(words));
    }

    /** The spans between quotation marks, the marks among them, with so many blanks or more. */
    public static List<Span> in(String text, int fewestBlanks) {
        List<Span> quotes = new ArrayList<>(0);
        int i = first(text);
        while (i < text.length()) {
            int end = OPEN.indexOf(text.charAt(i)) >= 0 && opens(text, i) ? close(text, i) : -1;
            if (end < 0) {
                i++;
            } else {
                if (blanks(text, i, end) >= fewestBlanks) {
                    quotes.add(new Span(i, end + 1));
                }
                i = end + 1;
            }
        }
        return quotes;
    }

    /** Where the first mark that may open a quotation stands; the end of the text for none. */
    private static int first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '«' || c == '»' || (c >= '‘' && c <= '„')) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean opens(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static int close(String text, int at) {
        String closing =
                switch (text.charAt(at)) {
                    case '“' -> "”";
                    case '„' -> "“”\"";
                    case '«' -> "»";
                    case '»' -> "«";
                    case '‘' -> "’";
                    case '‚' -> "‘’";
                    default -> "\"";
                };
        int last = Math.min(text.length(), at + LONGEST);
        for (int i = at + 1; i < last; i++) {
            boolean apostrophe =
                    text.charAt(i) == '’'
                            && i + 1 < text.length()
                            && Character.isLetter(text.charAt(i + 1));
            if (closing.indexOf(text.charAt(i)) >= 0 && !apostrophe) {
                return i;
            }
        }
        return -1;
    }

    private static int blanks(String text, int from, int to) {
        int blanks = 0;
        for (int i = from; i < to; i++) {
            blanks += text.charAt(i) == ' ' ? 1 : 0;
        }
        return blanks;
    }
}
