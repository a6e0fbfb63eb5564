package app.concord.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Builds a document of elements that is well-formed both as HTML and as XML. All text and all
 * values of attributes are escaped; characters that neither of the two allows are replaced. Not
 * safe for several threads.
 */
final class Markup {
    /** Elements that have no content. */
    private static final Set<String> VOID = Set.of("meta", "br", "hr", "img", "col");

    /** Elements that stand in a line of text: a break behind them would be seen as a blank. */
    private static final Set<String> INLINE =
            Set.of("a", "span", "mark", "code", "strong", "em", "q", "small", "abbr", "time");

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * A document that begins with these words.
     *
     * @param prologue document type or XML declaration, written as it stands
     */
    Markup(String prologue) {
        this.out = new StringBuilder(prologue);
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; one with an empty value is left out
     */
    Markup open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        String name = open.pop();
        out.append("</").append(name).append('>');
        if (!INLINE.contains(name)) {
            out.append('\n');
        }
        return this;
    }

    /** An element that holds nothing but text. */
    Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** An element that can have no content. */
    Markup single(String name, String... attributes) {
        if (!VOID.contains(name)) {
            throw new IllegalArgumentException("<" + name + "> may have content");
        }
        start(name, attributes);
        out.append("/>");
        if (!name.equals("br")) {
            out.append('\n');
        }
        return this;
    }

    /** Words as they are to be read. */
    Markup text(String text) {
        escape(out, text, false);
        return this;
    }

    /** Words that are markup already, such as a style sheet. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** The whole document. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("open: " + open);
        }
        return out.toString();
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(out, attributes[i + 1], true);
                out.append('"');
            }
        }
    }

    private static void escape(StringBuilder out, String text, boolean attribute) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n', '\r', '\t' -> {
                    if (attribute) {
                        out.append("&#").append(c).append(';');
                    } else {
                        out.append((char) c);
                    }
                }
                default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        }
    }

    /** What XML 1.0 allows, without the control characters that HTML forbids. */
    private static boolean allowed(int c) {
        return c >= 0x20
                && (c < 0x7F || c > 0x9F)
                && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                && c != 0xFFFE
                && c != 0xFFFF;
    }
}
