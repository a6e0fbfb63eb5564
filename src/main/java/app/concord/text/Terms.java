package app.concord.text;

import app.concord.model.Span;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Cuts text into words and brings them to comparable forms, by language. Safe for any thread. */
public final class Terms {
    private static final CharArraySet ARTICLES =
            new CharArraySet(
                    List.of(
                            "l", "d", "c", "j", "m", "n", "s", "t", "qu", "un", "all", "dell",
                            "nell", "sull", "dall"),
                    true);

    private static final Map<String, CharArraySet> STOP_WORDS =
            Map.of(
                    "en", EnglishAnalyzer.getDefaultStopSet(),
                    "de", GermanAnalyzer.getDefaultStopSet(),
                    "fr", FrenchAnalyzer.getDefaultStopSet(),
                    "es", SpanishAnalyzer.getDefaultStopSet(),
                    "it", ItalianAnalyzer.getDefaultStopSet(),
                    "nl", DutchAnalyzer.getDefaultStopSet(),
                    "pt", PortugueseAnalyzer.getDefaultStopSet(),
                    "ro", RomanianAnalyzer.getDefaultStopSet(),
                    "id", IndonesianAnalyzer.getDefaultStopSet(),
                    "ms", IndonesianAnalyzer.getDefaultStopSet());

    private static final Analyzer CUTTING = new Cutting();
    private static final Folding FOLDING = new Folding();
    private static final Spellings<Forms> UNSTEMMED = new Spellings<>(word -> Forms.of(word, null));
    private static final Map<String, Spellings<Forms>> FORMS = forms();

    private Terms() {}

    private static Map<String, Spellings<Forms>> forms() {
        Map<String, Spellings<Forms>> forms = new HashMap<>();
        for (String language : Stems.BY_LANGUAGE.keySet()) {
            forms.put(language, new Spellings<>(word -> Forms.of(word, language)));
        }
        return Map.copyOf(forms);
    }

    /**
     * The words of a text, in its order.
     *
     * @param language ISO 639-1 code; with null or another code words keep their endings
     */
    public static List<Term> of(String text, @Nullable String language) {
        Spellings<Forms> forms =
                FORMS.getOrDefault(Objects.requireNonNullElse(language, ""), UNSTEMMED);
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = CUTTING.tokenStream("", text)) {
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                Span span = new Span(offset.startOffset(), offset.endOffset());
                Forms word = forms.of(text, span.start(), span.end());
                terms.add(new Term(word.surface(), word.folded(), word.stem(), span));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** The forms of a word, which share one text where they are the same. */
    private record Forms(String surface, String folded, String stem) {
        static Forms of(String surface, @Nullable String language) {
            String folded = FOLDING.of(surface);
            String shared = folded.equals(surface) ? surface : folded;
            String stem = Stems.of(folded, language);
            return new Forms(surface, shared, stem.equals(shared) ? shared : stem);
        }
    }

    /** Whether the word says nothing of its own in this language; {@code folded} as in a term. */
    public static boolean isStopWord(String folded, @Nullable String language) {
        CharArraySet words = language == null ? null : STOP_WORDS.get(language);
        return (words == null ? EnglishAnalyzer.getDefaultStopSet() : words).contains(folded);
    }

    /** Cuts a text into words. */
    private static final class Cutting extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new StandardTokenizer());
        }
    }

    /** Folds single words: elisions, case and accents. */
    private static final class Folding extends OneWord {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new KeywordTokenizer();
            TokenStream words = new ElisionFilter(source, ARTICLES);
            words = new LowerCaseFilter(words);
            words = new ASCIIFoldingFilter(words);
            return new TokenStreamComponents(source, words);
        }
    }

    /** Cuts the endings of single words. */
    private static final class Stems extends OneWord {
        private static final Map<String, Stems> BY_LANGUAGE =
                Map.of(
                        "en", new Stems("en"),
                        "de", new Stems("de"),
                        "fr", new Stems("fr"),
                        "es", new Stems("es"),
                        "it", new Stems("it"),
                        "nl", new Stems("nl"),
                        "pt", new Stems("pt"),
                        "ro", new Stems("ro"));
        private final String language;

        private Stems(String language) {
            this.language = language;
        }

        static String of(String word, @Nullable String language) {
            Stems stems = language == null ? null : BY_LANGUAGE.get(language);
            String stem = stems == null ? word : stems.of(word);
            return "en".equals(language) ? withoutRest(stem) : stem;
        }

        /** English words that end in a hiss have a whole syllable more: 'boxes', 'watches'. */
        private static String withoutRest(String stem) {
            boolean rest =
                    stem.endsWith("xe")
                            || stem.endsWith("che")
                            || stem.endsWith("she")
                            || stem.endsWith("sse");
            return rest ? stem.substring(0, stem.length() - 1) : stem;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            TokenStream words =
                    switch (language) {
                        case "en" -> new EnglishMinimalStemFilter(source);
                        case "de" -> new GermanLightStemFilter(source);
                        case "fr" -> new FrenchLightStemFilter(source);
                        case "es" -> new SpanishLightStemFilter(source);
                        case "it" -> new ItalianLightStemFilter(source);
                        case "nl" -> new SnowballFilter(source, new DutchStemmer());
                        case "pt" -> new PortugueseLightStemFilter(source);
                        default -> new SnowballFilter(source, new RomanianStemmer());
                    };
            return new TokenStreamComponents(source, words);
        }
    }
}
