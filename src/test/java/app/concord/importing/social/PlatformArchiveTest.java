package app.concord.importing.social;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class PlatformArchiveTest {

    private static Map<String, Set<String>> passed(String... paths) {
        return PlatformArchive.passedOver(List.of(paths));
    }

    @Test
    void passesOverWhatADownloadFromXHoldsBesidePosts() {
        assertThat(
                        passed(
                                "x.zip/Your archive.html",
                                "x.zip/assets/fonts/a.woff",
                                "x.zip/data/manifest.js",
                                "x.zip/data/direct-messages.js",
                                "x.zip/data/deleted-tweets.js",
                                "x.zip/data/tweets.js",
                                "x.zip/data/tweets-part1.js",
                                "x.zip/data/note-tweet.js",
                                "x.zip/data/tweets_media/1-a.jpg",
                                "mail.eml"))
                .containsExactly(
                        Map.entry(
                                "x.zip/",
                                Set.of(
                                        "x.zip/Your archive.html",
                                        "x.zip/assets/fonts/a.woff",
                                        "x.zip/data/manifest.js",
                                        "x.zip/data/direct-messages.js",
                                        "x.zip/data/deleted-tweets.js",
                                        "x.zip/data/tweets_media/1-a.jpg")));
    }

    @Test
    void passesOverWhatAnInstagramDownloadHoldsBesidePosts() {
        assertThat(
                        passed(
                                "ig/your_instagram_activity/media/posts_1.json",
                                "ig/your_instagram_activity/media/stories.json",
                                "ig/your_instagram_activity/messages/inbox/a/message_1.json",
                                "ig/your_instagram_activity/likes/liked_posts.json",
                                "ig/connections/followers_1.json",
                                "ig/media/posts/202604/a.jpg",
                                "page.html"))
                .containsExactly(
                        Map.entry(
                                "ig/",
                                Set.of(
                                        "ig/your_instagram_activity/messages/inbox/a/message_1.json",
                                        "ig/your_instagram_activity/likes/liked_posts.json",
                                        "ig/connections/followers_1.json",
                                        "ig/media/posts/202604/a.jpg")));
    }

    @Test
    void passesOverWhatAFacebookDownloadHoldsBesidePosts() {
        assertThat(
                        passed(
                                "fb/posts/your_posts_1.json",
                                "fb/posts/album/0.json",
                                "fb/posts/edits_you_made_to_posts.json",
                                "fb/messages/inbox/a/message_1.json",
                                "fb/about_you/face.json"))
                .containsExactly(
                        Map.entry(
                                "fb/",
                                Set.of(
                                        "fb/posts/edits_you_made_to_posts.json",
                                        "fb/messages/inbox/a/message_1.json",
                                        "fb/about_you/face.json")));
    }

    @Test
    void passesOverWhatStandsBesideAnOutboxAndBesideShares() {
        assertThat(passed("outbox.json", "actor.json", "likes.json", "media_attachments/a.png"))
                .containsExactly(
                        Map.entry(
                                "", Set.of("actor.json", "likes.json", "media_attachments/a.png")));
        assertThat(passed("li/Shares.csv", "li/messages.csv", "li/Connections.csv", "li/plan.csv"))
                .containsExactly(Map.entry("li/", Set.of("li/messages.csv", "li/Connections.csv")));
    }

    @Test
    void leavesOtherCampaignsAlone() {
        assertThat(
                        passed(
                                "posts/plan.csv",
                                "data/prices.csv",
                                "media/a.jpg",
                                "outbox.json",
                                "content/posts_1.json",
                                "messages.csv",
                                "posts/your_posts_1.json"))
                .isEmpty();
    }
}
