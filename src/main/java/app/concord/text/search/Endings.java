package app.concord.text.search;

import app.concord.text.OneWord;
import app.concord.text.Spellings;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Cuts endings off words to search for them. Searching may take more for the same word than
 * comparing may: what it finds is looked at by people.
 */
final class Endings {
    private static final int LEAST = 3;

    /** What is left of Romanian plurals and articles. */
    private static final List<String> ROMANIAN = List.of("ur", "er", "el", "ar");

    /** Portuguese plurals that are told by accents, which folding takes away. */
    private static final Map<String, String> PORTUGUESE =
            Map.of("oes", "ao", "aes", "ao", "ois", "ol", "ais", "al", "eis", "el");

    private static final Spellings<String> MALAYAN = new Spellings<>(new Affixes()::of);

    private Endings() {}

    /**
     * A word without its endings.
     *
     * @param folded the word, folded
     * @param language ISO 639-1 code, null where it is unknown
     */
    static String stem(Term term, String folded, @Nullable String language) {
        return switch (Objects.requireNonNullElse(language, "")) {
            case "id", "ms" -> MALAYAN.of(folded);
            case "ro" -> romanian(term.stem());
            case "pt" -> portuguese(term, folded);
            default -> term.stem();
        };
    }

    private static String romanian(String stem) {
        for (String ending : ROMANIAN) {
            if (stem.endsWith(ending) && stem.length() >= LEAST + ending.length()) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }

    private static String portuguese(Term term, String folded) {
        String singular =
                folded.length() > LEAST
                        ? PORTUGUESE.get(folded.substring(folded.length() - 3))
                        : null;
        if (singular == null) {
            return term.stem();
        }
        List<Term> terms = Terms.of(folded.substring(0, folded.length() - 3) + singular, "pt");
        return terms.size() == 1 ? terms.getFirst().stem() : term.stem();
    }

    /** Cuts Indonesian and Malay affixes off single words. */
    private static final class Affixes extends OneWord {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new KeywordTokenizer();
            return new TokenStreamComponents(source, new IndonesianStemFilter(source));
        }
    }
}
