package app.concord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.CampaignStore;
import app.concord.campaign.Settings;
import app.concord.campaign.SettingsStore;
import app.concord.check.Checker;
import app.concord.check.Checks;
import app.concord.check.Progress;
import app.concord.model.Cancellation;
import app.concord.model.Correction.Says;
import app.concord.model.Corrections;
import app.concord.model.Finding;
import app.concord.ui.ChecksDouble;
import app.concord.ui.ChosenPaths;
import app.concord.ui.DirectBackground;
import app.concord.ui.Preferences;
import app.concord.ui.SampleContent;
import app.concord.ui.SampleResults;
import app.concord.ui.content.ContentLine;
import app.concord.ui.content.ContentViewModel;
import app.concord.ui.look.Look;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** The sample campaign, checked as it is, with its reading corrected in the window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Filled by the start of the window.
class CorrectionsWindowTest {
    private static final String RULE = "price-mismatch";
    @TempDir private static Path folder;

    private final DirectBackground background = new DirectBackground();
    private ShellViewModel model;
    private @Nullable Path chosen;

    @Start
    void open(Stage stage) throws IOException {
        Path kept = Files.createTempDirectory(folder, "kept");
        Preferences preferences =
                new Preferences(new SettingsStore(kept.resolve("settings.json")), background);
        preferences.update(settings -> settings.withTheme(Settings.Theme.LIGHT));
        // The check of the program, without telling how far it is: that is for another thread.
        ChecksDouble checks = new ChecksDouble(SampleResults.nothing());
        checks.answer(progress ->
                new Checker().run(checks.requests().getLast(), Progress.NONE, Cancellation.NONE));
        model = shell(checks, preferences, kept);
        new Look(preferences.settingsProperty());
        ShellView view = new ShellView(model, checks, background);
        Scene scene = new Scene(view.root(), 990, 900);
        Look.style(scene);
        stage.setScene(scene);
        stage.show();
        model.openSample();
    }

    private ShellViewModel shell(Checks checks, Preferences preferences, Path kept) {
        return new ShellViewModel(
                checks,
                background,
                preferences,
                new UserFolder(kept),
                new ChosenPaths(() -> chosen),
                Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC),
                SampleContent::request,
                (paths, changed) -> () -> {});
    }

    private List<Finding> findings() {
        return Objects.requireNonNull(model.findings().resultProperty().get()).findings();
    }

    private Finding priceFinding() {
        return findings().stream().filter(f -> f.rule().equals(RULE)).findFirst().orElseThrow();
    }

    private boolean stands(Finding finding) {
        return findings().stream().anyMatch(f -> f.fingerprint().equals(finding.fingerprint()));
    }

    private ContentLine looked() {
        return Objects.requireNonNull(model.results().content().selectedProperty().get());
    }

    private void rest(FxRobot robot) {
        robot.interact(() -> background.pass(KeptCorrections.REST));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aCorrectedFactIsNoFindingAnyMoreUntilItIsTakenBack(FxRobot robot) {
        Finding finding = priceFinding();
        var wrong = finding.deviating().getFirst().place();
        robot.interact(() -> model.openFinding(finding.fingerprint()));
        WaitForAsyncUtils.waitForFxEvents();
        Button toContent = robot.lookup(".side #content").queryAs(Button.class);
        robot.interact(toContent::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.placeProperty().get()).isEqualTo(Place.CONTENT);
        assertThat(looked().place()).isEqualTo(wrong);
        robot.push(KeyCode.I);
        assertThat(stands(finding)).as("until the campaign is checked again").isTrue();
        rest(robot);
        assertThat(stands(finding)).isFalse();
        assertThat(model.placeProperty().get()).isEqualTo(Place.CONTENT);
        assertThat(looked().place()).isEqualTo(wrong);
        assertThat(looked().state()).isEqualTo(ContentLine.State.ASIDE);
        assertThat(looked().reason()).isEqualTo("set aside by you");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        rest(robot);
        assertThat(stands(finding)).isTrue();
        assertThat(looked().state()).isEqualTo(ContentLine.State.FACT);
    }

    @Test
    void severalQuickCorrectionsAreOneCheckAndKeepWhatIsScrolledTo(FxRobot robot) {
        robot.interact(() ->
                model.openContent(content -> {
                    content.textProperty().set("web/long-nights.html");
                    content.selectedProperty().set(content.lines().get(40));
                }));
        WaitForAsyncUtils.waitForFxEvents();
        ListView<ContentLine> lines = robot.lookup("#lines").queryListView();
        int first = first(lines);
        assertThat(first).isPositive();
        Object before = model.check().checkedProperty().get();
        robot.interact(() -> {
            ContentViewModel content = model.results().content();
            content.say(List.of(content.lines().get(40)), Says.IGNORE, "");
            content.say(List.of(content.lines().get(41)), Says.IGNORE, "");
            content.say(List.of(content.lines().get(42)), Says.IGNORE, "");
        });
        assertThat(model.check().checkedProperty().get()).isSameAs(before);
        rest(robot);
        Object after = model.check().checkedProperty().get();
        assertThat(after).isNotSameAs(before);
        assertThat(first(lines)).isEqualTo(first);
        assertThat(looked()).isEqualTo(lines.getSelectionModel().getSelectedItem());
        rest(robot);
        assertThat(model.check().checkedProperty().get()).isSameAs(after);
    }

    private static int first(ListView<?> list) {
        VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
        return flow.getFirstVisibleCell().getIndex();
    }

    @Test
    void correctionsAreSavedAtOnceAndHeededWhenItIsOpenedAgain(FxRobot robot) throws IOException {
        Finding finding = priceFinding();
        robot.interact(() ->
                model.openContent(content -> content.open(finding.deviating().getFirst().place())));
        robot.push(KeyCode.I);
        OpenCampaign open = Objects.requireNonNull(model.campaignProperty().get());
        Corrections saved = open.store().open().campaign().settings().corrections();
        assertThat(saved.all()).hasSize(1);
        chosen = folder.resolve("kept.concord");
        robot.interact(model::saveAs);
        Path file = Objects.requireNonNull(chosen);
        assertThat(CampaignStore.of(file).open().campaign().settings().corrections())
                .isEqualTo(saved);
        robot.interact(() -> model.openSample());
        rest(robot);
        assertThat(stands(finding)).isFalse();
        robot.interact(() -> model.open(List.of(file)));
        assertThat(stands(finding)).isFalse();
    }

    @Test
    void whatWasNotUnderstoodIsReachedFromTheStatusLine(FxRobot robot) {
        robot.clickOn(".status-bar .hyperlink");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.placeProperty().get()).isEqualTo(Place.CONTENT);
        assertThat(looked().state()).isEqualTo(ContentLine.State.OPEN);
        robot.interact(() -> {
            model.placeProperty().set(Place.OVERVIEW);
            model.overview().places().openNotUnderstood();
        });
        assertThat(model.placeProperty().get()).isEqualTo(Place.CONTENT);
    }
}
