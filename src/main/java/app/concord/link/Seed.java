package app.concord.link;

import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
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
 * @param common stems of the common words of the head, each with {@code ~} in front
 * @param spellings the stems among the words by the words that they are stems of, folded
 */
record Seed(
        String asset,
        int strength,
        String head,
        Set<String> words,
        boolean named,
        NavigableSet<String> variants,
        Set<String> common,
        Map<String, String> spellings) {
    static final int BRIEF = 4;
    static final int RECORD = 3;
    static final int TITLE = 2;
    static final int HEADING = 1;

    /** Common words, known for a name by standing before prices in several pieces. */
    static final int PHRASE = 0;

    /** A heading with more words written small is a sentence, not a name. */
    private static final int MOST_COMMON_WORDS = 1;

    /** Names of two items of a feed differ in few words; what rows of a brief are, in one only. */
    private static final int MOST_APART = 2;

    private static final Pattern BREAK =
            Pattern.compile("\\s*(?:[,(|:;•·\\[]|\\s[–—-]\\s).*", Pattern.DOTALL);

    /** 'Prices. ' in front of what an item of terms says of a product. */
    private static final Pattern LABEL =
            Pattern.compile("^\\p{Lu}\\p{L}{3,}(?: \\p{L}+)?\\.[ \\u00a0]+(?=\\p{Lu})");

    /** '4. ' in front of a heading of terms. */
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.)]\\s+(?=\\p{Lu})");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    /** An item of terms without the label that it begins with: 'Prices. The Aurora lamp: £49'. */
    static String behindLabel(String item) {
        return LABEL.matcher(item).replaceFirst("");
    }

    /** Reads a name; common words only count where it surely names a product. */
    static Seed of(
            String asset, int strength, String text, @Nullable String language, Vocabulary words) {
        String line = NUMBERED.matcher(text).replaceFirst("");
        List<Variants.Found> variants = Variants.in(line);
        String head = BREAK.matcher(Variants.without(line, variants).strip()).replaceFirst("");
        head = BLANKS.matcher(head).replaceAll(" ").strip();
        Set<String> chosen = new LinkedHashSet<>();
        List<Term> terms = Terms.of(head, language);
        boolean titled = strength < RECORD && Vocabulary.isTitled(terms, language);
        boolean named = false;
        boolean afterName = false;
        int common = 0;
        Set<String> rest = new LinkedHashSet<>();
        for (Term term : terms) {
            boolean name =
                    words.isNameLike(term.folded(), language)
                            && (!titled || words.standsInside(term.folded()));
            boolean plain = !term.capitalised() && !term.numeric();
            common += plain && !Terms.isStopWord(term.folded(), language) ? 1 : 0;
            if (name || (afterName && term.numeric())) {
                chosen.add(term.folded());
            } else if (!term.numeric()
                    && !Terms.isStopWord(term.folded(), language)
                    && !words.isMoney(term.folded())
                    && !words.isBrand(term.folded())) {
                rest.add("~" + term.stem());
            }
            named |= name && (strength >= RECORD || words.standsInside(term.folded()));
            afterName = name || (afterName && term.numeric());
        }
        if (strength < RECORD && common > MOST_COMMON_WORDS) {
            named = false;
        }
        Map<String, String> spellings = new HashMap<>(0);
        if (!named && strength >= RECORD) {
            chosen.clear();
            for (Term term : terms) {
                if (!Terms.isStopWord(term.folded(), language)
                        && !words.isMoney(term.folded())
                        && !words.isBrand(term.folded())) {
                    chosen.add("~" + term.stem());
                    spellings.put(term.folded(), "~" + term.stem());
                }
            }
        }
        NavigableSet<String> tokens = new TreeSet<>();
        variants.forEach(found -> tokens.add(found.token()));
        return new Seed(asset, strength, head, chosen, named, tokens, rest, spellings);
    }

    /**
     * Whether both begin with one common word and say different things behind it: the 'Pack for
     * families' is not the 'Pack for a weekend'.
     */
    boolean isLoose(Seed other) {
        if (words.size() != 1 || other.words().size() < 2) {
            return false;
        }
        String only = words.iterator().next();
        return begins(only)
                && other.begins(only)
                && Terms.of(head, null).stream()
                        .anyMatch(term ->
                                term.folded().length() > 3
                                        && !term.folded().equals(only)
                                        && !other.words().contains(term.folded()));
    }

    private boolean begins(String word) {
        List<Term> terms = Terms.of(head, null);
        return !terms.isEmpty() && terms.getFirst().folded().equals(word);
    }

    /**
     * The same made out by the words that are others in its namesakes, too: a brief that lists a
     * 'Riverside day ticket' and a 'Riverside weekend ticket' has two products, and so has a feed
     * with a 'Larkspur bistro set' and a 'Larkspur parasol'.
     *
     * @param others seeds of the same file with the same words
     */
    Seed apartFrom(List<Seed> others) {
        Set<String> own = new LinkedHashSet<>();
        for (Seed other : others) {
            Set<String> here = lackedBy(other);
            Set<String> there = other.lackedBy(this);
            int most = asset.indexOf('#') > 0 ? MOST_APART : 1;
            boolean few = here.size() <= most && there.size() <= most;
            if (few && !here.isEmpty() && !there.isEmpty()) {
                own.addAll(here);
            }
        }
        if (own.isEmpty()) {
            return this;
        }
        own.addAll(words);
        return new Seed(asset, strength, head, own, named, variants, common, spellings);
    }

    /** The common words that the other's name lacks. */
    private Set<String> lackedBy(Seed other) {
        Set<String> lacked = new LinkedHashSet<>(common);
        lacked.removeAll(other.common);
        return lacked;
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
