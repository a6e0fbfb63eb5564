package app.concord.importing.table;

import app.concord.importing.NameFile;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** What a value of a data file or copy deck is to a reader, by the name the file gives it. */
public enum DataKey {
    HEADING,
    TEXT,
    BUTTON,
    PICTURE,
    TERMS,
    SUBJECT,
    PREHEADER,
    CODE,
    ADDRESS,
    LANGUAGE,
    /** A list of which every item is a message of its own. */
    MESSAGES,
    /** What no reader sees. */
    MACHINE;

    private static final String RESOURCE = "data-keys.properties";
    private static final Pattern NUMBER_BEHIND = Pattern.compile("\\d{1,2}$");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern WORDS = Pattern.compile("[\\s_.:/-]+");
    private static final int LONGEST = 80;
    private static final Map<String, DataKey> BY_NAME = load();

    /** The meaning of a name, null where it is none of the known ones. */
    public static @Nullable DataKey of(String name) {
        if (name.length() > LONGEST) {
            return null;
        }
        String plain = ColumnName.plain(name);
        DataKey key = BY_NAME.get(plain);
        if (key == null) {
            key = BY_NAME.get(NUMBER_BEHIND.matcher(plain).replaceFirst(""));
        }
        if (key == null) {
            // 'promo_title' and 'heroHeadline' are told by their last word.
            String[] words = WORDS.split(HUMP.matcher(name.strip()).replaceAll(" "), -1);
            String last = ColumnName.plain(words[words.length - 1]);
            key = BY_NAME.get(NUMBER_BEHIND.matcher(last).replaceFirst(""));
        }
        return key;
    }

    /** Whether what stands under the name is for readers. */
    public boolean words() {
        return switch (this) {
            case HEADING, TEXT, BUTTON, PICTURE, TERMS, SUBJECT, PREHEADER -> true;
            case CODE, ADDRESS, LANGUAGE, MESSAGES, MACHINE -> false;
        };
    }

    private static Map<String, DataKey> load() {
        Properties file = NameFile.of(DataKey.class, RESOURCE);
        Map<String, DataKey> names = new HashMap<>();
        for (DataKey key : values()) {
            for (String name : NameFile.names(file, key.name().toLowerCase(Locale.ROOT))) {
                names.putIfAbsent(ColumnName.plain(name), key);
            }
        }
        return Map.copyOf(names);
    }
}
