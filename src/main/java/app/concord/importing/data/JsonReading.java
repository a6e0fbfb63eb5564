package app.concord.importing.data;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

import java.util.ArrayList;
import java.util.List;

/** Reads JSON, also several values one behind the other; forgives what people get wrong in it. */
final class JsonReading {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(Limits.DATA_DEPTH * 4)
                                    .maxStringLength(Limits.JSON_TEXT)
                                    .build())
                    .enable(
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .build();

    private final JsonParser parser;
    private final Cancellation cancellation;
    private final DataTree.Count count = new DataTree.Count();
    private final List<DataNode> roots = new ArrayList<>();

    private JsonReading(JsonParser parser, Cancellation cancellation) {
        this.parser = parser;
        this.cancellation = cancellation;
    }

    /** Reads a text as far as it goes; never fails. */
    static DataTree read(String text, Cancellation cancellation) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonReading reading = new JsonReading(parser, cancellation);
            int broken = reading.roots();
            List<DataNode> roots = reading.roots;
            DataNode root = roots.size() == 1 ? roots.getFirst() : new DataNode.Row(roots, 1);
            return new DataTree(root, broken, reading.count.full());
        }
    }

    private int roots() {
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                value(token, roots, 0);
            }
            return 0;
        } catch (JacksonException e) {
            return Math.max(1, parser.currentLocation().getLineNr());
        }
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /** Adds the value at the parser; what holds others is added before they are read. */
    private void value(JsonToken token, List<DataNode> into, int depth) {
        switch (token) {
            case START_OBJECT -> {
                if (enters(depth)) {
                    List<DataNode.Member> members = new ArrayList<>();
                    into.add(new DataNode.Branch(members, line()));
                    members(members, depth + 1);
                }
            }
            case START_ARRAY -> {
                if (enters(depth)) {
                    List<DataNode> items = new ArrayList<>();
                    into.add(new DataNode.Row(items, line()));
                    for (JsonToken next = parser.nextToken();
                            next != null && next != JsonToken.END_ARRAY;
                            next = parser.nextToken()) {
                        value(next, items, depth + 1);
                    }
                }
            }
            case VALUE_STRING, VALUE_TRUE, VALUE_FALSE -> leaf(into, false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> leaf(into, true);
            default -> {
                // Null states nothing.
            }
        }
    }

    private void leaf(List<DataNode> into, boolean number) {
        if (count.take()) {
            into.add(new DataNode.Leaf(parser.getString(), line(), number));
        }
    }

    private boolean enters(int depth) {
        cancellation.check();
        if (depth >= Limits.DATA_DEPTH || !count.take()) {
            count.pass();
            parser.skipChildren();
            return false;
        }
        return true;
    }

    private void members(List<DataNode.Member> members, int depth) {
        List<DataNode> value = new ArrayList<>(1);
        String name = "";
        for (JsonToken next = parser.nextToken();
                next != null && next != JsonToken.END_OBJECT;
                next = parser.nextToken()) {
            if (next == JsonToken.PROPERTY_NAME) {
                name = parser.currentName();
                continue;
            }
            value.clear();
            try {
                value(next, value, depth);
            } finally {
                // What stands before a fault is kept.
                if (!value.isEmpty()) {
                    members.add(new DataNode.Member(name, value.getFirst()));
                }
            }
        }
    }
}
