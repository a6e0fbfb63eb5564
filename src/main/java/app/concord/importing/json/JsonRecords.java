package app.concord.importing.json;

import app.concord.importing.Bytes;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Hands on the objects of the lists that a JSON file holds, one by one: those of a list that is the
 * file, or of the lists inside the object that is the file. All values are texts; nulls are left
 * out.
 */
public final class JsonRecords {
    private static final int MAX_WRAPPED = 3;
    private static final int MAX_FIELDS = 100;
    private static final int MARK = 4;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(Limits.JSON_DEPTH)
                                    .maxStringLength(Limits.JSON_TEXT)
                                    .build())
                    .build();

    private final UnaryOperator<String> repair;
    private final Cancellation cancellation;
    private final Taker taker;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private @Nullable ObjectNode current;
    private String currentList = "";
    private int values;
    private boolean cut;

    /** Receives records. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes a record.
         *
         * @param list name of the list it stands in, empty for the file's own list
         * @return whether more are wanted
         */
        boolean take(JsonNode record, String list);
    }

    private JsonRecords(UnaryOperator<String> repair, Cancellation cancellation, Taker taker) {
        this.repair = repair;
        this.cancellation = cancellation;
        this.taker = taker;
    }

    /** The text of a file in its character set, without a byte order mark. */
    public static Reader reader(Bytes bytes) throws IOException {
        byte[] head = bytes.head(MARK);
        Reader reader = new InputStreamReader(bytes.stream(), charset(head));
        if (marked(head)) {
            reader.read();
        }
        return reader;
    }

    private static boolean marked(byte[] head) {
        return (head.length > 1 && (starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff)))
                || (head.length > 2 && starts(head, 0xef, 0xbb) && (head[2] & 0xff) == 0xbf);
    }

    private static boolean starts(byte[] head, int first, int second) {
        return (head[0] & 0xff) == first && (head[1] & 0xff) == second;
    }

    private static Charset charset(byte[] head) {
        if (head.length > 1 && (starts(head, 0xff, 0xfe) || (head[0] != 0 && head[1] == 0))) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.length > 1 && (starts(head, 0xfe, 0xff) || (head[0] == 0 && head[1] != 0))) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    /**
     * Reads to the end, or until no more records are wanted.
     *
     * @param text from where the JSON begins; is closed
     * @param repair is applied to every text and name
     * @return what could not be read
     */
    public static List<Problem> read(
            SourceFile file,
            Reader text,
            UnaryOperator<String> repair,
            Cancellation cancellation,
            Taker taker) {
        JsonRecords records = new JsonRecords(repair, cancellation, taker);
        List<Problem> problems = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            records.walk(parser, endsInLines(file));
        } catch (StreamConstraintsException e) {
            int line = line(e);
            problems.add(
                    new Problem(
                            file.path(),
                            Problem.Kind.CUT_SHORT,
                            Location.atLine(line),
                            List.of("what stands before something too deep or too long")));
        } catch (JacksonException e) {
            int line = line(e);
            problems.add(
                    new Problem(
                            file.path(),
                            Problem.Kind.DAMAGED,
                            Location.atLine(line),
                            List.of(String.valueOf(line))));
        }
        if (records.cut) {
            problems.add(
                    Problem.of(
                            file.path(),
                            Problem.Kind.CUT_SHORT,
                            "values of a record",
                            String.valueOf(Limits.JSON_VALUES)));
        }
        return problems;
    }

    private static int line(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null ? 1 : Math.max(1, at.getLineNr());
    }

    /** What the beginning of a text holds, cut off as it may be. */
    static JsonHead head(SourceFile file, String text) {
        List<JsonNode> found = new ArrayList<>();
        List<String> lists = new ArrayList<>();
        JsonRecords records =
                new JsonRecords(
                        UnaryOperator.identity(),
                        Cancellation.NONE,
                        (record, list) -> {
                            found.add(record);
                            lists.add(list);
                            return true;
                        });
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            records.walk(parser, endsInLines(file));
        } catch (JacksonException e) {
            ObjectNode last = records.current;
            if (last != null) {
                found.add(last);
                lists.add(records.currentList);
            }
        }
        return new JsonHead(found, lists, records.fields);
    }

    private static boolean endsInLines(SourceFile file) {
        return file.ending().equals("jsonl") || file.ending().equals("ndjson");
    }

    private void walk(JsonParser parser, boolean lines) {
        JsonToken token = parser.nextToken();
        while (token != null) {
            boolean more = true;
            if (token == JsonToken.START_ARRAY) {
                more = list(parser, "");
            } else if (token == JsonToken.START_OBJECT && lines) {
                more = record(parser, "");
            } else if (token == JsonToken.START_OBJECT) {
                more = wrapper(parser, 1);
            }
            if (!more || !lines) {
                return;
            }
            token = parser.nextToken();
        }
    }

    /** Looks for lists inside an object; what else is in it is passed over. */
    private boolean wrapper(JsonParser parser, int depth) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            cancellation.check();
            String name = repair.apply(parser.currentName());
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                if (!list(parser, name)) {
                    return false;
                }
            } else if (token == JsonToken.START_OBJECT && depth < MAX_WRAPPED) {
                if (!wrapper(parser, depth + 1)) {
                    return false;
                }
            } else if (token == JsonToken.START_OBJECT) {
                parser.skipChildren();
            } else if (depth == 1 && fields.size() < MAX_FIELDS && token != JsonToken.VALUE_NULL) {
                fields.put(name, repair.apply(parser.getString()));
            }
        }
        return true;
    }

    private boolean list(JsonParser parser, String name) {
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                if (!record(parser, name)) {
                    return false;
                }
            } else if (token == JsonToken.START_ARRAY) {
                parser.skipChildren();
            }
        }
        return true;
    }

    private boolean record(JsonParser parser, String list) {
        cancellation.check();
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        current = record;
        currentList = list;
        values = 0;
        object(parser, record);
        current = null;
        return taker.take(record, list);
    }

    private void object(JsonParser parser, ObjectNode into) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = repair.apply(parser.currentName());
            JsonToken token = parser.nextToken();
            if (full(parser)) {
                continue;
            }
            switch (token) {
                case START_OBJECT -> object(parser, into.putObject(name));
                case START_ARRAY -> array(parser, into.putArray(name));
                case VALUE_NULL -> into.remove(name);
                default -> into.put(name, repair.apply(parser.getString()));
            }
        }
    }

    private void array(JsonParser parser, ArrayNode into) {
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (full(parser)) {
                continue;
            }
            switch (token) {
                case START_OBJECT -> object(parser, into.addObject());
                case START_ARRAY -> array(parser, into.addArray());
                case VALUE_NULL -> values--;
                default -> into.add(repair.apply(parser.getString()));
            }
        }
    }

    /** Counts a value; one beyond the limit is passed over. */
    private boolean full(JsonParser parser) {
        if (++values <= Limits.JSON_VALUES) {
            return false;
        }
        cut = true;
        cancellation.check();
        parser.skipChildren();
        return true;
    }
}
