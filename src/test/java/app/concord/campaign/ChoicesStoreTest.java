package app.concord.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.model.AddressForm;
import app.concord.model.Channel;
import app.concord.model.DateOrder;
import app.concord.model.FileChoices;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Choices survive, each campaign for itself, and nothing that is wrong with a file is in the way.
 */
class ChoicesStoreTest {
    private static final List<Path> CAMPAIGN = List.of(Path.of("spring"));
    private static final FileChoices ALL =
            new FileChoices(
                    Channel.PRINT,
                    "de",
                    "AT",
                    DateOrder.MONTH_DAY,
                    AddressForm.INFORMAL,
                    Map.of("Text, \"neu\": =", "text", "Notiz", "", "3", "link"));
    private static final Map<String, FileChoices> SETTLED =
            new TreeMap<>(
                    Map.of(
                            "social/plan [1].csv",
                            ALL,
                            "email/a.eml",
                            FileChoices.NONE.withLanguage("nl")));

    @TempDir private Path folder;

    private ChoicesStore store() {
        return new ChoicesStore(folder.resolve("deep/choices"));
    }

    private Path only() throws IOException {
        try (var files = Files.list(folder.resolve("deep/choices"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    @Test
    void whatWasSavedIsLoaded() throws IOException {
        store().save(CAMPAIGN, SETTLED);
        assertThat(store().load(CAMPAIGN)).isEqualTo(SETTLED);
        store().save(CAMPAIGN, Map.of("email/a.eml", FileChoices.NONE.withMarket("CH")));
        assertThat(store().load(CAMPAIGN))
                .containsExactly(Map.entry("email/a.eml", FileChoices.NONE.withMarket("CH")));
        assertThat(only().getFileName().toString()).matches("[0-9a-f]{32}\\.json");
    }

    @Test
    void aCampaignIsWhereItsFilesLie() throws IOException {
        Path one = Path.of("a/mail.eml");
        Path other = Path.of("b/page.html");
        store().save(List.of(one, other), SETTLED);
        assertThat(store().load(List.of(other.toAbsolutePath(), Path.of("x/../a/mail.eml"))))
                .isEqualTo(SETTLED);
        assertThat(store().load(List.of(one))).isEmpty();
    }

    @Test
    void nothingSettledLeavesNoFileBehind() throws IOException {
        store().save(CAMPAIGN, Map.of("a.csv", FileChoices.NONE));
        assertThat(folder.resolve("deep")).doesNotExist();
        store().save(CAMPAIGN, SETTLED);
        store().save(CAMPAIGN, Map.of());
        assertThat(store().load(CAMPAIGN)).isEmpty();
    }

    @Test
    void aDamagedFileCountsAsNothingSettledAndIsReplaced() throws IOException {
        store().save(CAMPAIGN, SETTLED);
        Path file = only();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length - 2; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(store().load(CAMPAIGN)).as("cut at %d", length).isEmpty();
        }
        for (String content : List.of("[]", "null", "7", "{\"files\": 3}", "\u0000")) {
            Files.writeString(file, content);
            assertThat(store().load(CAMPAIGN)).as(content).isEmpty();
            store().save(CAMPAIGN, SETTLED);
            assertThat(store().load(CAMPAIGN)).as(content).isEqualTo(SETTLED);
        }
    }

    @Test
    void unfitValuesAreLeftOutAndOthersKept() throws IOException {
        store().save(CAMPAIGN, SETTLED);
        Files.writeString(
                only(),
                """
                {"files": {
                  "a.csv": {"channel": "radio", "dateOrder": "year", "language": 4, "market": "DE",
                            "columns": {"A": 1, "B": "text"}},
                  "b.csv": null, "c.csv": {}}}
                """);
        assertThat(store().load(CAMPAIGN))
                .containsExactly(
                        Map.entry(
                                "a.csv",
                                FileChoices.NONE.withMarket("DE").withColumn("B", "text")));
    }

    @Test
    void whatALaterVersionWroteStays() throws IOException {
        store().save(CAMPAIGN, SETTLED);
        Path file = only();
        Files.writeString(
                file,
                """
                {"later": {"x": 1}, "files": {"a.csv": {"language": "de", "tone": "formal"}}}
                """);
        store().save(CAMPAIGN, Map.of("a.csv", FileChoices.NONE.withLanguage("fr")));
        assertThat(Files.readString(file))
                .contains("\"x\" : 1", "\"tone\" : \"formal\"", "\"fr\"")
                .doesNotContain("\"de\"");
    }

    @Test
    void aSaveThatFailsOrIsCutOffLeavesTheOldChoices() throws IOException {
        store().save(CAMPAIGN, SETTLED);
        Path file = only();
        Files.writeString(file.resolveSibling(file.getFileName() + "123.new"), "{\"files\": {");
        assertThat(store().load(CAMPAIGN)).isEqualTo(SETTLED);

        Path blocked = Files.writeString(folder.resolve("blocked"), "a file, no folder");
        assertThatThrownBy(() -> new ChoicesStore(blocked).save(CAMPAIGN, SETTLED))
                .isInstanceOf(IOException.class);
        assertThat(blocked).hasContent("a file, no folder");
    }
}
