package app.concord.importing.social.archive;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.json.JsonHead;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Property;

import tools.jackson.databind.JsonNode;

import java.io.IOException;

/**
 * Reads posts, stories and reels of an Instagram download. The words stand with the post, or with
 * its only picture.
 */
public final class InstagramImporter implements Importer {

    @Override
    public String id() {
        return "instagram";
    }

    @Override
    public long largest() {
        return Limits.STREAMED_FILE;
    }

    @Override
    public boolean accepts(SourceFile file) {
        if (!file.ending().equals("json")) {
            return false;
        }
        JsonHead head = JsonHead.of(file);
        for (int i = 0; i < head.records().size(); i++) {
            JsonNode record = head.records().get(i);
            boolean wrapped = head.lists().get(i).startsWith("ig_");
            if (media(record) || (wrapped && record.has("creation_timestamp"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean media(JsonNode record) {
        JsonNode first = record.path("media").path(0);
        return first.has("uri") && (first.has("creation_timestamp") || first.has("title"));
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        return PostAssets.read(
                file,
                id(),
                "Instagram",
                Mojibake::repaired,
                cancellation,
                (record, list, posts) -> take(record, posts));
    }

    private static void take(JsonNode record, PostAssets posts) {
        PostAssets.Post post = posts.next();
        if (record.isEmpty()) {
            return;
        }
        String time = record.path("creation_timestamp").asString("");
        post.text(
                Property.POST_TEXT,
                BlockKind.PARAGRAPH,
                "title",
                record.path("title").asString(""));
        for (JsonNode media : record.path("media")) {
            post.text(
                    Property.POST_TEXT,
                    BlockKind.PARAGRAPH,
                    "media.title",
                    media.path("title").asString(""));
            time = time.isEmpty() ? media.path("creation_timestamp").asString("") : time;
        }
        LabelledValues.add(record, post);
        time = time.isEmpty() ? record.path("timestamp").asString("") : time;
        posts.add(post, PostAssets.seconds(time));
    }
}
