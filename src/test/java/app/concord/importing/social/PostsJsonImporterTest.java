package app.concord.importing.social;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

class PostsJsonImporterTest {
    private final PostsJsonImporter importer = new PostsJsonImporter();

    private Imported read(String json) throws IOException {
        SourceFile file = ImporterSamples.file("plan.json", json);
        assertThat(importer.accepts(file)).isTrue();
        return importer.read(file, Cancellation.NONE);
    }

    @Test
    void readsThePartsOfAPost() throws IOException {
        Imported imported =
                read(
                        """
                        {"meta": {"pages": 1}, "posts": [
                          {"id": 7, "platforms": ["x", "facebook"], "scheduled_at": 1775980800,
                           "caption": "Half price\\nthis week", "hashtags": ["#lumen", "#light"],
                           "media": [{"url": "https://cdn.lumen.example/a.jpg", "alt": "A lamp"},
                                     {"url": "https://cdn.lumen.example/b.jpg", "alt": "A shade"}]},
                          {"platforms": ["x"], "scheduled_at": 1775984400, "caption": "Again"}]}
                        """);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.assets()).hasSize(2);
        Asset asset = imported.assets().getFirst();
        assertThat(asset.format()).isEqualTo("posts");
        assertThat(asset.network()).isEqualTo("x, facebook");
        assertThat(asset.dated()).isEqualTo("2026-04-12T08:00");
        assertThat(asset.blocks().getFirst().text()).isEqualTo("Half price\nthis week");
        assertThat(asset.blocks().getFirst().locate(new Span(0, 1)))
                .isEqualTo(Location.inCell(1, "caption"));
        assertThat(asset.blocks())
                .filteredOn(block -> block.kind() == BlockKind.CAPTION)
                .extracting(Block::text)
                .containsExactly("A lamp", "A shade");
    }

    @Test
    void readsPostsThatAreWrapped() throws IOException {
        Asset asset =
                read("[{\"post\": {\"text\": \"Half price\", \"date\": \"2026-04-12\"}}]")
                        .assets()
                        .getFirst();
        assertThat(asset.title()).isEqualTo("Half price");
        assertThat(asset.dated()).isEqualTo("2026-04-12T00:00");
    }

    @Test
    void keepsWhatStandsBeforeDamage() throws IOException {
        Imported imported =
                read("[{\"text\": \"One\", \"date\": \"2026-04-12\"},\n{\"text\": \"Tw");
        assertThat(imported.assets()).extracting(Asset::title).containsExactly("One");
        Problem problem = imported.problems().getFirst();
        assertThat(problem.kind()).isEqualTo(Problem.Kind.DAMAGED);
        assertThat(problem.location().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"lumen\", \"version\": \"1.0\", \"keywords\": [\"a\"], \"contributors\": [{\"name\": \"A\", \"url\": \"b\"}]}",
                "{\"offers\": [{\"name\": \"Aurora\", \"price\": 40, \"description\": \"Lamp\"}]}",
                "[{\"@type\": \"Product\", \"text\": \"a\", \"date\": \"b\"}]",
                "{\"participants\": [{\"name\": \"A\"}], \"messages\": [{\"sender_name\": \"A\", \"content\": \"Hi\", \"timestamp\": 1}]}",
                "[1, 2, 3]",
                "\"text\"",
                "[[[[["
            })
    void leavesOtherJsonAlone(String json) {
        assertThat(importer.accepts(ImporterSamples.file("a.json", json))).isFalse();
    }

    @Test
    void survivesDeepNesting() throws IOException {
        String deep = "[".repeat(100_000);
        Imported imported =
                read("[{\"text\": \"One\", \"date\": \"2026-04-12\", \"x\": 1}, {\"y\": " + deep);
        assertThat(imported.assets()).hasSize(1);
        assertThat(imported.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.CUT_SHORT);
    }

    @Test
    void passesOverTheValuesOfARecordBeyondTheLimit() throws IOException {
        Imported imported =
                read(
                        "[{\"text\": \"One\", \"date\": \"2026-04-12\", \"x\": ["
                                + "1,".repeat(300_000)
                                + "1]}, {\"text\": \"Two\", \"date\": \"2026-04-12\"}]");
        assertThat(imported.assets()).extracting(Asset::title).containsExactly("One", "Two");
        assertThat(imported.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.CUT_SHORT);
    }
}
