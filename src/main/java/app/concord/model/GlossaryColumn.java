package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a column of a glossary holds, and the headers by which it is known. */
public enum GlossaryColumn {
    /** The term as it must be written. */
    TERM("term", "name", "preferred"),
    /** Shorter forms that may stand for it. */
    SHORT_FORMS("short forms", "short form", "short", "allowed"),
    /** Forms that must not be used. */
    FORBIDDEN("forbidden", "forbidden forms", "avoid", "do not use"),
    /** The mark that follows it at its first mention. */
    MARK("mark", "sign", "symbol"),
    /** The languages the row is for. */
    LANGUAGE("language", "languages", "lang"),
    /** What is told of the term in a finding. */
    NOTE("note", "notes", "comment");

    private final List<String> headers;
    private final Set<String> plain;

    GlossaryColumn(String... headers) {
        this.headers = List.of(headers);
        this.plain =
                Set.copyOf(Arrays.stream(headers).map(GlossaryColumn::plain).distinct().toList());
    }

    /** The header that is written where a column is made anew. */
    public String header() {
        return headers.getFirst();
    }

    /**
     * The column of a header, compared without case, blanks, {@code _} and {@code -}; null for none
     * that is known.
     */
    public static @Nullable GlossaryColumn of(String header) {
        String wanted = plain(header);
        for (GlossaryColumn column : values()) {
            if (column.plain.contains(wanted)) {
                return column;
            }
        }
        return null;
    }

    private static String plain(String header) {
        StringBuilder plain = new StringBuilder(header.length());
        header.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
