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
        FileChooser chooser = campaigns("ui.menu.save");
        chooser.setInitialFileName(fileName(name) + CampaignFile.SUFFIX);
        File chosen = chooser.showSaveDialog(window);
        return chosen == null ? null : ending(chosen.toPath(), CampaignFile.SUFFIX);
    }

    @Override
    public @Nullable Path saveReport(String name, String format, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("ui.export.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format, "*" + ending));
        chooser.setInitialFileName(fileName(name) + ending);
        File chosen = chooser.showSaveDialog(window);
        return chosen == null ? null : ending(chosen.toPath(), ending);
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

    private static String fileName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    }

    private static Path ending(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ending) ? file : file.resolveSibling(name + ending);
    }

    private static FileChooser campaigns(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text(title));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                Messages.text("ui.campaign-files"), "*" + CampaignFile.SUFFIX));
        return chooser;
    }
}
