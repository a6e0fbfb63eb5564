package app.concord.ui.files;

import app.concord.model.AddressForm;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.DateOrder;
import app.concord.model.FileChoices;
import app.concord.model.FileReading;
import app.concord.model.Problem;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which files are listed, which are looked at, and what is settled for those. What is settled is
 * kept at once and takes effect with the next check.
 */
public final class FilesViewModel {

    /** Which files are listed. */
    enum Part {
        ALL,
        /** Something is open. */
        OPEN,
        /** The user has settled something, or had for the last check. */
        SETTLED,
        /** With problems. */
        PROBLEMS
    }

    private final Runnable checkAgain;
    private final FormChoices forms;
    private final ReadOnlyObjectWrapper<@Nullable CheckResult> result =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<FileRow> rows = FXCollections.observableArrayList();
    private final FilteredList<FileRow> shown = new FilteredList<>(rows);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ALL);
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<FileRow> selected = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper edits = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private @Nullable SettledFiles settled;

    /**
     * A list without files.
     *
     * @param checkAgain checks the campaign with what is settled by then
     * @param forms how whole channels address their readers
     */
    public FilesViewModel(Runnable checkAgain, ChannelForms forms) {
        this.checkAgain = checkAgain;
        this.forms = new FormChoices(forms);
        InvalidationListener filter = changed -> shown.setPredicate(this::passes);
        part.addListener(filter);
        text.addListener(filter);
    }

    /**
     * Lists the files of a check. Those that were looked at still are.
     *
     * @param now what is settled for the campaign that was checked
     */
    public void show(SettledFiles now, CheckResult checked) {
        List<String> before = selected.stream().map(FileRow::path).toList();
        Map<String, Integer> problems = problems(checked);
        List<FileRow> made = new ArrayList<>();
        for (FileReading file : checked.files()) {
            made.add(new FileRow(file, now.of(file.path()), problems.getOrDefault(file.path(), 0)));
        }
        settled = now;
        forms.applied();
        unsaved.bind(now.unsavedProperty());
        selected.clear();
        rows.setAll(made);
        result.set(checked);
        selected.setAll(made.stream().filter(row -> before.contains(row.path())).toList());
        count();
    }

    /** How many problems each file has; those of its pieces are its own. */
    private static Map<String, Integer> problems(CheckResult checked) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Problem problem : checked.problems()) {
            if (problem.path() != null) {
                counts.merge(problem.path().replaceFirst("#\\d+$", ""), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Looks at one file; filters that hide it are lifted. */
    public void open(String path) {
        for (FileRow row : rows) {
            if (row.path().equals(path)) {
                if (!passes(row)) {
                    clearFilters();
                }
                selected.setAll(List.of(row));
                return;
            }
        }
    }

    void setChannel(@Nullable Channel channel) {
        change(row -> row.brief() ? row.choices() : row.choices().withChannel(channel));
    }

    void setLanguage(@Nullable String language) {
        change(row -> row.choices().withLanguage(language));
    }

    void setMarket(@Nullable String market) {
        change(row -> row.choices().withMarket(market));
    }

    void setDateOrder(@Nullable DateOrder order) {
        change(row ->
                row.dateOrder().state() == Choice.State.NONE
                        ? row.choices()
                        : row.choices().withDateOrder(order));
    }

    void setAddress(@Nullable AddressForm form) {
        change(row ->
                row.address().state() == Choice.State.NONE
                        ? row.choices()
                        : row.choices().withAddress(form));
    }

    /**
     * Settles what a column holds.
     *
     * @param meaning its id, empty to leave the column out, null for the guess
     */
    void setColumn(String header, @Nullable String meaning) {
        change(row -> row.choices().withColumn(header, meaning));
    }

    /** Settles the files looked at like this and in nothing else. */
    public void settle(FileChoices choices) {
        change(row -> choices);
    }

    /** Leaves everything of the files looked at to the guess again. */
    void reset() {
        settle(FileChoices.NONE);
    }

    /** Goes back to what the last check went by, for all files. */
    void undo() {
        change(rows, FileRow::applied);
        if (forms.undo()) {
            count();
        }
    }

    /** The channels of the files looked at, the brief left aside. */
    Set<Channel> channels() {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        for (FileRow row : selected) {
            Channel channel = row.channel().value();
            if (channel != null && channel.isPublished()) {
                channels.add(channel);
            }
        }
        return channels;
    }

    /** How whole channels address their readers. */
    FormChoices forms() {
        return forms;
    }

    /** Declares it for the whole channels of the files looked at; null leaves it to the guess. */
    void setChannelAddress(@Nullable AddressForm form) {
        if (forms.set(channels(), form)) {
            count();
        }
    }

    /** Checks with what is settled. */
    void checkAgain() {
        checkAgain.run();
    }

    private void change(Function<FileRow, FileChoices> change) {
        change(selected, change);
    }

    private void change(List<FileRow> which, Function<FileRow, FileChoices> change) {
        Map<String, FileChoices> changed = new TreeMap<>();
        for (FileRow row : which) {
            FileChoices choices = change.apply(row);
            if (!choices.equals(row.choices())) {
                row.settle(choices);
                changed.put(row.path(), choices);
            }
        }
        if (settled != null && !changed.isEmpty()) {
            settled.settle(changed);
            count();
        }
    }

    private void count() {
        changes.set(rows.stream().mapToInt(FileRow::changes).sum() + forms.changes());
        edits.set(edits.get() + 1);
    }

    /** What holds of all files looked at. */
    <T> Choice<T> common(Function<FileRow, Choice<T>> of) {
        return Choice.common(selected.stream().map(of).toList());
    }

    /**
     * The columns that can be settled: those of the files looked at, where these all have the same.
     */
    List<FileReading.Column> columns() {
        if (selected.isEmpty()) {
            return List.of();
        }
        List<FileReading.Column> columns = selected.getFirst().reading().layout().columns();
        boolean same = selected.stream().allMatch(row -> headers(row).equals(headers(columns)));
        return same ? columns : List.of();
    }

    private static List<String> headers(FileRow row) {
        return headers(row.reading().layout().columns());
    }

    private static List<String> headers(List<FileReading.Column> columns) {
        return columns.stream().map(FileReading.Column::header).toList();
    }

    /** Ids of all that a column of the files looked at can hold. */
    List<String> meanings() {
        return selected.isEmpty() ? List.of() : selected.getFirst().reading().layout().meanings();
    }

    /** The markets of the campaign, the leading one first. */
    List<String> markets() {
        CheckResult checked = result.get();
        return checked == null ? List.of() : checked.campaign().markets();
    }

    /** Number of files in a part that the search lets through. */
    int count(Part counted) {
        return (int) rows.stream().filter(row -> in(counted, row) && holdsWords(row)).count();
    }

    /** Whether any filter is set. */
    boolean filtered() {
        return part.get() != Part.ALL || !text.get().isBlank();
    }

    void clearFilters() {
        part.set(Part.ALL);
        text.set("");
    }

    private boolean passes(FileRow row) {
        return in(part.get(), row) && holdsWords(row);
    }

    /** A file stays in its part until the next check, so that it does not leave while edited. */
    private static boolean in(Part part, FileRow row) {
        return switch (part) {
            case ALL -> true;
            case OPEN -> row.reading().layout().orderOpen() && row.applied().dateOrder() == null;
            case SETTLED -> !row.choices().none() || !row.applied().none();
            case PROBLEMS -> row.problems() > 0;
        };
    }

    private boolean holdsWords(FileRow row) {
        for (String word : text.get().toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!row.searched().contains(word)) {
                return false;
            }
        }
        return true;
    }

    ReadOnlyObjectProperty<@Nullable CheckResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The files that the filters let through, by path. */
    FilteredList<FileRow> shown() {
        return shown;
    }

    ObjectProperty<Part> partProperty() {
        return part;
    }

    /** Words that must all occur. */
    StringProperty textProperty() {
        return text;
    }

    /** The files looked at; the view sets them. */
    ObservableList<FileRow> selected() {
        return selected;
    }

    /** How many things are settled otherwise than for the last check. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Counts up whenever something about the files may have changed. */
    ReadOnlyIntegerProperty editsProperty() {
        return edits.getReadOnlyProperty();
    }

    /** Whether the last change could not be saved. */
    ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }
}
