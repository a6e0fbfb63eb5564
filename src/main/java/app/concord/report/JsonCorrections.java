package app.concord.report;

import app.concord.model.Corrected;
import app.concord.model.Correction;
import app.concord.model.LinkedFact;
import app.concord.model.ReadSpot;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/** Writes what people corrected in the reading; nothing where they corrected nothing. */
final class JsonCorrections {
    private JsonCorrections() {}

    /** All corrections, those that did nothing with the state {@code lapsed}. */
    static void write(JsonGenerator json, Corrected corrected) {
        if (corrected.none()) {
            return;
        }
        json.writeArrayPropertyStart("corrections");
        corrected.applied().forEach(one -> correction(json, one, "applied"));
        corrected.lapsed().forEach(one -> correction(json, one, "lapsed"));
        json.writeEndArray();
    }

    private static void correction(JsonGenerator json, Correction one, String state) {
        json.writeStartObject();
        Json.text(json, "asset", one.anchor().asset());
        json.writeStringProperty("type", one.anchor().kind().id());
        Json.text(json, "quote", one.anchor().words());
        json.writeStringProperty("says", one.says().id());
        if (one.says() == Correction.Says.SUBJECT) {
            Json.text(json, "subject", one.subject());
        }
        json.writeStringProperty("state", state);
        json.writeEndObject();
    }

    /** What was said of a fact. */
    static void write(JsonGenerator json, LinkedFact linked, Corrected corrected) {
        List<Correction> said =
                corrected.at(linked.fact().place().asset(), ReadSpot.of(linked.fact()));
        if (!said.isEmpty()) {
            Json.texts(json, "corrected", said.stream().map(one -> one.says().id()).toList());
        }
    }
}
