package app.concord.importing.social.archive;

import app.concord.importing.Imported;
import app.concord.importing.Limits;
import app.concord.importing.social.LeftOut;
import app.concord.importing.table.DateColumn;
import app.concord.model.BlockKind;
import app.concord.model.DateOrder;
import app.concord.model.Problem;
import app.concord.model.Property;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the posts of X apart: shortened links are written out, those to the post's own pictures
 * dropped, reposts and replies to others left out. A reply to a post of the same file continues it
 * and is kept.
 */
final class Tweets {
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|#39|#039|apos);");
    private static final DateColumn DATES = DateColumn.of(List.of(), DateOrder.DAY_MONTH);
    private final PostAssets posts;

    /** Numbers of the own posts; replies are sought by the number of what they answer. */
    private final Set<String> ids = new HashSet<>();

    private final Map<String, List<Reply>> replies = new LinkedHashMap<>();
    private int held;

    Tweets(PostAssets posts) {
        this.posts = posts;
    }

    /** A reply that waits until it is known whether it answers an own post. */
    private record Reply(PostAssets.Post post, @Nullable LocalDateTime dated, String id) {}

    /** Takes a record; returns whether more are wanted. */
    boolean take(JsonNode record) {
        PostAssets.Post post = posts.next();
        JsonNode tweet = record.has("tweet") ? record.path("tweet") : record;
        JsonNode note = record.path("noteTweet");
        if (note.isObject()) {
            note(note, post);
            return !posts.full();
        }
        String raw = tweet.path("full_text").asString(tweet.path("text").asString(""));
        if (raw.startsWith("RT @") || tweet.has("retweeted_status")) {
            posts.leaveOut(LeftOut.Reason.REPOST);
            return true;
        }
        post.text(Property.POST_TEXT, BlockKind.PARAGRAPH, "full_text", words(raw, tweet));
        for (JsonNode media : tweet.path("extended_entities").path("media")) {
            for (String name : List.of("ext_alt_text", "alt_text")) {
                post.text(
                        Property.ALT_TEXT, BlockKind.CAPTION, name, media.path(name).asString(""));
            }
        }
        LocalDateTime dated = DATES.read(tweet.path("created_at").asString(""), "");
        String id = tweet.path("id_str").asString(tweet.path("id").asString(""));
        String answered =
                tweet.path("in_reply_to_status_id_str")
                        .asString(tweet.path("in_reply_to_status_id").asString(""));
        boolean reply =
                !answered.isEmpty()
                        || tweet.has("in_reply_to_user_id_str")
                        || tweet.has("in_reply_to_user_id");
        if (!reply) {
            ids.add(id);
            posts.add(post, dated);
        } else if (!answered.isEmpty() && held < Limits.POSTS) {
            held++;
            replies.computeIfAbsent(answered, none -> new ArrayList<>())
                    .add(new Reply(post, dated, id));
        } else {
            posts.leaveOut(LeftOut.Reason.REPLY);
        }
        return !posts.full();
    }

    /** Long posts are kept in a file of their own. */
    private void note(JsonNode note, PostAssets.Post post) {
        post.text(Property.POST_TEXT, BlockKind.PARAGRAPH, "text", words(longest(note, 0), note));
        posts.add(post, PostAssets.instant(note.path("createdAt").asString("")));
    }

    /** Its words stand at different places in different years. */
    private static String longest(JsonNode node, int depth) {
        String text = node.path("text").asString("");
        if (depth < Limits.TWEET_DEPTH) {
            for (JsonNode child : node) {
                String inner = child.isObject() ? longest(child, depth + 1) : "";
                text = inner.length() > text.length() ? inner : text;
            }
        }
        return text;
    }

    private static String words(String raw, JsonNode tweet) {
        String text = unescaped(raw);
        Map<String, String> links = new LinkedHashMap<>();
        for (JsonNode owner : List.of(tweet.path("entities"), tweet.path("core"))) {
            for (JsonNode url : owner.path("urls")) {
                String address =
                        url.path("expanded_url").asString(url.path("expandedUrl").asString(""));
                links.put(url.path("url").asString(url.path("shortUrl").asString("")), address);
            }
        }
        for (String owner : List.of("entities", "extended_entities")) {
            for (JsonNode media : tweet.path(owner).path("media")) {
                links.put(media.path("url").asString(""), "");
            }
        }
        for (Map.Entry<String, String> link : links.entrySet()) {
            if (!link.getKey().isEmpty()) {
                text = text.replace(link.getKey(), link.getValue());
            }
        }
        return text.strip();
    }

    private static String unescaped(String raw) {
        Matcher entity = ENTITY.matcher(raw);
        return entity.replaceAll(found ->
                switch (found.group(1)) {
                    case "amp" -> "&";
                    case "lt" -> "<";
                    case "gt" -> ">";
                    case "quot" -> "\"";
                    default -> "'";
                });
    }

    Imported finish(List<Problem> problems) {
        Deque<String> own = new ArrayDeque<>(ids);
        while (!own.isEmpty()) {
            for (Reply reply : waiting(own.remove())) {
                posts.add(reply.post(), reply.dated());
                own.add(reply.id());
            }
        }
        replies.values()
                .forEach(left -> left.forEach(reply -> posts.leaveOut(LeftOut.Reason.REPLY)));
        return posts.finish(problems);
    }

    private List<Reply> waiting(String answered) {
        List<Reply> found = replies.remove(answered);
        return found == null ? List.of() : found;
    }
}
