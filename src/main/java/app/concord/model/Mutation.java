package app.concord.model;

/**
 * A contradiction planted into a copy of a piece: some of its words replaced by others.
 *
 * @param kind what was changed
 * @param asset path of the piece
 * @param block index of the block
 * @param span the words in the text of the untouched block
 * @param before these words
 * @param after the words in their place; empty where they are left out
 */
public record Mutation(
        MutationKind kind, String asset, int block, Span span, String before, String after) {

    /** The words in their place in the changed text. */
    public Span changed() {
        return new Span(span.start(), span.start() + after.length());
    }
}
