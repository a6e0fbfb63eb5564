package app.concord.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class PrintAndSocialCatalogueTest {

    static List<SourceFile> samples() {
        return PrintAndSocialSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void exactlyOneImporterAcceptsASample(SourceFile file) {
        assertThat(Importers.all().stream().filter(importer -> importer.accepts(file)))
                .extracting(Importer::id)
                .containsExactly(file.ending());
    }
}
