package app.concord.importing.social.archive;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;
import app.concord.importing.json.JsonRecords;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the posts of a download from X. Its files are scripts that assign a list; the list is read
 * as JSON and nothing is ever run. Files with other data of the account are named and not read.
 */
public final class TweetsImporter implements Importer {
    private static final int HEAD = 512;
    private static final int MAX_PREFIX = 4096;
    private static final Pattern ASSIGNED =
            Pattern.compile(
                    "\\A\\s*(?:window\\.)?(?:YTD\\.(\\w{1,60})\\.part\\d{1,5}|(Grailbird)\\.data\\.\\w{1,60}|(__THAR_CONFIG))\\s*=");
    private static final Set<String> POSTS =
            Set.of("tweets", "tweet", "note_tweet", "community_tweet");

    @Override
    public String id() {
        return "tweets";
    }

    @Override
    public long largest() {
        return Limits.STREAMED_FILE;
    }

    @Override
    public boolean accepts(SourceFile file) {
        return file.ending().equals("js") && kind(file) != null;
    }

    /** What kind of data the file assigns, null where it is no file of such a download. */
    private static @Nullable String kind(SourceFile file) {
        Matcher assigned = ASSIGNED.matcher(TextDecoder.decode(file.bytes().head(HEAD), null));
        if (!assigned.find()) {
            return null;
        }
        if (assigned.group(1) != null) {
            return assigned.group(1).toLowerCase(Locale.ROOT);
        }
        return assigned.group(2) == null ? "manifest" : "tweets";
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        String kind = kind(file);
        if (kind == null || !POSTS.contains(kind)) {
            return Imported.nothing(
                    Problem.of(
                            file.path(),
                            Problem.Kind.NO_CONTENT,
                            "a part of a download from X without posts"
                                    + (kind == null ? "" : ": " + kind.replace('_', '-'))));
        }
        Tweets tweets = new Tweets(new PostAssets(file, id(), "X"));
        List<Problem> problems =
                JsonRecords.read(
                        file,
                        list(JsonRecords.reader(file.bytes())),
                        UnaryOperator.identity(),
                        cancellation,
                        (record, list) -> tweets.take(record));
        return tweets.finish(problems);
    }

    /** Skips what stands before the list that is assigned. */
    private static Reader list(Reader text) throws IOException {
        PushbackReader reader = new PushbackReader(text);
        boolean assigned = false;
        for (int i = 0; i < MAX_PREFIX; i++) {
            int unit = reader.read();
            if (unit < 0) {
                break;
            }
            if (assigned && unit == '[') {
                reader.unread(unit);
                break;
            }
            assigned |= unit == '=';
        }
        return reader;
    }
}
