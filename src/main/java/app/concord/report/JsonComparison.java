package app.concord.report;

import app.concord.message.Alignment;
import app.concord.message.Comparison;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;

/** Writes in which words a quote differs from the one it is held against. */
final class JsonComparison {
    private JsonComparison() {}

    /**
     * Writes the fields of a comparison into an object that is open; none where there is nothing to
     * tell or only values were compared. Offsets count UTF-16 units of the quotes.
     */
    static void write(JsonGenerator json, @Nullable Comparison comparison) {
        if (comparison == null || !comparison.quoted()) {
            return;
        }
        Alignment words = comparison.words();
        Json.text(json, "comparedWith", comparison.other().place().asset());
        json.writeArrayPropertyStart("differences");
        for (Alignment.Part part : words.differences()) {
            json.writeStartObject();
            json.writeNumberProperty("start", part.left().start());
            json.writeNumberProperty("end", part.left().end());
            Json.text(json, "words", part.left().of(words.left()));
            json.writeNumberProperty("otherStart", part.right().start());
            json.writeNumberProperty("otherEnd", part.right().end());
            Json.text(json, "otherWords", part.right().of(words.right()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
