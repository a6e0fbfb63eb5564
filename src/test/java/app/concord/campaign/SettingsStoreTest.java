package app.concord.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.RuleSetting;
import app.concord.model.RuleSettings;
import app.concord.model.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Settings survive, and nothing that is wrong with their file keeps the window from opening. */
class SettingsStoreTest {
    @TempDir private Path folder;

    @Test
    void whatWasSavedIsLoaded() throws IOException {
        SettingsStore store = new SettingsStore(folder.resolve("deep/settings.json"));
        Settings settings =
                Settings.DEFAULTS
                        .withOpened(Path.of("/a/Frühling"))
                        .withTheme(Settings.Theme.DARK)
                        .withWindow(1000, 700, true)
                        .withDivider(0.6)
                        .withRailCollapsed(true)
                        .withPack("us-free", false)
                        .withPack("gb-price", false)
                        .withPack("gb-price", true)
                        .withRules(
                                RuleSettings.NONE
                                        .with("tone-mismatch", RuleSetting.OFF)
                                        .with(
                                                "brand-term",
                                                RuleSetting.AS_IS.withSeverity(Severity.ERROR)))
                        .withTextSize(16)
                        .withThreads(2)
                        .withFollows(false)
                        .withAgency("Kobalt & Söhne", Path.of("/logos/kobalt.png"));
        store.save(settings);
        assertThat(store.load()).isEqualTo(settings);
        store.save(settings.withTheme(Settings.Theme.LIGHT));
        assertThat(store.load().theme()).isEqualTo(Settings.Theme.LIGHT);
        try (var files = Files.list(folder.resolve("deep"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void missingFileGivesDefaults() {
        assertThat(new SettingsStore(folder.resolve("none.json")).load())
                .isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void brokenFileGivesDefaults() throws IOException {
        Path file = folder.resolve("settings.json");
        for (String content : List.of("", "{\"recent\": [", "[]", "null", "\u0000\u0001")) {
            Files.writeString(file, content);
            assertThat(new SettingsStore(file).load()).as(content).isEqualTo(Settings.DEFAULTS);
        }
    }

    @Test
    void whatALaterVersionWroteStays() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(
                file, "{\"theme\": \"DARK\", \"zoom\": 1.5, \"withoutPacks\": [\"mars\", null]}");
        SettingsStore store = new SettingsStore(file);
        Settings settings = store.load();
        assertThat(settings.withoutPacks()).containsExactly("mars");
        store.save(settings.withPack("us-free", false));
        assertThat(store.load().withoutPacks()).containsExactlyInAnyOrder("mars", "us-free");
        assertThat(Files.readString(file)).contains("\"zoom\" : 1.5");
    }

    @Test
    void unknownAndUnfitValuesFallBack() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(
                file,
                """
                {"theme": "PINK", "width": 3, "divider": 7, "recent": ["/a", null, ""], "more": 1,
                 "textSize": 900, "threads": -4, "rules": {"x": {"on": "maybe", "severity": 7}}}
                """);
        Settings settings = new SettingsStore(file).load();
        assertThat(settings.theme()).isEqualTo(Settings.Theme.SYSTEM);
        assertThat(settings.width()).isEqualTo(480);
        assertThat(settings.divider()).isEqualTo(0.9);
        assertThat(settings.recent()).containsExactly(Path.of("/a"));
        assertThat(settings.textSize()).isEqualTo(Settings.LARGEST_TEXT);
        assertThat(settings.threads()).isZero();
        assertThat(settings.rules()).isEqualTo(RuleSettings.NONE);
    }

    @Test
    void latestComesFirstAndOldOnesGo() {
        Settings settings = Settings.DEFAULTS;
        for (int i : IntStream.range(0, 12).toArray()) {
            settings = settings.withOpened(Path.of("/c" + i));
        }
        settings = settings.withOpened(Path.of("/c8"));
        assertThat(settings.recent())
                .hasSize(Settings.RECENT)
                .startsWith(Path.of("/c8"), Path.of("/c11"))
                .doesNotHaveDuplicates();
        assertThat(settings.withoutRecent(Path.of("/c8")).recent()).doesNotContain(Path.of("/c8"));
    }

    @Test
    void everySystemHasItsFolder() {
        Path home = Path.of("/people/kim");
        assertThat(SettingsStore.folder("Linux", Map.of(), home))
                .isEqualTo(home.resolve(".config/concord"));
        assertThat(SettingsStore.folder("Linux", Map.of("XDG_CONFIG_HOME", "/x"), home))
                .isEqualTo(Path.of("/x/concord"));
        assertThat(SettingsStore.folder("Mac OS X", Map.of(), home))
                .isEqualTo(home.resolve("Library/Application Support/Concord"));
        assertThat(SettingsStore.folder("Windows 11", Map.of("APPDATA", "/r"), home))
                .isEqualTo(Path.of("/r/Concord"));
        assertThat(SettingsStore.folder("Windows 11", Map.of(), home))
                .isEqualTo(home.resolve("AppData/Roaming/Concord"));
    }
}
