package app.concord.importing.json;

import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/**
 * What the beginning of a JSON file shows of it.
 *
 * @param records the first records; the last one may be cut off
 * @param lists for each record the name of the list it stands in, empty for the file's own list
 * @param fields plain values of the object that is the file
 */
public record JsonHead(List<JsonNode> records, List<String> lists, Map<String, String> fields) {
    public JsonHead {
        records = List.copyOf(records);
        lists = List.copyOf(lists);
        fields = Map.copyOf(fields);
    }

    /** The head of a file; nothing is in it if it is no JSON. */
    public static JsonHead of(SourceFile file) {
        String text = TextDecoder.decode(file.bytes().head(Limits.JSON_HEAD), null);
        String start = text.stripLeading();
        if (!start.startsWith("[") && !start.startsWith("{")) {
            return new JsonHead(List.of(), List.of(), Map.of());
        }
        return JsonRecords.head(file, text);
    }
}
