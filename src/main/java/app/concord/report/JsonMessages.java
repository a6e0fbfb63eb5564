package app.concord.report;

import app.concord.model.MessageTable;

import tools.jackson.core.JsonGenerator;

/** Writes the messages of the brief: for each channel what became of it, with the sentences. */
final class JsonMessages {
    private JsonMessages() {}

    static void write(JsonGenerator json, MessageTable table) {
        json.writeArrayPropertyStart("messages");
        for (MessageTable.Message message : table.messages()) {
            json.writeStartObject();
            Json.text(json, "text", message.text());
            json.writeBooleanProperty("mandatory", message.mandatory());
            json.writeBooleanProperty("everyPiece", message.everyPiece());
            json.writeArrayPropertyStart("channels");
            message.channels().forEach(channel -> channel(json, channel));
            json.writeEndArray();
            Json.texts(json, "findings", message.findings());
            Json.location(json, message.place().location());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void channel(JsonGenerator json, MessageTable.InChannel channel) {
        json.writeStartObject();
        json.writeStringProperty("channel", channel.channel().id());
        json.writeStringProperty("state", channel.state().id());
        json.writeName("confidence");
        Json.number(json, channel.confidence());
        json.writeNumberProperty("pieces", channel.pieces());
        json.writeArrayPropertyStart("said");
        for (MessageTable.Said said : channel.said()) {
            json.writeStartObject();
            json.writeStringProperty("state", said.state().id());
            json.writeName("confidence");
            Json.number(json, said.confidence());
            Json.quoted(json, said.place());
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.texts(json, "missingFrom", channel.missingFrom());
        json.writeEndObject();
    }
}
