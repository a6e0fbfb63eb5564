package app.concord.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Place;
import app.concord.ui.SampleResults;
import app.concord.ui.look.Look;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;

/** The list of problems by keyboard and button, on a screen that nobody sees. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Filled by the start of the window.
class ProblemsViewTest {
    private final List<Place> opened = new ArrayList<>();
    private ProblemsViewModel model;

    @Start
    void open(Stage stage) {
        model =
                new ProblemsViewModel(
                        new ProblemWays() {
                            @Override
                            public void openFile(String path) {
                                throw new AssertionError(path);
                            }

                            @Override
                            public void openContent(Place place) {
                                opened.add(place);
                            }

                            @Override
                            public void openGlossary() {
                                throw new AssertionError("no glossary");
                            }
                        });
        ProblemsView view = new ProblemsView(model);
        Scene scene = new Scene((Parent) view.root(), 900, 600);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Look.style(scene);
        stage.setScene(scene);
        stage.show();
        model.partProperty().set(ProblemsViewModel.Part.STATEMENTS);
        model.show(SampleResults.rich());
        view.focus();
    }

    @Test
    void enterAndTheButtonOpenThePiece(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(opened).hasSize(1);
        robot.interact(() -> robot.lookup("Show in Content").queryButton().fire());
        assertThat(opened).hasSize(2);
        assertThat(opened.getFirst().quote()).isNotEmpty();
    }
}
