package app.concord.rule;

import app.concord.text.Word;
import app.concord.text.Words;

import java.util.List;

/** Holds two lines against each other, for who is not of this package. */
public final class Alignments {
    private Alignments() {}

    /** How two lines are alike and what the one says otherwise than the other. */
    public static String of(String one, String other, String language) {
        List<String> left = folded(one);
        List<String> right = folded(other);
        SentenceChange change = SentenceChange.of(left, right, language);
        return WordAlignment.of(left, right, language) + " " + change.how();
    }

    private static List<String> folded(String line) {
        return Words.of(line).stream().limit(400).map(Word::folded).toList();
    }
}
