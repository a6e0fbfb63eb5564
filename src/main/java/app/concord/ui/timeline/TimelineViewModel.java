package app.concord.ui.timeline;

import app.concord.message.Messages;
import app.concord.model.CheckResult;
import app.concord.model.Timeline.Bar;
import app.concord.model.Timeline.InChannel;
import app.concord.model.Timeline.Sending;
import app.concord.ui.look.Spot;
import app.concord.ui.look.Spots;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Which offers are shown on the time axis, and what is told of the day one looks at. */
public final class TimelineViewModel {
    private final Consumer<String> openFinding;
    private final ReadOnlyObjectWrapper<@Nullable CheckResult> result =
            new ReadOnlyObjectWrapper<>();
    private List<TimelineRow> all = List.of();
    private final ObservableList<TimelineRow> rows = FXCollections.observableArrayList();
    private final ObservableList<TimelineRow> rowsSeen =
            FXCollections.unmodifiableObservableList(rows);
    private final BooleanProperty onlyProblems = new SimpleBooleanProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final Axis axis = new Axis(LocalDate.EPOCH);
    private final ObjectProperty<LocalDate> cursor = new SimpleObjectProperty<>(LocalDate.EPOCH);
    private final ObjectProperty<@Nullable TimelineRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Bar> chosen = new ReadOnlyObjectWrapper<>();
    private final ObservableList<DayLine> dayLines = FXCollections.observableArrayList();
    private final ObservableList<DayLine> dayLinesSeen =
            FXCollections.unmodifiableObservableList(dayLines);
    private final ObservableList<Spot> spots = FXCollections.observableArrayList();
    private final ObservableList<Spot> spotsSeen = FXCollections.unmodifiableObservableList(spots);

    /**
     * A timeline of nothing.
     *
     * @param openFinding shows the finding with a fingerprint
     */
    public TimelineViewModel(Consumer<String> openFinding) {
        this.openFinding = openFinding;
        InvalidationListener filter = changed -> filter();
        onlyProblems.addListener(filter);
        text.addListener(filter);
        cursor.addListener((changed, before, now) -> {
            answer();
            chooseAtCursor();
        });
        selected.addListener((changed, before, now) -> chooseAtCursor());
        chosen.addListener((changed, before, now) -> spots.setAll(spots(now)));
    }

    /** Shows the timeline of a check, or nothing where there was none yet. */
    public void show(@Nullable CheckResult checked) {
        result.set(checked);
        TimelineRow before = selected.get();
        all = List.of();
        if (checked != null) {
            TimelineRows made = new TimelineRows(checked.timeline());
            all = made.all();
            layAxis(made, checked.campaign().today());
        }
        filter();
        selected.set(before == null ? null : again(before));
        if (selected.get() == null && !rows.isEmpty()) {
            selected.set(
                    rows.stream()
                            .filter(row -> row.problems() > 0)
                            .findFirst()
                            .orElse(rows.get(0)));
        }
    }

    private void layAxis(TimelineRows made, LocalDate today) {
        List<LocalDate> days = made.days();
        if (days.isEmpty()) {
            return;
        }
        List<LocalDate> usual = made.usualDays();
        List<LocalDate> fit = usual.isEmpty() ? days : usual;
        boolean now = !today.isBefore(fit.getFirst()) && !today.isAfter(fit.getLast());
        axis.show(days.getFirst(), days.getLast(), fit.getFirst(), fit.getLast());
        LocalDate before = cursor.get();
        if (before.isBefore(axis.first()) || before.isAfter(axis.last())) {
            cursor.set(now ? today : fit.getFirst());
        }
    }

    /** The row of the same offer after another check, null if it is gone. */
    private @Nullable TimelineRow again(TimelineRow before) {
        return rows.stream()
                .filter(row ->
                        row.track().subject().equals(before.track().subject())
                                && row.track().market().equals(before.track().market()))
                .findFirst()
                .orElse(null);
    }

    private void filter() {
        String wanted = text.get().strip().toLowerCase(Locale.ROOT);
        List<TimelineRow> shown = new ArrayList<>();
        for (TimelineRow row : all) {
            boolean problem = !onlyProblems.get() || row.problems() > 0;
            if (problem && row.title().toLowerCase(Locale.ROOT).contains(wanted)) {
                shown.add(row);
            }
        }
        TimelineRow before = selected.get();
        rows.setAll(shown);
        selected.set(
                before != null && shown.contains(before)
                        ? before
                        : shown.isEmpty() ? null : shown.getFirst());
        answer();
    }

    private void answer() {
        dayLines.setAll(rows.isEmpty() ? List.of() : DayAnswer.of(cursor.get(), rows));
    }

    private void chooseAtCursor() {
        TimelineRow row = selected.get();
        chosen.set(row == null ? null : at(row, cursor.get()));
    }

    /** The bar of an offer on a day, a deviating one first; else the one to look at first. */
    private static @Nullable Bar at(TimelineRow row, LocalDate day) {
        return row.track().bars().stream()
                .min(
                        Comparator.comparing((Bar bar) -> !bar.covers(day))
                                .thenComparing(bar -> !bar.deviates()))
                .orElse(null);
    }

    private List<Spot> spots(@Nullable Bar bar) {
        CheckResult checked = result.get();
        if (bar == null || checked == null) {
            return List.of();
        }
        Spots made = new Spots(checked.campaign());
        List<Spot> spots = new ArrayList<>();
        for (InChannel said : bar.said()) {
            said.places().forEach(place -> spots.add(made.of(place, bar.deviates())));
        }
        return spots;
    }

    public ReadOnlyObjectProperty<@Nullable CheckResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The offers that pass the filters. */
    public ObservableList<TimelineRow> rows() {
        return rowsSeen;
    }

    /** How many offers findings are about. */
    public int problems() {
        return (int) all.stream().filter(row -> row.problems() > 0).count();
    }

    /** Whether offers without findings are left out. */
    public BooleanProperty onlyProblemsProperty() {
        return onlyProblems;
    }

    /** Letters that the name of an offer must hold. */
    public StringProperty textProperty() {
        return text;
    }

    /** Whether some offers may be left out. */
    boolean filtered() {
        return onlyProblems.get() || !text.get().isBlank();
    }

    /** Shows all offers again. */
    public void clearFilters() {
        onlyProblems.set(false);
        text.set("");
    }

    public Axis axis() {
        return axis;
    }

    /** The day one looks at. */
    public ObjectProperty<LocalDate> cursorProperty() {
        return cursor;
    }

    /** The offer one looks at, null for none. */
    public ObjectProperty<@Nullable TimelineRow> selectedProperty() {
        return selected;
    }

    /** The bar whose places are listed, null for none. */
    public ReadOnlyObjectProperty<@Nullable Bar> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What is told of the day. */
    public ObservableList<DayLine> dayLines() {
        return dayLinesSeen;
    }

    /** Where the chosen bar stands. */
    public ObservableList<Spot> spots() {
        return spotsSeen;
    }

    /** Goes so many days on, or back, and shows the day. */
    public void step(long days) {
        look(cursor.get().plusDays(days));
    }

    /** Looks at a day of the axis. */
    public void look(LocalDate day) {
        LocalDate inside =
                day.isBefore(axis.first())
                        ? axis.first()
                        : day.isAfter(axis.last()) ? axis.last() : day;
        cursor.set(inside);
        axis.reveal(inside);
    }

    /** Makes days so many steps wider, or narrower, around the day one looks at. */
    public void zoom(int steps) {
        axis.zoom(steps, cursor.get());
    }

    /** Lists the places of a bar, which is looked at on a day. */
    public void choose(TimelineRow row, Bar bar, LocalDate day) {
        selected.set(row);
        look(day);
        chosen.set(bar);
    }

    /** The finding about the chosen bar, or about a piece of the day; null for none. */
    @Nullable String finding() {
        Bar bar = chosen.get();
        if (bar != null && !bar.findings().isEmpty()) {
            return bar.findings().getFirst();
        }
        TimelineRow row = selected.get();
        for (Sending sending : row == null ? List.<Sending>of() : row.track().sendings()) {
            if (sending.finding() != null && sending.when().toLocalDate().equals(cursor.get())) {
                return sending.finding();
            }
        }
        return null;
    }

    /** Goes to the finding about what is chosen; tells whether there is one. */
    public boolean open() {
        String finding = finding();
        if (finding != null) {
            openFinding.accept(finding);
        }
        return finding != null;
    }

    /** What the chosen bar is called. */
    String chosenTitle() {
        Bar bar = chosen.get();
        return bar == null ? Messages.text("ui.timeline.places") : BarWords.title(bar);
    }
}
