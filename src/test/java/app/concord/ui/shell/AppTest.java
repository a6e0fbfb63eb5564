package app.concord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AppTest {
    @Start
    void start(Stage stage) {
        new App().start(stage);
    }

    @Test
    void windowOpensWithoutADisplay(FxRobot robot) {
        assertThat(robot.listWindows()).isNotEmpty();
        assertThat(robot.lookup("#choose").<Node>queryAll()).allMatch(Node::isVisible).hasSize(1);
    }
}
