package app.concord.importing.brief;

import app.concord.model.Cancellation;
import app.concord.model.Problem;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a brief in JSON: a list of offers, or an object that holds one such list. */
final class BriefJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BriefJson() {}

    static void read(String text, BriefRecords records, Cancellation cancellation) {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JacksonException e) {
            records.problem(Problem.Kind.DAMAGED, String.valueOf(e.getLocation().getLineNr()));
            return;
        }
        for (JsonNode offer : offers(root)) {
            cancellation.check();
            if (offer.isObject()) {
                Map<String, String> fields = new LinkedHashMap<>();
                for (Map.Entry<String, JsonNode> property : offer.properties()) {
                    fields.put(property.getKey(), text(property.getValue()));
                }
                records.add(fields);
            }
        }
    }

    private static Iterable<JsonNode> offers(JsonNode root) {
        if (root.isArray()) {
            return root;
        }
        for (String name : List.of("offers", "products", "items", "brief")) {
            if (root.path(name).isArray()) {
                return root.path(name);
            }
        }
        return List.of(root);
    }

    /** A plain value as written, a list joined by commas; what is nested deeper says nothing. */
    private static String text(JsonNode value) {
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(text(part)));
            return String.join(", ", parts);
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }
}
