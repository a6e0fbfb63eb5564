package app.concord.ui.glossary;

import app.concord.campaign.GlossaryStore;
import app.concord.campaign.GlossaryTable;
import app.concord.check.CheckRequest;
import app.concord.check.Checks;
import app.concord.check.GlossaryDraft;
import app.concord.check.Progress;
import app.concord.model.Block;
import app.concord.model.CheckResult;
import app.concord.model.Glossary;
import app.concord.model.GlossaryColumn;
import app.concord.ui.Background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    /**
     * The rows at one time.
     *
     * @param numbers the row of the file that each row was read from, 0 for a new one
     */
    private record Version(GlossaryTable table, List<Integer> numbers) {
        static final Version EMPTY = new Version(GlossaryTable.EMPTY, List.of());
    }

    private final Checks checks;
    private final Background background;
    private final Runnable checkAgain;
    private final Object seeding = new Object();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper proposing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper notSaved = new ReadOnlyBooleanWrapper();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<GlossaryRow> rows = FXCollections.observableArrayList();
    private final ObservableList<GlossaryRow> rowsSeen =
            FXCollections.unmodifiableObservableList(rows);
    private final Deque<Version> before = new ArrayDeque<>();
    private Version now = Version.EMPTY;
    private Version saved = Version.EMPTY;
    private @Nullable CheckRequest request;
    private @Nullable CheckResult result;

    /**
     * @param checkAgain checks the campaign once more
     */
    public GlossaryViewModel(Checks checks, Background background, Runnable checkAgain) {
        this.checks = checks;
        this.background = background;
        this.checkAgain = checkAgain;
        text.addListener((observed, old, wanted) -> lay());
    }

    /** Shows the glossary of a campaign that was checked, unless its rows are being edited. */
    public void show(CheckRequest checkedRequest, CheckResult checkedResult) {
        CheckRequest shown = request;
        boolean other = shown == null || !shown.paths().equals(checkedRequest.paths());
        request = checkedRequest;
        result = checkedResult;
        if (other || !changed.get()) {
            before.clear();
            saved = read(checkedResult.campaign().glossary());
            now = saved;
        }
        lay();
    }

    /** Adds an empty row; its place. */
    public int add() {
        text.set("");
        List<Integer> numbers = new ArrayList<>(now.numbers());
        numbers.add(0);
        change(new Version(now.table().withRow(), numbers));
        return now.table().rows().size() - 1;
    }

    /** Writes other text into a cell. */
    public void edit(int row, GlossaryColumn column, String written) {
        String cell = written.strip();
        if (!cell.equals(now.table().cell(row, column))) {
            change(new Version(now.table().with(row, column, cell), now.numbers()));
        }
    }

    /** Takes rows away. */
    public void remove(Collection<GlossaryRow> removed) {
        List<Integer> places =
                removed.stream()
                        .map(GlossaryRow::index)
                        .sorted(Collections.reverseOrder())
                        .toList();
        if (places.isEmpty()) {
            return;
        }
        GlossaryTable table = now.table();
        List<Integer> numbers = new ArrayList<>(now.numbers());
        for (int place : places) {
            table = table.without(place);
            numbers.subList(place, place + 1).clear();
        }
        change(new Version(table, numbers));
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
        List<String> known =
                now.table().rows().stream()
                        .map(row -> row.get(now.table().index(GlossaryColumn.TERM)))
                        .toList();
        var fresh = draft.proposed().stream().filter(term -> !known.contains(term.term())).toList();
        if (!fresh.isEmpty()) {
            List<Integer> numbers = new ArrayList<>(now.numbers());
            numbers.addAll(Collections.nCopies(fresh.size(), 0));
            change(new Version(now.table().with(fresh), numbers));
        }
    }

    /** Saves all rows in the campaign's folder and checks the campaign again. */
    public void save() {
        Path file = file();
        if (file == null || !changed.get()) {
            return;
        }
        Version saving = now;
        background.run(
                this,
                cancellation -> {
                    GlossaryStore.in(file).save(saving.table());
                    return saving;
                },
                written -> {
                    saved = written;
                    notSaved.set(false);
                    lay();
                    checkAgain.run();
                },
                reason -> {
                    notSaved.set(true);
                    LOG.log(Logger.Level.WARNING, "The glossary was not saved", reason);
                });
    }

    private static Version read(@Nullable Glossary glossary) {
        List<Integer> numbers = new ArrayList<>();
        if (glossary != null) {
            for (Block block : glossary.file().blocks()) {
                if (numbers.isEmpty() || numbers.getLast() != block.innermost()) {
                    numbers.add(block.innermost());
                }
            }
        }
        return new Version(GlossaryTable.of(glossary), numbers);
    }

    private void change(Version version) {
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
        List<GlossaryRow> laid = new ArrayList<>();
        for (int i = 0; i < now.table().rows().size(); i++) {
            Map<GlossaryColumn, String> cells = new EnumMap<>(GlossaryColumn.class);
            for (GlossaryColumn column : GlossaryColumn.values()) {
                cells.put(column, now.table().cell(i, column));
            }
            int number = now.numbers().get(i);
            boolean shown =
                    wanted.isEmpty()
                            || cells.values().stream()
                                    .anyMatch(c -> c.toLowerCase(Locale.ROOT).contains(wanted));
            if (shown) {
                laid.add(new GlossaryRow(i, cells, notes.problem(number), notes.findings(number)));
            }
        }
        list(laid);
        changed.set(!now.table().equals(saved.table()));
        undoable.set(!before.isEmpty());
        state.set(
                result == null
                        ? State.NOTHING
                        : !canSave()
                                ? State.NO_FOLDER
                                : now.table().rows().isEmpty() ? State.EMPTY : State.FILLED);
    }

    /** Lists rows; where only cells differ, the rows that are chosen stay so. */
    private void list(List<GlossaryRow> laid) {
        if (laid.size() != rows.size()) {
            rows.setAll(laid);
            return;
        }
        for (int i = 0; i < laid.size(); i++) {
            if (!laid.get(i).equals(rows.get(i))) {
                rows.set(i, laid.get(i));
            }
        }
    }

    /** Where the glossary is kept, null where there is no folder for it. */
    private @Nullable Path file() {
        CheckRequest shown = request;
        if (shown == null) {
            return null;
        }
        if (shown.glossary() != null) {
            return shown.glossary();
        }
        Path folder = shown.paths().size() == 1 ? shown.paths().getFirst() : null;
        if (folder == null || !Files.isDirectory(folder)) {
            return null;
        }
        Glossary glossary = result == null ? null : result.campaign().glossary();
        return glossary == null
                ? GlossaryStore.ofFolder(folder).file()
                : folder.resolve(glossary.file().path());
    }

    private boolean canSave() {
        return file() != null;
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

    /** Whether the last attempt to save failed. */
    public ReadOnlyBooleanProperty notSavedProperty() {
        return notSaved.getReadOnlyProperty();
    }
}
