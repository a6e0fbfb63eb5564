package app.concord.ui.start;

import app.concord.campaign.ClientFile;
import app.concord.campaign.Settings;
import app.concord.message.Messages;
import app.concord.model.Outcome;
import app.concord.model.PastCheck;
import app.concord.ui.Background;
import app.concord.ui.Dialogs;
import app.concord.ui.Preferences;

import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What can be opened: a folder, the sample, and what was opened lately. */
public final class StartViewModel {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    /** Knows how a campaign stood when it was checked last. */
    @FunctionalInterface
    public interface Memory {
        /** The last check of a folder, file or saved campaign; null where none is remembered. */
        @Nullable PastCheck last(Path path);
    }

    /** Opens things. */
    public interface Opener {
        /** Opens a campaign folder, or single files. */
        void open(List<Path> paths);

        /** Asks for a live address and opens it. */
        void askForAddress();

        /** Opens the sample that comes with the program. */
        void openSample();
    }

    /**
     * Something that was opened lately.
     *
     * @param path the folder or file
     * @param there whether it still exists
     * @param last its last check, null where none is remembered
     * @param client what its client is called, empty where that is not said
     */
    public record Recent(Path path, boolean there, @Nullable PastCheck last, String client) {

        /** How it stood when it was checked last, null where that is not remembered. */
        public @Nullable Outcome outcome() {
            return last == null ? null : last.outcome();
        }

        /** That in words: '4 errors, 2 warnings · 20 November'; empty where it is not known. */
        public String standing() {
            Outcome outcome = outcome();
            return last == null || outcome == null
                    ? ""
                    : Messages.text(
                            "ui.start.standing",
                            Messages.text("ui.readiness." + outcome.readiness().name()),
                            outcome.errors(),
                            DAY.format(last.at().atZone(ZoneId.systemDefault())));
        }

        /** Its name without the folders above. */
        public String name() {
            Path name = path.getFileName();
            return name == null ? path.toString() : name.toString();
        }

        /** The folder it lies in, behind the name of its client. */
        public String folder() {
            Path parent = path.getParent();
            String folder = parent == null ? "" : parent.toString();
            return client.isEmpty() ? folder : Messages.text("ui.start.client", client, folder);
        }
    }

    private final Preferences preferences;

    /** Held here, since the settings hold no view. */
    @SuppressWarnings("unused")
    private final ChangeListener<Settings> follows;

    private final Background background;
    private final Dialogs dialogs;
    private final Opener opener;
    private final Memory memory;
    private final ObservableList<Recent> recent = FXCollections.observableArrayList();
    private final ObservableList<Recent> recentSeen =
            FXCollections.unmodifiableObservableList(recent);

    /** Lists what the preferences remember, and keeps the list up to date. */
    public StartViewModel(
            Preferences preferences,
            Background background,
            Dialogs dialogs,
            Opener opener,
            Memory memory) {
        this.preferences = preferences;
        this.background = background;
        this.dialogs = dialogs;
        this.opener = opener;
        this.memory = memory;
        follows = preferences.follow((was, now) -> look());
        look();
    }

    /** What was opened lately, the latest first. */
    public ObservableList<Recent> recent() {
        return recentSeen;
    }

    /** Asks for a folder and opens it. */
    public void chooseFolder() {
        List<Path> lately = preferences.get().recent();
        @Nullable Path folder = dialogs.chooseFolder(lately.isEmpty() ? null : lately.getFirst());
        if (folder != null) {
            opener.open(List.of(folder));
        }
    }

    /** Opens what was dropped on the window; nothing for nothing. */
    public void drop(List<Path> paths) {
        if (!paths.isEmpty()) {
            opener.open(paths);
        }
    }

    /** Opens something again. */
    public void open(Recent entry) {
        if (entry.there()) {
            opener.open(List.of(entry.path()));
        }
    }

    /** Asks for a live address. */
    public void askForAddress() {
        opener.askForAddress();
    }

    /** Opens the sample. */
    public void openSample() {
        opener.openSample();
    }

    /** Forgets an entry; the folder itself stays. */
    public void forget(Recent entry) {
        preferences.update(settings -> settings.withoutRecent(entry.path()));
    }

    /** Looks in the background which folders are still there: some may be on a slow drive. */
    private void look() {
        List<Path> paths = preferences.get().recent();
        if (!recent.stream().map(Recent::path).toList().equals(paths)) {
            recent.setAll(paths.stream().map(path -> new Recent(path, true, null, "")).toList());
        }
        background.<List<Recent>>run(
                this,
                cancellation ->
                        paths.stream()
                                .map(path ->
                                        new Recent(
                                                path,
                                                Files.exists(path),
                                                memory.last(path),
                                                ClientFile.nameOf(path)))
                                .toList(),
                recent::setAll,
                failed -> {});
    }
}
