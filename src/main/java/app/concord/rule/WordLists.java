package app.concord.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads the lists of words that rules go by: a word a line, under the name of its list in brackets;
 * a line that begins with {@code #} is a remark.
 */
final class WordLists {

    private WordLists() {}

    /** The lists of a file of this package by their names. */
    static Map<String, Set<String>> read(String resource) {
        Map<String, Set<String>> lists = new HashMap<>();
        try (InputStream stream = WordLists.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            Set<String> list = new HashSet<>();
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n", -1)) {
                String word = line.strip();
                if (word.startsWith("[")) {
                    String name = word.substring(1, word.length() - 1);
                    list = lists.computeIfAbsent(name, n -> new HashSet<>());
                } else if (!word.isEmpty() && !word.startsWith("#")) {
                    list.add(word);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
