package app.concord.link;

import app.concord.model.Span;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text that may name a product, and what it is made of.
 *
 * @param asset path of the asset it stands in
 * @param strength how sure it names a product: {@link #RECORD} and above surely does
 * @param head the name without measures and what is said of it
 * @param words names and numbers that make it out; see {@link Product#words()}
 * @param named whether any word is a name
 * @param variants its measures
 */
record Seed(
        String asset,
        int strength,
        String head,
        Set<String> words,
        boolean named,
        NavigableSet<String> variants) {
    static final int BRIEF = 4;
    static final int RECORD = 3;
    static final int TITLE = 2;
    static final int HEADING = 1;

    /** Common words, known for a name by standing before prices in several pieces. */
    static final int PHRASE = 0;

    /** A heading with more words written small is a sentence, not a name. */
    private static final int MOST_COMMON_WORDS = 1;

    private static final Pattern BREAK =
            Pattern.compile("\\s*(?:[,(|:;•·\\[]|\\s[–—-]\\s).*", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    /** Reads a name; common words only count where it surely names a product. */
    static Seed of(
            String asset, int strength, String text, @Nullable String language, Vocabulary words) {
        List<Variants.Found> variants = Variants.in(text);
        StringBuilder bare = new StringBuilder(text);
        for (int i = variants.size() - 1; i >= 0; i--) {
            Span span = variants.get(i).span();
            bare.replace(span.start(), span.end(), "");
        }
        String head = BREAK.matcher(bare.toString().strip()).replaceFirst("");
        head = BLANKS.matcher(head).replaceAll(" ").strip();
        Set<String> chosen = new LinkedHashSet<>();
        boolean titled =
                strength < RECORD && Vocabulary.isTitled(Terms.of(head, language), language);
        boolean named = false;
        boolean afterName = false;
        int common = 0;
        for (Term term : Terms.of(head, language)) {
            boolean name =
                    words.isNameLike(term.folded(), language)
                            && (!titled || words.standsInside(term.folded()));
            boolean plain = !term.capitalised() && !term.numeric();
            common += plain && !Terms.isStopWord(term.folded(), language) ? 1 : 0;
            if (name || (afterName && term.numeric())) {
                chosen.add(term.folded());
            }
            named |= name && (strength >= RECORD || words.standsInside(term.folded()));
            afterName = name || (afterName && term.numeric());
        }
        if (strength < RECORD && common > MOST_COMMON_WORDS) {
            named = false;
        }
        if (!named && strength >= RECORD) {
            chosen.clear();
            for (Term term : Terms.of(head, language)) {
                if (!Terms.isStopWord(term.folded(), language) && !words.isBrand(term.folded())) {
                    chosen.add("~" + term.stem());
                }
            }
        }
        return new Seed(asset, strength, head, chosen, named, Variants.tokens(text));
    }

    /**
     * Whether it has but one word in common with a name of several and says more beside it: 'Family
     * pack' is not the 'Weekend pack for two'.
     */
    boolean isLoose(Set<String> other) {
        if (words.size() != 1 || other.size() < 2) {
            return false;
        }
        String only = words.iterator().next();
        return Terms.of(head, null).stream()
                .anyMatch(term ->
                        term.folded().length() > 3
                                && !term.folded().equals(only)
                                && !other.contains(term.folded())
                                && !other.contains("~" + term.stem()));
    }

    /** The file it stands in: the items of a feed stand side by side. */
    String file() {
        int item = asset.lastIndexOf('#');
        return item < 0 ? asset : asset.substring(0, item);
    }

    boolean useful() {
        return !words.isEmpty();
    }
}
