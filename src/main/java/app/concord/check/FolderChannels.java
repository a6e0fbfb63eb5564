package app.concord.check;

import app.concord.model.Channel;
import app.concord.text.WordFile;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Knows which names of folders and files mean which channel, from {@code folders.words}. */
final class FolderChannels {
    private static final String OF_FILES = " file";
    private final Map<String, Channel> words = new LinkedHashMap<>();
    private final Map<String, Channel> fileWords = new LinkedHashMap<>();

    FolderChannels() {
        WordFile.lists(FolderChannels.class, "folders.words")
                .forEach((name, list) -> {
                    Channel channel = Channel.published(name.replace(OF_FILES, "")).orElseThrow();
                    Map<String, Channel> known = name.endsWith(OF_FILES) ? fileWords : words;
                    list.forEach(word -> known.put(word, channel));
                });
    }

    /**
     * The channel of a file by the folders of its path, the nearest first, else by its own name;
     * null if none tells.
     */
    @Nullable Channel of(String path) {
        String[] parts = path.split("/", -1);
        for (int i = parts.length - 2; i >= 0; i--) {
            Channel channel = ofFolder(parts[i]);
            if (channel != null) {
                return channel;
            }
        }
        return ofFile(plain(parts[parts.length - 1]));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private @Nullable Channel ofFile(String plain) {
        for (Map.Entry<String, Channel> entry : fileWords.entrySet()) {
            if (plain.startsWith(entry.getKey()) && endsAfter(plain, entry.getKey())) {
                return entry.getValue();
            }
        }
        return null;
    }

    private @Nullable Channel ofFolder(String folder) {
        String plain = plain(folder);
        Channel best = null;
        int longest = 0;
        for (Map.Entry<String, Channel> entry : words.entrySet()) {
            String word = entry.getKey();
            boolean begins =
                    plain.startsWith(word) && (word.length() > 3 || endsAfter(plain, word));
            if (begins && word.length() > longest) {
                best = entry.getValue();
                longest = word.length();
            }
        }
        return best;
    }

    /**
     * Whether a short word stands alone: {@code web} in {@code web-de} but not in {@code webinar}.
     */
    private static boolean endsAfter(String plain, String word) {
        return plain.length() == word.length() || !Character.isLetter(plain.charAt(word.length()));
    }
}
