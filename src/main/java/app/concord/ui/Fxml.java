package app.concord.ui;

import app.concord.message.Messages;

import javafx.fxml.FXMLLoader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;

/** Builds a screen from the file beside its view. */
public final class Fxml {
    private Fxml() {}

    /**
     * Builds the scene graph of {@code <Screen>.fxml} for a {@code <Screen>View}.
     *
     * @param view the controller; its fields are filled before its {@code initialize} is called
     */
    public static void load(Object view) {
        String screen = view.getClass().getSimpleName().replaceFirst("View$", "");
        URL file = Objects.requireNonNull(view.getClass().getResource(screen + ".fxml"), screen);
        FXMLLoader loader = new FXMLLoader(file, Messages.bundle());
        loader.setController(view);
        try {
            Objects.requireNonNull(loader.<Object>load());
        } catch (IOException e) {
            throw new UncheckedIOException("Screen " + screen + " cannot be built", e);
        }
    }
}
