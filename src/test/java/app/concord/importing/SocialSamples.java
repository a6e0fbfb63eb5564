package app.concord.importing;

import java.util.Map;

/** A small file of every kind of download of a social network, and plain lists of posts. */
final class SocialSamples {
    private SocialSamples() {}

    /** Samples by a name that begins with the id of their importer. */
    static Map<String, SourceFile> all() {
        return Map.ofEntries(
                entry(
                        "facebook",
                        "posts/your_posts_1.json",
                        """
                        [{"timestamp": 1775980800, "title": "Lumen added a photo.",
                          "data": [{"post": "Aurora lamp, now 40 \\u00e2\\u0082\\u00ac"}]}]
                        """),
                entry(
                        "facebook-album",
                        "posts/album/0.json",
                        """
                        {"name": "Lamps", "photos": [
                          {"uri": "a.jpg", "creation_timestamp": 1775980800, "description": "Aurora"}]}
                        """),
                entry(
                        "instagram",
                        "media/posts_1.json",
                        """
                        [{"media": [{"uri": "a.jpg", "creation_timestamp": 1775980800,
                          "title": "Aurora lamp"}]}]
                        """),
                entry(
                        "instagram-stories",
                        "media/stories.json",
                        """
                        {"ig_stories": [{"uri": "a.jpg", "creation_timestamp": 1775980800,
                          "title": "Aurora lamp"}]}
                        """),
                entry(
                        "mastodon",
                        "outbox.json",
                        """
                        {"type": "OrderedCollection", "totalItems": 1, "orderedItems": [
                          {"type": "Create", "actor": "https://social.example/users/lumen",
                           "published": "2026-04-12T08:00:00Z",
                           "object": {"type": "Note", "published": "2026-04-12T08:00:00Z",
                             "to": ["https://www.w3.org/ns/activitystreams#Public"],
                             "content": "<p>Aurora lamp</p>"}}]}
                        """),
                entry(
                        "posts",
                        "plan.json",
                        """
                        [{"date": "2026-04-12", "network": "X", "text": "Aurora lamp"}]
                        """),
                entry(
                        "posts-lines",
                        "plan.jsonl",
                        """
                        {"scheduled_at": "2026-04-12T08:00:00Z", "caption": "Aurora lamp"}
                        {"scheduled_at": "2026-04-13T08:00:00Z", "caption": "Aurora table"}
                        """),
                entry(
                        "tweets",
                        "data/tweets.js",
                        """
                        window.YTD.tweets.part0 = [ { "tweet" : {
                          "id_str" : "1", "created_at" : "Sun Apr 12 08:00:00 +0000 2026",
                          "full_text" : "Aurora lamp" } } ]
                        """),
                entry(
                        "tweets-old",
                        "data/js/tweets/2016_04.js",
                        """
                        Grailbird.data.tweets_2016_04 = [ {
                          "id_str" : "1", "created_at" : "2016-04-12 08:00:00 +0000",
                          "text" : "Aurora lamp" } ]
                        """),
                entry(
                        "xlsx-named",
                        "export.xls",
                        """
                        <html><table><tr><th>Date</th><th>Text</th></tr>
                        <tr><td>2026-04-12</td><td>Aurora lamp</td></tr></table></html>
                        """));
    }

    private static Map.Entry<String, SourceFile> entry(String name, String path, String content) {
        return Map.entry(name, ImporterSamples.file(path, content));
    }
}
