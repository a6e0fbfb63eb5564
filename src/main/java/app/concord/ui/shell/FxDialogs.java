package app.concord.ui.shell;

import app.concord.campaign.CampaignFile;
import app.concord.message.Messages;
import app.concord.ui.Dialogs;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** The system's own dialogs, over a window. */
final class FxDialogs implements Dialogs {
    private static final String PACK = ".zip";

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

    @Override
    public @Nullable Path chooseCampaign() {
        File chosen = campaigns("ui.menu.open-saved").showOpenDialog(window);
        return chosen == null ? null : chosen.toPath();
    }

    @Override
    public @Nullable Path saveCampaign(String name) {
        return save(campaigns("ui.menu.save"), name, CampaignFile.SUFFIX);
    }

    @Override
    public @Nullable Path saveReport(String name, String format, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("ui.export.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format, "*" + ending));
        return save(chooser, name, ending);
    }

    @Override
    public @Nullable Path choosePicture() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("ui.preferences.logo"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                Messages.text("ui.picture-files"), "*.png", "*.jpg", "*.jpeg"));
        File chosen = chooser.showOpenDialog(window);
        return chosen == null ? null : chosen.toPath();
    }

    @Override
    public @Nullable Path savePack(String name) {
        return save(files("ui.pack.title", "ui.pack.files", PACK), name, PACK);
    }

    private @Nullable Path save(FileChooser chooser, String name, String suffix) {
        chooser.setInitialFileName(
                name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + suffix);
        File chosen = chooser.showSaveDialog(window);
        if (chosen == null) {
            return null;
        }
        Path file = chosen.toPath();
        return chosen.getName().endsWith(suffix)
                ? file
                : file.resolveSibling(chosen.getName() + suffix);
    }

    private static FileChooser campaigns(String title) {
        return files(title, "ui.campaign-files", CampaignFile.SUFFIX);
    }

    private static FileChooser files(String title, String kind, String suffix) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Messages.text(kind), "*" + suffix));
        return chooser;
    }
}
