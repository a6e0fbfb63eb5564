package app.concord.importing.print;

import app.concord.model.Mark;

import java.util.Set;

/** Writes raised digits so that they cannot be taken for digits of the number before them. */
final class Raised {
    private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LETTERS = "ivxlcdm";
    private static final String HIGH_LETTERS = "ⁱᵛˣˡᶜᵈᵐ";

    private Raised() {}

    /**
     * Raised cents get the sign that parts them from the amount, other digits keep their height.
     *
     * @param words the next words
     * @param before the text they follow
     */
    static String words(String words, Set<Mark.Kind> marks, String before) {
        if (!marks.contains(Mark.Kind.SUPERSCRIPT) || !words.strip().matches("\\d+")) {
            return words;
        }
        boolean amount = before.matches("(?s).*\\d");
        if (amount && words.strip().length() == 2) {
            boolean point = before.contains("$") || before.contains("£");
            return (point ? "." : ",") + words;
        }
        return high(words.strip());
    }

    /** The mark of a note with raised digits and letters; other signs stay. */
    static String high(String mark) {
        StringBuilder high = new StringBuilder();
        for (int i = 0; i < mark.length(); i++) {
            char unit = mark.charAt(i);
            int letter = LETTERS.indexOf(unit);
            high.append(
                    unit >= '0' && unit <= '9'
                            ? HIGH.charAt(unit - '0')
                            : letter >= 0 ? HIGH_LETTERS.charAt(letter) : unit);
        }
        return high.toString();
    }
}
