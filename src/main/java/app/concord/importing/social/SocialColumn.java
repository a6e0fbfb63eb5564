package app.concord.importing.social;

import app.concord.importing.NameFile;
import app.concord.importing.table.ColumnName;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a column of a social plan or export holds. */
enum SocialColumn {
    TEXT,
    DATE,
    TIME,
    NETWORK,
    LINK,
    /** Address of the post itself. */
    PERMALINK,
    ALT_TEXT,
    HASHTAGS,
    FIRST_COMMENT,
    MEDIA,
    TITLE,
    HEADLINE,
    DESCRIPTION,
    CALL_TO_ACTION,
    STATUS,
    /** Language of the post, as a code or a name. */
    LANGUAGE,
    /** Country that the post is for, as a code or a name. */
    MARKET,
    /** Number of the post at its network. */
    ID;

    private static final int LONGEST = 200;
    private static final String RESOURCE = "columns.properties";
    private static final Map<String, SocialColumn> BY_NAME = load();
    private static final Pattern NUMBER_BEHIND = Pattern.compile("\\d{1,2}$");
    private static final Pattern CARD =
            Pattern.compile(
                    "(?:product|card|carouselcard|slide|karte|produkt)\\d{1,2}"
                            + "(?:(name|headline|title|titel)|(description|text|body|caption|beschreibung)|(?:link|url))");

    /** The meaning of a header, null where it is none of the known ones. */
    static @Nullable SocialColumn of(String header) {
        for (String form : ColumnName.forms(header)) {
            SocialColumn column = BY_NAME.get(form);
            if (column == null) {
                column = BY_NAME.get(NUMBER_BEHIND.matcher(form).replaceFirst(""));
            }
            if (column != null) {
                return column;
            }
        }
        Matcher card = CARD.matcher(ColumnName.plain(header));
        if (!card.matches()) {
            return null;
        }
        if (card.group(1) != null) {
            return HEADLINE;
        }
        return card.group(2) == null ? LINK : DESCRIPTION;
    }

    /** The meaning with this id, null where there is none; a hyphen does as well. */
    static @Nullable SocialColumn ofId(String id) {
        for (SocialColumn column : values()) {
            if (column.id().equals(id.strip().toLowerCase(Locale.ROOT).replace('-', '_'))) {
                return column;
            }
        }
        return null;
    }

    /** The name under which a user settles it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a column of this meaning can hold the words of a post. */
    boolean words() {
        return this == TEXT || this == DESCRIPTION || this == TITLE || this == HEADLINE;
    }

    /**
     * How many different meanings the cells have as headers; 0 unless one of them is a text and
     * another meaning stands beside it.
     */
    static int score(List<String> cells) {
        Set<SocialColumn> known = EnumSet.noneOf(SocialColumn.class);
        for (String cell : cells) {
            SocialColumn column = cell.length() > LONGEST ? null : of(cell);
            if (column != null) {
                known.add(column);
            }
        }
        boolean text = known.contains(TEXT) || known.contains(DESCRIPTION) || known.contains(TITLE);
        // A language or country beside a text is what tables of translations have.
        known.remove(LANGUAGE);
        known.remove(MARKET);
        return text && known.size() > 1 && !ColumnName.ofProductFeed(cells) ? known.size() : 0;
    }

    private static Map<String, SocialColumn> load() {
        Properties words = NameFile.of(SocialColumn.class, RESOURCE);
        Map<String, SocialColumn> names = new HashMap<>();
        for (SocialColumn column : values()) {
            for (String alias : NameFile.names(words, column.id())) {
                SocialColumn before = names.putIfAbsent(ColumnName.plain(alias), column);
                if (before != null && before != column) {
                    throw new IllegalStateException(alias + ": " + before + ", " + column);
                }
            }
        }
        return Map.copyOf(names);
    }
}
