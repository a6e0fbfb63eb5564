package app.concord.campaign;

import app.concord.model.AddressForm;
import app.concord.model.Channel;
import app.concord.model.DateOrder;
import app.concord.model.FileChoices;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps what a user settled for the files of a campaign, one file a campaign in a folder of the
 * user. What cannot be read counts as not settled; what a later version wrote beside it stays.
 *
 * <p>Only the window keeps and reads these choices. The command line never does: its result depends
 * on its arguments alone.
 */
public final class ChoicesStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FOLDER = "choices";
    private static final String FILES = "files";

    private final Path folder;

    /**
     * Choices in this folder, which need not exist.
     *
     * @param folder is made on saving
     */
    public ChoicesStore(Path folder) {
        this.folder = folder;
    }

    /** The choices of the user who runs the program. */
    public static ChoicesStore ofUser() {
        return new ChoicesStore(SettingsStore.folderOfUser().resolve(FOLDER));
    }

    /**
     * What was settled for a campaign.
     *
     * @param campaign its folder, or its files in any order
     * @return by the path of the file relative to the campaign, with {@code /}; files for which
     *     nothing was settled are left out
     */
    public SortedMap<String, FileChoices> load(List<Path> campaign) {
        SortedMap<String, FileChoices> settled = new TreeMap<>();
        for (Map.Entry<String, JsonNode> file : read(campaign).path(FILES).properties()) {
            FileChoices choices = choices(file.getValue());
            if (!choices.none()) {
                settled.put(file.getKey(), choices);
            }
        }
        return settled;
    }

    /**
     * Saves what was settled for a campaign so that its file holds either the old or the new
     * choices, never half of them.
     *
     * @param settled all that is settled now, as {@link #load} gives it
     * @throws IOException if the folder or file cannot be written
     */
    public void save(List<Path> campaign, Map<String, FileChoices> settled) throws IOException {
        ObjectNode whole = read(campaign);
        ObjectNode before = object(whole, FILES);
        ObjectNode files = JSON.createObjectNode();
        new TreeMap<>(settled)
                .forEach((path, choices) -> {
                    if (!choices.none()) {
                        files.set(path, written(object(before, path), choices));
                    }
                });
        if (files.isEmpty() && !Files.exists(file(campaign))) {
            return;
        }
        ArrayNode paths = whole.putArray("campaign");
        absolute(campaign).forEach(paths::add);
        whole.set(FILES, files);
        SavedFile.write(
                file(campaign), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(whole));
    }

    private ObjectNode read(List<Path> campaign) {
        try {
            return JSON.readTree(Files.readAllBytes(file(campaign))) instanceof ObjectNode whole
                    ? whole
                    : JSON.createObjectNode();
        } catch (IOException | JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    private static ObjectNode object(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode there ? there : JSON.createObjectNode();
    }

    /** The file is found again by where the campaign lies, whatever its name holds. */
    private Path file(List<Path> campaign) {
        String places = String.join("\n", absolute(campaign));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(places.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash, 0, hash.length / 2) + ".json");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> absolute(List<Path> campaign) {
        return campaign.stream()
                .map(path -> path.toAbsolutePath().normalize().toString())
                .distinct()
                .sorted()
                .toList();
    }

    private static ObjectNode written(ObjectNode entry, FileChoices choices) {
        DateOrder order = choices.dateOrder();
        put(entry, "channel", choices.channel() == null ? null : choices.channel().id());
        put(entry, "language", choices.language());
        put(entry, "market", choices.market());
        put(entry, "dateOrder", order == null ? null : order.id());
        AddressForm address = choices.address();
        put(entry, "address", address == null ? null : address.id());
        entry.remove("columns");
        if (!choices.columns().isEmpty()) {
            choices.columns().forEach(entry.putObject("columns")::put);
        }
        return entry;
    }

    private static void put(ObjectNode entry, String name, @Nullable String value) {
        entry.remove(name);
        if (value != null) {
            entry.put(name, value);
        }
    }

    private static FileChoices choices(JsonNode entry) {
        Map<String, String> columns = new TreeMap<>();
        for (Map.Entry<String, JsonNode> column : entry.path("columns").properties()) {
            if (column.getValue().isString()) {
                columns.put(column.getKey(), column.getValue().asString());
            }
        }
        Channel channel = Channel.published(text(entry, "channel")).orElse(null);
        DateOrder order = DateOrder.of(text(entry, "dateOrder")).orElse(null);
        AddressForm address = AddressForm.of(text(entry, "address")).orElse(null);
        return new FileChoices(
                channel, code(entry, "language"), code(entry, "market"), order, address, columns);
    }

    private static @Nullable String code(JsonNode entry, String name) {
        String code = text(entry, name);
        return code.isEmpty() ? null : code;
    }

    private static String text(JsonNode entry, String name) {
        JsonNode value = entry.path(name);
        return value.isString() ? value.asString() : "";
    }
}
