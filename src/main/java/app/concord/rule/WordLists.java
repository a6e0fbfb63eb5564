package app.concord.rule;

import app.concord.text.WordFile;

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
        WordFile.lists(WordLists.class, resource)
                .forEach((name, words) -> lists.put(name, new HashSet<>(words)));
        return lists;
    }
}
