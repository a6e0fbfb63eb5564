package app.concord.link;

import app.concord.model.Region;
import app.concord.text.Term;
import app.concord.text.Terms;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a campaign and how they are used, to tell names from common words: a name is always
 * written with a capital and in one form, a common word also small, with endings or in compounds.
 */
final class Vocabulary {
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;
    private static final int FEWEST_TITLED = 3;
    private static final double TITLED = 0.9;
    private static final Set<String> TITLING = Set.of("en", "id", "ms");

    private static final Pattern COINED = Pattern.compile("\\p{Ll}\\p{Lu}");

    /** ISO 4217 codes and what prices are written with instead, folded. */
    private static final Set<String> CURRENCIES =
            Stream.concat(
                            Currency.getAvailableCurrencies().stream()
                                    .map(currency -> Words.fold(currency.getCurrencyCode())),
                            Stream.of("rm", "rp", "fr", "sfr", "lei", "kr", "euro"))
                    .collect(Collectors.toUnmodifiableSet());

    /** How often each word is written small. */
    private final Map<String, Integer> small = new HashMap<>();

    /** Words that stand with a capital inside a sentence, not only at its beginning. */
    private final Set<String> inside = new HashSet<>();

    private final NavigableSet<String> words = new TreeSet<>();
    private final NavigableSet<String> reversed = new TreeSet<>();
    private final Set<String> brand = new HashSet<>();

    /** Currencies that stand beside numbers: 'CHF 10'. */
    private final Set<String> money = new HashSet<>();

    Vocabulary(List<AnalysedBlock> blocks, Set<String> known) {
        NavigableSet<String> hosts = new TreeSet<>(known);
        for (AnalysedBlock analysed : blocks) {
            if (analysed.block().region() == Region.NAVIGATION) {
                continue;
            }
            int sentence = -1;
            boolean titled = isTitled(analysed.terms(), analysed.asset().language());
            for (Term term : analysed.terms()) {
                small.merge(term.folded(), term.capitalised() ? 0 : 1, Integer::sum);
                int at = analysed.sentenceIndex(term.span().start());
                String written = term.span().of(analysed.block().text());
                if ((term.capitalised() && at == sentence && !titled) || isCoined(written)) {
                    inside.add(term.folded());
                }
                sentence = at;
            }
            findBrand(analysed.terms(), hosts);
            findMoney(analysed.terms());
        }
        for (String word : small.keySet()) {
            words.add(word);
            reversed.add(reverse(word));
        }
    }

    /**
     * Whether a line of a language that writes nouns small has a capital at nearly every word, as
     * headlines and advertisements do: its capitals say nothing about names.
     */
    static boolean isTitled(List<Term> line, @Nullable String language) {
        if (language == null || !TITLING.contains(language)) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (Term term : line) {
            if (!term.numeric() && !Terms.isStopWord(term.folded(), language)) {
                words++;
                capitals += term.capitalised() ? 1 : 0;
            }
        }
        return words >= FEWEST_TITLED && capitals >= TITLED * words;
    }

    /**
     * Whether a word has a capital behind a small letter: 'CoQ10', which no place calls for, but
     * not 'KundInnen', who are people.
     */
    private static boolean isCoined(String word) {
        return Character.isUpperCase(word.charAt(0))
                && COINED.matcher(word).find()
                && !word.endsWith("Innen")
                && !word.endsWith("In");
    }

    /** Consecutive words that together make a host name are the sender's own name. */
    private void findBrand(List<Term> terms, NavigableSet<String> hosts) {
        for (int i = 0; i < terms.size(); i++) {
            String first = hosts.ceiling(terms.get(i).folded());
            if (first == null || !first.startsWith(terms.get(i).folded())) {
                continue;
            }
            StringBuilder joined = new StringBuilder();
            for (int j = i; j < Math.min(i + 4, terms.size()); j++) {
                joined.append(terms.get(j).folded());
                if (hosts.contains(joined.toString())) {
                    for (int k = i; k <= j; k++) {
                        brand.add(terms.get(k).folded());
                    }
                }
            }
        }
    }

    private void findMoney(List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            String word = terms.get(i).folded();
            if (CURRENCIES.contains(word)
                    && ((i > 0 && touches(terms.get(i - 1), terms.get(i)))
                            || (i + 1 < terms.size() && touches(terms.get(i + 1), terms.get(i))))) {
                money.add(word);
            }
        }
    }

    /** Whether a number stands right beside a word. */
    private static boolean touches(Term number, Term word) {
        int gap =
                Math.max(number.span().start(), word.span().start())
                        - Math.min(number.span().end(), word.span().end());
        return gap <= 1 && Character.isDigit(number.folded().charAt(0));
    }

    /** Whether the word is a currency that amounts of the campaign stand in. */
    boolean isMoney(String folded) {
        return money.contains(folded);
    }

    /** Whether the word belongs to the sender's own name. */
    boolean isBrand(String folded) {
        return brand.contains(folded);
    }

    /** Whether the word is somewhere written with a capital that its place does not call for. */
    boolean standsInside(String folded) {
        return inside.contains(folded);
    }

    /** Whether the word is a name for sure: never small or inflected, with a capital inside. */
    boolean isName(String folded) {
        return standsInside(folded) && isNameLike(folded, null);
    }

    /** Whether the word is used like a name: always with a capital, never inflected. */
    boolean isNameLike(String folded, @Nullable String language) {
        return small.getOrDefault(folded, 1) == 0
                && folded.length() > 1
                && Character.isLetter(folded.charAt(0))
                && !Terms.isStopWord(folded, language)
                && !isBrand(folded)
                && !isMoney(folded)
                && !isInflected(folded);
    }

    private boolean isInflected(String word) {
        if (word.length() < SHORTEST_STEM) {
            return false;
        }
        for (String longer : words.tailSet(word, false)) {
            if (!longer.startsWith(word)) {
                break;
            }
            String rest = longer.substring(word.length());
            boolean ending =
                    rest.length() <= LONGEST_ENDING
                            && rest.chars().allMatch(c -> "aeinrstu".indexOf(c) >= 0)
                            && !rest.equals("s");
            if (ending || rest.length() > LONGEST_ENDING) {
                return true;
            }
        }
        String backwards = reverse(word);
        String longer = reversed.higher(backwards);
        return longer != null
                && longer.startsWith(backwards)
                && longer.length() >= word.length() + LONGEST_ENDING;
    }

    private static String reverse(String word) {
        return new StringBuilder(word).reverse().toString();
    }
}
