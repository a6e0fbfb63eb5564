package app.concord.text.search;

import app.concord.model.Span;

import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A choice of a query as the index looks for it. */
sealed interface Sought {

    /** Finds the passages. */
    Query query();

    /**
     * The words that were sought.
     *
     * @param passage where they are
     * @param language of the tokens, null where it is unknown
     * @param tokens its words
     */
    List<Span> marks(Passage passage, @Nullable String language, List<Token> tokens);

    /** Tells whether a word of a passage is the one sought. */
    @FunctionalInterface
    interface Test {
        boolean passes(Token token, @Nullable String language);
    }

    /**
     * Words beside each other.
     *
     * @param idle whether it says nothing of its own, as an article does
     */
    record InText(Query query, List<Test> words, boolean idle) implements Sought {
        public InText {
            words = List.copyOf(words);
        }

        @Override
        public List<Span> marks(Passage passage, @Nullable String language, List<Token> tokens) {
            List<Span> marks = new ArrayList<>();
            for (int i = 0; i + words.size() <= tokens.size(); i++) {
                if (stands(i, language, tokens)) {
                    int last = i + words.size() - 1;
                    marks.add(
                            new Span(tokens.get(i).span().start(), tokens.get(last).span().end()));
                }
            }
            return marks;
        }

        private boolean stands(int at, @Nullable String language, List<Token> tokens) {
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).passes(tokens.get(at + i), language)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A field with some values. */
    record InField(Query query, String name, Set<String> values) implements Sought {
        public InField {
            values = Set.copyOf(values);
        }

        @Override
        public List<Span> marks(Passage passage, @Nullable String language, List<Token> tokens) {
            List<Span> marks = new ArrayList<>();
            for (Tag tag : passage.tags()) {
                Span span = tag.span();
                if (span != null && tag.field().equals(name) && values.contains(tag.value())) {
                    marks.add(span);
                }
            }
            return marks;
        }
    }
}
