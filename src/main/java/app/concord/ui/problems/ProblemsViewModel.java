package app.concord.ui.problems;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.CheckResult;
import app.concord.model.CoverageItem;
import app.concord.model.FileReading;
import app.concord.model.Place;
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
import java.util.Objects;
import java.util.stream.Stream;

/** Tells what could not be read and what was not understood. */
public final class ProblemsViewModel {

    /** What is listed. */
    public enum Part {
        FILES,
        STATEMENTS
    }

    private final ProblemWays ways;
    private final ReadOnlyObjectWrapper<@Nullable CheckResult> result =
            new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.FILES);
    private final ObservableList<ProblemRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ProblemRow> rowsSeen =
            FXCollections.unmodifiableObservableList(rows);

    /**
     * A list of nothing.
     *
     * @param ways where problems lead
     */
    public ProblemsViewModel(ProblemWays ways) {
        this.ways = ways;
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
            ways.openFile(row.settle());
        }
    }

    /** Goes to what a line is about; tells whether there is anything to go to. */
    boolean open(ProblemRow row) {
        switch (row.way()) {
            case CONTENT -> ways.openContent(Objects.requireNonNull(row.piece()));
            case FILES -> ways.openFile(Objects.requireNonNull(row.path()));
            case GLOSSARY -> ways.openGlossary();
            case NONE -> {
                return false;
            }
        }
        return true;
    }

    /** Number of lines in a part. */
    public int count(Part counted) {
        CheckResult checked = result.get();
        if (checked == null) {
            return 0;
        }
        return switch (counted) {
            case FILES -> checked.problems().size();
            case STATEMENTS -> (int) unresolved(checked).count();
        };
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
                ProblemPieces pieces = new ProblemPieces(checked);
                checked.problems().stream()
                        .filter(problem -> problem.kind().incomplete())
                        .forEach(problem -> made.add(row(problem, checked, pieces)));
                checked.problems().stream()
                        .filter(problem -> !problem.kind().incomplete())
                        .forEach(problem -> made.add(row(problem, checked, pieces)));
            }
            case STATEMENTS -> unresolved(checked).forEach(item -> made.add(row(item)));
        }
        return made;
    }

    private static Stream<CoverageItem> unresolved(CheckResult checked) {
        return checked.coverage().stream()
                .filter(item -> item.state() == CoverageItem.State.UNRESOLVED);
    }

    private static ProblemRow row(Problem problem, CheckResult checked, ProblemPieces pieces) {
        Place piece = pieces.of(problem);
        return new ProblemRow(
                problem.kind().incomplete(),
                Wording.term(problem.kind()),
                "",
                Wording.problem(problem),
                problem.kind() == Problem.Kind.ASSUMED ? open(problem.path(), checked) : null,
                way(problem, piece, checked),
                piece,
                problem.path());
    }

    private static ProblemRow.Way way(Problem problem, @Nullable Place piece, CheckResult checked) {
        if (problem.kind() == Problem.Kind.GLOSSARY_ROW) {
            return ProblemRow.Way.GLOSSARY;
        }
        if (piece != null) {
            return ProblemRow.Way.CONTENT;
        }
        return checked.files().stream().anyMatch(file -> file.path().equals(problem.path()))
                ? ProblemRow.Way.FILES
                : ProblemRow.Way.NONE;
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
                null,
                ProblemRow.Way.CONTENT,
                item.place(),
                asset);
    }
}
