package app.concord.text.search;

import app.concord.text.Terms;
import app.concord.text.search.SearchQuery.Words;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes queries of words: as written before other forms, whole words before parts of words. */
final class WordQueries {
    /** Field of the forms in which a word counts as written so. */
    static final String FORM = "form";

    /** Field of words without their endings, each with its language. */
    static final String STEM = "stem";

    /** Field of words that may be put together of several. */
    static final String COMPOUND = "compound";

    /** Languages that write several words as one. */
    static final Set<String> COMPOUNDING = Set.of("de", "nl");

    private static final int MOST_WORDS = 40;
    private static final int MOST_FORMS = 300;
    private static final int LEAST_LETTERS = 2;
    private static final int LEAST_PART = 4;
    private static final int LEAST_REST = 3;
    private static final float AS_WRITTEN = 4;
    private static final float OTHERWISE = 2.5f;
    private static final float BEGINNING = 1.2f;
    private static final float INSIDE = 0.6f;

    private final List<String> languages;
    private final Vocabulary forms;
    private final Vocabulary compounds;

    WordQueries(List<String> languages, Vocabulary forms, Vocabulary compounds) {
        this.languages = languages;
        this.forms = forms;
        this.compounds = compounds;
    }

    /** What is looked for, null where the words hold neither letters nor figures. */
    Sought.@Nullable InText of(Words words) {
        if (!words.quoted() && words.text().indexOf('*') >= 0) {
            Sought.InText pattern = pattern(words.text());
            if (pattern != null) {
                return pattern;
            }
        }
        List<Token> tokens = Token.of(words.text(), null);
        if (tokens.size() > MOST_WORDS) {
            tokens = tokens.subList(0, MOST_WORDS);
        }
        if (tokens.isEmpty()) {
            return null;
        }
        return tokens.size() == 1 && !words.quoted()
                ? word(tokens.getFirst(), words.open())
                : phrase(tokens, words);
    }

    /** Words in this order and near each other, which count for more; null for fewer than two. */
    @Nullable Query nearness(List<Words> words) {
        PhraseQuery.Builder near = new PhraseQuery.Builder().setSlop(2);
        int count = 0;
        for (Words one : words) {
            for (Token token : Token.of(one.text(), null)) {
                if (count < MOST_WORDS) {
                    near.add(new Term(FORM, token.folded()), count++);
                }
            }
        }
        return count < 2 ? null : near.build();
    }

    private Sought.InText word(Token token, boolean open) {
        String written = token.signed() == null ? token.folded() : token.signed();
        Set<String> alike = new LinkedHashSet<>();
        String decimal = Token.otherDecimal(written);
        if (decimal != null) {
            alike.add(decimal);
        }
        if (token.signed() == null) {
            alike.addAll(token.forms());
        }
        alike.remove(written);
        boolean figures = written.chars().anyMatch(Character::isDigit);
        Set<String> stems = figures ? Set.of() : stems(token.accented());
        Set<String> parts = figures ? Set.of() : compounds(token.accented());

        List<Query> queries = new ArrayList<>();
        queries.add(new BoostQuery(new TermQuery(new Term(FORM, written)), AS_WRITTEN));
        alike.forEach(form ->
                queries.add(new BoostQuery(new TermQuery(new Term(FORM, form)), OTHERWISE)));
        stems.forEach(stem ->
                queries.add(new BoostQuery(new TermQuery(new Term(STEM, stem)), OTHERWISE)));
        if (open) {
            queries.add(constant(new PrefixQuery(new Term(FORM, written)), BEGINNING));
        }
        if (!parts.isEmpty()) {
            queries.add(constant(set(COMPOUND, parts), INSIDE));
        }
        Sought.Test test =
                (candidate, language) ->
                        candidate.forms().contains(written)
                                || candidate.forms().stream().anyMatch(alike::contains)
                                || stems.contains(tagged(candidate.stem(), language))
                                || parts.contains(candidate.folded())
                                || (open && begins(candidate, written));
        return new Sought.InText(
                new DisjunctionMaxQuery(queries, 0.1f), List.of(test), isIdle(token.folded()));
    }

    private static boolean begins(Token candidate, String letters) {
        for (String form : candidate.forms()) {
            if (form.startsWith(letters)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> stems(String word) {
        Set<String> stems = new LinkedHashSet<>();
        for (String language : languages) {
            List<Token> tokens = Token.of(word, language);
            if (tokens.size() == 1) {
                stems.add(tagged(tokens.getFirst().stem(), language));
            }
        }
        return stems;
    }

    /** A word without endings as the index keeps it. */
    static String tagged(String stem, @Nullable String language) {
        return language + ":" + stem;
    }

    private Set<String> compounds(String word) {
        Set<String> found = new LinkedHashSet<>();
        if (compounds.isEmpty()) {
            return found;
        }
        for (String language : COMPOUNDING) {
            List<Token> tokens = Token.of(word, language);
            String part = tokens.size() == 1 ? tokens.getFirst().stem() : "";
            if (languages.contains(language) && part.length() >= LEAST_PART) {
                found.addAll(compounds.compounds(part, LEAST_REST, MOST_FORMS));
            }
        }
        return found;
    }

    private boolean isIdle(String folded) {
        return languages.stream().anyMatch(language -> Terms.isStopWord(folded, language));
    }

    private Sought.InText phrase(List<Token> tokens, Words words) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        List<Sought.Test> tests = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String written = words.quoted() ? exact(token) : token.folded();
            boolean open = words.open() && i == tokens.size() - 1;
            List<String> begun = open ? forms.beginning(written, MOST_FORMS) : List.of();
            Set<String> terms = new LinkedHashSet<>(begun);
            terms.add(written);
            phrase.add(terms.stream().map(term -> new Term(FORM, term)).toArray(Term[]::new));
            tests.add(
                    (candidate, language) -> candidate.forms().stream().anyMatch(terms::contains));
        }
        return new Sought.InText(new BoostQuery(phrase.build(), AS_WRITTEN), tests, false);
    }

    /** The form that must stand there: accents count where they were typed. */
    private static String exact(Token token) {
        String signed = token.signed();
        return signed == null ? token.accented() : signed;
    }

    private Sought.@Nullable InText pattern(String text) {
        List<String> folded = new ArrayList<>();
        for (String part : new Glob(text).parts()) {
            List<Token> tokens = Token.of(part, null);
            if (tokens.size() > 1 || (tokens.isEmpty() && !part.isEmpty())) {
                return null;
            }
            folded.add(tokens.isEmpty() ? "" : tokens.getFirst().folded());
        }
        Glob pattern = new Glob(String.join("*", folded));
        if (pattern.letters() < LEAST_LETTERS) {
            return null;
        }
        Set<String> found = forms.matching(pattern, MOST_FORMS);
        Sought.Test test =
                (candidate, language) -> candidate.forms().stream().anyMatch(found::contains);
        return new Sought.InText(constant(set(FORM, found), BEGINNING), List.of(test), false);
    }

    private static Query constant(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }

    /** Finds any of some terms. */
    static Query set(String field, Collection<String> terms) {
        return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }
}
