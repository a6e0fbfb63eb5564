package app.concord.importing.social;

import app.concord.importing.table.ColumnName;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** What a column of a social plan or export holds. */
enum SocialColumn {
    TEXT,
    DATE,
    TIME,
    NETWORK,
    LINK,
    ALT_TEXT,
    HASHTAGS,
    FIRST_COMMENT,
    MEDIA,
    TITLE,
    HEADLINE,
    DESCRIPTION,
    STATUS;

    private static final String RESOURCE = "columns.properties";
    private static final Map<String, SocialColumn> BY_NAME = load();

    /** The meaning of a header, null where it is none of the known ones. */
    static @Nullable SocialColumn of(String header) {
        for (String form : ColumnName.forms(header)) {
            SocialColumn column = BY_NAME.get(form);
            if (column != null) {
                return column;
            }
        }
        return null;
    }

    /**
     * How many different meanings the cells have as headers; 0 unless one of them is a text and
     * another meaning stands beside it.
     */
    static int score(List<String> cells) {
        long known = cells.stream().map(SocialColumn::of).filter(c -> c != null).distinct().count();
        boolean text =
                cells.stream()
                        .map(SocialColumn::of)
                        .anyMatch(c -> c == TEXT || c == DESCRIPTION || c == TITLE);
        return text && known > 1 && !ColumnName.ofProductFeed(cells) ? (int) known : 0;
    }

    private static Map<String, SocialColumn> load() {
        Properties words = new Properties();
        try (InputStream stream = SocialColumn.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, SocialColumn> names = new HashMap<>();
        for (SocialColumn column : values()) {
            String aliases = words.getProperty(column.name().toLowerCase(Locale.ROOT), "");
            for (String alias : aliases.split("\\|")) {
                SocialColumn before = names.putIfAbsent(ColumnName.plain(alias), column);
                if (before != null && before != column) {
                    throw new IllegalStateException(alias + ": " + before + ", " + column);
                }
            }
        }
        return Map.copyOf(names);
    }
}
