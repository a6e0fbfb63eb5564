package app.concord.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.CheckRequest;
import app.concord.model.RuleSettings;
import app.concord.ui.ChecksDouble;
import app.concord.ui.DirectBackground;
import app.concord.ui.SampleResults;
import app.concord.ui.look.Look;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.LocalDate;

/** Rules are read, switched and applied by keyboard. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Filled by the start of the window.
class RulesViewTest {
    private RuleSettings kept = RuleSettings.NONE;
    private RulesViewModel model;

    @Start
    void open(Stage stage) {
        model =
                new RulesViewModel(
                        new ChecksDouble(SampleResults.rich()),
                        new DirectBackground(),
                        new RulesViewModel.Kept() {
                            @Override
                            public RuleSettings rules(RulesViewModel.Scope scope) {
                                return kept;
                            }

                            @Override
                            public void keep(RulesViewModel.Scope scope, RuleSettings rules) {
                                kept = rules;
                            }

                            @Override
                            public CheckRequest request(
                                    RulesViewModel.Scope scope, RuleSettings rules) {
                                return CheckRequest.of(Path.of("."), LocalDate.EPOCH);
                            }
                        });
        RulesView view = new RulesView(model);
        model.show(SampleResults.rich());
        Scene scene = new Scene((Parent) view.root(), 1000, 700);
        Look.style(scene);
        stage.setScene(scene);
        stage.show();
        view.focus();
    }

    @Test
    void aRuleIsSwitchedByKeyAndApplied(FxRobot robot) {
        TableView<RuleRow> table = robot.lookup(".table-view").queryTableView();
        assertThat(table.getItems()).isNotEmpty();
        assertThat(robot.lookup(".rules-draft").query().isVisible()).isFalse();
        robot.push(KeyCode.DOWN);
        RuleRow chosen = table.getSelectionModel().getSelectedItem();
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup(".rules-draft").query().isVisible()).isTrue();
        assertThat(kept).isEqualTo(RuleSettings.NONE);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(kept.of(chosen.rule().id()).on()).isFalse();
        assertThat(robot.lookup(".rules-draft").query().isVisible()).isFalse();
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ESCAPE);
        assertThat(model.draftOpenProperty().get()).isFalse();
        assertThat(kept.of(chosen.rule().id()).on()).isFalse();
    }

    @Test
    void aWeightIsChosenInTheList(FxRobot robot) {
        ComboBox<?> weight = robot.lookup(".table-cell .combo-box").queryComboBox();
        robot.interact(() -> weight.getSelectionModel().selectLast());
        assertThat(model.draftOpenProperty().get()).isTrue();
        robot.clickOn("#discard");
        assertThat(model.draftOpenProperty().get()).isFalse();
    }

    @Test
    void theListIsNarrowedDown(FxRobot robot) {
        robot.push(KeyCode.SLASH);
        robot.write("tone");
        assertThat(model.textProperty().get()).isEqualTo("tone");
        assertThat(model.rows()).hasSize(1);
        assertThat(robot.lookup(".markdown-title").queryAll()).hasSize(1);
    }
}
