package app.concord.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Channel;
import app.concord.model.FindingMatrix;
import app.concord.model.Role;
import app.concord.ui.SampleResults;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lines, columns and cells of the matrix. */
class MatrixViewModelTest {
    private final List<String> opened = new ArrayList<>();
    private final MatrixViewModel model = new MatrixViewModel(opened::add);

    @Test
    void channelsOpenIntoTheirPieces() {
        model.show(SampleResults.rich());
        assertThat(model.columns())
                .extracting(MatrixColumn::channel)
                .containsExactly(
                        Channel.BRIEF, Channel.EMAIL, Channel.SOCIAL, Channel.WEB, Channel.PRINT);
        model.toggle(Channel.EMAIL);
        assertThat(model.columns()).hasSize(7).filteredOn(MatrixColumn::piece).hasSize(3);
        model.toggle(Channel.EMAIL);
        assertThat(model.columns()).hasSize(5);
    }

    @Test
    void closedGroupStillShowsItsContradictions() {
        model.show(SampleResults.rich());
        MatrixLine.Group group = group("Matratze Alva");
        assertThat(statements("Matratze Alva")).hasSize(3);
        model.toggle(group);
        assertThat(statements("Matratze Alva"))
                .hasSize(1)
                .allMatch(row -> row.state() == FindingMatrix.State.DEVIATES);
        model.toggle(group("Matratze Alva"));
        assertThat(statements("Matratze Alva")).hasSize(3);
    }

    @Test
    void filtersLeaveWhatMatches() {
        model.show(SampleResults.rich());
        model.onlyDifferencesProperty().set(true);
        assertThat(model.lines())
                .isNotEmpty()
                .allMatch(line ->
                        !(line instanceof MatrixLine.Statement(FindingMatrix.Row row))
                                || row.state() == FindingMatrix.State.DEVIATES);
        model.textProperty().set("traumzeit15");
        assertThat(model.lines()).hasSize(2);
        model.textProperty().set("nirgends");
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void deviatingCellLeadsToItsFinding() {
        model.show(SampleResults.rich());
        MatrixLine line = price("Matratze Alva");
        MatrixColumn print = model.columns().get(4);
        MatrixCell cell = Objects.requireNonNull(model.cell(line, print));
        assertThat(cell.state()).isEqualTo(FindingMatrix.State.DEVIATES);
        assertThat(cell.value()).contains("649");
        assertThat(cell.words()).isEqualTo("649,00 €");
        assertThat(cell.details()).contains("prospekt-herbst.pdf");
        model.open(line, print);
        assertThat(opened).containsExactly("price-mismatch-Matratze Alva-NOW");
        model.open(line, model.columns().getFirst());
        assertThat(opened).hasSize(1);
    }

    @Test
    void channelWithSeveralPiecesTellsTheGravest() {
        model.show(SampleResults.rich());
        MatrixLine line = statement("Herbstschlafwochen", Role.END);
        MatrixCell email = Objects.requireNonNull(model.cell(line, model.columns().get(1)));
        assertThat(email.state()).isEqualTo(FindingMatrix.State.DEVIATES);
        assertThat(email.value()).isEqualTo("Sun 29 Nov 2026, Mon 30 Nov 2026");
        assertThat(model.cell(price("Matratze Alva"), model.columns().getFirst())).isNotNull();
        assertThat(model.cell(group("Matratze Alva"), model.columns().getFirst())).isNull();
    }

    @Test
    void manyLinesAreLaidOut() {
        model.show(SampleResults.large(10_000));
        assertThat(model.lines()).hasSize(12_000);
        assertThat(model.differing()).isZero();
    }

    @Test
    void nothingCheckedIsEmpty() {
        model.show(null);
        assertThat(model.lines()).isEmpty();
        assertThat(model.columns()).isEmpty();
    }

    private MatrixLine.Group group(String subject) {
        for (MatrixLine line : model.lines()) {
            if (line instanceof MatrixLine.Group group && group.subject().equals(subject)) {
                return group;
            }
        }
        throw new AssertionError(subject);
    }

    private List<FindingMatrix.Row> statements(String subject) {
        List<FindingMatrix.Row> rows = new ArrayList<>();
        for (MatrixLine line : model.lines()) {
            if (line instanceof MatrixLine.Statement(FindingMatrix.Row row)
                    && row.subject().equals(subject)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private MatrixLine price(String subject) {
        return statement(subject, Role.NOW);
    }

    private MatrixLine statement(String subject, Role role) {
        return new MatrixLine.Statement(
                statements(subject).stream()
                        .filter(row -> row.role() == role)
                        .findFirst()
                        .orElseThrow());
    }
}
