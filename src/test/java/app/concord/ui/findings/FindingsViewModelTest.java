package app.concord.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Channel;
import app.concord.model.Severity;
import app.concord.ui.SampleResults;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Objects;

/** Filters, counts and the selection of the list of findings. */
class FindingsViewModelTest {
    private final FindingsViewModel model = new FindingsViewModel();

    @BeforeEach
    void show() {
        model.show(SampleResults.rich());
    }

    @Test
    void listsAllAndSelectsTheGravest() {
        assertThat(model.shown()).hasSize(14);
        assertThat(selected().finding().severity()).isEqualTo(Severity.ERROR);
        assertThat(model.count(null)).isEqualTo(14);
        assertThat(model.count(Severity.ERROR)).isEqualTo(4);
        assertThat(model.count(Severity.WARNING) + model.count(Severity.INFO)).isEqualTo(10);
    }

    @Test
    void sentencesAreShownFromWhereTheyDiffer() {
        model.show(SampleResults.sentences());
        FindingRow row =
                model.shown().stream()
                        .filter(one -> one.sentence().contains("Milchi"))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.deviating())
                .isEqualTo("… Milchi enthält Fluorid und schmeckt nach Erdbeere!");
        assertThat(row.expected()).startsWith("… Milchi enthält kein Fluorid");
        assertThat(row.searched()).contains("die kinderzahncreme milchi");
        assertThat(model.shown())
                .filteredOn(one -> one.sentence().contains("Ombrelune"))
                .singleElement()
                .satisfies(one -> assertThat(one.deviating()).isEqualTo("Ombreline"));
    }

    @Test
    void severityFilterCanBeSetAndLifted() {
        model.toggle(Severity.WARNING);
        assertThat(model.shown())
                .isNotEmpty()
                .allMatch(row -> row.finding().severity() == Severity.WARNING);
        assertThat(model.count(null)).as("the chips count past their own filter").isEqualTo(14);
        model.toggle(Severity.WARNING);
        assertThat(model.shown()).hasSize(14);
    }

    @Test
    void filtersWorkTogetherAndCountsFollow() {
        model.rules().add("price-mismatch");
        model.channels().add(Channel.SOCIAL);
        assertThat(model.shown())
                .isNotEmpty()
                .allMatch(row -> row.finding().rule().equals("price-mismatch"))
                .allMatch(row -> row.channels().contains(Channel.SOCIAL));
        assertThat(model.count(null)).isEqualTo(model.shown().size());
        assertThat(model.ruleCounts()).containsKeys("price-mismatch", "dates-mismatch");
        assertThat(model.channelCounts().get(Channel.PRINT)).isPositive();
        model.clearFilters();
        assertThat(model.shown()).hasSize(14);
        assertThat(model.filtered()).isFalse();
    }

    @Test
    void searchLooksAtWordsSubjectsAndFiles() {
        model.textProperty().set("TRAUMZEIT15");
        assertThat(model.shown()).hasSize(1);
        model.textProperty().set("alva 649");
        assertThat(model.shown()).hasSize(1);
        model.textProperty().set("nirgends");
        assertThat(model.shown()).isEmpty();
        assertThat(model.selectedProperty().get()).isNull();
        model.textProperty().set("");
        assertThat(model.selectedProperty().get()).isNotNull();
    }

    @Test
    void selectionFollowsTheContradictionThroughTheNextCheck() {
        FindingRow chosen = model.shown().get(5);
        model.selectedProperty().set(chosen);
        model.show(SampleResults.later());
        assertThat(selected().finding().fingerprint()).isEqualTo(chosen.finding().fingerprint());
        assertThat(selected()).isNotSameAs(chosen);
    }

    @Test
    void selectionMovesOnWhereTheContradictionIsGone() {
        model.selectedProperty().set(model.shown().getFirst());
        String gone = selected().finding().fingerprint();
        model.show(SampleResults.later());
        assertThat(model.rows()).hasSize(13);
        assertThat(selected().finding().fingerprint()).isNotEqualTo(gone);
    }

    @Test
    void selectingAFindingLiftsFiltersThatHideIt() {
        String warning =
                model.rows().stream()
                        .filter(row -> row.finding().severity() == Severity.WARNING)
                        .findFirst()
                        .orElseThrow()
                        .finding()
                        .fingerprint();
        model.toggle(Severity.ERROR);
        model.select(warning);
        assertThat(selected().finding().fingerprint()).isEqualTo(warning);
        assertThat(model.shown()).hasSize(14);
    }

    @Test
    void rowsTellBothSides() {
        FindingRow row = selected();
        assertThat(row.deviating()).contains("649");
        assertThat(row.expected()).contains("629");
        assertThat(row.against()).containsExactly(Channel.PRINT);
        assertThat(row.others())
                .containsExactly(Channel.BRIEF, Channel.EMAIL, Channel.SOCIAL, Channel.WEB);
        assertThat(FindingsViewModel.why(row)).contains("brief");
        assertThat(FindingsViewModel.suggestion(row)).isEqualTo("629 €");
    }

    @Test
    void aWrongWeekdayIsShownAsThePieceStatesIt() {
        FindingRow row =
                model.rows().stream()
                        .filter(r -> r.finding().rule().equals("weekday-mismatch"))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.deviating()).isEqualTo("Sun 28 Nov 2026");
        assertThat(row.expected()).startsWith("Sat");
    }

    @Test
    void everyRuleHasItsNameAndPage() {
        for (FindingRow row : model.rows()) {
            assertThat(FindingsViewModel.ruleName(row.finding().rule())).isNotBlank();
            assertThat(FindingsViewModel.rulePage(row)).startsWith("#");
        }
    }

    private FindingRow selected() {
        return Objects.requireNonNull(model.selectedProperty().get());
    }
}
