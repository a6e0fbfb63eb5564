package app.concord.pack;

import app.concord.model.Addresses;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a pack says of itself.
 *
 * @param program version of the program that made it
 * @param campaign what the campaign is called
 * @param today the day as of which it was checked
 * @param copies whether the pieces themselves are in it, or their hashes alone
 * @param files SHA-256 of every file as it was checked, by path
 * @param rules how the rules judged, as in {@link app.concord.model.Basis#rules}
 * @param approvals SHA-256 of each approval that was not taken back, the earliest first
 * @param entries SHA-256 of every other entry of the archive, by name
 */
record Manifest(
        String program,
        String campaign,
        LocalDate today,
        boolean copies,
        SortedMap<String, String> files,
        SortedMap<String, String> rules,
        List<String> approvals,
        SortedMap<String, String> entries) {

    /** Its name within the archive. */
    static final String NAME = "manifest.json";

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        approvals = List.copyOf(approvals);
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    byte[] bytes() {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("concordPack", VERSION);
        whole.put("program", program);
        whole.put("campaign", campaign);
        whole.put("today", today.toString());
        whole.put("assets", copies ? "copy" : "hash");
        ArrayNode approved = whole.putArray("approvals");
        approvals.forEach(approved::add);
        files.forEach(whole.putObject("files")::put);
        rules.forEach(whole.putObject("rules")::put);
        entries.forEach(whole.putObject("entries")::put);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(whole);
    }

    /**
     * Reads a manifest.
     *
     * @throws IOException if the bytes are none, or one of a version that is not known
     */
    static Manifest read(byte[] bytes) throws IOException {
        try {
            JsonNode whole = JSON.readTree(bytes);
            if (whole.path("concordPack").asInt(0) != VERSION) {
                throw new IOException("no manifest of a known version");
            }
            List<String> approvals = new ArrayList<>();
            whole.path("approvals").forEach(one -> approvals.add(one.asString("")));
            return new Manifest(
                    whole.path("program").asString(""),
                    whole.path("campaign").asString(""),
                    LocalDate.parse(whole.path("today").asString("")),
                    whole.path("assets").asString("").equals("copy"),
                    texts(whole.path("files")),
                    texts(whole.path("rules")),
                    approvals,
                    texts(whole.path("entries")));
        } catch (JacksonException | DateTimeException e) {
            throw new IOException("no manifest", e);
        }
    }

    private static SortedMap<String, String> texts(JsonNode object) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            texts.put(entry.getKey(), entry.getValue().asString(""));
        }
        return texts;
    }

    /** Whether a path is the address of a live page, of which no file can be put in. */
    static boolean live(String path) {
        return Addresses.isAddress(path);
    }

    /** Whether a path is that of a brief or glossary that was named apart from the campaign. */
    static boolean apart(String path) {
        return path.startsWith("(brief)/") || path.startsWith("(glossary)/");
    }

    /** The entry that holds the copy of a file; one that was named apart lies apart. */
    static String entryOf(String path) {
        return apart(path) ? "apart/" + path : "assets/" + path;
    }
}
