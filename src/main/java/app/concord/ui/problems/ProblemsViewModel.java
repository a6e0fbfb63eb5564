package app.concord.ui.problems;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.CheckResult;
import app.concord.model.CoverageItem;
import app.concord.model.FileReading;
import app.concord.model.Problem;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells what could not be read and what was not understood. */
public final class ProblemsViewModel {

    /** What is listed. */
    public enum Part {
        FILES,
        STATEMENTS
    }

    private final Consumer<String> openFile;
    private final ReadOnlyObjectWrapper<@Nullable CheckResult> result =
            new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.FILES);
    private final ObservableList<ProblemRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ProblemRow> rowsSeen =
            FXCollections.unmodifiableObservableList(rows);

    /**
     * A list of nothing.
     *
     * @param openFile goes to where a file, by its path, can be settled
     */
    public ProblemsViewModel(Consumer<String> openFile) {
        this.openFile = openFile;
        part.addListener((changed, before, now) -> lay());
        result.addListener((changed, before, now) -> lay());
    }

    /** Lists what a check met, or nothing where there was none yet. */
    public void show(@Nullable CheckResult checked) {
        result.set(checked);
    }

    /** Goes to where the file of a line can be settled. */
    void settle(ProblemRow row) {
        if (row.settle() != null) {
            openFile.accept(row.settle());
        }
    }

    /** Number of lines in a part. */
    public int count(Part counted) {
        return rows(counted).size();
    }

    public ReadOnlyObjectProperty<@Nullable CheckResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Which part is listed. */
    public ObjectProperty<Part> partProperty() {
        return part;
    }

    /** The lines of the part that is listed. */
    public ObservableList<ProblemRow> rows() {
        return rowsSeen;
    }

    private void lay() {
        rows.setAll(rows(part.get()));
    }

    private List<ProblemRow> rows(Part of) {
        CheckResult checked = result.get();
        if (checked == null) {
            return List.of();
        }
        List<ProblemRow> made = new ArrayList<>();
        switch (of) {
            case FILES -> {
                checked.problems().stream()
                        .filter(problem -> problem.kind().incomplete())
                        .forEach(problem -> made.add(row(problem, checked)));
                checked.problems().stream()
                        .filter(problem -> !problem.kind().incomplete())
                        .forEach(problem -> made.add(row(problem, checked)));
            }
            case STATEMENTS ->
                    checked.coverage().stream()
                            .filter(item -> item.state() == CoverageItem.State.UNRESOLVED)
                            .forEach(item -> made.add(row(item)));
        }
        return made;
    }

    private static ProblemRow row(Problem problem, CheckResult checked) {
        return new ProblemRow(
                problem.kind().incomplete(),
                Wording.term(problem.kind()),
                "",
                Wording.problem(problem),
                problem.kind() == Problem.Kind.ASSUMED ? open(problem.path(), checked) : null);
    }

    /** The file of a piece if its order of day and month is open, else null. */
    private static @Nullable String open(@Nullable String path, CheckResult checked) {
        for (FileReading file : checked.files()) {
            if (path != null
                    && file.layout().orderOpen()
                    && path.replaceFirst("#\\d+$", "").equals(file.path())) {
                return file.path();
            }
        }
        return null;
    }

    private static ProblemRow row(CoverageItem item) {
        String where = Wording.place(item.place().location());
        String asset = item.place().asset();
        return new ProblemRow(
                false,
                Messages.text("ui.problems.quote", item.place().quote()),
                where.isEmpty() ? asset : Messages.text("ui.problems.place", asset, where),
                Messages.text(
                        "ui.problems.statement", Wording.term(item.seen()), Wording.coverage(item)),
                null);
    }
}
