package app.concord.rule;

import app.concord.model.Span;

/**
 * A place where a text uses a term of the glossary.
 *
 * @param from the first word
 * @param to the word behind the last
 * @param form the form that is used, or the one that is meant
 * @param written the words in plain lettering, without an ending
 * @param verdict what the glossary says of it
 */
record GlossaryMention(
        Passage passage,
        int from,
        int to,
        GlossaryForms.Form form,
        String written,
        Verdict verdict) {

    /** What the glossary says of a writing. */
    enum Verdict {
        RIGHT,
        /** Other capitals, blanks, hyphens or accents. */
        WRONG,
        /** In small letters, as a common word would be. */
        SMALL,
        FORBIDDEN
    }

    /** Where it stands in its block. */
    Span span() {
        return passage.span(from, to);
    }

    /** Whether no other blanks or hyphens are meant, but other capitals or accents. */
    boolean onlyCase() {
        return written.equalsIgnoreCase(form.written());
    }
}
