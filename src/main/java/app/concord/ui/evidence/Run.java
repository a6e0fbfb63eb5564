package app.concord.ui.evidence;

import app.concord.model.Mark;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A stretch of a text that looks the same throughout.
 *
 * @param span where it stands in the text; never empty
 * @param text the words
 * @param marks what the layout says about all of it
 * @param highlight the highlight that covers all of it, null for none; where several do, the
 *     current one, then the first
 */
public record Run(Span span, String text, Set<Mark.Kind> marks, @Nullable Tint highlight) {

    public Run {
        EnumSet<Mark.Kind> copy = EnumSet.noneOf(Mark.Kind.class);
        copy.addAll(marks);
        marks = Collections.unmodifiableSet(copy);
    }

    /**
     * Cuts a text wherever a mark or a highlight begins or ends.
     *
     * <p>The runs follow each other without a gap and together are the whole text. Spans that reach
     * beyond the text are cut at its end; a boundary never falls inside a surrogate pair.
     *
     * @param highlights those of this text only, whatever their block
     */
    public static List<Run> split(String text, List<Mark> marks, List<? extends Tint> highlights) {
        TreeSet<Integer> cuts = new TreeSet<>();
        cuts.add(0);
        cuts.add(text.length());
        for (Mark mark : marks) {
            cut(cuts, text, mark.span());
        }
        for (Tint highlight : highlights) {
            cut(cuts, text, highlight.span());
        }
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int end : cuts.tailSet(1)) {
            Span span = new Span(start, end);
            runs.add(
                    new Run(
                            span,
                            span.of(text),
                            covering(marks, span),
                            strongest(highlights, span)));
            start = end;
        }
        return List.copyOf(runs);
    }

    private static void cut(Set<Integer> cuts, String text, Span span) {
        cuts.add(boundary(text, span.start()));
        cuts.add(boundary(text, span.end()));
    }

    /**
     * The offset itself, or the nearest one before it that lies in the text and between letters.
     */
    private static int boundary(String text, int offset) {
        int inside = Math.min(offset, text.length());
        boolean splitsPair =
                inside > 0
                        && inside < text.length()
                        && Character.isLowSurrogate(text.charAt(inside))
                        && Character.isHighSurrogate(text.charAt(inside - 1));
        return splitsPair ? inside - 1 : inside;
    }

    private static Set<Mark.Kind> covering(List<Mark> marks, Span span) {
        Set<Mark.Kind> kinds = EnumSet.noneOf(Mark.Kind.class);
        for (Mark mark : marks) {
            if (mark.span().overlaps(span)) {
                kinds.add(mark.kind());
            }
        }
        return kinds;
    }

    private static @Nullable Tint strongest(List<? extends Tint> highlights, Span span) {
        Tint found = null;
        for (Tint highlight : highlights) {
            if (highlight.span().overlaps(span)
                    && (found == null || (highlight.current() && !found.current()))) {
                found = highlight;
            }
        }
        return found;
    }
}
