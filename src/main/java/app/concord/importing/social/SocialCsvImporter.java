package app.concord.importing.social;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
import app.concord.importing.feed.FeedImporter;
import app.concord.model.Cancellation;

import java.io.IOException;
import java.util.Set;

/**
 * Reads social plans, scheduler uploads and exports as delimited text; one asset a row. Files of
 * this kind without a text column are accepted too, so that the reader learns why nothing is read.
 */
public final class SocialCsvImporter implements Importer {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab");
    private static final FeedImporter FEEDS = new FeedImporter();

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return ENDINGS.contains(file.ending()) && !FEEDS.accepts(file);
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        return SocialTables.read(file, id(), cancellation);
    }
}
