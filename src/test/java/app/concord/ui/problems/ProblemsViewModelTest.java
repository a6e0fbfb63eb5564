package app.concord.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.ui.SampleFiles;
import app.concord.ui.SampleResults;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What could not be read, and what was not understood. */
class ProblemsViewModelTest {
    private final List<String> opened = new ArrayList<>();
    private final ProblemsViewModel model = new ProblemsViewModel(opened::add);

    @Test
    void filesComeWithWhatToDoTheGraveOnesFirst() {
        model.show(SampleResults.rich());
        assertThat(model.rows()).hasSize(2);
        assertThat(model.rows().getFirst().grave()).isTrue();
        assertThat(model.rows().getFirst().sentence()).contains("beileger-wohnzimmer");
        assertThat(model.rows().getLast().grave()).isFalse();
    }

    @Test
    void anOpenOrderOfDatesLeadsToItsFile() {
        model.show(SampleFiles.rich());
        List<ProblemRow> open = model.rows().stream().filter(row -> row.settle() != null).toList();
        assertThat(open).hasSize(1);
        model.settle(open.getFirst());
        assertThat(opened).containsExactly(SampleFiles.OPEN);
    }

    @Test
    void statementsTellTheirWordsAndPlace() {
        model.show(SampleResults.rich());
        model.partProperty().set(ProblemsViewModel.Part.STATEMENTS);
        assertThat(model.rows()).hasSize(6);
        assertThat(model.rows().getFirst().title()).contains("3 für 2");
        assertThat(model.rows().getFirst().file()).contains("prospekt-herbst.pdf").contains("2");
        assertThat(model.count(ProblemsViewModel.Part.FILES)).isEqualTo(2);
    }

    @Test
    void emptyFolderIsAProblemOfTheWhole() {
        model.show(SampleResults.nothing());
        assertThat(model.rows()).hasSize(1);
        model.show(SampleResults.clean());
        assertThat(model.rows()).isEmpty();
    }
}
