package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.FactKind;
import app.concord.model.FindingMatrix;
import app.concord.model.FindingMatrix.Cell;
import app.concord.model.FindingMatrix.Column;
import app.concord.model.FindingMatrix.Entry;
import app.concord.model.FindingMatrix.Row;
import app.concord.model.FindingMatrix.State;
import app.concord.model.Role;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Looks at the table that a small campaign of known facts is laid out in. */
class MatrixBuilderTest {
    @TempDir private static Path folder;

    private static CheckResult result;
    private static FindingMatrix matrix;

    @BeforeAll
    static void check() throws IOException {
        write(
                "brief.csv",
                """
                offer,price,was_price,currency
                Dunmore Kettle,40.00,50.00,GBP
                Dunmore Toaster,60.00,,GBP
                """);
        write("print/card.txt", "Dunmore Kettle\nwas £50, now £40\n");
        write("web/kettle.html", page("Dunmore Kettle", "Was £50, now £45."));
        StringBuilder posts = new StringBuilder("Date,Text\n");
        for (int day = 1; day <= 11; day++) {
            posts.append(
                    "2026-03-%02d,\"The Dunmore Toaster is £60 or more, from £60.\"\n"
                            .formatted(day));
        }
        write("social/posts.csv", posts.toString());
        result = Runs.run(folder);
        matrix = result.matrix();
    }

    private static String page(String heading, String text) {
        return "<html lang=en><body><main><h1>%s</h1><p>%s</p></main></body></html>"
                .formatted(heading, text);
    }

    private static void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Row row(String subject, Role role) {
        return matrix.rows().stream()
                .filter(r -> r.subjectName().equals(subject) && r.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Row row, String asset) {
        List<String> columns = matrix.columns().stream().map(Column::asset).toList();
        return Objects.requireNonNull(row.cell(columns.indexOf(asset)), asset);
    }

    @Test
    void columnsStandByChannelThenPathAndNumber() {
        assertThat(matrix.columns())
                .extracting(Column::channel)
                .isSorted()
                .startsWith(Channel.BRIEF)
                .endsWith(Channel.PRINT);
        assertThat(matrix.columns())
                .extracting(Column::asset)
                .startsWith("brief.csv", "social/posts.csv#1", "social/posts.csv#2")
                .containsSubsequence("social/posts.csv#9", "social/posts.csv#10");
    }

    @Test
    void everyPieceHasOneColumn() {
        assertThat(matrix.columns())
                .extracting(Column::asset)
                .doesNotHaveDuplicates()
                .hasSize(result.campaign().assets().size() + 1);
    }

    @Test
    void theDeviatingCellIsMarkedAndNoOther() {
        Row now = row("Dunmore Kettle", Role.NOW);
        assertThat(now.kind()).isEqualTo(FactKind.PRICE);
        assertThat(now.state()).isEqualTo(State.DEVIATES);
        assertThat(cell(now, "web/kettle.html").state()).isEqualTo(State.DEVIATES);
        assertThat(cell(now, "print/card.txt").state()).isEqualTo(State.AGREES);
        assertThat(cell(now, "brief.csv").state()).isEqualTo(State.AGREES);
    }

    @Test
    void aRowNamesTheFindingsAboutIt() {
        String finding = result.findings().getFirst().fingerprint();
        assertThat(row("Dunmore Kettle", Role.NOW).findings()).contains(finding);
        assertThat(row("Dunmore Toaster", Role.NOW).findings()).isEmpty();
    }

    @Test
    void partsThatPricesPlayHaveRowsOfTheirOwn() {
        Row was = row("Dunmore Kettle", Role.WAS);
        assertThat(was.state()).isEqualTo(State.AGREES);
        assertThat(was.cells()).hasSize(3);
    }

    @Test
    void equalStatementsOfAPieceStandOnce() {
        assertThat(matrix.rows())
                .flatExtracting(Row::cells)
                .allSatisfy(cell ->
                        assertThat(cell.entries())
                                .extracting(Entry::value, Entry::bound, Entry::state)
                                .doesNotHaveDuplicates());
    }

    @Test
    void everyEntryIsAFactOfItsColumn() {
        for (Row row : matrix.rows()) {
            for (Cell cell : row.cells()) {
                String asset = matrix.columns().get(cell.column()).asset();
                assertThat(cell.entries())
                        .allSatisfy(entry -> assertThat(entry.place().asset()).isEqualTo(asset));
            }
        }
    }
}
