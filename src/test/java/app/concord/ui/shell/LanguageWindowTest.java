package app.concord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.Settings;
import app.concord.message.Messages;
import app.concord.model.Severity;
import app.concord.ui.SampleGlossary;
import app.concord.ui.SampleResults;
import app.concord.ui.findings.FindingRow;
import app.concord.ui.look.Look;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The window changes its language while a campaign is open. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Filled by the start of the window.
class LanguageWindowTest {
    private static final String TOOLS =
            ".toolbar .label, .toolbar .button, .toolbar .toggle-button, .rail .toggle-button";

    @TempDir private static Path folder;
    private WindowDouble window;
    private MainWindow main;
    private Stage stage;

    /**
     * On a stage of its own: the robot holds every event of the one it is handed, and so all nodes.
     */
    @Start
    void open(Stage robots) throws IOException {
        stage = new Stage();
        window = new WindowDouble(SampleResults.rich(), Files.createTempDirectory(folder, "kept"));
        window.preferences.update(settings -> settings.withLanguage(Settings.Language.ENGLISH));
        new Look(window.preferences.settingsProperty());
        main = window.main();
        Look.style(main.scene());
        stage.setScene(main.scene());
        stage.setWidth(1024);
        stage.setHeight(700);
        stage.show();
    }

    @AfterEach
    void english(FxRobot robot) {
        robot.interact(stage::close);
        Messages.use(Locale.ENGLISH);
    }

    @Test
    void anotherLanguageIsChosenInTheMenu(FxRobot robot) {
        robot.interact(() -> main.model().openSample());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, ".readiness-words")).isEqualTo("Not ready");
        choose(robot, "Deutsch");
        assertThat(text(robot, ".readiness-words")).isEqualTo("Nicht bereit");
        assertThat(rail(robot))
                .contains("Übersicht", "Befunde", "Zeitachse", "Dateien")
                .doesNotContain("Findings");
        assertThat(robot.lookup("#check").queryAs(Button.class).getText()).isEqualTo("Prüfen");
        assertThat(text(robot, ".sentence")).contains(" sagt ");
        assertThat(window.preferences.get().language()).isEqualTo(Settings.Language.GERMAN);
        choose(robot, "Română");
        assertThat(text(robot, ".readiness-words")).isEqualTo("Nu este gata");
        choose(robot, "English");
        assertThat(text(robot, ".readiness-words")).isEqualTo("Not ready");
    }

    @Test
    void whatWasOpenStaysOpen(FxRobot robot) {
        robot.interact(() -> {
            main.model().openSample();
            main.model().findings().selectedProperty().set(main.model().findings().rows().get(5));
            main.model().findings().toggle(Severity.ERROR);
        });
        WaitForAsyncUtils.waitForFxEvents();
        FindingRow looked = Objects.requireNonNull(selected());
        int shown = main.model().findings().shown().size();
        ShellViewModel before = main.model();
        choose(robot, "Français");
        assertThat(main.model()).isNotSameAs(before);
        assertThat(window.checks.requests()).as("nothing is checked again").hasSize(1);
        assertThat(main.model().placeProperty().get()).isEqualTo(Place.FINDINGS);
        assertThat(Objects.requireNonNull(selected()).finding()).isEqualTo(looked.finding());
        assertThat(Objects.requireNonNull(selected()).sentence()).isNotEqualTo(looked.sentence());
        assertThat(main.model().findings().severityProperty().get()).isEqualTo(Severity.ERROR);
        assertThat(main.model().findings().shown()).hasSize(shown);
    }

    @Test
    void decisionsCanBeTakenBackAfterIt(FxRobot robot) {
        robot.interact(() -> main.model().openSample());
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.F);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(main.model().decisions().campaign().decisions().all()).hasSize(1);
        choose(robot, "Bahasa Melayu");
        assertThat(main.model().decisions().campaign().decisions().all()).hasSize(1);
        assertThat(main.model().summaryProperty().get()).isNotNull();
        robot.push(KeyCode.U);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(main.model().decisions().campaign().decisions().all()).isEmpty();
    }

    @Test
    void editedGlossaryIsNotLost(FxRobot robot) {
        window.checks.answer(progress -> SampleGlossary.rich());
        robot.interact(() -> {
            main.model().openSample();
            main.model().placeProperty().set(Place.GLOSSARY);
            main.model().glossary().remove(List.of(main.model().glossary().rows().getFirst()));
        });
        WaitForAsyncUtils.waitForFxEvents();
        int rows = main.model().glossary().rows().size();
        choose(robot, "Bahasa Indonesia");
        assertThat(main.model().placeProperty().get()).isEqualTo(Place.GLOSSARY);
        assertThat(main.model().glossary().rows()).hasSize(rows);
        assertThat(main.model().glossary().changedProperty().get()).isTrue();
        robot.interact(() -> main.model().glossary().undo());
        assertThat(main.model().glossary().rows()).hasSize(rows + 1);
    }

    @Test
    void checkUnderWayBeginsAgain(FxRobot robot) {
        robot.interact(() -> main.model().openSample());
        WaitForAsyncUtils.waitForFxEvents();
        window.background.hold();
        robot.interact(() -> main.model().checkAgain());
        choose(robot, "Deutsch");
        robot.interact(() -> window.background.finish());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.checks.requests()).hasSize(2);
        assertThat(main.model().check().phaseProperty().get()).isEqualTo(CheckViewModel.Phase.IDLE);
        assertThat(text(robot, ".readiness-words")).isEqualTo("Nicht bereit");
    }

    @Test
    void noWordOfRailAndToolbarsIsCutOff(FxRobot robot) {
        robot.interact(() -> main.model().openSample());
        List<String> cut = new ArrayList<>();
        for (Settings.Language language : Settings.Language.values()) {
            robot.interact(() -> window.preferences.update(s -> s.withLanguage(language)));
            WaitForAsyncUtils.waitForFxEvents();
            for (Place place : Place.values()) {
                robot.interact(() -> {
                    main.model().placeProperty().set(place);
                    main.scene().getRoot().layout();
                });
                WaitForAsyncUtils.waitForFxEvents();
                for (Labeled words : robot.lookup(TOOLS).queryAllAs(Labeled.class)) {
                    if (words.isVisible() && words.getWidth() + 1 < words.prefWidth(-1)) {
                        cut.add(language + " " + place + ": " + words.getText());
                    }
                }
            }
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void theLanguageIsChosenOnTheCardWhichStays(FxRobot robot) {
        robot.interact(() -> {
            main.model().openSample();
            main.view().cards().showPreferences();
        });
        WaitForAsyncUtils.waitForFxEvents();
        ComboBox<Settings.Language> box = robot.lookup("#language").queryComboBox();
        robot.interact(() -> box.setValue(Settings.Language.GERMAN));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, ".readiness-words")).isEqualTo("Nicht bereit");
        assertThat(main.view().cards().preferencesShown()).isTrue();
        assertThat(robot.lookup("#language").queryComboBox().getValue())
                .isEqualTo(Settings.Language.GERMAN);
    }

    @Test
    void nothingHoldsTheWindowOfTheLanguageBefore(FxRobot robot) throws InterruptedException {
        robot.interact(() -> main.model().openSample());
        WaitForAsyncUtils.waitForFxEvents();
        // The robot remembers, and so holds, whatever the mouse has been over.
        robot.moveTo(4000, 4000);
        choose(robot, "Bahasa Melayu");
        WeakReference<ShellViewModel> model = new WeakReference<>(main.model());
        WeakReference<ShellView> view = new WeakReference<>(main.view());
        // The window that is shown last may be held for as long as no other takes its place.
        choose(robot, "Deutsch");
        choose(robot, "Français");
        choose(robot, "English");
        for (int i = 0; i < 100 && (model.get() != null || view.get() != null); i++) {
            System.gc();
            robot.interact(() -> {
                window.background.pass(Duration.ofDays(1));
                main.view().focus();
            });
            WaitForAsyncUtils.waitForFxEvents();
            Thread.sleep(20);
        }
        assertThat(view.get()).as("the view").isNull();
        assertThat(model.get()).as("the model").isNull();
    }

    /** By the menu, as a person would: the item that bears the language's own name. */
    private void choose(FxRobot robot, String name) {
        MenuButton settings = robot.lookup("#settings").queryAs(MenuButton.class);
        RadioMenuItem item =
                settings.getItems().stream()
                        .filter(one -> "languages".equals(one.getId()))
                        .flatMap(menu -> ((Menu) menu).getItems().stream())
                        .filter(one -> name.equals(one.getText()))
                        .map(RadioMenuItem.class::cast)
                        .findFirst()
                        .orElseThrow();
        robot.interact(item::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(chosen(robot)).containsExactly(name);
    }

    private static List<String> chosen(FxRobot robot) {
        return robot.lookup("#settings").queryAs(MenuButton.class).getItems().stream()
                .filter(one -> "languages".equals(one.getId()))
                .flatMap(menu -> ((Menu) menu).getItems().stream())
                .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                .map(MenuItem::getText)
                .toList();
    }

    private FindingRow selected() {
        return main.model().findings().selectedProperty().get();
    }

    private static List<String> rail(FxRobot robot) {
        return robot.lookup(".rail .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(Node::isVisible)
                .map(ToggleButton::getText)
                .toList();
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Label.class).getText();
    }
}
