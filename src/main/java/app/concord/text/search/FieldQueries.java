package app.concord.text.search;

import app.concord.text.search.SearchQuery.Field;

import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes queries of fields. */
final class FieldQueries {
    private static final String PREFIX = "tag.";
    private static final int MOST_VALUES = 5_000;

    private final Set<String> inside;
    private final Map<String, Vocabulary> values = new HashMap<>();

    /**
     * @param fields every field that passages have
     * @param inside those of which a part of the value is enough
     */
    FieldQueries(@Nullable LeafReader reader, Set<String> fields, Set<String> inside)
            throws IOException {
        this.inside = inside;
        for (String field : fields) {
            values.put(field, Vocabulary.of(reader, indexed(field)));
        }
    }

    /** The field of the index that holds the values of a field of the query. */
    static String indexed(String field) {
        return PREFIX + field;
    }

    /** A value as it is compared. */
    static String normal(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** What is looked for: values that are alike; where there are none nothing is found. */
    Sought.InField of(Field field) {
        String asked = normal(field.value());
        Vocabulary known = values.get(field.name());
        Set<String> found = new LinkedHashSet<>();
        if (known != null) {
            boolean pattern = asked.indexOf('*') >= 0;
            if (inside.contains(field.name())) {
                found.addAll(
                        known.matching(new Glob(pattern ? asked : "*" + asked + "*"), MOST_VALUES));
                if (pattern) {
                    found.addAll(known.matching(new Glob("*/" + asked), MOST_VALUES));
                }
            } else if (pattern) {
                found.addAll(known.matching(new Glob(asked), MOST_VALUES));
            } else {
                known.beginning(asked, MOST_VALUES).stream()
                        .filter(value -> field.open() || value.equals(asked))
                        .forEach(found::add);
            }
        }
        return new Sought.InField(
                WordQueries.set(indexed(field.name()), found), field.name(), found);
    }
}
