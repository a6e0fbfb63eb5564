package app.concord.importing.data;

import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.importing.Importers;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Cancellation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads data files in tests and tells what came of them in one line a block. */
final class DataFiles {
    private DataFiles() {}

    static Imported read(String path, String content) {
        try {
            return Importers.read(ImporterSamples.file(path, content), Cancellation.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Asset> pieces(String path, String content) {
        return read(path, content).assets();
    }

    /** What a block is and says: its property or else its kind, then its words. */
    static List<String> told(Asset asset) {
        return asset.blocks().stream().map(DataFiles::told).toList();
    }

    private static String told(Block block) {
        String what =
                block.property() == null ? block.kind().name() : String.valueOf(block.property());
        return what + " " + block.text();
    }
}
