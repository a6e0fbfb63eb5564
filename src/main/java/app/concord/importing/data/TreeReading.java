package app.concord.importing.data;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import org.snakeyaml.engine.v2.api.LoadSettings;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON and YAML, also several values or documents one behind the other; forgives what people
 * get wrong in them. Aliases of YAML stay the names they are, so that nothing grows.
 */
final class TreeReading {
    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DATA_DEPTH * 4)
                    .maxStringLength(Limits.JSON_TEXT)
                    .build();

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(BOUNDS)
                    .enable(
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .build();

    private final JsonParser parser;

    /** The text where it is YAML, empty for JSON. */
    private final String yaml;

    private final Cancellation cancellation;
    private final DataTree.Count count = new DataTree.Count();
    private final List<DataNode> roots = new ArrayList<>();

    private TreeReading(JsonParser parser, String yaml, Cancellation cancellation) {
        this.parser = parser;
        this.yaml = yaml;
        this.cancellation = cancellation;
    }

    /** Reads JSON as far as it goes; never fails. */
    static DataTree json(String text, Cancellation cancellation) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new TreeReading(parser, "", cancellation).tree();
        }
    }

    /**
     * Reads YAML; never fails. From the line on that is no YAML, every line is a text of its own: a
     * colon in a sentence without quotation marks is enough for that, and what stands there was
     * written to be read.
     */
    static DataTree yaml(String text, Cancellation cancellation) {
        // Blanks stand for tabs, which YAML knows between values only.
        String untabbed = text.replace("\t", "    ");
        try (JsonParser parser = Yaml.FACTORY.createParser(ObjectReadContext.empty(), untabbed)) {
            return new TreeReading(parser, untabbed, cancellation).tree();
        }
    }

    /** Made where a file of this kind is met, as few campaigns have one. */
    private static final class Yaml {
        static final YAMLFactory FACTORY =
                YAMLFactory.builder()
                        .streamReadConstraints(BOUNDS)
                        .loadSettings(
                                LoadSettings.builder().setCodePointLimit(Limits.YAML_TEXT).build())
                        .build();
    }

    private DataTree tree() {
        int broken = 0;
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                value(token, roots, 0);
            }
        } catch (JacksonException e) {
            int reached = Math.max(1, parser.currentLocation().getLineNr());
            broken = e.getLocation() == null ? reached : Math.max(1, e.getLocation().getLineNr());
            // What was read last ends on its line, which is repeated only if the fault is on it.
            if (!yaml.isEmpty()) {
                lines(broken > reached ? reached + 1 : Math.min(broken, reached));
            }
        }
        DataNode root = roots.size() == 1 ? roots.getFirst() : new DataNode.Row(roots, 1);
        return new DataTree(root, broken, count.full());
    }

    /** Takes the lines of YAML from one on as they are, and not what was read of it before. */
    private void lines(int from) {
        forget(roots, from);
        int number = 0;
        for (String line : yaml.lines().toList()) {
            cancellation.check();
            number++;
            if (number >= from && !line.isBlank() && count.take()) {
                roots.add(new DataNode.Leaf(line.strip(), number, false));
            }
        }
    }

    /** Takes out the last value if it begins on this line or behind it. */
    private static void forget(List<DataNode> nodes, int from) {
        if (nodes.isEmpty()) {
            return;
        }
        switch (nodes.getLast()) {
            case DataNode.Leaf leaf when leaf.line() >= from -> nodes.removeLast();
            case DataNode.Row row -> forget(row.items(), from);
            case DataNode.Branch branch when !branch.members().isEmpty() -> {
                List<DataNode> last = new ArrayList<>(1);
                last.add(branch.members().getLast().value());
                forget(last, from);
                if (last.isEmpty()) {
                    branch.members().removeLast();
                }
            }
            default -> {
                // It was read before.
            }
        }
    }

    /** The line on which a value begins; the lines of a block of YAML begin below its sign. */
    private int line() {
        TokenStreamLocation place = parser.currentTokenLocation();
        int offset = (int) place.getCharOffset();
        boolean block =
                offset >= 0
                        && offset < yaml.length()
                        && (yaml.charAt(offset) == '|' || yaml.charAt(offset) == '>');
        return Math.max(1, place.getLineNr()) + (block ? 1 : 0);
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
