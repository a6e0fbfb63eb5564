package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a column of a glossary holds, and the headers by which it is known. */
public enum GlossaryColumn {
    /** The term as it must be written. */
    TERM("term"),
    /** Shorter forms that may stand for it. */
    SHORT_FORMS("short forms"),
    /** Forms that must not be used. */
    FORBIDDEN("forbidden"),
    /** The mark that follows it at its first mention. */
    MARK("mark"),
    /** The languages the row is for. */
    LANGUAGE("language"),
    /** What is told of the term in a finding. */
    NOTE("note");

    private static final Map<String, GlossaryColumn> BY_HEADER = headers();

    private final String header;

    GlossaryColumn(String header) {
        this.header = header;
    }

    /** The header that is written where a column is made anew. */
    public String header() {
        return header;
    }

    /**
     * The column of a header, compared without case, blanks, {@code _} and {@code -}; null for none
     * that is known.
     */
    public static @Nullable GlossaryColumn of(String header) {
        return BY_HEADER.get(plain(header));
    }

    private static Map<String, GlossaryColumn> headers() {
        Map<String, GlossaryColumn> headers = new HashMap<>();
        for (GlossaryColumn column : values()) {
            headers.put(plain(column.header), column);
        }
        put(headers, TERM, "name", "preferred");
        put(headers, SHORT_FORMS, "short form", "short", "allowed");
        put(headers, FORBIDDEN, "forbidden forms", "avoid", "do not use");
        put(headers, MARK, "sign", "symbol");
        put(headers, LANGUAGE, "languages", "lang");
        put(headers, NOTE, "notes", "comment");
        return Map.copyOf(headers);
    }

    private static void put(
            Map<String, GlossaryColumn> headers, GlossaryColumn column, String... names) {
        for (String name : names) {
            headers.put(plain(name), column);
        }
    }

    private static String plain(String header) {
        StringBuilder plain = new StringBuilder(header.length());
        header.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
