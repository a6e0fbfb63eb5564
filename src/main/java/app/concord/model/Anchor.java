package app.concord.model;

import java.util.Comparator;
import java.util.List;

/**
 * Words of a piece as they are found again after the piece changed elsewhere: by themselves and by
 * what stands right beside them. Where the words or those beside them changed, they are not found
 * again.
 *
 * @param asset path of the piece
 * @param kind what they were read as
 * @param words the words as written
 * @param before what stands right before them
 * @param after what stands right behind them
 * @param occurrence which of the places that are alike in all this, from 0
 * @param alike how many places are alike, at least 1; with another number they are not found again
 */
public record Anchor(
        String asset,
        FactKind kind,
        String words,
        String before,
        String after,
        int occurrence,
        int alike)
        implements Comparable<Anchor> {
    private static final Comparator<Anchor> ORDER =
            Comparator.comparing(Anchor::asset)
                    .thenComparing(Anchor::kind)
                    .thenComparing(Anchor::words)
                    .thenComparing(Anchor::before)
                    .thenComparing(Anchor::after)
                    .thenComparingInt(Anchor::occurrence)
                    .thenComparingInt(Anchor::alike);

    /** How far what stands beside reaches, in UTF-16 units. */
    private static final int REACH = 24;

    /** So few letters and digits say nothing, and the text of the next block is taken with them. */
    private static final int FEWEST = 6;

    public Anchor {
        alike = Math.max(1, alike);
    }

    /**
     * The anchor of words as if no others were alike.
     *
     * @param asset the piece
     * @param block index of the block they stand in
     * @param span the words in the block's text; what reaches beyond it is cut
     */
    static Anchor at(Asset asset, FactKind kind, int block, Span span) {
        List<Block> blocks = asset.blocks();
        String text = blocks.get(block).text();
        int start = Math.min(span.start(), text.length());
        int end = Math.min(span.end(), text.length());
        String before = last(text.substring(0, start));
        for (int i = block - 1; i >= 0 && saysLittle(before); i--) {
            before = last(blocks.get(i).text() + "\n" + before);
        }
        String after = first(text.substring(end));
        for (int i = block + 1; i < blocks.size() && saysLittle(after); i++) {
            after = first(after + "\n" + blocks.get(i).text());
        }
        return new Anchor(asset.path(), kind, text.substring(start, end), before, after, 0, 1);
    }

    /** The same as one of several places that are alike. */
    Anchor among(int which, int of) {
        return new Anchor(asset, kind, words, before, after, which, of);
    }

    private static boolean saysLittle(String text) {
        return text.length() < REACH
                && text.codePoints().filter(Character::isLetterOrDigit).limit(FEWEST).count()
                        < FEWEST;
    }

    private static String last(String text) {
        int from = Math.max(0, text.length() - REACH);
        boolean splits = from > 0 && Character.isLowSurrogate(text.charAt(from));
        return text.substring(splits ? from + 1 : from);
    }

    private static String first(String text) {
        int to = Math.min(text.length(), REACH);
        boolean splits = to < text.length() && Character.isLowSurrogate(text.charAt(to));
        return text.substring(0, splits ? to - 1 : to);
    }

    @Override
    public int compareTo(Anchor other) {
        return ORDER.compare(this, other);
    }
}
