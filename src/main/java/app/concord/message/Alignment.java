package app.concord.message;

import app.concord.model.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Two wordings held against each other word by word: what both say, and where one says it in other
 * words, adds some or leaves some out. Capitals, punctuation and whether a compound is written in
 * one word count only where nothing else differs. The same texts always give the same alignment.
 * Safe for any thread.
 *
 * @param left the words looked at
 * @param right those they are held against
 * @param parts what both are made of; one after the other they cover both texts without a gap
 */
public record Alignment(String left, String right, List<Part> parts) {
    /** Share of the letters of words that differ from which only the others are told apart. */
    private static final double ALIKE = 0.5;

    /** Share of the letters that both have below which they are no two wordings of one thing. */
    private static final double RELATED = 0.4;

    public Alignment {
        parts = List.copyOf(parts);
    }

    /**
     * A stretch that is the same or differs throughout. An empty stretch stands where words of the
     * other text are missing.
     *
     * @param same whether both say the same there
     * @param left where it stands in the left text
     * @param right where it stands in the right text
     * @param leftCore the letters of {@code left} that differ, where the words are otherwise alike;
     *     else all of it
     * @param rightCore the same of {@code right}
     */
    public record Part(boolean same, Span left, Span right, Span leftCore, Span rightCore) {
        private static Part same(Span left, Span right) {
            return new Part(true, left, right, left, right);
        }
    }

    /** Aligns two texts with the fewest changes. */
    public static Alignment of(String left, String right) {
        List<WordDiff.Hunk> hunks = WordDiff.find(left, right, WordDiff.Precision.WORDS);
        boolean exact = hunks.isEmpty();
        if (exact) {
            hunks = WordDiff.find(left, right, WordDiff.Precision.LETTERS);
        }
        List<Part> parts = new ArrayList<>();
        int atLeft = 0;
        int atRight = 0;
        for (WordDiff.Hunk hunk : hunks) {
            Span before = new Span(atLeft, hunk.left().start());
            Span beforeRight = new Span(atRight, hunk.right().start());
            if (before.length() + beforeRight.length() > 0) {
                parts.add(Part.same(before, beforeRight));
            }
            parts.add(differing(left, right, hunk, exact));
            atLeft = hunk.left().end();
            atRight = hunk.right().end();
        }
        if (atLeft < left.length() || atRight < right.length()) {
            parts.add(
                    Part.same(new Span(atLeft, left.length()), new Span(atRight, right.length())));
        }
        return new Alignment(left, right, parts);
    }

    private static Part differing(String left, String right, WordDiff.Hunk hunk, boolean exact) {
        String one = hunk.left().of(left);
        String other = hunk.right().of(right);
        SharedEnds ends = SharedEnds.of(one, other, exact);
        boolean alike = ends.length() >= ALIKE * Math.max(one.length(), other.length());
        boolean whole = one.isEmpty() || other.isEmpty() || !alike;
        return new Part(
                false,
                hunk.left(),
                hunk.right(),
                whole ? hunk.left() : ends.inner(hunk.left()),
                whole ? hunk.right() : ends.inner(hunk.right()));
    }

    /** The parts that differ, in their order. */
    public List<Part> differences() {
        return parts.stream().filter(part -> !part.same()).toList();
    }

    /** Whether both say the same in the same words. */
    public boolean same() {
        return parts.stream().allMatch(Part::same);
    }

    /** Whether so much is shared that what differs tells something. */
    public boolean related() {
        int shared = 0;
        for (Part part : parts) {
            shared += letters(left, part.left()) + letters(right, part.right());
            if (!part.same()) {
                shared -= letters(left, part.leftCore()) + letters(right, part.rightCore());
            }
        }
        int all =
                letters(left, new Span(0, left.length()))
                        + letters(right, new Span(0, right.length()));
        return all > 0 && shared >= RELATED * all;
    }

    private static int letters(String text, Span span) {
        int letters = 0;
        for (int i = span.start(); i < span.end(); i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
