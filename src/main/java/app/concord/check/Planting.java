package app.concord.check;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Mark;
import app.concord.model.Mutation;
import app.concord.model.Span;

import java.util.ArrayList;
import java.util.List;

/** Puts other words into a copy of a piece. */
final class Planting {
    private Planting() {}

    /** The asset with the words in their new place; the way back to the original stays as it is. */
    static Asset planted(Asset asset, Mutation mutation) {
        List<Block> blocks = new ArrayList<>(asset.blocks());
        Block old = blocks.get(mutation.block());
        Span span = mutation.span();
        int shift = mutation.after().length() - span.length();
        String text =
                old.text().substring(0, span.start())
                        + mutation.after()
                        + old.text().substring(span.end());
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : old.marks()) {
            int start = moved(mark.span().start(), span, shift);
            int end = Math.max(start, moved(mark.span().end(), span, shift));
            marks.add(new Mark(mark.kind(), new Span(start, end), mark.target()));
        }
        blocks.set(
                mutation.block(),
                new Block(
                        old.index(),
                        old.kind(),
                        old.level(),
                        old.region(),
                        old.part(),
                        text,
                        marks,
                        old.containers(),
                        old.heading(),
                        old.cell(),
                        old.property(),
                        old.label(),
                        old.target(),
                        old.source()));
        return new Asset(
                asset.path(),
                asset.channel(),
                asset.format(),
                asset.title(),
                asset.language(),
                asset.dated(),
                asset.network(),
                blocks,
                asset.sha256());
    }

    private static int moved(int offset, Span replaced, int shift) {
        if (offset <= replaced.start()) {
            return offset;
        }
        return Math.max(replaced.start(), offset + shift);
    }
}
