package app.concord.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.ui.SampleTimeline;
import app.concord.ui.look.Look;
import app.concord.ui.look.Spot;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
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

/** The timeline by the keyboard, on a screen that nobody sees. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Filled by the start of the window.
class TimelineViewTest {
    private final List<String> opened = new ArrayList<>();
    private TimelineViewModel model;

    @Start
    void open(Stage stage) {
        model = new TimelineViewModel(opened::add);
        TimelineView view = new TimelineView(model);
        Scene scene = new Scene((Parent) view.root(), 980, 700);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Look.style(scene);
        stage.setScene(scene);
        stage.show();
        model.show(SampleTimeline.rich());
        view.focus();
    }

    @Test
    void arrowsStepThroughOffersAndDays(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        assertThat(model.selectedProperty().get()).isEqualTo(model.rows().get(1));
        robot.push(KeyCode.RIGHT);
        assertThat(model.cursorProperty().get()).isEqualTo(SampleTimeline.day(21));
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(model.cursorProperty().get()).isEqualTo(SampleTimeline.day(28));
        robot.push(KeyCode.LEFT);
        assertThat(model.cursorProperty().get()).isEqualTo(SampleTimeline.day(27));
        robot.push(KeyCode.HOME);
        assertThat(model.cursorProperty().get()).isEqualTo(model.axis().first());
        robot.push(KeyCode.END);
        assertThat(model.cursorProperty().get()).isEqualTo(model.axis().last());
    }

    @Test
    void zoomsAndFits(FxRobot robot) {
        double before = model.axis().scaleProperty().get().dayWidth();
        robot.push(KeyCode.CONTROL, KeyCode.ADD);
        assertThat(model.axis().scaleProperty().get().dayWidth()).isGreaterThan(before);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(model.axis().scaleProperty().get().dayWidth()).isEqualTo(before);
    }

    @Test
    void enterGoesToTheFindingOrToThePlaces(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(opened).hasSize(1);
        robot.interact(() -> model.selectedProperty().set(model.rows().getLast()));
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.ENTER);
        assertThat(opened).hasSize(1);
        ListView<Spot> places = robot.lookup(".places .list-view").queryListView();
        assertThat(places.isFocused()).isTrue();
        assertThat(places.getItems()).hasSize(2);
    }

    @Test
    void barsAreDrawnWhereTheirDaysAre(FxRobot robot) {
        assertThat(robot.lookup(".bar-body").queryAll()).hasSizeGreaterThan(8);
        assertThat(robot.lookup(".bar-body.bar-deviates").queryAll()).hasSize(2);
        assertThat(robot.lookup(".bar-gap").queryAll()).hasSize(2);
        assertThat(robot.lookup(".sending-wrong").queryAll()).hasSize(1);
    }
}
