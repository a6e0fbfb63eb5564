package app.concord.importing.social.archive;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.json.JsonHead;
import app.concord.importing.social.LeftOut;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Property;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads the outbox of a Mastodon download. Reposts, replies to others, and posts that not everyone
 * may read are left out.
 */
public final class MastodonImporter implements Importer {
    private static final String PUBLIC = "Public";
    private static final Set<String> POSTS = Set.of("Note", "Question", "Article");

    @Override
    public String id() {
        return "mastodon";
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
        for (JsonNode record : head.records()) {
            String type = record.path("type").asString("");
            if ((type.equals("Create") || type.equals("Announce"))
                    && record.has("actor")
                    && (record.has("object") || record.has("published"))) {
                return true;
            }
        }
        return head.records().isEmpty()
                && head.fields().getOrDefault("type", "").equals("OrderedCollection")
                && head.fields().containsKey("totalItems");
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        return PostAssets.read(
                file,
                id(),
                "Mastodon",
                UnaryOperator.identity(),
                cancellation,
                (record, list, posts) -> {
                    if (list.isEmpty() || list.equals("orderedItems")) {
                        take(record, posts);
                    }
                });
    }

    private static void take(JsonNode activity, PostAssets posts) {
        PostAssets.Post post = posts.next();
        JsonNode note = activity.path("object");
        String actor = activity.path("actor").asString("");
        String answers = note.path("inReplyTo").asString("");
        if (!note.isObject() || !POSTS.contains(note.path("type").asString(""))) {
            posts.leaveOut(LeftOut.Reason.REPOST);
        } else if (!isPublic(note.has("to") || note.has("cc") ? note : activity)) {
            posts.leaveOut(LeftOut.Reason.NOT_PUBLIC);
        } else if (!answers.isEmpty() && (actor.isEmpty() || !answers.startsWith(actor + "/"))) {
            posts.leaveOut(LeftOut.Reason.REPLY);
        } else {
            fill(note, post);
            posts.add(post, PostAssets.instant(note.path("published").asString("")));
        }
    }

    private static boolean isPublic(JsonNode note) {
        for (String list : List.of("to", "cc")) {
            JsonNode receivers = note.path(list);
            if (receivers.isString() && receivers.asString("").endsWith(PUBLIC)) {
                return true;
            }
            for (JsonNode receiver : receivers) {
                if (receiver.asString("").endsWith(PUBLIC)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void fill(JsonNode note, PostAssets.Post post) {
        post.text(
                Property.TITLE,
                BlockKind.PARAGRAPH,
                note.has("name") ? "name" : "summary",
                note.path("name").asString(note.path("summary").asString("")));
        post.text(
                Property.POST_TEXT,
                BlockKind.PARAGRAPH,
                "content",
                NoteText.of(note.path("content").asString("")));
        for (String poll : List.of("oneOf", "anyOf")) {
            for (JsonNode option : note.path(poll)) {
                post.text(null, BlockKind.LIST_ITEM, poll, option.path("name").asString(""));
            }
        }
        for (JsonNode attachment : note.path("attachment")) {
            post.text(
                    Property.ALT_TEXT,
                    BlockKind.CAPTION,
                    "attachment.name",
                    attachment.path("name").asString(""));
        }
    }
}
