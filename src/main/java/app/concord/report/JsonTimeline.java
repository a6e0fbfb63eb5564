package app.concord.report;

import app.concord.model.Timeline;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes when each offer holds by what the channels say, and when the pieces go out. */
final class JsonTimeline {
    private JsonTimeline() {}

    static void write(JsonGenerator json, Timeline timeline) {
        json.writeArrayPropertyStart("timeline");
        for (Timeline.Track track : timeline.tracks()) {
            json.writeStartObject();
            Json.text(json, "subject", track.subjectName());
            Json.text(json, "market", track.market().isEmpty() ? null : track.market());
            json.writeArrayPropertyStart("windows");
            track.bars().forEach(bar -> bar(json, bar));
            json.writeEndArray();
            json.writeArrayPropertyStart("breaks");
            for (Timeline.Break found : track.breaks()) {
                json.writeStartObject();
                json.writeStringProperty("nature", found.nature().id());
                json.writeStringProperty("first", found.first().toString());
                json.writeStringProperty("last", found.last().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("sendings");
            track.sendings().forEach(sending -> sending(json, sending));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void bar(JsonGenerator json, Timeline.Bar bar) {
        json.writeStartObject();
        json.writeStringProperty("kind", bar.kind().id());
        day(json, "start", bar.start());
        day(json, "end", bar.end());
        json.writeStringProperty("state", Json.state(bar.state()));
        json.writeArrayPropertyStart("channels");
        for (Timeline.InChannel said : bar.said()) {
            json.writeStartObject();
            json.writeStringProperty("channel", said.channel().id());
            json.writeNumberProperty("pieces", said.pieces());
            Json.places(json, said.places());
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.texts(json, "findings", bar.findings());
        json.writeEndObject();
    }

    /** A day as YYYY-MM-DD, null where it is not told. */
    static void day(JsonGenerator json, String name, @Nullable LocalDate day) {
        Json.text(json, name, day == null ? null : day.toString());
    }

    private static void sending(JsonGenerator json, Timeline.Sending sending) {
        json.writeStartObject();
        Json.text(json, "asset", sending.asset());
        json.writeStringProperty("channel", sending.channel().id());
        json.writeStringProperty(
                "dated", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(sending.when()));
        json.writeStringProperty("standing", sending.standing().id());
        Json.text(json, "finding", sending.finding());
        json.writeEndObject();
    }
}
