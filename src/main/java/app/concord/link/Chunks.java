package app.concord.link;

import app.concord.model.Span;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Finds the pieces between blanks whose words are not words of the sentence: addresses, tags. */
final class Chunks {

    private Chunks() {}

    /**
     * Spans of addresses, handles and hashtags, in order.
     *
     * @param hashtags receives the words of the hashtags
     */
    static List<Span> opaque(String text, List<Term> hashtags, @Nullable String language) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        int length = text.length();
        while (start < length) {
            while (start < length && isBlank(text.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < length && !isBlank(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                if (text.charAt(start) == '#' && end - start > 1) {
                    Span span = new Span(start, end);
                    spans.add(span);
                    String tag = text.substring(start + 1, end);
                    for (Term word : Terms.of(cutCamelCase(tag), language)) {
                        hashtags.add(new Term(word.surface(), word.folded(), word.stem(), span));
                    }
                } else if (mayBeAddress(text, start, end)
                        && isAddress(text.substring(start, end))) {
                    spans.add(new Span(start, end));
                }
            }
            start = end;
        }
        return spans;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether the signs of an address are there: all others are no addresses. */
    private static boolean mayBeAddress(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean dot = c == '.' && (i + 2 < end || text.startsWith("www", start));
            if (c == '@' || c == ':' || dot) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddress(String chunk) {
        if (chunk.contains("://") || chunk.startsWith("www.") || chunk.indexOf('@') >= 0) {
            return true;
        }
        int dot = chunk.indexOf('.');
        while (dot > 0 && dot + 2 < chunk.length()) {
            if (Character.isLetter(chunk.charAt(dot - 1))
                    && Character.isLowerCase(chunk.charAt(dot + 1))
                    && Character.isLowerCase(chunk.charAt(dot + 2))) {
                return true;
            }
            dot = chunk.indexOf('.', dot + 1);
        }
        return false;
    }

    /** {@code AuroraLamp14} becomes {@code Aurora Lamp 14}. */
    static String cutCamelCase(String tag) {
        StringBuilder cut = new StringBuilder(tag.length() + 8);
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            if (i > 0) {
                char before = tag.charAt(i - 1);
                boolean capital = Character.isUpperCase(c) && Character.isLowerCase(before);
                boolean number = Character.isDigit(c) != Character.isDigit(before);
                if (capital || number || c == '_') {
                    cut.append(' ');
                }
            }
            if (c != '_') {
                cut.append(c);
            }
        }
        return cut.toString();
    }
}
