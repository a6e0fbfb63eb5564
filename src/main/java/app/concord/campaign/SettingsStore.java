package app.concord.campaign;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps the {@link Settings} in a file of the user. What cannot be read counts as not chosen: the
 * window always opens.
 */
public final class SettingsStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NAME = "settings.json";

    private final Path file;

    /**
     * Settings in this file, which need not exist.
     *
     * @param file the file; its folder is made on saving
     */
    public SettingsStore(Path file) {
        this.file = file;
    }

    /** The settings of the user who runs the program. */
    public static SettingsStore ofUser() {
        return new SettingsStore(folderOfUser().resolve(NAME));
    }

    /** The folder in which the program keeps what belongs to the user who runs it. */
    public static Path folderOfUser() {
        Path home = Path.of(System.getProperty("user.home", "."));
        return folder(System.getProperty("os.name", ""), System.getenv(), home);
    }

    /**
     * The folder in which a system wants the program's settings.
     *
     * @param system name of the operating system, as Java tells it
     * @param environment the environment variables
     * @param home the user's home folder
     */
    static Path folder(String system, Map<String, String> environment, Path home) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return (roaming == null || roaming.isBlank()
                            ? home.resolve("AppData").resolve("Roaming")
                            : Path.of(roaming))
                    .resolve("Concord");
        }
        if (lower.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Concord");
        }
        String configured = environment.get("XDG_CONFIG_HOME");
        return (configured == null || configured.isBlank()
                        ? home.resolve(".config")
                        : Path.of(configured))
                .resolve("concord");
    }

    /** What was saved last; defaults for everything that is missing or cannot be read. */
    public Settings load() {
        try {
            Stored stored = JSON.readValue(Files.readAllBytes(file), Stored.class);
            return stored == null ? Settings.DEFAULTS : stored.settings();
        } catch (IOException | JacksonException e) {
            return Settings.DEFAULTS;
        }
    }

    /**
     * Saves so that the file holds either the old or the new settings, never half of them. What a
     * later version wrote beside them stays.
     *
     * @throws IOException if the folder or file cannot be written
     */
    public void save(Settings settings) throws IOException {
        ObjectNode whole = written();
        whole.setAll((ObjectNode) JSON.valueToTree(Stored.of(settings)));
        SavedFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(whole));
    }

    private ObjectNode written() {
        try {
            return JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode whole
                    ? whole
                    : JSON.createObjectNode();
        } catch (IOException | JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    /** The settings as they stand in the file; what is null was not there. */
    record Stored(
            @Nullable List<@Nullable String> recent,
            @Nullable String theme,
            @Nullable Double width,
            @Nullable Double height,
            @Nullable Boolean maximised,
            @Nullable Double divider,
            @Nullable Boolean railCollapsed,
            @Nullable String language,
            @Nullable List<@Nullable String> withoutPacks,
            @Nullable ObjectNode rules,
            @Nullable Integer textSize,
            @Nullable Integer threads,
            @Nullable Boolean follows,
            @Nullable String agency,
            @Nullable String logo,
            @Nullable String signerName,
            @Nullable String signerRole,
            @Nullable Boolean keeps) {

        static Stored of(Settings settings) {
            List<@Nullable String> recent = new ArrayList<>();
            settings.recent().forEach(path -> recent.add(path.toString()));
            return new Stored(
                    recent,
                    settings.theme().name(),
                    settings.width(),
                    settings.height(),
                    settings.maximised(),
                    settings.divider(),
                    settings.railCollapsed(),
                    settings.language().name(),
                    new ArrayList<>(new TreeSet<>(settings.withoutPacks())),
                    CampaignSettingsJson.written(settings.rules(), JSON.createObjectNode()),
                    settings.textSize(),
                    settings.threads(),
                    settings.follows(),
                    settings.agency(),
                    settings.logo() == null ? "" : settings.logo().toString(),
                    settings.signer().name(),
                    settings.signer().role(),
                    settings.keeps());
        }

        Settings settings() {
            Settings defaults = Settings.DEFAULTS;
            return new Settings(
                    paths(),
                    known(Settings.Theme.values(), theme, defaults.theme()),
                    width == null ? defaults.width() : width,
                    height == null ? defaults.height() : height,
                    maximised == null ? defaults.maximised() : maximised,
                    divider == null ? defaults.divider() : divider,
                    railCollapsed == null ? defaults.railCollapsed() : railCollapsed,
                    known(Settings.Language.values(), language, defaults.language()),
                    packs(),
                    rules == null ? defaults.rules() : CampaignSettingsJson.rules(rules),
                    textSize == null ? defaults.textSize() : textSize,
                    threads == null ? defaults.threads() : threads,
                    follows == null ? defaults.follows() : follows,
                    agency == null ? defaults.agency() : agency,
                    path(logo),
                    new Settings.Signer(
                            Objects.requireNonNullElse(signerName, ""),
                            Objects.requireNonNullElse(signerRole, "")),
                    keeps == null ? defaults.keeps() : keeps);
        }

        private Set<String> packs() {
            List<@Nullable String> entries = withoutPacks == null ? List.of() : withoutPacks;
            return entries.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        }

        private List<Path> paths() {
            List<@Nullable String> entries = recent == null ? List.of() : recent;
            return entries.stream().map(Stored::path).filter(Objects::nonNull).toList();
        }

        /** What cannot be a path was written on another system: nothing could be opened by it. */
        private static @Nullable Path path(@Nullable String entry) {
            try {
                return entry == null || entry.isBlank() ? null : Path.of(entry);
            } catch (InvalidPathException e) {
                return null;
            }
        }

        /** What has this name; another version may have written what is not known here. */
        private static <E extends Enum<E>> E known(E[] all, @Nullable String name, E fallback) {
            for (E one : all) {
                if (one.name().equals(name)) {
                    return one;
                }
            }
            return fallback;
        }
    }
}
