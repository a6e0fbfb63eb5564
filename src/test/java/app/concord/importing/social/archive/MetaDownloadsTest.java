package app.concord.importing.social.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.List;

/** Posts in the downloads of Instagram and Facebook. */
class MetaDownloadsTest {

    private static SourceFile file(String json) {
        return ImporterSamples.file("a.json", json);
    }

    @ParameterizedTest
    @CsvSource({
        "caf\u00c3\u00a9, café",
        "40 \u00e2\u0082\u00ac, 40 €",
        "caf\u00c3\u0083\u00c2\u00a9, café",
        "café, café",
        "plain, plain",
        "caf\u00c3\u00a9 \u2013 so, caf\u00c3\u00a9 \u2013 so"
    })
    void repairsTextsWhoseBytesWereTakenForCharacters(String broken, String whole) {
        assertThat(Mojibake.repaired(broken)).isEqualTo(whole);
    }

    @Test
    void findsTheWordsOfAnInstagramPost() throws IOException {
        Imported imported =
                new InstagramImporter()
                        .read(
                                file(
                                        """
                                        {"own": [
                                          {"media": [{"uri": "a.jpg", "creation_timestamp": 1775980800, "title": "One"}]},
                                          {"media": [{"uri": "a.jpg", "creation_timestamp": 1, "title": ""},
                                                     {"uri": "b.jpg", "creation_timestamp": 1, "title": ""}],
                                           "title": "Two\\n\\nlines", "creation_timestamp": 1776000000},
                                          {},
                                          {"media": [{"uri": "c.jpg", "creation_timestamp": 2, "title": ""}]}]}
                                        """),
                                Cancellation.NONE);
        assertThat(imported.assets())
                .extracting(Asset::path)
                .containsExactly("a.json#1", "a.json#2");
        assertThat(imported.assets().getFirst().dated()).isEqualTo("2026-04-12T08:00");
        assertThat(imported.assets().getLast().blocks().getFirst().text())
                .isEqualTo("Two\n\nlines");
        assertThat(imported.problems())
                .extracting(Problem::details)
                .containsExactly(List.of("1 post without words"));
    }

    @Test
    void findsTheWordsOfAFacebookPost() throws IOException {
        Imported imported =
                new FacebookImporter()
                        .read(
                                file(
                                        """
                                        [{"timestamp": 1775980800, "title": "Lumen shared a link.",
                                          "data": [{"post": "Half price"}, {"update_timestamp": 1}],
                                          "attachments": [{"data": [{"external_context":
                                            {"url": "https://lumen.example", "name": "Lumen"}}]}]},
                                         {"timestamp": 1776000000, "title": "Lumen added a photo.",
                                          "data": [{"update_timestamp": 1}],
                                          "attachments": [{"data": [{"media":
                                            {"uri": "a.jpg", "title": "Timeline", "description": "A lamp"}}]}]},
                                         {"timestamp": 1776000500, "data": [], "title": "Lumen was here."},
                                         {"timestamp": 1776000600, "label_values": [
                                           {"label": "Text", "value": "Newer form"},
                                           {"label": "URL", "value": "https://lumen.example/b"}]}]
                                        """),
                                Cancellation.NONE);
        assertThat(imported.assets())
                .extracting(Asset::title)
                .containsExactly("Half price", "A lamp", "Newer form");
        Block link = imported.assets().getFirst().blocks().getLast();
        assertThat(link.kind()).isEqualTo(BlockKind.LINK);
        assertThat(link.text()).isEqualTo("Lumen");
        assertThat(link.target()).isEqualTo("https://lumen.example");
        assertThat(imported.problems()).hasSize(1);
    }
}
