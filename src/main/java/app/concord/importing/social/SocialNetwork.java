package app.concord.importing.social;

import app.concord.importing.table.ColumnName;
import app.concord.importing.table.Row;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds out the network of a post: what the row says, else what the tool or an address tells. */
final class SocialNetwork {
    private static final int LONGEST = 24;
    private static final Set<String> NAMES =
            Set.of(
                    "facebook",
                    "instagram",
                    "twitter",
                    "twitterx",
                    "xtwitter",
                    "x",
                    "linkedin",
                    "pinterest",
                    "tiktok",
                    "youtube",
                    "threads",
                    "bluesky",
                    "gbp",
                    "googlebusiness",
                    "googlebusinessprofile",
                    "mastodon",
                    "snapchat");
    private static final Set<String> TRUTHS =
            Set.of(
                    "true",
                    "yes",
                    "y",
                    "x",
                    "1",
                    "ja",
                    "oui",
                    "si",
                    "sim",
                    "da",
                    "ya",
                    "vrai",
                    "wahr",
                    "verdadero",
                    "vero",
                    "waar");
    private static final Map<String, String> HOSTS =
            Map.ofEntries(
                    Map.entry("facebook.com", "Facebook"),
                    Map.entry("fb.com", "Facebook"),
                    Map.entry("fb.watch", "Facebook"),
                    Map.entry("instagram.com", "Instagram"),
                    Map.entry("x.com", "X"),
                    Map.entry("twitter.com", "X"),
                    Map.entry("linkedin.com", "LinkedIn"),
                    Map.entry("lnkd.in", "LinkedIn"),
                    Map.entry("tiktok.com", "TikTok"),
                    Map.entry("youtube.com", "YouTube"),
                    Map.entry("youtu.be", "YouTube"),
                    Map.entry("pinterest.com", "Pinterest"),
                    Map.entry("pin.it", "Pinterest"),
                    Map.entry("threads.net", "Threads"),
                    Map.entry("threads.com", "Threads"),
                    Map.entry("bsky.app", "Bluesky"),
                    Map.entry("snapchat.com", "Snapchat"));

    private final SocialHeader header;
    private final List<Integer> flags = new ArrayList<>();
    private final @Nullable String tool;

    /**
     * For the rows of one table.
     *
     * @param sheet name of the sheet it stands in
     */
    SocialNetwork(SocialHeader header, String sheet) {
        this.header = header;
        for (int column = 0; column < header.names().size(); column++) {
            if (header.meaning(column) == null && isName(header.name(column))) {
                flags.add(column);
            }
        }
        String known = ofTool(header);
        tool = known == null && isName(sheet) ? sheet : known;
    }

    /** As the row writes it where it does, several joined by commas; null if nothing tells. */
    @Nullable String of(Row row) {
        String named = header.value(row, SocialColumn.NETWORK).strip();
        if (!named.isEmpty()) {
            return named;
        }
        List<String> marked = new ArrayList<>();
        for (int column : flags) {
            if (TRUTHS.contains(plain(row.cell(column)))) {
                marked.add(header.name(column));
            }
        }
        if (!marked.isEmpty()) {
            return String.join(", ", marked);
        }
        String host = null;
        for (int column = 0; column < header.names().size(); column++) {
            String cell = row.cell(column).strip();
            SocialColumn meaning = header.meaning(column);
            if (meaning == null && cell.length() > 1 && isName(cell)) {
                return cell;
            }
            boolean address = meaning == SocialColumn.PERMALINK || meaning == SocialColumn.LINK;
            if (host == null && address) {
                host = ofAddress(cell);
            }
        }
        return host == null ? tool : host;
    }

    private static String plain(String cell) {
        return cell.length() > LONGEST ? "" : ColumnName.plain(cell);
    }

    private static boolean isName(String text) {
        return NAMES.contains(plain(text));
    }

    /** The network an address leads to, null for any other host. */
    static @Nullable String ofAddress(String address) {
        if (!address.regionMatches(true, 0, "http", 0, 4)) {
            return null;
        }
        String host;
        try {
            host = new URI(address.split("[\\s,?#]", 2)[0]).getHost();
        } catch (URISyntaxException e) {
            return null;
        }
        String rest = host == null ? "" : host.toLowerCase(Locale.ROOT);
        while (rest.contains(".")) {
            String network = HOSTS.get(rest);
            if (network != null) {
                return network;
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return null;
    }

    /** What the exports of single networks call their columns. */
    private static @Nullable String ofTool(SocialHeader header) {
        if (header.names("tweettext") || header.names("tweetid") || header.names("detailexpands")) {
            return "X";
        }
        if (header.names("accountusername") || header.names("kontobenutzername")) {
            return "Instagram";
        }
        if (header.names("pageid") && header.names("postid")) {
            return "Facebook";
        }
        if (header.names("sharecommentary")
                || (header.names("posttitle") && header.names("postedby"))) {
            return "LinkedIn";
        }
        if (header.names("videotitle") && header.names("totalviews")) {
            return "TikTok";
        }
        return header.names("pindescription") ? "Pinterest" : null;
    }
}
