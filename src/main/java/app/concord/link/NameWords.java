package app.concord.link;

import app.concord.text.Term;

import org.jspecify.annotations.Nullable;

/** Takes words of a text for the words of products' names: as they are, owning, several. */
final class NameWords {
    private static final int SHORTEST_PLURAL = 4;

    private NameWords() {}

    /** The word of the product's name that a word of a text stands for, null for none. */
    static @Nullable String match(Product product, Term term) {
        if (product.words().containsKey(term.folded())) {
            return term.folded();
        }
        String possessive = withoutPossessive(term.folded());
        if (product.words().containsKey(possessive)) {
            return possessive;
        }
        if (possessive.length() > SHORTEST_PLURAL && possessive.endsWith("s")) {
            String one = possessive.substring(0, possessive.length() - 1);
            if (product.words().containsKey(one)) {
                return one;
            }
        }
        String stem = "~" + term.stem();
        return product.words().containsKey(stem) ? stem : product.spellings().get(term.folded());
    }

    /** The word in front of an apostrophe. */
    static String withoutPossessive(String folded) {
        int apostrophe = folded.indexOf('\'');
        if (apostrophe < 0) {
            apostrophe = folded.indexOf('’');
        }
        return apostrophe > 0 ? folded.substring(0, apostrophe) : folded;
    }
}
