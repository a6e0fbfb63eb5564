package app.concord.report;

import app.concord.message.RulePages;
import app.concord.message.Wording;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/** Writes the tool and its rules, each with its page as help. */
final class SarifRules {
    private SarifRules() {}

    static void write(JsonGenerator json, List<String> rules, String version) {
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Concord");
        json.writeStringProperty("version", version);
        json.writeArrayPropertyStart("rules");
        for (String rule : rules) {
            json.writeStartObject();
            json.writeStringProperty("id", rule);
            json.writeStringProperty("name", name(rule));
            text(json, "shortDescription", Wording.ruleTitle(rule));
            text(json, "fullDescription", Wording.ruleSummary(rule));
            if (RulePages.has(rule)) {
                String page = RulePages.page(rule);
                json.writeObjectPropertyStart("help");
                json.writeStringProperty("text", page);
                json.writeStringProperty("markdown", page);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String words) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", words);
        json.writeEndObject();
    }

    /** 'PriceMismatch', as names of rules are written there. */
    private static String name(String rule) {
        StringBuilder name = new StringBuilder();
        for (String part : rule.split("-")) {
            name.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
        }
        return name.toString();
    }
}
