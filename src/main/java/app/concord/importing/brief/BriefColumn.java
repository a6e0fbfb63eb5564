package app.concord.importing.brief;

import app.concord.importing.NameFile;
import app.concord.importing.table.ColumnName;
import app.concord.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Knows which property a column of a brief stands for, whose names are a file beside it. */
final class BriefColumn {
    private static final String REDUCED = "sale_price";
    private static final String ASKED = "price";
    private static final Properties FILE = NameFile.of(BriefColumn.class, "columns.properties");
    private static final Map<String, Property> BY_NAME = names();
    private static final Set<String> REDUCED_NAMES = plain(REDUCED);
    private static final Set<String> ASKED_NAMES = plain(ASKED);

    private BriefColumn() {}

    /**
     * The property of a header, compared without case, blanks, {@code _} and {@code -}; or null.
     */
    static @Nullable Property of(String header) {
        return BY_NAME.get(ColumnName.plain(header));
    }

    /** Whether the header names the reduced price, beside which a price is the earlier one. */
    static boolean reduced(String header) {
        return REDUCED_NAMES.contains(ColumnName.plain(header));
    }

    /** Whether the header names the price, whichever it is. */
    static boolean price(String header) {
        return ASKED_NAMES.contains(ColumnName.plain(header));
    }

    /** How many cells are headers of a brief; 0 for a single one. */
    static int score(List<String> cells) {
        long known = cells.stream().map(BriefColumn::of).filter(p -> p != null).distinct().count();
        return known > 1 ? (int) known : 0;
    }

    private static Map<String, Property> names() {
        Map<String, Property> names = new HashMap<>();
        for (String key : FILE.stringPropertyNames()) {
            Property property =
                    key.equals(REDUCED)
                            ? Property.PRICE
                            : Property.valueOf(key.toUpperCase(Locale.ROOT));
            for (String name : plain(key)) {
                Property other = names.put(name, property);
                if (other != null && other != property) {
                    throw new IllegalStateException(name + " stands for two columns");
                }
            }
        }
        return Map.copyOf(names);
    }

    private static Set<String> plain(String key) {
        Set<String> names = new HashSet<>();
        for (String name : NameFile.names(FILE, key)) {
            names.add(ColumnName.plain(name));
        }
        return names;
    }
}
