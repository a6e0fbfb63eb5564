package app.concord.ui.codes;

import app.concord.model.CheckResult;
import app.concord.model.CodeRegister;
import app.concord.model.FindingMatrix.State;
import app.concord.ui.look.Spot;
import app.concord.ui.look.Spots;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Which promo codes are shown, and where the chosen one stands. */
public final class CodesViewModel {

    /** Which codes are shown. */
    public enum Part {
        ALL,
        FINDINGS,
        LOOK_ALIKES;

        private boolean holds(CodeRegister.Entry entry) {
            return switch (this) {
                case ALL -> true;
                case FINDINGS -> !entry.findings().isEmpty();
                case LOOK_ALIKES -> !entry.lookAlikes().isEmpty();
            };
        }
    }

    private final Consumer<String> openFinding;
    private final ReadOnlyObjectWrapper<@Nullable CheckResult> result =
            new ReadOnlyObjectWrapper<>();
    private List<CodeLine> all = List.of();
    private final ObservableList<CodeLine> lines = FXCollections.observableArrayList();
    private final ObservableList<CodeLine> linesSeen =
            FXCollections.unmodifiableObservableList(lines);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ALL);
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable CodeLine> selected = new SimpleObjectProperty<>();
    private final ObservableList<Spot> spots = FXCollections.observableArrayList();
    private final ObservableList<Spot> spotsSeen = FXCollections.unmodifiableObservableList(spots);

    /**
     * A register of nothing.
     *
     * @param openFinding shows the finding with a fingerprint
     */
    public CodesViewModel(Consumer<String> openFinding) {
        this.openFinding = openFinding;
        InvalidationListener filter = changed -> filter();
        part.addListener(filter);
        text.addListener(filter);
        selected.addListener((changed, before, now) -> spots.setAll(spots(now)));
    }

    /** Shows the codes of a check, or nothing where there was none yet. */
    public void show(@Nullable CheckResult checked) {
        result.set(checked);
        CodeLine before = selected.get();
        all =
                checked == null
                        ? List.of()
                        : checked.codes().codes().stream().map(CodeLine::of).toList();
        selected.set(
                before == null
                        ? null
                        : all.stream()
                                .filter(line -> line.entry().code().equals(before.entry().code()))
                                .findFirst()
                                .orElse(null));
        filter();
    }

    private void filter() {
        String letters = text.get().strip().toLowerCase(Locale.ROOT);
        CodeLine before = selected.get();
        List<CodeLine> shown =
                all.stream()
                        .filter(line -> part.get().holds(line.entry()) && line.holds(letters))
                        .toList();
        lines.setAll(shown);
        selected.set(
                before != null && shown.contains(before)
                        ? before
                        : shown.isEmpty() ? null : shown.getFirst());
    }

    private List<Spot> spots(@Nullable CodeLine line) {
        CheckResult checked = result.get();
        if (line == null || checked == null) {
            return List.of();
        }
        Spots made = new Spots(checked.campaign());
        List<Spot> spots = new ArrayList<>();
        // What is told of the code otherwise than elsewhere is what one looks for.
        Stream.concat(line.entry().benefits().stream(), line.entry().conditions().stream())
                .filter(term -> term.state() == State.DEVIATES)
                .flatMap(term -> term.places().stream())
                .forEach(place -> spots.add(made.of(place, true)));
        for (CodeRegister.InChannel said : line.entry().said()) {
            boolean wrong = said.state() == State.DEVIATES;
            said.places().forEach(place -> spots.add(made.of(place, wrong)));
        }
        return spots;
    }

    public ReadOnlyObjectProperty<@Nullable CheckResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The codes that pass the filters. */
    public ObservableList<CodeLine> lines() {
        return linesSeen;
    }

    /** Which codes are shown. */
    public ObjectProperty<Part> partProperty() {
        return part;
    }

    /** How many codes a part holds. */
    public int count(Part counted) {
        return (int) all.stream().filter(line -> counted.holds(line.entry())).count();
    }

    /** Letters that a code, its offer or its benefit must hold. */
    public StringProperty textProperty() {
        return text;
    }

    /** Whether some codes may be left out. */
    boolean filtered() {
        return part.get() != Part.ALL || !text.get().isBlank();
    }

    /** Shows all codes again. */
    public void clearFilters() {
        part.set(Part.ALL);
        text.set("");
    }

    /** The code whose places are listed, null for none. */
    public ObjectProperty<@Nullable CodeLine> selectedProperty() {
        return selected;
    }

    /** Where the chosen code stands. */
    public ObservableList<Spot> spots() {
        return spotsSeen;
    }

    /** The gravest finding about the chosen code, null for none. */
    @Nullable String finding() {
        CodeLine line = selected.get();
        return line == null || line.entry().findings().isEmpty()
                ? null
                : line.entry().findings().getFirst();
    }

    /** Goes to the finding about the chosen code; tells whether there is one. */
    public boolean open() {
        String finding = finding();
        if (finding != null) {
            openFinding.accept(finding);
        }
        return finding != null;
    }
}
