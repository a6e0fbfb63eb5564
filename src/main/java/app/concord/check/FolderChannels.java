package app.concord.check;

import app.concord.model.Channel;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Knows which folder names mean which channel, from {@code folders.words}. */
final class FolderChannels {
    private final Map<String, Channel> words = new LinkedHashMap<>();

    FolderChannels() {
        InputStream stream = FolderChannels.class.getResourceAsStream("folders.words");
        if (stream == null) {
            throw new IllegalStateException("folders.words is missing");
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Channel channel = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String word = line.strip();
                if (word.startsWith("[")) {
                    channel = Channel.published(word.substring(1, word.length() - 1)).orElseThrow();
                } else if (!word.isEmpty() && !word.startsWith("#") && channel != null) {
                    words.put(word, channel);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The channel of a file by the folders of its path, the nearest first; null if none tells. */
    @Nullable Channel of(String path) {
        String[] parts = path.split("/", -1);
        for (int i = parts.length - 2; i >= 0; i--) {
            Channel channel = ofFolder(parts[i]);
            if (channel != null) {
                return channel;
            }
        }
        return null;
    }

    private @Nullable Channel ofFolder(String folder) {
        String plain =
                Normalizer.normalize(folder, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
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
