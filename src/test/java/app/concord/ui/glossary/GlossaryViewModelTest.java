package app.concord.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.CheckRequest;
import app.concord.model.CheckResult;
import app.concord.model.GlossaryColumn;
import app.concord.ui.ChecksDouble;
import app.concord.ui.DirectBackground;
import app.concord.ui.SampleGlossary;
import app.concord.ui.SampleResults;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class GlossaryViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir private Path folder;
    private final DirectBackground background = new DirectBackground();
    private final CheckResult rich = SampleGlossary.rich();
    private int checks;
    private final ChecksDouble asked = new ChecksDouble(rich);
    private final GlossaryViewModel model =
            new GlossaryViewModel(asked, background, () -> checks++);

    @BeforeEach
    void reset() {
        checks = 0;
    }

    private void show(CheckResult result) {
        model.show(CheckRequest.of(folder, TODAY), result);
    }

    private List<String> terms() {
        return model.rows().stream().map(row -> row.cell(GlossaryColumn.TERM)).toList();
    }

    private String saved() throws IOException {
        return Files.readString(folder.resolve("glossary.csv"));
    }

    @Test
    void rowsTellTheirProblemsAndFindings() {
        assertThat(model.stateProperty().get()).isEqualTo(GlossaryViewModel.State.NOTHING);
        show(rich);
        assertThat(model.stateProperty().get()).isEqualTo(GlossaryViewModel.State.FILLED);
        assertThat(terms()).hasSize(9).contains("Nordlicht", "Schlafwelt", "");
        assertThat(model.rows().getFirst().findings()).isEqualTo(1);
        assertThat(model.rows().get(7).problem()).contains("row 8", "its mark is none of");
        assertThat(model.rows().getFirst().problem()).isEmpty();
    }

    @Test
    void changesAreSavedInTheFolderAndCheckedAgain() throws IOException {
        show(rich);
        model.edit(7, GlossaryColumn.MARK, " ™ ");
        assertThat(model.changedProperty().get()).isTrue();
        model.save();
        assertThat(saved())
                .startsWith("\ufeffTerm;Short forms;Forbidden;Mark;Language;Note;Owner\n")
                .contains("Schlafwelt;;;™;;;CRM\n");
        assertThat(checks).isEqualTo(1);
        assertThat(model.changedProperty().get()).isFalse();
        model.save();
        assertThat(checks).isEqualTo(1);
    }

    @Test
    void everyChangeIsTakenBack() {
        show(rich);
        List<GlossaryRow> before = List.copyOf(model.rows());
        model.edit(model.add(), GlossaryColumn.TERM, "Neu");
        model.remove(List.of(model.rows().get(0), model.rows().get(3)));
        assertThat(terms()).hasSize(8).endsWith("Neu");
        model.edit(0, GlossaryColumn.NOTE, model.rows().getFirst().cell(GlossaryColumn.NOTE));
        model.undo();
        model.undo();
        model.undo();
        assertThat(model.rows()).isEqualTo(before);
        assertThat(model.changedProperty().get()).isFalse();
        assertThat(model.undoableProperty().get()).isFalse();
        model.undo();
    }

    @Test
    void proposedTermsAreAddedOnceAndCanBeTakenBack() {
        show(SampleResults.clean());
        assertThat(model.stateProperty().get()).isEqualTo(GlossaryViewModel.State.EMPTY);
        model.propose();
        assertThat(terms()).containsExactly("Nordlicht", "Nordlicht Wolkendecke");
        model.propose();
        assertThat(terms()).hasSize(2);
        model.undo();
        assertThat(terms()).isEmpty();
    }

    @Test
    void checkInBetweenLeavesChangesAlone() {
        show(rich);
        model.edit(0, GlossaryColumn.TERM, "Südlicht");
        show(rich);
        assertThat(terms()).startsWith("Südlicht");
        model.show(CheckRequest.of(folder.resolve("other"), TODAY), rich);
        assertThat(terms()).startsWith("Nordlicht");
    }

    @Test
    void aFileThatWasChangedElsewhereIsNotOverwritten() throws IOException {
        editWhileTheFileChanges();
        assertThat(saved()).isEqualTo("Term\nOther\n");
        assertThat(checks).as("what is there now is read").isEqualTo(1);
        show(SampleGlossary.changed());
        assertThat(model.changedElsewhere().get()).isTrue();
        assertThat(terms()).startsWith("Südlicht");
        model.save();
        assertThat(saved()).isEqualTo("Term\nOther\n");
    }

    @Test
    void mineIsKeptWhereThatIsChosen() throws IOException {
        editWhileTheFileChanges();
        show(SampleGlossary.changed());
        model.keepMine();
        assertThat(saved()).contains("Südlicht").contains("FlexRand");
        assertThat(model.changedElsewhere().get()).isFalse();
        assertThat(model.changedProperty().get()).isFalse();
    }

    @Test
    void theirsIsTakenAndMineCanBeBroughtBack() {
        show(rich);
        model.edit(0, GlossaryColumn.TERM, "Südlicht");
        show(SampleGlossary.changed());
        model.takeTheirs();
        assertThat(terms()).startsWith("Nordlicht").endsWith("Wolkenkissen");
        assertThat(model.changedProperty().get()).isFalse();
        assertThat(model.changedElsewhere().get()).isFalse();
        model.undo();
        assertThat(terms()).startsWith("Südlicht").endsWith("FlexRand");
        assertThat(model.changedProperty().get()).isTrue();
    }

    @Test
    void bothAreMergedAndSavedThen() throws IOException {
        editWhileTheFileChanges();
        model.edit(1, GlossaryColumn.NOTE, "mit Bindestrich");
        model.edit(0, GlossaryColumn.TERM, "Nordlicht");
        model.edit(0, GlossaryColumn.FORBIDDEN, "Nordlich");
        show(SampleGlossary.changed());
        model.merge();
        assertThat(model.overlapsProperty().get()).isEqualTo(1);
        assertThat(model.rows().getFirst().cell(GlossaryColumn.FORBIDDEN)).isEqualTo("Nordlich");
        assertThat(model.rows().get(1).cell(GlossaryColumn.NOTE)).isEqualTo("mit Bindestrich");
        assertThat(terms()).doesNotContain("FlexRand").endsWith("Wolkenkissen");
        assertThat(model.rows().get(7).problem()).contains("row 8");
        assertThat(model.changedElsewhere().get()).isFalse();
        assertThat(model.changedProperty().get()).isTrue();
        Files.delete(folder.resolve("glossary.csv"));
        model.save();
        assertThat(saved()).contains("mit Bindestrich").contains("Wolkenkissen");
        assertThat(model.overlapsProperty().get()).isZero();
    }

    @Test
    void ownSavingIsNoChangeElsewhere() throws IOException {
        show(rich);
        model.edit(0, GlossaryColumn.TERM, "Südlicht");
        model.save();
        String first = saved();
        model.edit(0, GlossaryColumn.TERM, "Westlicht");
        model.save();
        assertThat(saved()).isNotEqualTo(first).contains("Westlicht");
        model.edit(0, GlossaryColumn.TERM, "Ostlicht");
        show(SampleGlossary.with(SampleResults.rich(), saved()));
        assertThat(model.changedElsewhere().get()).isFalse();
        assertThat(terms()).startsWith("Ostlicht");
    }

    private void editWhileTheFileChanges() throws IOException {
        show(rich);
        model.edit(0, GlossaryColumn.TERM, "Südlicht");
        Files.writeString(folder.resolve("glossary.csv"), "Term\nOther\n");
        model.save();
    }

    @Test
    void withoutAFolderNothingCanBeKept() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "a");
        model.show(CheckRequest.of(file, TODAY), SampleResults.clean());
        assertThat(model.stateProperty().get()).isEqualTo(GlossaryViewModel.State.NO_FOLDER);
        model.propose();
        assertThat(terms()).isEmpty();
    }

    @Test
    void rowsAreSearched() {
        show(rich);
        model.textProperty().set("bargain");
        assertThat(model.rows()).hasSize(1);
        assertThat(model.rows().getFirst().index()).isEqualTo(6);
        model.add();
        assertThat(model.rows()).hasSize(10);
    }

    @Test
    void failedSavingIsToldAndChangesStay() throws IOException {
        show(rich);
        Files.createDirectory(folder.resolve("glossary.csv"));
        Files.writeString(folder.resolve("glossary.csv").resolve("x"), "x");
        model.edit(0, GlossaryColumn.TERM, "Südlicht");
        model.save();
        assertThat(model.notSavedProperty().get()).isTrue();
        assertThat(model.changedProperty().get()).isTrue();
        assertThat(checks).isZero();
    }

    @Test
    void whatAChangeDoesIsToldBeforeItIsSaved() throws IOException {
        show(rich);
        assertThat(model.previewProperty().get()).isEmpty();
        asked.answer(progress -> SampleResults.clean());
        model.edit(0, GlossaryColumn.TERM, "Südlicht");
        Path copy = Objects.requireNonNull(asked.requests().getLast().settings().glossary());
        assertThat(copy.getFileName()).hasToString("glossary.csv");
        assertThat(copy).as("the copy is gone").doesNotExist();
        assertThat(folder.resolve("glossary.csv")).doesNotExist();
        assertThat(model.previewProperty().get())
                .startsWith(rich.findings().size() + " findings go, none comes");
        model.textProperty().set("Süd");
        int before = asked.requests().size();
        model.textProperty().set("");
        assertThat(asked.requests()).as("a filter changes nothing").hasSize(before);
        model.undo();
        assertThat(model.previewProperty().get()).isEmpty();
    }

    @Test
    void aNamedGlossaryIsHeldAgainstACopyOfItself() {
        Path named = folder.resolve("terms.csv");
        model.show(
                CheckRequest.of(folder, TODAY).with(settings -> settings.withGlossary(named)),
                rich);
        model.edit(0, GlossaryColumn.TERM, "Südlicht");
        assertThat(asked.requests())
                .extracting(request -> request.settings().glossary())
                .hasSize(2)
                .doesNotContain(named)
                .allMatch(copy -> copy != null && copy.endsWith("terms.csv"));
        assertThat(model.previewProperty().get()).isEqualTo("This changes no finding.");
    }

    @Test
    void changesThatFollowQuicklyAreCountedOnce() {
        show(rich);
        background.hold();
        model.edit(0, GlossaryColumn.TERM, "Süd");
        model.edit(0, GlossaryColumn.TERM, "Südlicht");
        background.finish();
        assertThat(asked.requests()).hasSize(1);
        assertThat(model.previewProperty().get()).isEqualTo("This changes no finding.");
    }

    @Test
    void aGlossaryOfOtherCampaignsTooIsNamed() {
        show(rich);
        assertThat(model.sharedProperty().get()).isEmpty();
        CheckRequest request = CheckRequest.of(folder.resolve("campaign"), TODAY);
        Path own = folder.resolve("campaign/terms.csv");
        model.show(request.with(settings -> settings.withGlossary(own)), rich);
        assertThat(model.sharedProperty().get()).isEmpty();
        Path house = folder.resolve("house.csv");
        model.show(request.with(settings -> settings.withGlossary(house)), rich);
        assertThat(model.sharedProperty().get()).isEqualTo(house.toString());
    }
}
