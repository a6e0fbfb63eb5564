package app.concord.ui.shell;

import app.concord.message.Messages;
import app.concord.ui.Dialogs;

import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** The system's own dialogs, over a window. */
final class FxDialogs implements Dialogs {
    private final Window window;

    FxDialogs(Window window) {
        this.window = window;
    }

    @Override
    public @Nullable Path chooseFolder(@Nullable Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("ui.menu.open"));
        Path above = start == null ? null : start.getParent();
        // A folder that is gone would make the dialog fail.
        if (above != null && Files.isDirectory(above)) {
            chooser.setInitialDirectory(above.toFile());
        }
        File chosen = chooser.showDialog(window);
        return chosen == null ? null : chosen.toPath();
    }
}
