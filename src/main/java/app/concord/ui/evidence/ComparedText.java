package app.concord.ui.evidence;

import app.concord.model.Evidence;
import app.concord.model.Span;

import java.util.List;

/** Draws a wording that is held against another. */
final class ComparedText {
    private ComparedText() {}

    /** The line in the colours of its side. */
    static MarkedText of(ComparedLine line, Evidence.Side side) {
        List<MarkedText.Stretch> stretches =
                line.pieces().stream().map(piece -> stretch(piece, side)).toList();
        MarkedText text = new MarkedText(line.text(), stretches);
        text.getStyleClass().addAll("compared", MarkedText.sideStyle(side));
        return text;
    }

    private static MarkedText.Stretch stretch(ComparedLine.Piece piece, Evidence.Side side) {
        return switch (piece.look()) {
            case SAME -> MarkedText.Stretch.of(piece.text(), null);
            case OWN -> MarkedText.Stretch.own(piece.text());
            case DIFFERS -> MarkedText.Stretch.of(piece.text(), mark(piece, side, false));
            case CORE -> MarkedText.Stretch.of(piece.text(), mark(piece, side, false), "core");
            case GAP -> MarkedText.Stretch.of(piece.text(), mark(piece, side, true));
        };
    }

    /** The mark of a difference; its number keeps it apart from those beside it. */
    private static Highlight mark(ComparedLine.Piece piece, Evidence.Side side, boolean gap) {
        Highlight.Look look = gap ? Highlight.Look.GAP : Highlight.Look.CURRENT;
        return new Highlight(piece.part(), new Span(0, 0), side, look);
    }
}
