package app.concord.rule;

import app.concord.model.GlossaryTerm;
import app.concord.text.Word;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of a glossary by their letters alone, so that a text is read once however many terms
 * there are: words are put together as long as a form begins with their letters.
 */
final class GlossaryForms {
    private final Map<String, List<Form>> byLetters = new HashMap<>();
    private final Set<String> joints = new HashSet<>();
    private final String[] sorted;

    /** What a form is to its term. */
    enum Use {
        TERM,
        SHORT,
        FORBIDDEN
    }

    /**
     * A form of a term.
     *
     * @param written as it must or must not be written, in plain lettering, from its first to its
     *     last word
     * @param before signs that stand directly before the first word
     * @param after signs that stand directly behind the last
     * @param words its words, folded
     */
    record Form(
            GlossaryTerm term,
            Use use,
            String written,
            String before,
            String after,
            List<String> words) {

        /** Whole, with its signs. */
        String whole() {
            return before + written + after;
        }

        boolean forbidden() {
            return use == Use.FORBIDDEN;
        }
    }

    GlossaryForms(List<GlossaryTerm> terms) {
        for (GlossaryTerm term : terms) {
            if (!term.term().isEmpty()) {
                add(term, Use.TERM, term.term());
            }
            term.shortForms().forEach(form -> add(term, Use.SHORT, form));
            term.forbidden().forEach(form -> add(term, Use.FORBIDDEN, form));
        }
        sorted = byLetters.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
    }

    private void add(GlossaryTerm term, Use use, String form) {
        List<Word> words = Words.of(form);
        if (words.isEmpty() || !words.stream().allMatch(Word::running)) {
            // An address or a hashtag is never looked at.
            return;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            letters.append(words.get(i).folded());
            if (words.get(i).apart() && i > 0) {
                joints.add(joint(form, words.get(i - 1), words.get(i)));
            }
        }
        int start = words.getFirst().start();
        int end = words.getLast().end();
        byLetters
                .computeIfAbsent(letters.toString(), l -> new ArrayList<>(1))
                .add(
                        new Form(
                                term,
                                use,
                                Lettering.plain(form.substring(start, end)),
                                Lettering.plain(form.substring(0, start)),
                                Lettering.plain(form.substring(end)),
                                words.stream().map(Word::folded).toList()));
    }

    /** Every form. */
    List<Form> all() {
        List<Form> all = new ArrayList<>();
        for (String letters : sorted) {
            all.addAll(of(letters));
        }
        return all;
    }

    /** The forms with these letters. */
    List<Form> of(String letters) {
        return byLetters.getOrDefault(letters, List.of());
    }

    /** Whether a form that may be written has these letters. */
    boolean allows(String letters) {
        return of(letters).stream().anyMatch(form -> !form.forbidden());
    }

    /** Whether a form begins with these letters. */
    boolean begins(String letters) {
        int at = Arrays.binarySearch(sorted, letters);
        int next = at < 0 ? -at - 1 : at;
        return next < sorted.length && sorted[next].startsWith(letters);
    }

    /** Letters of a form that these letters begin with and go on behind, null for none. */
    @Nullable String begun(String letters) {
        int at = Arrays.binarySearch(sorted, letters);
        int before = (at < 0 ? -at - 1 : at) - 1;
        return before >= 0 && letters.startsWith(sorted[before]) ? sorted[before] : null;
    }

    /** Whether what stands between two words may stand inside of a form. */
    boolean joins(String text, Word before, Word word) {
        return !word.apart()
                || joints.contains(joint(text, before, word))
                || text.substring(before.end(), word.start()).isBlank();
    }

    private static String joint(String text, Word before, Word word) {
        return text.substring(before.end(), word.start());
    }
}
