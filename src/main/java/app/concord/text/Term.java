package app.concord.text;

import app.concord.model.Span;

/**
 * A word of a text in the forms that comparing needs.
 *
 * @param surface as it is written
 * @param folded lower case, without accents: {@code Größe} is {@code grosse}
 * @param stem folded and without the endings of its language, for search
 * @param span where it stands in the text
 */
public record Term(String surface, String folded, String stem, Span span) {

    /** Whether it is written with a capital first letter. */
    public boolean capitalised() {
        return Character.isUpperCase(surface.codePointAt(0));
    }

    /** Whether it holds a digit. */
    public boolean numeric() {
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isDigit(folded.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
