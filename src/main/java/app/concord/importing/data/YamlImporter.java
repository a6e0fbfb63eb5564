package app.concord.importing.data;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;
import app.concord.model.Cancellation;

import java.util.Set;

/** Reads copy decks in YAML: names with values, and lists of them. */
public final class YamlImporter implements Importer {
    private static final Set<String> ENDINGS = Set.of("yaml", "yml");

    @Override
    public String id() {
        return "yaml";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return ENDINGS.contains(file.ending());
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        String text = TextDecoder.decode(file.bytes().array(), file.charset());
        if (TextDecoder.looksBinary(text)) {
            return Imported.notRecognised(file);
        }
        return DataPieces.of(
                file, id(), "YAML", TreeReading.yaml(text, cancellation), cancellation);
    }
}
