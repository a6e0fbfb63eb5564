package app.concord.importing.social.archive;

import app.concord.model.Asset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the two halves of long posts in a download from X: the list of all posts has the beginning
 * of the words, a file of its own has them whole without the number of the post.
 */
public final class LongPosts {
    private static final String NOTES = "note-tweet";
    private static final int SHORTEST = 30;

    private LongPosts() {}

    /** The pieces without the shortened posts of which the whole is there as well. */
    public static List<Asset> joined(List<Asset> assets) {
        Map<String, List<String>> whole = new HashMap<>();
        for (Asset asset : assets) {
            if (ofDownload(asset) && name(asset).startsWith(NOTES)) {
                whole.computeIfAbsent(key(asset), none -> new ArrayList<>()).add(words(asset));
            }
        }
        if (whole.isEmpty()) {
            return assets;
        }
        Set<String> dropped = new HashSet<>();
        for (Asset asset : assets) {
            if (ofDownload(asset) && !name(asset).startsWith(NOTES)) {
                String begun = words(asset).replaceFirst("(?s)\\s*(?:https?://\\S+)?\\s*$", "");
                String bare = begun.replaceFirst("\\s*(?:…|\\.\\.\\.)$", "");
                boolean known =
                        bare.length() >= SHORTEST
                                && whole.getOrDefault(key(asset), List.of()).stream()
                                        .anyMatch(words -> words.startsWith(bare));
                if (known) {
                    dropped.add(asset.path());
                }
            }
        }
        return assets.stream().filter(asset -> !dropped.contains(asset.path())).toList();
    }

    private static boolean ofDownload(Asset asset) {
        return asset.format().equals("tweets") && !asset.blocks().isEmpty();
    }

    private static String words(Asset asset) {
        return asset.blocks().getFirst().text();
    }

    private static String name(Asset asset) {
        return asset.file().substring(asset.file().lastIndexOf('/') + 1);
    }

    /** The folder and how the words begin. */
    private static String key(Asset asset) {
        String words = words(asset);
        String folder = asset.file().substring(0, asset.file().lastIndexOf('/') + 1);
        return folder + "\n" + words.substring(0, Math.min(SHORTEST, words.length()));
    }
}
