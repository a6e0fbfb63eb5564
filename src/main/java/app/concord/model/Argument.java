package app.concord.model;

/** A typed value that goes into a sentence; words are made from it only at the edge. */
public sealed interface Argument {

    /** A canonical text, used in fingerprints. */
    String canonical();

    /** A fact's value. */
    record OfValue(FactValue value) implements Argument {
        @Override
        public String canonical() {
            return value.canonical();
        }
    }

    /** Words that need no translation: a name, a path, a quotation. */
    record OfText(String text) implements Argument {
        @Override
        public String canonical() {
            return text;
        }
    }

    /** A number of things. */
    record OfCount(int count) implements Argument {
        @Override
        public String canonical() {
            return Integer.toString(count);
        }
    }

    /** One of the product's own terms, translated at the edge: a role, a channel, a weekday. */
    record OfTerm(Enum<?> term) implements Argument {
        @Override
        public String canonical() {
            return term.name();
        }
    }

    static Argument of(FactValue value) {
        return new OfValue(value);
    }

    static Argument of(String text) {
        return new OfText(text);
    }

    static Argument of(int count) {
        return new OfCount(count);
    }

    static Argument of(Enum<?> term) {
        return new OfTerm(term);
    }
}
