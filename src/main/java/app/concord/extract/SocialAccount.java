package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An account on a social network.
 *
 * @param network the network's name in lower case: {@code instagram}
 * @param handle the name with its sign, in lower case: {@code @shop}
 */
record SocialAccount(String network, String handle) {
    private static final int LONGEST = 40;

    private static final Map<String, String> HOSTS =
            Map.ofEntries(
                    Map.entry("instagram.com", "instagram"),
                    Map.entry("facebook.com", "facebook"),
                    Map.entry("fb.com", "facebook"),
                    Map.entry("twitter.com", "x"),
                    Map.entry("x.com", "x"),
                    Map.entry("tiktok.com", "tiktok"),
                    Map.entry("youtube.com", "youtube"),
                    Map.entry("linkedin.com", "linkedin"),
                    Map.entry("pinterest.com", "pinterest"),
                    Map.entry("pinterest.de", "pinterest"),
                    Map.entry("pinterest.fr", "pinterest"),
                    Map.entry("pinterest.es", "pinterest"),
                    Map.entry("pinterest.it", "pinterest"),
                    Map.entry("pinterest.co.uk", "pinterest"),
                    Map.entry("threads.net", "threads"),
                    Map.entry("threads.com", "threads"),
                    Map.entry("snapchat.com", "snapchat"),
                    Map.entry("t.me", "telegram"),
                    Map.entry("twitch.tv", "twitch"),
                    Map.entry("bsky.app", "bluesky"),
                    Map.entry("vimeo.com", "vimeo"),
                    Map.entry("xing.com", "xing"));

    /** Parts of a path behind which the name stands. */
    private static final Set<String> LEADS =
            Set.of("company", "school", "showcase", "in", "c", "user", "add", "profile", "pages");

    /** Networks on which a name stands behind such a part only. */
    private static final Set<String> LED = Set.of("linkedin", "snapchat", "bluesky", "xing");

    /** First parts of a path that lead to something other than an account. */
    private static final Set<String> PLACES =
            Set.of(
                    "p",
                    "reel",
                    "reels",
                    "explore",
                    "hashtag",
                    "tag",
                    "tags",
                    "status",
                    "watch",
                    "groups",
                    "events",
                    "event",
                    "search",
                    "home",
                    "login",
                    "signup",
                    "stories",
                    "story",
                    "tv",
                    "posts",
                    "pin",
                    "plugins",
                    "dialog",
                    "share",
                    "sharer",
                    "sharer.php",
                    "share.php",
                    "sharearticle",
                    "intent",
                    "i",
                    "profile.php",
                    "playlist",
                    "channel",
                    "embed",
                    "shorts",
                    "live",
                    "feed",
                    "jobs",
                    "help",
                    "about",
                    "legal",
                    "privacy",
                    "policies",
                    "policy",
                    "terms",
                    "tos",
                    "settings",
                    "business",
                    "ads",
                    "developers",
                    "download",
                    "joinchat",
                    "results",
                    "photo",
                    "photo.php",
                    "photos",
                    "videos",
                    "video",
                    "marketplace",
                    "gaming",
                    "media",
                    "messages",
                    "notifications",
                    "tr",
                    "l.php",
                    "people",
                    "directory",
                    "accounts",
                    "discover",
                    "music",
                    "foryou",
                    "following",
                    "widgets",
                    "oembed",
                    "lookaside",
                    "pages",
                    "permalink.php",
                    "story.php",
                    "events.php",
                    "hashtags",
                    "s");

    /** The account an address in lower case leads to, null for none. */
    static @Nullable SocialAccount of(String address) {
        int host = address.indexOf("://") + 3;
        int slash = host < 3 ? -1 : address.indexOf('/', host);
        if (slash < 0) {
            return null;
        }
        String network = network(address.substring(host, slash));
        if (network == null) {
            return null;
        }
        int end = slash + 1;
        while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String[] parts = address.substring(slash + 1, end).split("/", 4);
        boolean led = parts.length > 1 && LEADS.contains(parts[0]);
        if (!led && LED.contains(network)) {
            return null;
        }
        String name = led ? parts[1] : parts[0];
        boolean marked = name.startsWith("@");
        String plain = marked ? name.substring(1) : name;
        boolean place = !marked && (PLACES.contains(plain) || (network.equals("youtube") && !led));
        boolean one = marked || led || parts.length == 1 || parts[1].isEmpty();
        return place || !one || !isName(plain) ? null : new SocialAccount(network, "@" + plain);
    }

    /** Whether an address may lead to an account: false where its host is none of a network. */
    static boolean may(String address) {
        int from = address.indexOf("://") + 3;
        int to = from < 3 ? -1 : address.indexOf('/', from);
        return to >= 0 && network(address.substring(from, to).toLowerCase(Locale.ROOT)) != null;
    }

    private static @Nullable String network(String host) {
        String known = HOSTS.get(host);
        int dot = host.indexOf('.');
        return known != null || dot < 0 ? known : HOSTS.get(host.substring(dot + 1));
    }

    /** Whether a text in lower case could be an account's name. */
    static boolean isName(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letter |= c >= 'a' && c <= 'z';
            if (!(c >= 'a' && c <= 'z') && !Letters.isDigit(c) && "_.-".indexOf(c) < 0) {
                return false;
            }
        }
        return letter && text.length() >= 2 && text.length() <= LONGEST;
    }
}
