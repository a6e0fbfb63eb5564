package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A row of a glossary: how one term is written, and how it is not.
 *
 * @param row data row of the file, from 1
 * @param block index of the block that shows it: its term, else its forbidden forms
 * @param term as it must be written, capitals and blanks counting; empty where forms are only
 *     forbidden
 * @param shortForms shorter forms that may stand for it, as they must be written
 * @param forbidden forms that must not be used
 * @param mark {@code ®}, {@code ™} or {@code ℠} to follow at the first mention in a piece; empty
 *     for none
 * @param languages ISO 639-1 codes of the languages it is for; empty for all
 * @param note what is told of it in a finding; empty for nothing
 */
public record GlossaryTerm(
        int row,
        int block,
        String term,
        List<String> shortForms,
        List<String> forbidden,
        String mark,
        Set<String> languages,
        String note) {

    public GlossaryTerm {
        shortForms = List.copyOf(shortForms);
        forbidden = List.copyOf(forbidden);
        languages = Set.copyOf(languages);
    }

    /** Whether it is for texts in this language; a row for some languages is for none unknown. */
    public boolean isFor(@Nullable String language) {
        return languages.isEmpty() || (language != null && languages.contains(language));
    }

    /** Every way it may be written, the preferred one first. */
    public List<String> allowed() {
        List<String> allowed = new ArrayList<>();
        if (!term.isEmpty()) {
            allowed.add(term);
        }
        allowed.addAll(shortForms);
        return allowed;
    }
}
