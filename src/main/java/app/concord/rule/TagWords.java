package app.concord.rule;

import app.concord.text.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what a merge tag or a text in brackets stands for by the words it is made of. */
enum TagWords {
    /** Filled in for each reader, or a standing link of a mail. */
    PERSONAL,
    /** A fact that is the same for every reader. */
    FACT,
    /** A code that may be made for each reader. */
    CODE,
    /** Nothing is known of it. */
    UNKNOWN;

    /** Letters of a word that only joins others: 'of', 'du', 'des'. */
    private static final int SMALL = 3;

    private static final Map<String, Set<String>> LISTS = WordLists.read("words/tags.words");

    /** What a tag stands for; words about the reader tell more than words about facts. */
    static TagWords of(String tag) {
        List<String> words = words(tag);
        if (words.stream().anyMatch(LISTS.getOrDefault("personal", Set.of())::contains)) {
            return PERSONAL;
        }
        if (words.stream().anyMatch(LISTS.getOrDefault("code", Set.of())::contains)) {
            return CODE;
        }
        boolean fact = words.stream().anyMatch(LISTS.getOrDefault("fact", Set.of())::contains);
        return fact ? FACT : UNKNOWN;
    }

    /**
     * Whether a text in brackets asks for nothing but what differs from reader to reader: '[First
     * name]' does, '[NAME OF THE SPEAKER]' and '[INSERT NAME]' do not.
     */
    static boolean isOfReader(String text) {
        if (of(text) != PERSONAL) {
            return false;
        }
        Set<String> personal = LISTS.getOrDefault("personal", Set.of());
        String joined = text.replaceAll("\\P{L}", "");
        return personal.contains(Words.fold(joined))
                || words(text).stream()
                        .allMatch(word ->
                                word.length() <= SMALL
                                        || personal.contains(word)
                                        || word.length() == joined.length());
    }

    /** The words of a tag's name, which may be joined by signs or told apart by capitals. */
    private static List<String> words(String tag) {
        List<String> words = new ArrayList<>();
        int fallback = tag.indexOf('|', 2);
        String name = fallback > 2 && !tag.startsWith("*|") ? tag.substring(0, fallback) : tag;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump =
                    Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if (hump || !Character.isLetter(c)) {
                close(word, words);
            }
            if (Character.isLetter(c)) {
                word.append(c);
            }
        }
        close(word, words);
        if (words.size() > 1) {
            words.add(String.join("", words));
        }
        return words;
    }

    private static void close(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(Words.fold(word.toString()));
            word.setLength(0);
        }
    }
}
