package app.concord.report;

import app.concord.model.Billing;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the facts of single lines, one JSON array a line, and reads lines that are JSON objects.
 * One thread writes; nothing is written to the stream before {@link #flush} or a full buffer.
 */
public final class FactLines implements Closeable {
    private final JsonGenerator json;
    private final OutputStream out;

    /**
     * A line to be read, with what decides open notations.
     *
     * @param language ISO 639-1 code, null where not stated
     * @param market ISO 3166 code, null where not stated
     * @param today a day as written, null where not stated
     */
    public record Line(
            String text,
            @Nullable String language,
            @Nullable String market,
            @Nullable String today) {}

    public FactLines(OutputStream out) {
        this.out = out;
        this.json = Json.LINES.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Reads one object; empty if the text is anything else or lacks a {@code text}. */
    public static Optional<Line> read(String object) {
        try (JsonParser parser = Json.LINES.createParser(ObjectReadContext.empty(), object)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            String text = null;
            String language = null;
            String market = null;
            String today = null;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                String stated = value == JsonToken.VALUE_STRING ? parser.getString() : null;
                parser.skipChildren();
                switch (name) {
                    case "text" -> text = stated;
                    case "language" -> language = stated;
                    case "market" -> market = stated;
                    case "today" -> today = stated;
                    // Others are the business of whoever wrote them.
                    default -> {}
                }
            }
            return text == null || parser.nextToken() != null
                    ? Optional.empty()
                    : Optional.of(new Line(text, language, market, today));
        } catch (StreamReadException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes the facts of one line.
     *
     * @param line the line the facts were read from
     * @param facts in their order; their spans lie in the line
     */
    public void write(String line, List<Fact> facts) throws IOException {
        try {
            json.writeStartArray();
            for (Fact fact : facts) {
                Span span = fact.place().span();
                json.writeStartObject();
                json.writeStringProperty("type", type(fact));
                json.writeNumberProperty("start", span.start());
                json.writeNumberProperty("end", span.end());
                json.writeStringProperty("text", Json.clean(span.of(line)));
                json.writeName("value");
                value(fact);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Hands everything written so far to the reader. */
    public void flush() throws IOException {
        try {
            json.flush();
            out.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Writes what is left; the stream stays open. */
    @Override
    public void close() throws IOException {
        try {
            json.close();
            out.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void value(Fact fact) {
        if (!(fact.value() instanceof FactValue.Money money)) {
            Json.value(json, fact.value());
            return;
        }
        json.writeStartObject();
        Json.money(json, money);
        ComparabilityKey key = fact.key();
        if (key.billing() != Billing.ONCE) {
            json.writeStringProperty("per", key.billing().name().toLowerCase(Locale.ROOT));
        } else if (!key.unit().isEmpty()) {
            json.writeStringProperty("per", Json.clean(key.unit()));
        }
        switch (key.bound()) {
            case FROM -> json.writeStringProperty("bound", "from");
            case UP_TO -> json.writeStringProperty("bound", "up-to");
            case UNDER -> json.writeStringProperty("bound", "under");
            case EXACT, OVER, ABOUT -> {}
        }
        json.writeEndObject();
    }

    private static String type(Fact fact) {
        return switch (fact.value()) {
            case FactValue.Money _ -> fact.kind() == FactKind.SHIPPING ? "shipping" : "price";
            case FactValue.Percent _ -> "percent";
            case FactValue.Code _ -> "code";
            case FactValue.Day _ -> "date";
            case FactValue.Period _ -> "period";
            case FactValue.Clock _ -> fact.kind() == FactKind.TIME ? "time" : fact.kind().id();
            case FactValue.Mechanic _ -> "mechanic";
            case FactValue.Quantity _, FactValue.Duration _, FactValue.Claim _ -> fact.kind().id();
            case FactValue.Text _ -> fact.kind() == FactKind.PROMO_CODE ? "code" : fact.kind().id();
        };
    }
}
