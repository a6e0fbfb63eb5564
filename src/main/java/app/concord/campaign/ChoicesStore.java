package app.concord.campaign;

import app.concord.model.FileChoices;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
            FileChoices choices = ChoicesJson.read(file.getValue());
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
        ObjectNode before = CampaignJson.object(whole, FILES);
        ObjectNode files = JSON.createObjectNode();
        new TreeMap<>(settled)
                .forEach((path, choices) -> {
                    if (!choices.none()) {
                        files.set(
                                path,
                                ChoicesJson.write(CampaignJson.object(before, path), choices));
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

    /** The file is found again by where the campaign lies, whatever its name holds. */
    private Path file(List<Path> campaign) {
        return folder.resolve(nameOf(campaign) + ".json");
    }

    /** A name for what is kept of a campaign, the same for the same folder or files. */
    static String nameOf(List<Path> campaign) {
        return Versions.hash(
                String.join("\n", absolute(campaign)).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> absolute(List<Path> campaign) {
        return campaign.stream()
                .map(path -> path.toAbsolutePath().normalize().toString())
                .distinct()
                .sorted()
                .toList();
    }
}
