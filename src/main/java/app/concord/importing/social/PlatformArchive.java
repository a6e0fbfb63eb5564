package app.concord.importing.social;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Knows the downloads of social networks by the paths of their files, and which of these hold no
 * posts: messages, contacts, advertising data, pictures. They are private or say nothing, so they
 * are passed over without being opened.
 */
public final class PlatformArchive {
    private static final Pattern TWEETS =
            Pattern.compile(
                    "data/(?:(?:tweets?|note-tweet|community-tweet)(?:-part\\d+)?\\.js|js/tweets/[^/]+\\.js)");
    private static final Pattern META_POSTS =
            Pattern.compile(
                    "(?:.*/)?(?:(?:your_)?(?:posts|stories|reels|igtv_videos|archived_posts|photos|videos|uncategorized_photos)(?:_[^/]*)?\\.(?:json|html)"
                            + "|album/\\d+\\.(?:json|html))");
    private static final Pattern META_PRIVATE =
            Pattern.compile(
                    "(?:ads_information|apps_and_websites_off_of_\\w+|connections|logged_information"
                            + "|personal_information|preferences|security_and_login_information"
                            + "|your_instagram_activity|your_facebook_activity"
                            + "|your_activity_across_facebook|messages|comments|likes"
                            + "|likes_and_reactions|followers_and_following|friends|about_you"
                            + "|account_information|profile_information|profile|search_history"
                            + "|location|payment_history|saved_items_and_collections|stories"
                            + "|photos_and_videos|other_activity|media|files|device_information"
                            + "|recent_searches|login_and_account_creation|past_instagram_insights"
                            + "|information_about_you|contacts|events|groups|pages|polls)/.*"
                            + "|start_here\\.html|index\\.html");
    private static final List<String> X_MARKS =
            List.of(
                    "data/manifest.js",
                    "data/tweets.js",
                    "data/tweet.js",
                    "data/js/tweet_index.js");
    private static final List<String> META_MARKS =
            List.of(
                    "your_instagram_activity/",
                    "your_facebook_activity/",
                    "your_activity_across_facebook/");
    private static final Pattern META_FILE =
            Pattern.compile("(?:posts|your_posts)_\\d+\\.(?:json|html)");
    private static final Pattern SHARES = Pattern.compile("Shares(?:_\\d+)?\\.csv");
    private static final Set<String> LINKEDIN_OTHERS =
            Set.of(
                    "profile.csv",
                    "connections.csv",
                    "contacts.csv",
                    "messages.csv",
                    "invitations.csv",
                    "ad_targeting.csv",
                    "ads clicked.csv",
                    "comments.csv",
                    "reactions.csv",
                    "votes.csv",
                    "registration.csv",
                    "email addresses.csv",
                    "phonenumbers.csv",
                    "phone numbers.csv",
                    "whatsapp phone numbers.csv",
                    "positions.csv",
                    "education.csv",
                    "skills.csv",
                    "languages.csv",
                    "courses.csv",
                    "certifications.csv",
                    "honors.csv",
                    "projects.csv",
                    "publications.csv",
                    "organizations.csv",
                    "volunteering.csv",
                    "causes you care about.csv",
                    "logins.csv",
                    "searchqueries.csv",
                    "security challenges.csv",
                    "company follows.csv",
                    "member_follows.csv",
                    "hashtag_follows.csv",
                    "events.csv",
                    "savedjobalerts.csv",
                    "saved_items.csv",
                    "receipts.csv",
                    "receipts_v2.csv",
                    "rich_media.csv",
                    "rich media.csv",
                    "inferences_about_you.csv",
                    "instantreposts.csv",
                    "learning.csv",
                    "learning_coach_messages.csv",
                    "learning_role_play_messages.csv",
                    "guide_messages.csv",
                    "coach_messages.csv",
                    "endorsement_given_info.csv",
                    "endorsement_received_info.csv",
                    "recommendations_given.csv",
                    "recommendations_received.csv",
                    "profile summary.csv",
                    "providers.csv",
                    "services marketplace.csv");

    private PlatformArchive() {}

    /**
     * The files that hold no posts, by the folder of the download they belong to.
     *
     * @param paths of all files, with {@code /}
     * @return paths by folder, which ends in {@code /} or is empty; both sorted
     */
    public static Map<String, Set<String>> passedOver(Collection<String> paths) {
        Set<String> all = new HashSet<>(paths);
        Set<Root> roots = new HashSet<>();
        for (String path : paths) {
            Root root = root(path, all);
            if (root != null) {
                roots.add(root);
            }
        }
        Map<String, Set<String>> passed = new TreeMap<>();
        for (Root root : roots) {
            for (String path : paths) {
                if (root.passesOver(path)) {
                    passed.computeIfAbsent(root.folder(), none -> new TreeSet<>()).add(path);
                }
            }
        }
        return passed;
    }

    /** Whose download it is. */
    private enum Kind {
        X,
        X_WITH_VIEWER,
        META,
        MASTODON,
        LINKEDIN
    }

    /**
     * A download.
     *
     * @param folder it lies in
     */
    private record Root(String folder, Kind kind) {
        boolean passesOver(String path) {
            if (!path.startsWith(folder)) {
                return false;
            }
            String file = path.substring(folder.length());
            return switch (kind) {
                case X -> ofX(file);
                case X_WITH_VIEWER ->
                        ofX(file) || file.startsWith("assets/") || file.equals("Your archive.html");
                case META -> ofMeta(file);
                case MASTODON -> ofMastodon(file);
                case LINKEDIN -> LINKEDIN_OTHERS.contains(file.toLowerCase(Locale.ROOT));
            };
        }
    }

    /** The download of which this file is a mark, null where it is none. */
    private static @Nullable Root root(String path, Set<String> all) {
        for (String mark : X_MARKS) {
            if (ends(path, mark)) {
                String folder = before(path, mark.length());
                boolean viewer = all.contains(folder + "Your archive.html");
                return new Root(folder, viewer ? Kind.X_WITH_VIEWER : Kind.X);
            }
        }
        for (String mark : META_MARKS) {
            int at = path.startsWith(mark) ? 0 : path.indexOf("/" + mark) + 1;
            if (path.startsWith(mark) || at > 0) {
                return new Root(path.substring(0, at), Kind.META);
            }
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folder = path.substring(0, path.length() - name.length());
        if (META_FILE.matcher(name).matches()
                && (ends(folder, "content/") || ends(folder, "posts/"))) {
            String outer = before(folder, folder.endsWith("content/") ? 8 : 6);
            boolean whole = all.stream().anyMatch(other -> downloaded(other, outer));
            return whole ? new Root(outer, Kind.META) : null;
        }
        if (name.equals("outbox.json") && all.contains(folder + "actor.json")) {
            return new Root(folder, Kind.MASTODON);
        }
        return SHARES.matcher(name).matches() ? new Root(folder, Kind.LINKEDIN) : null;
    }

    private static boolean ends(String path, String end) {
        return path.equals(end) || path.endsWith("/" + end);
    }

    private static String before(String path, int length) {
        return path.substring(0, path.length() - length);
    }

    /** Whether a file beside the posts tells that a whole download lies there. */
    private static boolean downloaded(String path, String folder) {
        return path.startsWith(folder)
                && path.substring(folder.length())
                        .matches(
                                "(?:messages|followers_and_following|connections|account_information"
                                        + "|about_you|security_and_login_information"
                                        + "|profile_information|ads_information|friends)/.*");
    }

    private static boolean ofX(String file) {
        return file.startsWith("data/") && !TWEETS.matcher(file).matches();
    }

    private static boolean ofMeta(String file) {
        boolean known =
                META_PRIVATE.matcher(file).matches()
                        || file.startsWith("posts/")
                        || file.startsWith("content/");
        return known && !posts(file);
    }

    private static boolean posts(String file) {
        boolean outside = file.startsWith("messages/") || file.contains("/messages/");
        return !outside && META_POSTS.matcher(file).matches();
    }

    private static boolean ofMastodon(String file) {
        return file.matches("(?:actor|likes|bookmarks)\\.json|(?:avatar|header)\\.\\w+")
                || file.startsWith("media_attachments/");
    }
}
