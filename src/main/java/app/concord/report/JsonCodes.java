package app.concord.report;

import app.concord.model.Audience;
import app.concord.model.CodeRegister;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Locale;

/** Writes the promo codes: what each gives, when, under which conditions, and where it stands. */
final class JsonCodes {
    private JsonCodes() {}

    static void write(JsonGenerator json, CodeRegister register) {
        json.writeArrayPropertyStart("codes");
        for (CodeRegister.Entry entry : register.codes()) {
            json.writeStartObject();
            Json.text(json, "code", entry.code());
            Json.texts(json, "subjects", entry.subjects());
            Json.texts(json, "markets", entry.markets());
            Json.texts(json, "audiences", entry.audiences().stream().map(JsonCodes::id).toList());
            terms(json, "benefits", entry.benefits());
            terms(json, "conditions", entry.conditions());
            json.writeArrayPropertyStart("windows");
            for (CodeRegister.Window window : entry.windows()) {
                json.writeStartObject();
                JsonTimeline.day(json, "start", window.start());
                JsonTimeline.day(json, "end", window.end());
                json.writeStringProperty("state", Json.state(window.state()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("channels");
            for (CodeRegister.InChannel said : entry.said()) {
                json.writeStartObject();
                json.writeStringProperty("channel", said.channel().id());
                json.writeNumberProperty("pieces", said.pieces());
                json.writeStringProperty("state", Json.state(said.state()));
                Json.places(json, said.places());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("lookAlikes");
            for (CodeRegister.LookAlike other : entry.lookAlikes()) {
                json.writeStartObject();
                Json.text(json, "code", other.code());
                json.writeStringProperty("likeness", other.likeness().id());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringProperty("state", Json.state(entry.state()));
            Json.texts(json, "findings", entry.findings());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String id(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void terms(JsonGenerator json, String name, List<CodeRegister.Term> terms) {
        json.writeArrayPropertyStart(name);
        for (CodeRegister.Term term : terms) {
            json.writeStartObject();
            json.writeStringProperty("type", term.fact().kind().id());
            json.writeName("value");
            Json.value(json, term.fact().value());
            FactKeys.write(json, term.fact().key());
            json.writeStringProperty("state", Json.state(term.state()));
            Json.texts(
                    json,
                    "channels",
                    term.channels().stream().map(channel -> channel.id()).toList());
            json.writeNumberProperty("pieces", term.pieces());
            Json.places(json, term.places());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
