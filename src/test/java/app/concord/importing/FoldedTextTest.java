package app.concord.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Holds how text is folded for a reader. */
class FoldedTextTest {
    private static final int STRUCK = FoldedText.bit(Mark.Kind.STRUCK);

    private static String fold(String text) {
        FoldedText folded = new FoldedText();
        folded.append(text, 0, 0, 0, false);
        return folded.take().text();
    }

    @Test
    void foldsBlanksAndDropsWhatIsInvisible() {
        assertThat(fold("  a \n\t b  ")).isEqualTo("a b");
        assertThat(fold("30\u00a0%")).isEqualTo("30\u00a0%");
        assertThat(fold("a \u00a0|\u00a0 b")).isEqualTo("a | b");
        assertThat(fold("Spar\u00adpreis\u200b\ufeff")).isEqualTo("Sparpreis");
        assertThat(fold("Text\u200c\u00a0\u200c\u00a0\u034f")).isEqualTo("Text");
        assertThat(fold("1\u202f000")).isEqualTo("1\u202f000");
        assertThat(fold("\ud83d\udc69\u200d\ud83d\udcbb")).hasSize(5);
    }

    @Test
    void partsStruckFromNewAmounts() {
        FoldedText text = new FoldedText();
        text.append("$50", STRUCK, 0, 0, false);
        text.append("$40", 0, 0, 0, false);
        FoldedText.Piece piece = text.take();
        assertThat(piece.text()).isEqualTo("$50 $40");
        assertThat(piece.marks()).containsExactly(new Mark(Mark.Kind.STRUCK, new Span(0, 3)));
    }

    @Test
    void twoBreaksPartParagraphsAndOneStays() {
        FoldedText text = new FoldedText();
        text.append("a", 0, 0, 0, false);
        text.lineBreak();
        text.append("b", 0, 0, 0, false);
        text.lineBreak();
        text.lineBreak();
        text.append("c", 0, 0, 0, false);
        assertThat(text.takeParagraphs().stream().map(FoldedText.Piece::text))
                .containsExactly("a\nb", "c");
        assertThat(text.isEmpty()).isTrue();
    }

    @Test
    void everyCharacterKnowsItsLine() {
        FoldedText text = new FoldedText();
        text.append("one\ntwo\n\nthree", 0, 0, 7, false);
        FoldedText.Piece piece = text.take();
        assertThat(piece.text()).isEqualTo("one two three");
        assertThat(piece.source(Location.NONE).locate(new Span(0, 3)).line()).isEqualTo(7);
        assertThat(piece.source(Location.NONE).locate(new Span(4, 7)).line()).isEqualTo(8);
        assertThat(piece.source(Location.NONE).locate(new Span(8, 13)).line()).isEqualTo(10);
    }

    @Test
    void slicesKeepMarks() {
        FoldedText text = new FoldedText();
        text.append("now ", 0, 0, 0, false);
        text.append("old", STRUCK, 0, 0, false);
        FoldedText.Piece slice = text.take().slice(4, 7);
        assertThat(slice.whollyMarked(Mark.Kind.STRUCK)).isTrue();
        assertThat(slice.marks()).isEqualTo(List.of(new Mark(Mark.Kind.STRUCK, new Span(0, 3))));
    }
}
