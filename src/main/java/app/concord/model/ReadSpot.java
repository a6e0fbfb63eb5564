package app.concord.model;

/**
 * Words that were read as something: what can be corrected.
 *
 * @param kind what they were read as
 * @param block index of the block they stand in
 * @param span the words in the block's text
 */
public record ReadSpot(FactKind kind, int block, Span span) {

    /** Where a fact was read. */
    public static ReadSpot of(Fact fact) {
        return new ReadSpot(fact.kind(), fact.place().block(), fact.place().span());
    }

    /** Where something was seen. */
    public static ReadSpot of(CoverageItem item) {
        return new ReadSpot(item.seen(), item.place().block(), item.place().span());
    }
}
