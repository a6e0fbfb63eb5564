package app.concord.report;

import app.concord.model.AddressForm;
import app.concord.model.Basis;
import app.concord.model.DateOrder;
import app.concord.model.FileChoices;
import app.concord.model.FileReading;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/** Writes how each file was taken in, so that what was guessed can be seen and settled. */
final class JsonFiles {
    private JsonFiles() {}

    static void write(JsonGenerator json, List<FileReading> files, Basis basis) {
        json.writeArrayPropertyStart("files");
        for (FileReading file : files) {
            json.writeStartObject();
            Json.text(json, "path", file.path());
            Json.text(json, "format", file.format().isEmpty() ? null : file.format());
            Json.stated(json, "sha256", basis.files().get(file.path()));
            json.writeNumberProperty("assets", file.assets());
            Json.text(json, "channel", file.channel() == null ? null : file.channel().id());
            Json.text(json, "language", file.language());
            Json.text(json, "market", file.market());
            DateOrder order = file.layout().dateOrder();
            Json.text(json, "dateOrder", order == null ? null : order.id());
            json.writeBooleanProperty("dateOrderOpen", file.layout().orderOpen());
            AddressForm address = file.choices().address();
            Json.text(json, "address", address == null ? null : address.id());
            columns(json, file);
            settled(json, file.choices());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void columns(JsonGenerator json, FileReading file) {
        json.writeArrayPropertyStart("columns");
        for (FileReading.Column column : file.layout().columns()) {
            json.writeStartObject();
            Json.text(json, "header", column.header());
            Json.text(json, "meaning", column.meaning().isEmpty() ? null : column.meaning());
            Json.text(json, "sample", column.sample());
            json.writeBooleanProperty(
                    "settled", file.choices().columns().containsKey(column.header()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Names which of the properties above the user settled. */
    private static void settled(JsonGenerator json, FileChoices choices) {
        json.writeArrayPropertyStart("settled");
        if (choices.channel() != null) {
            json.writeString("channel");
        }
        if (choices.language() != null) {
            json.writeString("language");
        }
        if (choices.market() != null) {
            json.writeString("market");
        }
        if (choices.dateOrder() != null) {
            json.writeString("dateOrder");
        }
        if (choices.address() != null) {
            json.writeString("address");
        }
        if (!choices.columns().isEmpty()) {
            json.writeString("columns");
        }
        json.writeEndArray();
    }
}
