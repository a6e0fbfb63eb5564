package app.concord.model;

/**
 * Exact words of an asset.
 *
 * @param asset path of the asset
 * @param block index of the block
 * @param span the words in the block's text
 * @param quote the words as a reader sees them; may be a little longer than the span where the span
 *     alone would say nothing
 * @param location where a person finds them
 */
public record Place(String asset, int block, Span span, String quote, Location location) {

    /** The words of {@code span} in {@code block} of {@code asset}. */
    public static Place of(Asset asset, Block block, Span span) {
        return new Place(
                asset.path(), block.index(), span, span.of(block.text()), block.locate(span));
    }

    /** The block it stands in, which is the same for all places there. */
    public BlockKey inBlock() {
        return new BlockKey(asset, block);
    }

    /** That of the words' position, which tells places apart. */
    @Override
    public int hashCode() {
        return (asset.hashCode() * 31 + block) * 31 + span.hashCode();
    }
}
