package app.concord.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Holds the catalogue: each file has one importer, and each importer has samples. */
class ImportersTest {

    static Stream<String> samples() {
        return ImporterSamples.all().keySet().stream().sorted();
    }

    /** Those whose words are in the file itself. */
    static Stream<String> samplesWithText() {
        return samples().filter(name -> !name.startsWith("picture"));
    }

    private static SourceFile sample(String name) {
        return Objects.requireNonNull(ImporterSamples.all().get(name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void onlyItsOwnImporterAcceptsASample(String name) {
        List<String> accepting =
                Importers.all().stream()
                        .filter(importer -> importer.accepts(sample(name)))
                        .map(Importer::id)
                        .toList();
        assertThat(accepting).containsExactly(name.split("-", 2)[0]);
    }

    @ParameterizedTest
    @MethodSource("samplesWithText")
    void everySampleIsReadWithoutProblems(String name) throws IOException {
        Importer importer = Objects.requireNonNull(Importers.forFile(sample(name)));
        Imported imported = importer.read(sample(name), Cancellation.NONE);
        if (importer.id().equals("sitemap")) {
            // It holds addresses and no words.
            assertThat(imported.assets()).isEmpty();
            assertThat(imported.problems())
                    .extracting(Problem::kind)
                    .containsExactly(Problem.Kind.NO_CONTENT);
            return;
        }
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.assets()).isNotEmpty();
        assertThat(imported.assets().getFirst().blocks()).isNotEmpty();
    }

    @Test
    void catalogueIsSortedAndHasSamplesOfAll() {
        List<String> ids = Importers.all().stream().map(Importer::id).toList();
        assertThat(ids).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
        for (String id : ids) {
            Map<String, SourceFile> samples = ImporterSamples.all();
            assertThat(samples.keySet()).anyMatch(name -> name.split("-", 2)[0].equals(id));
        }
    }

    @Test
    void aScriptOfAPageIsNoLostPiece() throws IOException {
        Imported imported =
                Importers.read(ImporterSamples.file("web/app.js", "var a = 1;"), Cancellation.NONE);
        assertThat(imported.assets()).isEmpty();
        assertThat(imported.problems()).noneMatch(problem -> problem.kind().incomplete());
    }

    @Test
    void foreignFilesHaveNoImporter() {
        assertThat(Importers.forFile(ImporterSamples.file("notes.bin", "\u0000\u0001"))).isNull();
        assertThat(Importers.forFile(ImporterSamples.file("data.json", "{}"))).isNull();
        assertThat(Importers.forFile(ImporterSamples.file("plain.xml", "<map><a/></map>")))
                .isNull();
    }
}
