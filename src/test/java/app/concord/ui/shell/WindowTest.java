package app.concord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.Settings;
import app.concord.check.CheckRequest;
import app.concord.model.Addresses;
import app.concord.model.Channel;
import app.concord.model.Checklist;
import app.concord.model.ChoiceRule;
import app.concord.model.FileChoices;
import app.concord.model.Review;
import app.concord.model.Severity;
import app.concord.ui.SampleFiles;
import app.concord.ui.SampleResults;
import app.concord.ui.findings.FindingRow;
import app.concord.ui.look.Look;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The window as a whole, on a screen that nobody sees. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Filled by the start of the window.
class WindowTest {
    @TempDir private static Path folder;
    private WindowDouble window;

    @Start
    void open(Stage stage) throws IOException {
        // What one test decides must not be there for the next.
        Path kept = Files.createTempDirectory(folder, "kept");
        window = new WindowDouble(SampleResults.rich(), kept);
        new Look(window.preferences.settingsProperty());
        Scene scene = new Scene(window.view().root(), 980, 800);
        Look.style(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void firstScreenOffersFolderAndSample(FxRobot robot) {
        assertThat(robot.lookup(".drop-area").queryAll()).hasSize(1);
        assertThat(robot.lookup(".drop-area .button").queryAllAs(Button.class)).hasSize(3);
        assertThat(shown(robot, ".rail")).isFalse();
    }

    @Test
    void openingAFolderShowsItsFindings(FxRobot robot) {
        window.chosen = folder;
        robot.clickOn(".drop-area .accent");
        assertThat(table(robot).getItems()).hasSize(14);
        assertThat(text(robot, ".sentence")).contains("649");
        assertThat(text(robot, ".readiness-words")).isEqualTo("Not ready");
        assertThat(shown(robot, ".rail")).isTrue();
    }

    @Test
    void addressIsFetchedOnlyAfterConsent(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.U);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".address-card").queryAll()).hasSize(1);
        TextField field = robot.lookup(".address-card .text-field").queryAs(TextField.class);
        assertThat(field.getScene().getFocusOwner()).isSameAs(field);
        robot.interact(() -> field.setText("lamp"));
        robot.push(KeyCode.ENTER);
        assertThat(shown(robot, ".address-fault")).isTrue();
        robot.interact(() -> field.setText("https://www.nordlicht.example/lamp"));
        assertThat(shown(robot, ".address-fault")).isFalse();
        assertThat(window.checks.requests()).isEmpty();
        robot.clickOn(".address-card .accent");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.checks.requests()).hasSize(1);
        CheckRequest request = window.checks.requests().getFirst();
        assertThat(request.paths()).isEmpty();
        assertThat(request.addresses())
                .isEqualTo(Addresses.of(List.of(URI.create("https://www.nordlicht.example/lamp"))));
        assertThat(window.model.address().askedProperty().get()).isFalse();
    }

    @Test
    void theCampaignIsApprovedByKeysAndTheHeaderTellsIt(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertThat(robot.lookup(".approval-card").queryAll()).as("nothing is open").isEmpty();
        robot.interact(() -> window.model.open(List.of(folder)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".approval-card").queryAll()).hasSize(1);
        robot.interact(() -> {
            window.model.signing().approval().nameProperty().set("Kim Example");
            window.model.signing().approval().roleProperty().set("Brand manager");
        });
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(shown(robot, ".approval-fault")).as("errors are open").isTrue();
        robot.interact(
                () -> window.model.signing().approval().commentProperty().set("agreed by phone"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.model.signing().approval().askedProperty().get()).isFalse();
        assertThat(robot.lookup(".header-approval").queryAs(Button.class).getText())
                .isEqualTo("Approved");
        robot.interact(() -> window.model.signing().approval().ask());
        robot.interact(() -> window.model.signing().approval().open(Checklist.Check.WARNINGS));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.model.placeProperty().get()).isEqualTo(Place.FINDINGS);
        assertThat(table(robot).getItems())
                .isNotEmpty()
                .allMatch(row -> row.finding().severity() == Severity.WARNING);
    }

    @Test
    void addressIsAddedToTheOpenCampaignOrNot(FxRobot robot) {
        robot.interact(() -> window.model.open(List.of(folder)));
        robot.interact(() -> window.model.askForAddress());
        robot.interact(() -> window.model.address().textProperty().set("www.nordlicht.example"));
        robot.clickOn(".address-card .address-buttons .button");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.checks.requests()).as("thought better of it").hasSize(1);
        robot.interact(() -> window.model.askForAddress());
        robot.interact(() -> window.model.address().textProperty().set("www.nordlicht.example"));
        robot.interact(() -> assertThat(window.model.address().fetch()).isTrue());
        CheckRequest request = window.checks.requests().getLast();
        assertThat(request.paths()).containsExactly(folder);
        assertThat(request.addresses().start())
                .containsExactly(URI.create("https://www.nordlicht.example/"));
        assertThat(window.preferences.get().recent()).containsExactly(folder);
    }

    @Test
    void keysFilterAndStepThroughTheList(FxRobot robot) {
        robot.interact(() -> window.model.openSample());
        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.DIGIT2);
        assertThat(table(robot).getItems()).hasSize(8);
        FindingRow first = table(robot).getSelectionModel().getSelectedItem();
        robot.push(KeyCode.DOWN);
        assertThat(table(robot).getSelectionModel().getSelectedItem()).isNotEqualTo(first);
        robot.push(KeyCode.ESCAPE);
        assertThat(table(robot).getItems()).hasSize(14);
        robot.push(KeyCode.SLASH);
        robot.write("traumzeit15");
        assertThat(window.model.findings().textProperty().get()).isEqualTo("traumzeit15");
        assertThat(table(robot).getItems()).hasSize(1);
    }

    @Test
    void theSearchIsReachedFromAnywhere(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        assertThat(window.model.placeProperty().get()).isEqualTo(Place.START);
        robot.interact(() -> window.model.openSample());
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.model.placeProperty().get()).isEqualTo(Place.SEARCH);
        TextField field = robot.lookup(".search-field").queryAs(TextField.class);
        assertThat(field.isFocused()).isTrue();
        robot.write("alva");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".hits .piece-file").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("alva.html");
        robot.interact(() -> window.model.placeProperty().set(Place.TIMELINE));
        robot.write("/");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.model.placeProperty().get()).isEqualTo(Place.SEARCH);
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getText()).isEqualTo("alva");
    }

    @Test
    void afterACheckTheKeyboardIsInTheList(FxRobot robot) {
        robot.interact(() -> window.model.openSample());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table(robot).getScene().getFocusOwner()).isSameAs(table(robot));
        FindingRow first = table(robot).getSelectionModel().getSelectedItem();
        robot.push(KeyCode.DOWN);
        assertThat(table(robot).getSelectionModel().getSelectedItem()).isNotEqualTo(first);
    }

    @Test
    void chipsTellHowManyTheyShow(FxRobot robot) {
        robot.interact(() -> window.model.openSample());
        List<String> chips =
                robot
                        .lookup(".segmented-button .toggle-button")
                        .queryAllAs(ToggleButton.class)
                        .stream()
                        .map(ToggleButton::getText)
                        .toList();
        assertThat(chips).containsExactly("Open  14", "Settled  0", "All  14", "4", "8", "2");
    }

    @Test
    void aFindingIsSettledByKeyboardAndTakenBack(FxRobot robot) {
        robot.interact(() -> window.model.openSample());
        WaitForAsyncUtils.waitForFxEvents();
        FindingRow first = window.model.findings().selectedProperty().get();
        robot.push(KeyCode.A);
        TextField reason = robot.lookup(".decision-bar .text-field").queryAs(TextField.class);
        assertThat(reason.getScene().getFocusOwner()).isSameAs(reason);
        robot.push(KeyCode.ENTER);
        assertThat(table(robot).getItems()).as("no reason, no decision").hasSize(14);
        robot.interact(() -> reason.setText("the till knows the price"));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table(robot).getItems()).hasSize(13);
        assertThat(window.model.findings().selectedProperty().get()).isNotEqualTo(first);
        assertThat(robot.lookup(".readiness .figures").queryAs(Label.class).getText())
                .isEqualTo("3");
        assertThat(table(robot).getScene().getFocusOwner()).isSameAs(table(robot));
        robot.push(KeyCode.U);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table(robot).getItems()).hasSize(14);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table(robot).getItems()).hasSize(13);
    }

    @Test
    void severalAreMarkedToBeFixedAtOnce(FxRobot robot) {
        robot.interact(() -> window.model.openSample());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> table(robot).getSelectionModel().selectRange(0, 3));
        robot.push(KeyCode.F);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table(robot).getItems()).hasSize(14);
        assertThat(window.model.findings().rows().stream().limit(4).toList())
                .extracting(row -> window.model.findings().state(row))
                .containsExactly(
                        Review.State.TO_FIX,
                        Review.State.TO_FIX,
                        Review.State.TO_FIX,
                        Review.State.OPEN);
    }

    @Test
    void longCheckCanBeCancelled(FxRobot robot) {
        window.background.hold();
        robot.interact(() -> window.model.open(List.of(folder)));
        assertThat(shown(robot, ".progress-words")).isFalse();
        robot.interact(() -> window.background.pass(CheckViewModel.WORDS_AFTER));
        assertThat(shown(robot, ".progress-words")).isTrue();
        robot.clickOn(".progress-words .button");
        assertThat(shown(robot, ".progress-words")).isFalse();
        robot.interact(() -> window.background.finish());
        assertThat(window.checks.requests()).isEmpty();
        assertThat(robot.lookup(".drop-area").queryAll()).hasSize(1);
    }

    @Test
    void deviatingCellOpensItsFinding(FxRobot robot) {
        robot.interact(() -> {
            window.model.openSample();
            window.model.placeProperty().set(Place.MATRIX);
        });
        WaitForAsyncUtils.waitForFxEvents();
        String before =
                Objects.requireNonNull(window.model.findings().selectedProperty().get()).sentence();
        Node cell = robot.lookup(".deviating-cell").queryAll().iterator().next();
        robot.clickOn(cell);
        assertThat(window.model.placeProperty().get()).isEqualTo(Place.FINDINGS);
        assertThat(text(robot, ".sentence")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void bothTablesOfTheMatrixScrollTogether(FxRobot robot) {
        window.checks.answer(progress -> SampleResults.large(10_000));
        robot.interact(() -> {
            window.model.openSample();
            window.model.placeProperty().set(Place.MATRIX);
        });
        WaitForAsyncUtils.waitForFxEvents();
        TableView<?> cells = robot.lookup(".matrix-table.cells").queryAs(TableView.class);
        for (int line : new int[] {6000, 11_999, 17}) {
            robot.interact(() -> cells.scrollTo(line));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(firstLine(robot, ".heads"))
                    .isEqualTo(firstLine(robot, ".cells"))
                    .isLessThanOrEqualTo(line);
        }
        assertThat(robot.lookup(".matrix-table.cells .table-row-cell").queryAll().size())
                .as("rows that exist")
                .isLessThan(80);
    }

    private static int firstLine(FxRobot robot, String table) {
        VirtualFlow<?> flow = robot.lookup(table + " .virtual-flow").queryAs(VirtualFlow.class);
        return flow.getFirstVisibleCell().getIndex();
    }

    @Test
    void aFileIsSettledByKeysAndCheckedAgain(FxRobot robot) {
        window.checks.answer(progress -> SampleFiles.rich());
        robot.interact(() -> {
            window.model.openSample();
            window.model.openFile(SampleFiles.OPEN);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".column-table .table-row-cell").queryAll()).isNotEmpty();
        TableView<?> files = robot.lookup(".files .dense").queryAs(TableView.class);
        assertThat(files.getScene().getFocusOwner()).isSameAs(files);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.P);
        Button check = robot.lookup(".files .toolbar .accent").queryAs(Button.class);
        assertThat(check.isVisible()).isTrue();
        assertThat(check.getText()).contains("1 change");
        robot.push(KeyCode.ESCAPE);
        assertThat(files.getScene().getFocusOwner()).isSameAs(files);
        robot.clickOn(check);
        assertThat(window.checks.requests().getLast().settings().choices())
                .containsExactly(
                        ChoiceRule.ofFile(
                                SampleFiles.OPEN, FileChoices.NONE.withChannel(Channel.PRINT)));
    }

    @Test
    void darkIsChosenByKey(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(window.preferences.get().theme()).isEqualTo(Settings.Theme.DARK);
        assertThat(Application.getUserAgentStylesheet()).contains("dark");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(Application.getUserAgentStylesheet()).contains("light");
    }

    @Test
    void aReportIsSavedByKeys(FxRobot robot) throws IOException, TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        assertThat(robot.lookup(".export-card").queryAll()).as("nothing was checked").isEmpty();
        robot.interact(() -> window.model.openSample());
        Path file = folder.resolve("report.csv");
        window.chosen = file;
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        robot.clickOn("#export-csv");
        robot.push(KeyCode.ENTER);
        assertThat(Files.readString(file)).contains("649");
        assertThat(text(robot, ".export-notice")).contains("report.csv");
        robot.push(KeyCode.ESCAPE);
        waitUntilGone(robot, "#export-csv");
    }

    @Test
    void preferencesCountAtOnce(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        ComboBox<Settings.Theme> theme = robot.lookup("#theme").queryComboBox();
        assertThat(robot.lookup("#theme").queryAll()).hasSize(1);
        robot.interact(() -> theme.requestFocus());
        robot.push(KeyCode.DOWN);
        assertThat(window.preferences.get().theme()).isEqualTo(Settings.Theme.DARK);
        ComboBox<Integer> size = robot.lookup("#textSize").queryComboBox();
        robot.interact(() -> size.setValue(17));
        assertThat(window.preferences.get().textSize()).isEqualTo(17);
        robot.clickOn("#follows");
        assertThat(window.preferences.get().follows()).isFalse();
        robot.clickOn("#agency").write("Kobalt");
        assertThat(window.preferences.get().agency()).isEqualTo("Kobalt");
        window.chosen = folder.resolve("no-such.png");
        robot.clickOn("#chooseLogo");
        assertThat(robot.lookup("#logo").queryLabeled().getText()).contains("no-such.png");
        robot.clickOn("#removeLogo");
        assertThat(window.preferences.get().logo()).isNull();
        robot.clickOn("#done");
        waitUntilGone(robot, "#theme");
    }

    @Test
    void errorOfTheProgramIsShownOnceAndCanBeClosed(FxRobot robot) {
        robot.interact(() -> window.model.check().fail(new IllegalStateException("inside")));
        assertThat(shown(robot, ".fault")).isTrue();
        robot.clickOn(".fault .button-icon");
        assertThat(shown(robot, ".fault")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private static TableView<FindingRow> table(FxRobot robot) {
        return robot.lookup(".dense").queryAs(TableView.class);
    }

    /** Cards go away slowly. */
    private static void waitUntilGone(FxRobot robot, String selector) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> robot.lookup(selector).queryAll().isEmpty());
    }

    private static boolean shown(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(Node::isVisible);
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Label.class).getText();
    }
}
