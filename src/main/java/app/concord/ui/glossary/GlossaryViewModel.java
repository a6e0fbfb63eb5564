package app.concord.ui.glossary;

import app.concord.campaign.GlossaryMerge;
import app.concord.campaign.GlossaryStore;
import app.concord.check.CheckRequest;
import app.concord.check.Checks;
import app.concord.check.GlossaryDraft;
import app.concord.check.Progress;
import app.concord.model.CheckResult;
import app.concord.model.Glossary;
import app.concord.model.GlossaryColumn;
import app.concord.ui.Background;
import app.concord.ui.look.Lists;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;

/**
 * The rows of the glossary while they are edited. Nothing is written until it is saved; a check in
 * between leaves what was changed alone.
 */
public final class GlossaryViewModel {
    private static final Logger LOG = System.getLogger(GlossaryViewModel.class.getName());
    private static final int MOST_STEPS = 500;

    /** What there is to show. */
    public enum State {
        /** No campaign was checked yet. */
        NOTHING,
        /** The campaign has no folder in which a glossary could be kept. */
        NO_FOLDER,
        /** There is no term yet. */
        EMPTY,
        FILLED
    }

    /** What the file holds since it was changed elsewhere. */
    private record Elsewhere(GlossaryVersion rows, @Nullable String sha256) {}

    private final Checks checks;
    private final Background background;
    private final Runnable checkAgain;
    private final Object seeding = new Object();
    private final GlossaryPreview preview;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper proposing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper notSaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Elsewhere> elsewhere =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper overlaps = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper shared = new ReadOnlyStringWrapper("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<GlossaryRow> rows = FXCollections.observableArrayList();
    private final ObservableList<GlossaryRow> rowsSeen =
            FXCollections.unmodifiableObservableList(rows);
    private final Deque<GlossaryVersion> before = new ArrayDeque<>();
    private GlossaryVersion now = GlossaryVersion.EMPTY;
    private GlossaryVersion saved = GlossaryVersion.EMPTY;

    /** Hash of the file that {@code saved} was read from, null where there was none. */
    private @Nullable String readAs;

    private @Nullable CheckRequest request;
    private @Nullable CheckResult result;

    /**
     * @param checkAgain checks the campaign once more
     */
    public GlossaryViewModel(Checks checks, Background background, Runnable checkAgain) {
        this.checks = checks;
        this.background = background;
        this.checkAgain = checkAgain;
        this.preview = new GlossaryPreview(checks, background);
        text.addListener((observed, old, wanted) -> lay());
    }

    /**
     * Shows the glossary of a campaign that was checked, unless its rows are being edited; then it
     * tells if the file was changed elsewhere.
     */
    public void show(CheckRequest checkedRequest, CheckResult checkedResult) {
        CheckRequest shown = request;
        boolean other = shown == null || !shown.paths().equals(checkedRequest.paths());
        request = checkedRequest;
        result = checkedResult;
        Glossary glossary = checkedResult.campaign().glossary();
        String read = glossary == null ? null : glossary.file().sha256();
        if (other || !changed.get()) {
            before.clear();
            saved = GlossaryVersion.of(glossary);
            now = saved;
            readAs = read;
            elsewhere.set(null);
        } else {
            boolean none = glossary == null && !GlossaryFile.there(request, result);
            boolean same = none || Objects.equals(read, readAs);
            elsewhere.set(same ? null : new Elsewhere(GlossaryVersion.of(glossary), read));
        }
        overlaps.set(0);
        lay();
    }

    /** Goes on with the rows as another has them, until the last check is shown. */
    public void goOn(GlossaryViewModel other) {
        before.addAll(other.before);
        now = other.now;
        saved = other.saved;
        readAs = other.readAs;
        request = other.request;
        lay();
    }

    /** Adds an empty row; its place. */
    public int add() {
        text.set("");
        change(now.withRow());
        return now.table().rows().size() - 1;
    }

    /** Writes other text into a cell. */
    public void edit(int row, GlossaryColumn column, String written) {
        String cell = written.strip();
        if (!cell.equals(now.table().cell(row, column))) {
            change(now.with(row, column, cell));
        }
    }

    /** Takes rows away. */
    public void remove(Collection<GlossaryRow> removed) {
        if (!removed.isEmpty()) {
            change(now.without(removed.stream().map(GlossaryRow::index).toList()));
        }
    }

    /** Takes the last change back. */
    public void undo() {
        if (!before.isEmpty()) {
            now = before.pop();
            lay();
        }
    }

    /** Adds the terms that the campaign proposes. */
    public void propose() {
        CheckRequest asked = request;
        if (asked == null || !canSave() || proposing.get()) {
            return;
        }
        proposing.set(true);
        background.run(
                seeding,
                cancellation -> checks.glossary(asked, Progress.NONE, cancellation),
                draft -> {
                    proposing.set(false);
                    take(asked, draft);
                },
                reason -> {
                    proposing.set(false);
                    LOG.log(Logger.Level.WARNING, "No terms were proposed", reason);
                });
    }

    private void take(CheckRequest asked, GlossaryDraft draft) {
        if (!asked.equals(request)) {
            return;
        }
        GlossaryVersion more = now.with(draft.proposed());
        if (!more.equals(now)) {
            change(more);
        }
    }

    /**
     * Saves all rows in the campaign's folder and checks the campaign again. Where the file was
     * changed elsewhere it is left alone, and the check brings its rows.
     */
    public void save() {
        if (changed.get() && elsewhere.get() == null) {
            save(false);
        }
    }

    /** Saves all rows, whatever the file holds. */
    public void keepMine() {
        save(true);
    }

    /** Gives up the changes for the rows that the file holds now. */
    public void takeTheirs() {
        Elsewhere there = elsewhere.get();
        if (there != null) {
            settle(there, there.rows());
        }
    }

    /** Brings the changes and the rows that the file holds now together; nothing is saved yet. */
    public void merge() {
        Elsewhere there = elsewhere.get();
        if (there != null) {
            GlossaryMerge.Merged merged =
                    GlossaryMerge.of(saved.table(), now.table(), there.rows().table());
            settle(there, there.rows().with(merged));
            overlaps.set(merged.overlaps());
        }
    }

    private void settle(Elsewhere there, GlossaryVersion version) {
        saved = there.rows();
        readAs = there.sha256();
        elsewhere.set(null);
        change(version);
    }

    private void save(boolean always) {
        Path file = GlossaryFile.of(request, result);
        if (file == null) {
            return;
        }
        GlossaryVersion saving = now;
        String known = readAs;
        background.run(
                this,
                cancellation -> GlossaryStore.in(file).saveOver(known, saving.table(), always),
                written -> {
                    if (written) {
                        saved = saving;
                        readAs = GlossaryStore.sha256(saving.table());
                        elsewhere.set(null);
                    }
                    notSaved.set(false);
                    overlaps.set(0);
                    lay();
                    checkAgain.run();
                },
                reason -> {
                    notSaved.set(true);
                    LOG.log(Logger.Level.WARNING, "The glossary was not saved", reason);
                });
    }

    private void change(GlossaryVersion version) {
        before.push(now);
        if (before.size() > MOST_STEPS) {
            before.removeLast();
        }
        now = version;
        lay();
    }

    private void lay() {
        RowNotes notes = new RowNotes(result);
        String wanted = text.get().strip().toLowerCase(Locale.ROOT);
        Lists.update(rows, now.rows(wanted, notes));
        changed.set(!now.table().equals(saved.table()));
        undoable.set(!before.isEmpty());
        state.set(
                result == null
                        ? State.NOTHING
                        : !canSave()
                                ? State.NO_FOLDER
                                : now.table().rows().isEmpty() ? State.EMPTY : State.FILLED);
        boolean edited = changed.get() && elsewhere.get() == null;
        shared.set(GlossaryFile.shared(request));
        preview.show(request, result, saved.table(), edited ? now.table() : saved.table());
    }

    private boolean canSave() {
        return GlossaryFile.of(request, result) != null;
    }

    /** The rows that are listed. */
    public ObservableList<GlossaryRow> rows() {
        return rowsSeen;
    }

    /** What rows must hold to be listed. */
    public StringProperty textProperty() {
        return text;
    }

    /** What there is to show. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether there is something to save. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Whether there is a change to take back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether terms are being looked for. */
    public ReadOnlyBooleanProperty proposingProperty() {
        return proposing.getReadOnlyProperty();
    }

    /** Whether the file was changed elsewhere while there are changes here. */
    public BooleanBinding changedElsewhere() {
        return elsewhere.isNotNull();
    }

    /** How many cells both sides changed, after a merge. */
    public ReadOnlyIntegerProperty overlapsProperty() {
        return overlaps.getReadOnlyProperty();
    }

    /** What the changes would do to the findings, empty where nothing is changed. */
    public ReadOnlyStringProperty previewProperty() {
        return preview.wordsProperty();
    }

    /** The glossary's file where other campaigns may use it too, else empty. */
    public ReadOnlyStringProperty sharedProperty() {
        return shared.getReadOnlyProperty();
    }

    /** Whether the last attempt to save failed. */
    public ReadOnlyBooleanProperty notSavedProperty() {
        return notSaved.getReadOnlyProperty();
    }
}
