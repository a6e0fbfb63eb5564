package app.concord.rule;

import app.concord.model.Span;
import app.concord.rule.Words.Word;
import app.concord.text.Spellings;
import app.concord.text.WordFile;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Phrases that tell what a passage is about, from the files {@code phrases/<language>.phrases}:
 * sections {@code [name]} with one phrase a line. A trailing {@code *} stands for any further
 * letters, a lone {@code ~} for up to three words. Safe for any thread.
 */
final class Phrases {
    /** The languages with a file. */
    static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "nl", "pt", "ro", "id", "ms");

    private static final String ALL = "";
    private static final String GAP = "~";
    private static final int LONGEST_GAP = 3;
    private static final int STEM = 3;
    private static final Map<String, Phrases> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Spellings<List<Phrase>> beginning = new Spellings<>(this::beginningWith);

    /** A phrase of a section. */
    private record Phrase(String section, List<String> words) {}

    /** A phrase that was found. */
    record Hit(String section, Span span) {}

    /** No phrase yet. */
    Phrases() {}

    /** The phrases of a language and of English; of all languages where it is unknown. */
    static Phrases of(@Nullable String language) {
        String known = language != null && LANGUAGES.contains(language) ? language : ALL;
        return BY_LANGUAGE.computeIfAbsent(known, Phrases::load);
    }

    private static Phrases load(String language) {
        Phrases phrases = new Phrases();
        List<String> files =
                language.equals(ALL)
                        ? LANGUAGES
                        : language.equals("en") ? List.of("en") : List.of(language, "en");
        for (String file : files) {
            String section = "";
            for (String line : WordFile.lines(Phrases.class, "phrases/" + file + ".phrases")) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.length() - 1).strip();
                } else {
                    phrases.add(section, line);
                }
            }
        }
        return phrases;
    }

    /** Adds a phrase to a section. */
    void add(String section, String phrase) {
        List<String> words = new ArrayList<>();
        for (String part : phrase.strip().split("\\s+", -1)) {
            if (part.equals(GAP)) {
                words.add(GAP);
                continue;
            }
            boolean open = part.length() > 1 && part.endsWith("*");
            List<Word> inside = Words.of(open ? part.substring(0, part.length() - 1) : part);
            for (int i = 0; i < inside.size(); i++) {
                String word = inside.get(i).folded();
                boolean last = i == inside.size() - 1;
                if (!word.equals(Words.STOP)) {
                    words.add(open && last ? word + "*" : word);
                }
            }
        }
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(key(words.getFirst()), k -> new ArrayList<>())
                    .add(new Phrase(section, List.copyOf(words)));
        }
    }

    private static String key(String first) {
        boolean open = first.length() > 1 && first.endsWith("*");
        String plain = open ? first.substring(0, first.length() - 1) : first;
        return open ? plain.substring(0, Math.min(STEM, plain.length())) + "*" : plain;
    }

    /** The phrases in a text, in its order. */
    List<Hit> find(String text) {
        return find(Words.of(text));
    }

    /** The phrases in a text that was cut into words. */
    List<Hit> find(Words.Run words) {
        List<Hit> hits = new ArrayList<>(0);
        for (int i = 0; i < words.size(); i++) {
            add(beginning.of(words.folded(i)), words, i, hits);
        }
        return hits;
    }

    /** The phrases that may begin with a word, remembered as most words begin none. */
    private List<Phrase> beginningWith(String word) {
        List<Phrase> phrases = new ArrayList<>(byFirst.getOrDefault(word, List.of()));
        for (int length = 1; length <= Math.min(STEM, word.length()); length++) {
            phrases.addAll(byFirst.getOrDefault(word.substring(0, length) + "*", List.of()));
        }
        return List.copyOf(phrases);
    }

    private static void add(List<Phrase> phrases, Words.Run words, int at, List<Hit> hits) {
        for (int p = 0; p < phrases.size(); p++) {
            Phrase phrase = phrases.get(p);
            int end = end(phrase.words(), 0, words, at);
            if (end > 0) {
                Span span = new Span(words.start(at), words.end(end - 1));
                hits.add(new Hit(phrase.section(), span));
            }
        }
    }

    /** One past the last word of a phrase that begins at {@code at}; 0 where none does. */
    private static int end(List<String> phrase, int from, Words.Run words, int at) {
        int i = at;
        for (int p = from; p < phrase.size(); p++) {
            String wanted = phrase.get(p);
            if (wanted.equals(GAP)) {
                for (int gap = 0; gap <= LONGEST_GAP && i + gap < words.size(); gap++) {
                    if (words.folded(i + gap).equals(Words.STOP)) {
                        return 0;
                    }
                    int end = end(phrase, p + 1, words, i + gap);
                    if (end > 0) {
                        return end;
                    }
                }
                return 0;
            }
            if (i >= words.size() || !matches(wanted, words.folded(i))) {
                return 0;
            }
            i++;
        }
        return i;
    }

    private static boolean matches(String wanted, String word) {
        if (wanted.length() > 1 && wanted.endsWith("*")) {
            return word.regionMatches(0, wanted, 0, wanted.length() - 1);
        }
        return wanted.equals(word);
    }
}
