package app.concord.report;

import app.concord.model.Box;
import app.concord.model.FactValue;
import app.concord.model.FindingMatrix;
import app.concord.model.Location;
import app.concord.model.Place;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Writes the pieces that all JSON output shares: values, places, numbers. */
final class Json {
    /** One array or object a line, nothing between them. */
    static final JsonFactory LINES =
            JsonFactory.builder()
                    .rootValueSeparator((String) null)
                    .characterEscapes(new LineBreaks())
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                    .build();

    private static final JsonFactory DOCUMENT =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** Decimals of a box, in points, and of a confidence. */
    private static final int DECIMALS = 2;

    private Json() {}

    /** Writes one indented document; line ends are the same on every system. */
    static JsonGenerator document(OutputStream out) {
        return DOCUMENT.createGenerator(new Indented(), out);
    }

    /** Characters that stand alone where they should be pairs cannot be written as UTF-8. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaceHalfPairs(text);
            }
        }
        return text;
    }

    static void text(JsonGenerator json, String name, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, clean(text));
        }
    }

    /** A number of at most two decimals, never in powers of ten. */
    static void number(JsonGenerator json, double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        BigDecimal plain = rounded.stripTrailingZeros();
        json.writeNumber((plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString());
    }

    /** An array of texts. */
    static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(text -> json.writeString(clean(text)));
        json.writeEndArray();
    }

    /** How a statement stands to the others. */
    static String state(FindingMatrix.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** An array of places, each with its words. */
    static void places(JsonGenerator json, List<Place> places) {
        json.writeArrayPropertyStart("places");
        for (Place place : places) {
            json.writeStartObject();
            quoted(json, place);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The piece of a place, its words and where they stand. */
    static void quoted(JsonGenerator json, Place place) {
        text(json, "asset", place.asset());
        text(json, "quote", place.quote());
        location(json, place.location());
    }

    /** Where a reader finds it; nothing is written where only the file is known. */
    static void location(JsonGenerator json, Location location) {
        if (location.equals(Location.NONE)) {
            return;
        }
        json.writeObjectPropertyStart("location");
        integer(json, "page", location.page());
        if (!location.boxes().isEmpty()) {
            json.writeArrayPropertyStart("boxes");
            for (Box box : location.boxes()) {
                json.writeStartObject();
                json.writeName("x");
                number(json, box.x());
                json.writeName("y");
                number(json, box.y());
                json.writeName("width");
                number(json, box.width());
                json.writeName("height");
                number(json, box.height());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        stated(json, "selector", location.selector());
        stated(json, "part", location.part());
        integer(json, "row", location.row());
        stated(json, "column", location.column());
        integer(json, "line", location.line());
        json.writeEndObject();
    }

    /** A value: money, percentages, days, periods and claims as objects, others as a text. */
    static void value(JsonGenerator json, FactValue value) {
        switch (value) {
            case FactValue.Money money -> {
                json.writeStartObject();
                money(json, money);
                json.writeEndObject();
            }
            case FactValue.Percent(var amount) -> {
                json.writeStartObject();
                json.writeStringProperty("amount", amount.toPlainString());
                json.writeEndObject();
            }
            case FactValue.Day day -> {
                json.writeStartObject();
                json.writeStringProperty("date", day.date().toString());
                if (day.weekday() != null) {
                    json.writeStringProperty("weekday", day.weekday().name());
                }
                if (day.time() != null) {
                    json.writeStringProperty("time", day.time().toString());
                }
                stated(json, "zone", day.zone());
                json.writeEndObject();
            }
            case FactValue.Period(var start, var end) -> {
                json.writeStartObject();
                if (start != null) {
                    json.writeStringProperty("start", start.date().toString());
                }
                if (end != null) {
                    json.writeStringProperty("end", end.date().toString());
                }
                json.writeEndObject();
            }
            case FactValue.Claim claim -> {
                json.writeStartObject();
                json.writeStringProperty("family", claim.family().id());
                json.writeStringProperty("strength", claim.strength());
                json.writeBooleanProperty("negated", claim.negated());
                json.writeEndObject();
            }
            case FactValue.Code _,
                    FactValue.Clock _,
                    FactValue.Quantity _,
                    FactValue.Mechanic _,
                    FactValue.Duration _,
                    FactValue.Text _ ->
                    json.writeString(clean(value.canonical()));
        }
    }

    /** The properties of an amount of money. */
    static void money(JsonGenerator json, FactValue.Money money) {
        json.writeStringProperty("amount", money.amount().toPlainString());
        if (money.currency() != null) {
            json.writeStringProperty("currency", money.currency());
        }
    }

    static void stated(JsonGenerator json, String name, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(name, clean(text));
        }
    }

    private static void integer(JsonGenerator json, String name, @Nullable Integer number) {
        if (number != null) {
            json.writeNumberProperty(name, number);
        }
    }

    private static String replaceHalfPairs(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Two blanks a level, one entry a line. */
    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
        private static final Separators SEPARATORS =
                Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator("");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
            printer.indentArraysWith(INDENTER);
            printer.indentObjectsWith(INDENTER);
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Escapes what some programs take for the end of a line. */
    private static final class LineBreaks extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return switch (character) {
                case 0x85 -> new SerializedString("\\u0085");
                case 0x2028 -> new SerializedString("\\u2028");
                case 0x2029 -> new SerializedString("\\u2029");
                default -> null;
            };
        }
    }
}
