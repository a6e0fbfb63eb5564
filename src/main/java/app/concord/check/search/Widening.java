package app.concord.check.search;

/**
 * A way to ask for more where nothing was found.
 *
 * @param kind what is different
 * @param request what is asked then
 * @param words the word that was probably meant for {@link Kind#ALIKE}, else empty
 * @param passages how many passages are found then; more than none
 */
public record Widening(Kind kind, SearchRequest request, String words, int passages) {

    /** What is different from what was asked. */
    public enum Kind {
        /** A word that was probably meant stands for one that is not there. */
        ALIKE,
        /** All channels and languages. */
        EVERYWHERE,
        /** Words in quotation marks may stand anywhere, in any form. */
        WITHOUT_QUOTES,
        WITHOUT_EXCLUSIONS,
        WITHOUT_FIELDS,
        /** One of the words is enough. */
        ANY_WORD
    }
}
