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
import java.util.Set;

/**
 * Reads the posts of a Facebook download: the page's own, those on other pages, and albums. The
 * title of a record is a sentence of the system and no words of the post.
 */
public final class FacebookImporter implements Importer {
    private static final Set<String> ALBUMS =
            Set.of("photos", "other_photos_v2", "videos_v2", "status_updates");

    @Override
    public String id() {
        return "facebook";
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
            boolean post =
                    record.has("timestamp")
                            && !record.has("media")
                            && (record.path("data").isArray()
                                    || record.path("attachments").isArray()
                                    || record.path("label_values").isArray());
            boolean photo =
                    ALBUMS.contains(head.lists().get(i))
                            && record.has("uri")
                            && record.has("creation_timestamp");
            if (post || photo) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        return PostAssets.read(
                file,
                id(),
                "Facebook",
                Mojibake::repaired,
                cancellation,
                (record, list, posts) -> take(record, posts));
    }

    private static void take(JsonNode record, PostAssets posts) {
        PostAssets.Post post = posts.next();
        StringBuilder words = new StringBuilder();
        for (JsonNode data : record.path("data")) {
            String text = data.path("post").asString("");
            if (!text.isBlank()) {
                words.append(words.isEmpty() ? "" : "\n").append(text);
            }
        }
        post.text(Property.POST_TEXT, BlockKind.PARAGRAPH, "post", words.toString());
        LabelledValues.add(record, post);
        media(record, post);
        for (JsonNode attachment : record.path("attachments")) {
            for (JsonNode data : attachment.path("data")) {
                media(data.path("media"), post);
                link(data.path("external_context"), post);
            }
        }
        String time = record.path("timestamp").asString("");
        time = time.isEmpty() ? record.path("creation_timestamp").asString("") : time;
        posts.add(post, PostAssets.seconds(time));
    }

    /** The words under a picture are those of the post where it has no others. */
    private static void media(JsonNode media, PostAssets.Post post) {
        post.text(
                post.isEmpty() ? Property.POST_TEXT : null,
                post.isEmpty() ? BlockKind.PARAGRAPH : BlockKind.CAPTION,
                "description",
                media.path("description").asString(""));
    }

    private static void link(JsonNode context, PostAssets.Post post) {
        String address = context.path("url").asString("");
        String name = context.path("name").asString("");
        if (!address.isBlank()) {
            post.link("external_context", name, address);
        }
    }
}
