package app.concord.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.CheckResult;
import app.concord.model.Corrections;
import app.concord.model.CoverageItem;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Problem;
import app.concord.ui.SampleContent;
import app.concord.ui.SampleFiles;
import app.concord.ui.SampleGlossary;
import app.concord.ui.SampleResults;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What could not be read, and what was not understood. */
class ProblemsViewModelTest {
    private final List<String> opened = new ArrayList<>();
    private final ProblemsViewModel model =
            new ProblemsViewModel(
                    new ProblemWays() {
                        @Override
                        public void openFile(String path) {
                            opened.add(path);
                        }

                        @Override
                        public void openContent(Place place) {
                            opened.add(place.asset() + " " + place.block());
                        }

                        @Override
                        public void openGlossary() {
                            opened.add("glossary");
                        }
                    });

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

    @Test
    void aStatementLeadsToItsWords() {
        CheckResult rich = SampleResults.rich();
        model.show(rich);
        model.partProperty().set(ProblemsViewModel.Part.STATEMENTS);
        assertThat(model.open(model.rows().getFirst())).isTrue();
        Place place =
                rich.coverage().stream()
                        .filter(item -> item.state() == CoverageItem.State.UNRESOLVED)
                        .findFirst()
                        .orElseThrow()
                        .place();
        assertThat(opened).containsExactly(place.asset() + " " + place.block());
    }

    @Test
    void aFileLeadsToThePartOfThePieceThatWasReadOfIt() {
        Problem cut =
                new Problem(
                        "brief.csv",
                        Problem.Kind.LEFT_OUT,
                        Location.inCell(3, "price"),
                        List.of("a column that is not known"));
        CheckResult sample = SampleContent.sample(Corrections.NONE);
        Place place = Objects.requireNonNull(new ProblemPieces(sample).of(cut));
        assertThat(place.asset()).isEqualTo("brief.csv");
        assertThat(place.location().row()).isEqualTo(3);
        Problem post = Problem.of("social/posts-november.csv", Problem.Kind.CUT_SHORT, "rows", "8");
        assertThat(Objects.requireNonNull(new ProblemPieces(sample).of(post)).asset())
                .isEqualTo("social/posts-november.csv#1");
    }

    @Test
    void whereNothingWasReadTheSentenceNamesTheFileAndWhatToDo() {
        model.show(SampleResults.rich());
        ProblemRow unread = model.rows().getFirst();
        assertThat(unread.piece()).isNull();
        assertThat(unread.way()).isIn(ProblemRow.Way.NONE, ProblemRow.Way.FILES);
        assertThat(unread.sentence()).contains("beileger-wohnzimmer");
        model.show(SampleResults.nothing());
        assertThat(model.open(model.rows().getFirst())).isFalse();
        assertThat(opened).isEmpty();
    }

    @Test
    void aRowOfTheGlossaryLeadsToTheGlossary() {
        model.show(SampleGlossary.rich());
        ProblemRow row =
                model.rows().stream()
                        .filter(one -> one.way() == ProblemRow.Way.GLOSSARY)
                        .findFirst()
                        .orElseThrow();
        model.open(row);
        assertThat(opened).containsExactly("glossary");
    }
}
