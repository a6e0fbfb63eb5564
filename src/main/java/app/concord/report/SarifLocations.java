package app.concord.report;

import app.concord.message.Wording;
import app.concord.model.Location;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;

import java.nio.charset.StandardCharsets;

/** Writes places in files: the file, its line where that is known, and the words for the rest. */
final class SarifLocations {
    /** Stands for the folder that was checked. */
    private static final String BASE = "%SRCROOT%";

    /** Characters that stand in a path of an address as they are, besides letters and digits. */
    private static final String PLAIN = "-._~/!$&'()*+,;=@";

    private SarifLocations() {}

    /**
     * Writes one location into an array that is open.
     *
     * @param path of a piece: its number in a file goes into the words
     * @param quote the words there, empty for none
     * @param message what is said of it, null for nothing
     */
    static void write(
            JsonGenerator json,
            String path,
            Location location,
            String quote,
            @Nullable String message) {
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeName("artifactLocation");
        artifact(json, file(path));
        Integer line = location.line();
        // A line of a part of a mail is no line of its file.
        if (line != null && location.part() == null) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", Math.max(1, line));
            if (!quote.isEmpty()) {
                json.writeObjectPropertyStart("snippet");
                Json.text(json, "text", quote);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        String words = Wording.place(location);
        String piece = path.substring(file(path).length());
        String inside = piece.isEmpty() ? words : words.isEmpty() ? piece : piece + ", " + words;
        if (!inside.isEmpty()) {
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            Json.text(json, "fullyQualifiedName", inside);
            json.writeEndObject();
            json.writeEndArray();
        }
        if (message != null) {
            SarifResults.message(json, message);
        }
        json.writeEndObject();
    }

    /** Writes a file as an address relative to the folder that was checked. */
    static void artifact(JsonGenerator json, String file) {
        json.writeStartObject();
        boolean address = file.startsWith("http://") || file.startsWith("https://");
        json.writeStringProperty("uri", address ? escaped(file, "?:#%[]") : escaped(file, ""));
        if (!address) {
            json.writeStringProperty("uriBaseId", BASE);
        }
        json.writeEndObject();
    }

    /** The file of a piece: its path without the number behind the last number sign. */
    private static String file(String path) {
        int hash = path.lastIndexOf('#');
        boolean numbered =
                hash > 0
                        && hash < path.length() - 1
                        && path.substring(hash + 1).chars().allMatch(c -> c >= '0' && c <= '9');
        return numbered ? path.substring(0, hash) : path;
    }

    private static String escaped(String path, String also) {
        StringBuilder out = new StringBuilder();
        for (byte one : Json.clean(path).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xFF);
            boolean plain =
                    c < 0x80
                            && (Character.isLetterOrDigit(c)
                                    || PLAIN.indexOf(c) >= 0
                                    || also.indexOf(c) >= 0);
            if (plain) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return out.toString();
    }
}
