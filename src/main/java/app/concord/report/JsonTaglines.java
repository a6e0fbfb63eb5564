package app.concord.report;

import app.concord.model.Place;
import app.concord.model.TaglineTable;

import tools.jackson.core.JsonGenerator;

/** Writes the taglines of a campaign: each with its wordings, each of these with its places. */
final class JsonTaglines {
    private JsonTaglines() {}

    static void write(JsonGenerator json, TaglineTable table) {
        json.writeArrayPropertyStart("taglines");
        for (TaglineTable.Tagline tagline : table.taglines()) {
            json.writeStartObject();
            Json.text(json, "text", tagline.text());
            Json.text(json, "language", tagline.language());
            json.writeBooleanProperty("ofBrief", tagline.ofBrief());
            json.writeArrayPropertyStart("wordings");
            tagline.wordings().forEach(wording -> wording(json, wording));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void wording(JsonGenerator json, TaglineTable.Wording wording) {
        json.writeStartObject();
        Json.text(json, "text", wording.text());
        json.writeStringProperty("standing", wording.standing().id());
        json.writeArrayPropertyStart("channels");
        for (TaglineTable.Use use : wording.uses()) {
            json.writeStartObject();
            json.writeStringProperty("channel", use.channel().id());
            json.writeNumberProperty("pieces", use.pieces());
            json.writeArrayPropertyStart("places");
            use.places().forEach(place -> place(json, place));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.texts(json, "findings", wording.findings());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Place place) {
        json.writeStartObject();
        Json.quoted(json, place);
        json.writeEndObject();
    }
}
