package app.concord.rule;

import app.concord.model.ClaimFamily;
import app.concord.model.Span;
import app.concord.rule.Words.Word;
import app.concord.text.WordFile;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of {@code claims/<language>.claims} by which claims are known, with what turns them
 * round: 'not waterproof' claims less than 'waterproof', and 'not only' claims nothing.
 */
final class ClaimWords {
    private static final int REACH = 3;
    private static final String STRONG = "strong";
    private static final String RANK = "rank ";
    private static final Set<String> ONLY =
            Set.of(
                    "only",
                    "just",
                    "merely",
                    "nur",
                    "bloss",
                    "seulement",
                    "uniquement",
                    "solo",
                    "solamente",
                    "soltanto",
                    "alleen",
                    "slechts",
                    "apenas",
                    "somente",
                    "doar",
                    "numai",
                    "hanya",
                    "cuma",
                    "sahaja",
                    "saja");
    private static final Map<String, ClaimWords> BY_LANGUAGE = load();

    private final Phrases phrases = new Phrases();
    private final String language;

    private ClaimWords(String language) {
        this.language = language;
    }

    /**
     * Words that claim something.
     *
     * @param strong whether they promise it outright
     * @param negated whether they deny what strong words would promise
     */
    record Hit(ClaimFamily family, boolean strong, boolean negated, Span span) {}

    /** The words of a language; null where it is not known. */
    static @Nullable ClaimWords of(@Nullable String language) {
        return language == null ? null : BY_LANGUAGE.get(language);
    }

    private static Map<String, ClaimWords> load() {
        Map<String, ClaimWords> all = new HashMap<>();
        for (String language : Phrases.LANGUAGES) {
            ClaimWords words = new ClaimWords(language);
            String section = "";
            for (String line : WordFile.lines(ClaimWords.class, "claims/" + language + ".claims")) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.length() - 1).strip();
                } else {
                    words.phrases.add(section, line);
                }
            }
            all.put(language, words);
        }
        return Map.copyOf(all);
    }

    /** The claims of a text in its order, the longest where words overlap. */
    List<Hit> find(String text) {
        Words.Run words = Words.of(text);
        List<Phrases.Hit> found = phrases.find(words);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Phrases.Hit one : found) {
            Hit hit = hit(one, words);
            if (hit != null && found.stream().noneMatch(other -> hides(other, one))) {
                hits.add(hit);
            }
        }
        return hits;
    }

    private @Nullable Hit hit(Phrases.Hit found, Words.Run words) {
        String[] section = found.section().split(" ", -1);
        ClaimFamily family = ClaimFamily.valueOf(section[0].toUpperCase(Locale.ROOT));
        boolean strong = section[1].equals(STRONG);
        int at = 0;
        while (words.start(at) < found.span().start()) {
            at++;
        }
        if (family == ClaimFamily.RANK && !strong && !ranks(words, found.span().end())) {
            return null;
        }
        int denied = denied(words, at);
        boolean widened = denied >= 0 && ONLY.contains(words.folded(denied + 1));
        if (widened || (denied >= 0 && !strong)) {
            return null;
        }
        Span span = denied < 0 ? found.span() : new Span(words.start(denied), found.span().end());
        return new Hit(family, strong && denied < 0, denied >= 0, span);
    }

    /** Where, shortly before a word, it is denied; negative where it is not. */
    private int denied(Words.Run words, int at) {
        Set<String> negations = WordClass.NEGATION.words(language);
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            String word = words.folded(i);
            if (word.equals(Words.STOP)) {
                return -1;
            }
            if (negations.contains(word)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word of rank follows shortly: 'one of the best'. */
    private boolean ranks(Words.Run words, int from) {
        int seen = 0;
        for (Word word : words) {
            if (word.span().start() >= from && seen++ < REACH) {
                if (WordClass.SUPERLATIVE.words(language).contains(word.folded())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether other words say more exactly what these say: 'no added sugar' and 'no sugar'. */
    private static boolean hides(Phrases.Hit other, Phrases.Hit one) {
        String family = one.section().substring(0, one.section().indexOf(' ') + 1);
        if (!other.section().startsWith(family) || !other.span().overlaps(one.span())) {
            return false;
        }
        boolean same = other.section().equals(one.section());
        return (family.equals(RANK) && !same)
                ? one.section().endsWith(STRONG)
                : length(other) > length(one);
    }

    private static int length(Phrases.Hit hit) {
        return hit.span().end() - hit.span().start();
    }
}
