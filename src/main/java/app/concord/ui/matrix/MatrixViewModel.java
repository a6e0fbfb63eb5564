package app.concord.ui.matrix;

import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Evidence;
import app.concord.model.Finding;
import app.concord.model.FindingMatrix;
import app.concord.model.Role;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which lines and columns of the matrix are shown. A line that holds a contradiction is shown even
 * where its group is closed.
 */
public final class MatrixViewModel {
    private final Consumer<String> openFinding;
    private final ReadOnlyObjectWrapper<@Nullable CheckResult> result =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<MatrixLine> lines = FXCollections.observableArrayList();
    private final ObservableList<MatrixLine> linesSeen =
            FXCollections.unmodifiableObservableList(lines);
    private final ObservableList<MatrixColumn> columns = FXCollections.observableArrayList();
    private final ObservableList<MatrixColumn> columnsSeen =
            FXCollections.unmodifiableObservableList(columns);
    private final ObservableSet<Channel> opened =
            FXCollections.observableSet(EnumSet.noneOf(Channel.class));
    private final ObservableSet<String> closed = FXCollections.observableSet();
    private final BooleanProperty onlyDifferences = new SimpleBooleanProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private MatrixWords words = MatrixWords.NONE;

    /**
     * An empty matrix.
     *
     * @param openFinding shows the finding with a fingerprint
     */
    public MatrixViewModel(Consumer<String> openFinding) {
        this.openFinding = openFinding;
        InvalidationListener layLines = changed -> layLines();
        onlyDifferences.addListener(layLines);
        text.addListener(layLines);
        closed.addListener(layLines);
        opened.addListener((InvalidationListener) changed -> layColumns());
    }

    /** Shows the facts of a check, or nothing where there was none yet. */
    public void show(@Nullable CheckResult checked) {
        show(checked, checked == null ? MatrixWords.NONE : MatrixWords.of(checked.matrix()));
    }

    /**
     * Shows the facts of a check.
     *
     * @param searched the words of its matrix
     */
    public void show(@Nullable CheckResult checked, MatrixWords searched) {
        words = searched;
        result.set(checked);
        layColumns();
        layLines();
    }

    /** Opens a channel into its pieces, or closes it again. */
    public void toggle(Channel channel) {
        if (!opened.remove(channel)) {
            opened.add(channel);
        }
    }

    /** Closes a group down to what contradicts, or opens it again. */
    public void toggle(MatrixLine.Group group) {
        if (!closed.remove(group.subject())) {
            closed.add(group.subject());
        }
    }

    /** What is stated there, null for nothing. */
    public @Nullable MatrixCell cell(MatrixLine line, MatrixColumn column) {
        return switch (line) {
            case MatrixLine.Group group -> null;
            case MatrixLine.Statement(FindingMatrix.Row row) ->
                    MatrixCell.of(matrix(), row, column);
        };
    }

    /** Goes to the finding about a cell, if there is one. */
    public void open(MatrixLine line, MatrixColumn column) {
        String fingerprint = finding(line, column);
        if (fingerprint != null) {
            openFinding.accept(fingerprint);
        }
    }

    /** The finding about a deviating cell, null where the cell deviates from nothing. */
    @Nullable String finding(MatrixLine line, MatrixColumn column) {
        CheckResult checked = result.get();
        if (checked == null || !(line instanceof MatrixLine.Statement(FindingMatrix.Row row))) {
            return null;
        }
        List<String> assets = MatrixCell.assets(matrix(), row, column);
        if (assets.isEmpty() || row.findings().isEmpty()) {
            return null;
        }
        for (Finding finding : checked.findings()) {
            if (row.findings().contains(finding.fingerprint())
                    && finding.deviating().stream().anyMatch(e -> isIn(e, assets))) {
                return finding.fingerprint();
            }
        }
        return row.findings().getFirst();
    }

    private static boolean isIn(Evidence evidence, List<String> assets) {
        return assets.contains(evidence.place().asset());
    }

    /** What a line is about, without its subject and condition. */
    public static String title(FindingMatrix.Row row) {
        String name = Wording.term(row.role() == Role.OTHER ? row.kind() : row.role());
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Number of lines that hold a contradiction. */
    public int differing() {
        return (int) matrix().rows().stream().filter(MatrixViewModel::deviates).count();
    }

    public ReadOnlyObjectProperty<@Nullable CheckResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Groups and their statements, from top to bottom. */
    public ObservableList<MatrixLine> lines() {
        return linesSeen;
    }

    /** Channels and pieces, from left to right. */
    public ObservableList<MatrixColumn> columns() {
        return columnsSeen;
    }

    /** Whether the channel is opened into its pieces. */
    public boolean opened(Channel channel) {
        return opened.contains(channel);
    }

    /** Whether only lines with a contradiction are shown. */
    public BooleanProperty onlyDifferencesProperty() {
        return onlyDifferences;
    }

    /** Words that must all occur in a line. */
    public StringProperty textProperty() {
        return text;
    }

    private FindingMatrix matrix() {
        CheckResult checked = result.get();
        return checked == null ? FindingMatrix.NONE : checked.matrix();
    }

    private void layColumns() {
        Map<Channel, List<Integer>> byChannel = new EnumMap<>(Channel.class);
        List<FindingMatrix.Column> all = matrix().columns();
        for (int i = 0; i < all.size(); i++) {
            byChannel.computeIfAbsent(all.get(i).channel(), c -> new ArrayList<>()).add(i);
        }
        List<MatrixColumn> laid = new ArrayList<>();
        byChannel.forEach((channel, indices) -> {
            if (!opened.contains(channel)) {
                laid.add(new MatrixColumn(channel, indices, null, null));
                return;
            }
            for (int index : indices) {
                FindingMatrix.Column piece = all.get(index);
                laid.add(new MatrixColumn(channel, List.of(index), piece.title(), piece.asset()));
            }
        });
        columns.setAll(laid);
    }

    private void layLines() {
        Map<String, List<FindingMatrix.Row>> bySubject = new LinkedHashMap<>();
        String[] wanted = text.get().toLowerCase(Locale.ROOT).strip().split("\\s+");
        List<FindingMatrix.Row> all = matrix().rows();
        for (int i = 0; i < all.size(); i++) {
            FindingMatrix.Row row = all.get(i);
            if ((!onlyDifferences.get() || deviates(row)) && words.hold(i, wanted)) {
                bySubject.computeIfAbsent(row.subject(), s -> new ArrayList<>()).add(row);
            }
        }
        List<MatrixLine> laid = new ArrayList<>();
        bySubject.forEach((subject, rows) -> {
            boolean open = !closed.contains(subject);
            int differing = (int) rows.stream().filter(MatrixViewModel::deviates).count();
            laid.add(
                    new MatrixLine.Group(
                            subject,
                            Wording.subject(rows.getFirst().subjectName()),
                            rows.size(),
                            differing,
                            open));
            for (FindingMatrix.Row row : rows) {
                if (open || deviates(row)) {
                    laid.add(new MatrixLine.Statement(row));
                }
            }
        });
        lines.setAll(laid);
    }

    private static boolean deviates(FindingMatrix.Row row) {
        return row.state() == FindingMatrix.State.DEVIATES;
    }
}
