package app.concord.ui.codes;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.ui.SampleCodes;
import app.concord.ui.look.Look;
import app.concord.ui.look.Spot;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/** The table of codes by the keyboard, on a screen that nobody sees. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Filled by the start of the window.
class CodesViewTest {
    private final List<String> opened = new ArrayList<>();
    private CodesViewModel model;

    @Start
    void open(Stage stage) {
        model = new CodesViewModel(opened::add);
        CodesView view = new CodesView(model);
        Scene scene = new Scene((Parent) view.root(), 980, 700);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Look.style(scene);
        stage.setScene(scene);
        stage.show();
        model.show(SampleCodes.rich());
        view.focus();
    }

    @Test
    void arrowsStepAndEnterGoesToTheFindingOrToThePlaces(FxRobot robot) {
        TableView<CodeLine> table = robot.lookup(".table-view").queryTableView();
        ListView<Spot> places = robot.lookup(".places .list-view").queryListView();
        assertThat(model.selectedProperty().get()).isEqualTo(table.getItems().getFirst());
        robot.push(KeyCode.DOWN);
        assertThat(model.selectedProperty().get()).isEqualTo(table.getItems().get(1));
        assertThat(places.getItems()).hasSize(1);
        robot.push(KeyCode.ENTER);
        assertThat(opened).hasSize(1);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        assertThat(opened).hasSize(1);
        assertThat(places.isFocused()).isTrue();
    }

    @Test
    void slashSearchesAndEscapeShowsAllAgain(FxRobot robot) {
        robot.push(KeyCode.SLASH);
        robot.write("winter");
        assertThat(model.textProperty().get()).isEqualTo("winter");
        assertThat(model.lines()).hasSize(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(model.lines()).hasSize(4);
    }
}
