package app.concord.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Evidence.Side;
import app.concord.model.Mark;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class RunTest {
    @Test
    void textWithoutMarksIsOneRun() {
        assertThat(Run.split("Now 49 €", List.of(), List.of()))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.text()).isEqualTo("Now 49 €");
                    assertThat(run.marks()).isEmpty();
                    assertThat(run.highlight()).isNull();
                });
    }

    @Test
    void emptyTextHasNoRuns() {
        assertThat(Run.split("", List.of(), List.of(highlight(0, 3, true)))).isEmpty();
    }

    @Test
    void cutsWhereMarksAndHighlightsBeginAndEnd() {
        List<Run> runs =
                Run.split(
                        "was £59 now £49 only",
                        List.of(
                                new Mark(Mark.Kind.STRUCK, new Span(0, 7)),
                                new Mark(Mark.Kind.EMPHASIS, new Span(8, 15))),
                        List.of(highlight(12, 15, true)));
        assertThat(runs)
                .extracting(Run::text)
                .containsExactly("was £59", " ", "now ", "£49", " only");
        assertThat(runs.getFirst().marks()).containsExactly(Mark.Kind.STRUCK);
        assertThat(runs.get(3).marks()).containsExactly(Mark.Kind.EMPHASIS);
        assertThat(runs.get(3).highlight()).isNotNull();
        assertThat(runs.get(4).highlight()).isNull();
    }

    @Test
    void currentHighlightWinsWhereTwoOverlap() {
        Highlight other = highlight(0, 8, false);
        Highlight current = highlight(4, 6, true);
        List<Run> runs = Run.split("abcdefgh", List.of(), List.of(other, current));
        assertThat(runs).extracting(Run::highlight).containsExactly(other, current, other);
    }

    @Test
    void spansBeyondTheTextAreCutAtItsEnd() {
        List<Run> runs = Run.split("abc", List.of(), List.of(highlight(1, 99, true)));
        assertThat(runs).extracting(Run::text).containsExactly("a", "bc");
    }

    @Test
    void neverCutsInsideASurrogatePair() {
        String text = "a🛏b";
        List<Run> runs = Run.split(text, List.of(), List.of(highlight(2, 4, true)));
        assertThat(runs).extracting(Run::text).containsExactly("a", "🛏b");
    }

    @Test
    void runsTogetherAreAlwaysTheWholeText() {
        Random random = new Random(7);
        String text = "Der Preis 🛏 gilt bis zum 30. November.";
        for (int round = 0; round < 300; round++) {
            int a = random.nextInt(text.length());
            int b = a + random.nextInt(12);
            int c = random.nextInt(text.length());
            List<Run> runs =
                    Run.split(
                            text,
                            List.of(new Mark(Mark.Kind.SMALL, new Span(a, b))),
                            List.of(highlight(c, c + random.nextInt(9), true)));
            assertThat(String.join("", runs.stream().map(Run::text).toList())).isEqualTo(text);
            assertThat(runs)
                    .allSatisfy(run ->
                            assertThat(run.span().of(text)).isEqualTo(run.text()).isNotEmpty());
        }
    }

    private static Highlight highlight(int start, int end, boolean current) {
        return new Highlight(
                0,
                new Span(start, end),
                Side.DEVIATES,
                current ? Highlight.Look.CURRENT : Highlight.Look.OTHER);
    }
}
