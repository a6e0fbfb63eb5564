package app.concord.importing.data;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;
import app.concord.importing.TextStream;
import app.concord.importing.feed.FeedImporter;
import app.concord.importing.social.PostsJsonImporter;
import app.concord.importing.social.archive.FacebookImporter;
import app.concord.importing.social.archive.InstagramImporter;
import app.concord.importing.social.archive.MastodonImporter;
import app.concord.model.Cancellation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads JSON that is of none of the known shapes: exports of shops, content systems, apps and
 * advertising tools. JSON without any value is not taken.
 */
public final class JsonImporter implements Importer {
    private static final int HEAD = 1 << 15;
    private static final Set<String> ENDINGS =
            Set.of("json", "jsonl", "ndjson", "json5", "jsonld", "arb");
    private static final Pattern START = Pattern.compile("\\s*(?://[^\\n]*\\n\\s*){0,50}[\\[{]");
    private static final Pattern VALUE = Pattern.compile("[\\w\"']");
    private static final List<Importer> OTHERS =
            List.of(
                    new FeedImporter(),
                    new PostsJsonImporter(),
                    new FacebookImporter(),
                    new InstagramImporter(),
                    new MastodonImporter());

    @Override
    public String id() {
        return "json";
    }

    @Override
    public boolean accepts(SourceFile file) {
        if (!ENDINGS.contains(file.ending())) {
            return false;
        }
        String head = TextStream.head(file.bytes(), HEAD);
        return START.matcher(head).lookingAt()
                && VALUE.matcher(head).find()
                && OTHERS.stream().noneMatch(other -> other.accepts(file));
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        String text = TextDecoder.decode(file.bytes().array(), file.charset());
        return DataPieces.of(
                file, id(), "JSON", TreeReading.json(text, cancellation), cancellation);
    }
}
