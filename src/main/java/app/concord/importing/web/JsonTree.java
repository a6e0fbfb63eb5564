package app.concord.importing.web;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** JSON as it stands in pages, with the line of every value; forgives what pages get wrong. */
sealed interface JsonTree {

    /** Where the value stands: its line in the script, from 1, or the number of its element. */
    int line();

    /** Named values in the order of the file; of a repeated name the last. */
    record Branch(Map<String, JsonTree> members, int line) implements JsonTree {
        @Nullable JsonTree get(String name) {
            return members.get(name);
        }
    }

    /** Values in a row. */
    record Row(List<JsonTree> items, int line) implements JsonTree {}

    /** A text, number or truth value as it is written, entities decoded. */
    record Leaf(String text, int line) implements JsonTree {}

    /** The values of a member, which may stand in a row; none for null. */
    static List<JsonTree> each(@Nullable JsonTree tree) {
        return switch (tree) {
            case null -> List.of();
            case Row row -> row.items();
            default -> List.of(tree);
        };
    }

    /**
     * What came of reading.
     *
     * @param root what could be read, null if nothing
     * @param brokenLine line at which reading had to stop, 0 if it came to the end
     */
    record Read(@Nullable JsonTree root, int brokenLine) {}

    /** Limits and leniency of all readings. */
    JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .enable(
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_MISSING_VALUES,
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_SINGLE_QUOTES,
                            JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                            JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                            JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                            JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS,
                            JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build();

    /** Reads the text of a script; never fails. */
    static Read read(String script) {
        String json = script;
        // Wrappers of old hide the data from still older browsers.
        for (String wrapper :
                List.of(
                        "<!--",
                        "-->",
                        "//<![CDATA[",
                        "//]]>",
                        "/*<![CDATA[*/",
                        "/*]]>*/",
                        "<![CDATA[",
                        "]]>")) {
            json = json.replace(wrapper, " ");
        }
        Read read = parse(json);
        if (read.brokenLine() > 0 && json.contains("&quot;")) {
            return parse(Parser.unescapeEntities(json, false));
        }
        return read;
    }

    private static Read parse(String json) {
        List<JsonTree> roots = new ArrayList<>();
        int broken = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            broken = parse(parser, roots);
        }
        return new Read(roots.isEmpty() ? null : roots.getFirst(), broken);
    }

    /** Reads the first value; what was read before a fault is kept. */
    private static int parse(JsonParser parser, List<JsonTree> roots) {
        try {
            JsonToken token = parser.nextToken();
            if (token != null) {
                value(parser, token, roots::add);
            }
            return 0;
        } catch (JacksonException e) {
            return Math.max(1, parser.currentLocation().getLineNr());
        }
    }

    /** Adds the value at the parser; containers are added before their content is read. */
    private static void value(JsonParser parser, JsonToken token, Consumer<JsonTree> into) {
        int line = Math.max(1, parser.currentTokenLocation().getLineNr());
        switch (token) {
            case START_OBJECT -> {
                Map<String, JsonTree> members = new LinkedHashMap<>();
                into.accept(new Branch(members, line));
                members(parser, members);
            }
            case START_ARRAY -> {
                List<JsonTree> items = new ArrayList<>();
                into.accept(new Row(items, line));
                for (JsonToken next = parser.nextToken();
                        next != null && next != JsonToken.END_ARRAY;
                        next = parser.nextToken()) {
                    value(parser, next, items::add);
                }
            }
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                    into.accept(new Leaf(Parser.unescapeEntities(parser.getString(), false), line));
            default -> {
                // Null states nothing.
            }
        }
    }

    private static void members(JsonParser parser, Map<String, JsonTree> members) {
        String name = "";
        for (JsonToken next = parser.nextToken();
                next != null && next != JsonToken.END_OBJECT;
                next = parser.nextToken()) {
            if (next == JsonToken.PROPERTY_NAME) {
                name = parser.currentName();
                continue;
            }
            String key = name;
            value(parser, next, value -> members.put(key, value));
        }
    }
}
