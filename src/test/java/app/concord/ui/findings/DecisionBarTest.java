package app.concord.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.CampaignFile;
import app.concord.campaign.CampaignStore;
import app.concord.model.CheckResult;
import app.concord.model.Decision;
import app.concord.model.Finding;
import app.concord.model.Review;
import app.concord.ui.DirectBackground;
import app.concord.ui.SampleResults;
import app.concord.ui.look.Look;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** What was decided is changed in place. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Filled by the start of the window.
class DecisionBarTest {
    private static final LocalDate END = LocalDate.of(2099, 1, 1);

    private final CheckResult result = SampleResults.rich();
    private final Finding first = result.findings().getFirst();
    private DecisionsViewModel model;
    private DecisionBar bar;

    @Start
    void open(Stage stage) throws IOException {
        Path folder = Files.createTempDirectory("decisions");
        model =
                new DecisionsViewModel(
                        new DirectBackground(),
                        Clock.fixed(Instant.parse("2026-11-20T12:04:00Z"), ZoneOffset.UTC));
        model.open(
                new CampaignStore(folder.resolve("a.concord"), folder.resolve("kept")),
                CampaignFile.of("Autumn", List.of(folder)));
        model.show(result);
        bar = new DecisionBar(model, () -> List.of(first), () -> {});
        Scene scene = new Scene((Parent) bar.root(), 1000, 200);
        Look.style(scene);
        stage.setScene(scene);
        stage.show();
        show();
    }

    private Review.Standing standing() {
        Review review = Objects.requireNonNull(model.reviewProperty().get());
        return Objects.requireNonNull(review.standing(first.fingerprint()));
    }

    private void show() {
        bar.show(standing());
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
    }

    @Test
    void scopeOwnerAndEndOfADecisionAreChanged(FxRobot robot) {
        assertThat(robot.lookup("#edit").query().isVisible()).as("nothing is decided").isFalse();
        robot.interact(() -> {
            model.decide(
                    List.of(first),
                    Decision.Kind.ACCEPTED,
                    new DecisionsViewModel.Words(
                            Decision.Scope.CAMPAIGN, "the till knows", "Ira", END));
            show();
        });
        press(robot, "#edit");
        TextField owner = robot.lookup("#owner").queryAs(TextField.class);
        ComboBox<Decision.Scope> scope = robot.lookup("#scope").queryComboBox();
        DatePicker expires = robot.lookup("#expires").queryAs(DatePicker.class);
        assertThat(robot.lookup("#reason").queryAs(TextField.class).getText())
                .isEqualTo("the till knows");
        assertThat(owner.getText()).isEqualTo("Ira");
        assertThat(scope.getValue()).isEqualTo(Decision.Scope.CAMPAIGN);
        assertThat(expires.getValue()).isEqualTo(END);
        robot.interact(() -> {
            owner.setText("Lee");
            scope.setValue(Decision.Scope.RULE);
            expires.setValue(null);
        });
        press(robot, "#save");
        Decision now = Objects.requireNonNull(standing().decision());
        assertThat(now.kind()).isEqualTo(Decision.Kind.ACCEPTED);
        assertThat(now.reason()).isEqualTo("the till knows");
        assertThat(now.owner()).isEqualTo("Lee");
        assertThat(now.scope()).isEqualTo(Decision.Scope.RULE);
        assertThat(now.expires()).isNull();
        assertThat(model.campaign().decisions().all()).hasSize(1);
    }

    @Test
    void whatIsToBeFixedIsGivenToSomebodyWithoutAReason(FxRobot robot) {
        robot.interact(() -> {
            bar.toFix();
            show();
        });
        press(robot, "#edit");
        robot.interact(() -> robot.lookup("#owner").queryAs(TextField.class).setText("Ira"));
        press(robot, "#save");
        Decision now = Objects.requireNonNull(standing().decision());
        assertThat(now.kind()).isEqualTo(Decision.Kind.TO_FIX);
        assertThat(now.owner()).isEqualTo("Ira");
    }
}
