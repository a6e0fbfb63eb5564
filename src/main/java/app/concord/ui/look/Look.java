package app.concord.ui.look;

import app.concord.campaign.Settings;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;

import java.util.Objects;

/** Sets light or dark: as the user chose, else as the system has it, also when that changes. */
public final class Look {
    private static final String STYLES = "/app/concord/ui/concord.css";

    private final ObservableValue<Settings> settings;
    private final InvalidationListener systemChanged = changed -> apply();

    /** Follows these settings and the system from now on. */
    public Look(ObservableValue<Settings> settings) {
        this.settings = settings;
        settings.addListener((changed, before, now) -> apply());
        // The system outlives every window: it must hold none of them.
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener(new WeakInvalidationListener(systemChanged));
        apply();
    }

    /** Gives a scene the program's own styles; to be done before it is first shown. */
    public static void style(Scene scene) {
        scene.getStylesheets()
                .add(Objects.requireNonNull(Look.class.getResource(STYLES)).toExternalForm());
    }

    /** Gives the words of a scene the size that the user wants, also when that changes. */
    public void size(Scene scene) {
        settings.addListener((changed, before, now) -> size(scene.getRoot(), now));
        scene.rootProperty().addListener((changed, before, now) -> size(now, settings.getValue()));
        size(scene.getRoot(), settings.getValue());
    }

    private static void size(Parent root, Settings settings) {
        root.setStyle("-fx-font-size: " + settings.textSize() + "px;");
    }

    /** Whether the window is dark at the moment. */
    public boolean dark() {
        return switch (settings.getValue().theme()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    private void apply() {
        String sheet =
                dark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }
}
