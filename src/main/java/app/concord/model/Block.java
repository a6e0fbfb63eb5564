package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * A piece of text as a reader meets it, in reading order, with its way back to the original.
 *
 * @param index position in its asset, from 0
 * @param kind what it is to the reader
 * @param level heading level 1 to 6, nesting of a list item from 1, else 0
 * @param region the part of the piece it belongs to
 * @param part part of the piece: {@code subject}, {@code preheader}, {@code html}, {@code text},
 *     {@code body}; of a mail also {@code amp} for its livelier HTML, {@code annotation} for what
 *     mail programs read, {@code outlook} for what Outlook alone shows; blocks of different parts
 *     of one mail say the same thing twice
 * @param text what a reader sees: entities decoded, soft hyphens and invisible characters gone,
 *     runs of blanks folded to one (a no-break space stays), {@code \n} for a forced line break
 * @param marks marks on spans of the text, by span
 * @param containers numbers of the enclosing structures (section, table, row, card, list item) from
 *     outermost to innermost; two blocks share a structure when they share a number
 * @param heading index of the heading block that governs this one, -1 for none; for a heading the
 *     heading above it
 * @param cell place in a table, null outside of tables
 * @param property meaning of a named value, null for running text
 * @param label name of the field or column as the file writes it, null for running text
 * @param target address a link or button leads to, null for none
 * @param source the way back
 */
public record Block(
        int index,
        BlockKind kind,
        int level,
        Region region,
        String part,
        String text,
        List<Mark> marks,
        List<Integer> containers,
        int heading,
        @Nullable Cell cell,
        @Nullable Property property,
        @Nullable String label,
        @Nullable String target,
        SourceMap source) {

    private static final Set<String> RETELLING = Set.of("html", "text", "amp", "annotation");

    public Block {
        marks = List.copyOf(marks);
        containers = List.copyOf(containers);
    }

    /** A plain block without structure, for texts that have none. */
    public static Block plain(
            int index, BlockKind kind, String part, String text, SourceMap source) {
        return new Block(
                index,
                kind,
                0,
                Region.MAIN,
                part,
                text,
                List.of(),
                List.of(),
                -1,
                null,
                null,
                null,
                null,
                source);
    }

    /** Where {@code span} of this block's text stands in the original. */
    public Location locate(Span span) {
        return source.locate(span);
    }

    /** Whether any unit of {@code span} carries a mark of this kind. */
    public boolean marked(Mark.Kind markKind, Span span) {
        for (Mark mark : marks) {
            if (mark.kind() == markKind && mark.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether this block is of a part that tells the whole piece and the other is of one that tells
     * it again, as the HTML and the text of a mail do: what differs there is no addition.
     */
    public boolean retells(Block other) {
        return !part.equals(other.part)
                && RETELLING.contains(part)
                && RETELLING.contains(other.part);
    }

    /** Whether this block is of a part that tells the whole piece, as the HTML of a mail does. */
    public boolean retold() {
        return RETELLING.contains(part);
    }

    /** The innermost enclosing structure, or -1 where there is none. */
    public int innermost() {
        return containers.isEmpty() ? -1 : containers.getLast();
    }
}
