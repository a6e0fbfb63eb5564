package app.concord.ui.shell;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The JavaFX application: sets the look and opens the main window. */
public final class App extends Application {
    /**
     * Opens the window and returns when it has been closed.
     *
     * @param args none, or {@code sample} to open the bundled sample campaign
     * @throws UnsupportedOperationException if there is no display to open a window on
     */
    public static void open(String... args) {
        launch(App.class, args);
    }

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setTitle("Concord");
        stage.setScene(new Scene(new StackPane(new Label("Concord")), 1000, 700));
        stage.show();
    }
}
