package app.concord.link;

import app.concord.text.Term;
import app.concord.text.WordFile;

import java.util.List;
import java.util.Set;

/** The words that label prices, such as 'adults', 'per month' and 'total', in every language. */
final class PriceLabels {
    private static final String RESOURCE = "labels.words";
    private static final Set<String> WORDS =
            Set.copyOf(WordFile.lines(PriceLabels.class, RESOURCE));

    private PriceLabels() {}

    /** Whether these are labels and numbers alone, small words aside. */
    static boolean areAll(List<Term> content) {
        return content.stream().allMatch(PriceLabels::isOne);
    }

    /** Whether this is such a label or a number. */
    static boolean isOne(Term term) {
        return term.numeric() || WORDS.contains(term.folded());
    }
}
