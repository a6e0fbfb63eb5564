package app.concord.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.junit.jupiter.api.Test;

import java.util.List;

class DelimitedTextTest {

    private static Sheet read(String text) {
        return DelimitedText.read("a.csv", text, List::size, Cancellation.NONE);
    }

    @Test
    void knowsTheLineEachRowBeginsOn() {
        Sheet sheet = read("a,b\r\n\"1\r\n2\",3\n\n4,5");
        assertThat(sheet.rows())
                .containsExactly(
                        new Row(1, List.of("a", "b")),
                        new Row(2, List.of("1\r\n2", "3")),
                        new Row(4, List.of("")),
                        new Row(5, List.of("4", "5")));
    }

    @Test
    void keepsRaggedRows() {
        assertThat(read("a,b,c\n1\n1,2,3,4\n").rows())
                .extracting(row -> row.cells().size())
                .containsExactly(3, 1, 4);
    }

    @Test
    void takesCellsBeyondARowAsEmpty() {
        assertThat(read("a,b\n").rows().getFirst().cell(7)).isEmpty();
    }

    @Test
    void saysThatATableIsTooLong() {
        Sheet sheet = read("a,b\n".repeat(200_005));
        assertThat(sheet.rows()).hasSize(200_000);
        assertThat(sheet.problems())
                .containsExactly(Problem.of("a.csv", Problem.Kind.CUT_SHORT, "rows", "200000"));
    }

    @Test
    void cutsAnEndlessCell() {
        Sheet sheet = read("a,b\n\"" + "x".repeat(5_000_000) + "\",2\n");
        assertThat(sheet.rows().getLast().cell(0)).hasSize(200_000);
        assertThat(sheet.problems())
                .containsExactly(
                        Problem.of(
                                "a.csv", Problem.Kind.CUT_SHORT, "characters of a cell", "200000"));
    }

    @Test
    void findsSeveralUnclosedQuotes() {
        Sheet sheet = read("a,b\n\"x,1\ny,2\n\"z,3\nw,4\n");
        assertThat(sheet.problems())
                .extracting(Problem::kind)
                .containsOnly(Problem.Kind.UNCLOSED_QUOTE);
        assertThat(sheet.rows()).contains(new Row(5, List.of("w", "4")));
    }
}
