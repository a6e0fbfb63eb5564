package app.concord.ui.timeline;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.CheckResult;
import app.concord.model.FindingMatrix.State;
import app.concord.ui.Fxml;
import app.concord.ui.Screen;
import app.concord.ui.look.Bind;
import app.concord.ui.look.EmptyState;
import app.concord.ui.look.Icons;
import app.concord.ui.look.Legend;
import app.concord.ui.look.Lists;
import app.concord.ui.look.Spot;
import app.concord.ui.look.SpotCell;
import app.concord.ui.look.Turns;
import app.concord.ui.look.Typing;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.ToggleSwitch;

import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Binds the rows of the timeline, the axis above and over them, and what is told of the day one
 * looks at.
 */
public final class TimelineView implements Screen {
    private static final double HEAD_WIDTH = 240;
    private static final double SCROLL_BAR = 14;
    private static final int WEEK = 7;

    private final TimelineViewModel model;
    private final AxisHeader header;
    private final AxisMarks grid;
    private final AxisMarks marks;
    private Node empty = new Region();

    @FXML private BorderPane root;
    @FXML private ToggleSwitch onlyProblems;
    @FXML private HBox legend;
    @FXML private HBox zoom;
    @FXML private Button zoomOut;
    @FXML private Button fit;
    @FXML private Button zoomIn;
    @FXML private CustomTextField search;
    @FXML private StackPane body;
    @FXML private HBox content;
    @FXML private HBox head;
    @FXML private Label corner;
    @FXML private StackPane chart;
    @FXML private ListView<TimelineRow> tracks;
    @FXML private Region underHeads;
    @FXML private ScrollBar scroll;
    @FXML private Button dayBefore;
    @FXML private Label day;
    @FXML private Button dayAfter;
    @FXML private ListView<DayLine> dayLines;
    @FXML private Label placesTitle;
    @FXML private Button open;
    @FXML private ListView<Spot> places;

    /** The offers are drawn first: what is told of the day follows in a turn of its own. */
    private final Turns turns = new Turns();

    @SuppressWarnings("NullAway.Init")
    public TimelineView(TimelineViewModel model) {
        this.model = model;
        header = new AxisHeader(model);
        grid = new AxisMarks(model, true);
        marks = new AxisMarks(model, false);
        Fxml.load(this);
    }

    @Override
    public Node root() {
        return root;
    }

    /** Puts the keyboard into the rows. */
    @Override
    public void focus() {
        tracks.requestFocus();
    }

    @FXML
    void initialize() {
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(TimelineView.class.getResource("timeline.css"))
                                .toExternalForm());
        onlyProblems.selectedProperty().bindBidirectional(model.onlyProblemsProperty());
        Bind.search(search, model.textProperty());
        for (State state : State.values()) {
            legend.getChildren().add(Legend.entry(state));
        }
        bindAxis();
        bindTracks();
        bindDay();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        InvalidationListener refresh = changed -> refresh();
        model.rows().addListener(refresh);
        model.resultProperty().addListener(refresh);
        refresh();
    }

    private void bindAxis() {
        button(zoomOut, Material2OutlinedAL.ADD, "ui.timeline.zoom.out", () -> model.zoom(-1));
        zoomOut.setGraphic(Icons.icon(Material2OutlinedMZ.REMOVE));
        button(zoomIn, Material2OutlinedAL.ADD, "ui.timeline.zoom.in", () -> model.zoom(1));
        fit.setOnAction(event -> model.axis().fit());
        Bind.tip(fit, "ui.timeline.fit.tip");
        corner.setMinSize(HEAD_WIDTH, AxisHeader.HEIGHT);
        corner.setMaxWidth(HEAD_WIDTH);
        underHeads.setMinWidth(HEAD_WIDTH);
        head.getChildren().add(header);
        HBox.setHgrow(header, Priority.ALWAYS);
        HBox.setMargin(header, new Insets(0, SCROLL_BAR, 0, 0));
        HBox.setMargin(scroll, new Insets(0, SCROLL_BAR, 0, 0));
        chart.getChildren().addFirst(grid);
        chart.getChildren().add(marks);
        StackPane.setMargin(grid, new Insets(0, SCROLL_BAR, 0, HEAD_WIDTH));
        StackPane.setMargin(marks, new Insets(0, SCROLL_BAR, 0, HEAD_WIDTH));
        header.widthProperty()
                .addListener((changed, before, now) -> model.axis().resize(now.doubleValue()));
        scroll.valueProperty()
                .addListener((changed, before, now) -> {
                    if (now.doubleValue() != model.axis().scaleProperty().get().shift()) {
                        model.axis().scrollTo(now.doubleValue());
                    }
                });
        model.axis().scaleProperty().addListener(changed -> showScroll());
        chart.addEventFilter(ScrollEvent.SCROLL, this::onScroll);
        showScroll();
    }

    private static void button(Button button, Ikon icon, String key, Runnable action) {
        button.setGraphic(Icons.icon(icon));
        Bind.tip(button, key);
        button.setAccessibleText(Messages.text(key));
        button.setOnAction(event -> action.run());
    }

    private void showScroll() {
        Axis axis = model.axis();
        double most = Math.max(0, axis.total() - axis.width());
        scroll.setMax(most);
        scroll.setVisibleAmount(axis.total() == 0 ? 0 : most * axis.width() / axis.total());
        scroll.setUnitIncrement(axis.scaleProperty().get().dayWidth());
        scroll.setBlockIncrement(axis.width());
        scroll.setValue(axis.scaleProperty().get().shift());
        scroll.setDisable(most < 1);
    }

    private void onScroll(ScrollEvent event) {
        Scale scale = model.axis().scaleProperty().get();
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            LocalDate below = scale.day(event.getX() - HEAD_WIDTH);
            model.axis().zoom(event.getDeltaY() > 0 ? 1 : -1, below);
            event.consume();
        } else if (event.getDeltaX() != 0) {
            model.axis().scrollTo(scale.shift() - event.getDeltaX());
            event.consume();
        }
    }

    private void bindTracks() {
        tracks.getStyleClass().add("track-list");
        tracks.setItems(model.rows());
        tracks.setCellFactory(shown -> new TrackCell(model, HEAD_WIDTH));
        tracks.getSelectionModel()
                .selectedItemProperty()
                .addListener((changed, before, now) -> {
                    if (now != null) {
                        model.selectedProperty().set(now);
                    }
                });
        model.selectedProperty().addListener((changed, before, now) -> select());
    }

    private void select() {
        TimelineRow row = model.selectedProperty().get();
        if (row == null) {
            tracks.getSelectionModel().clearSelection();
        } else if (!row.equals(tracks.getSelectionModel().getSelectedItem())) {
            tracks.getSelectionModel().select(row);
        }
    }

    private void bindDay() {
        button(
                dayBefore,
                Material2OutlinedAL.CHEVRON_LEFT,
                "ui.timeline.day.before",
                () -> model.step(-1));
        button(
                dayAfter,
                Material2OutlinedAL.CHEVRON_RIGHT,
                "ui.timeline.day.after",
                () -> model.step(1));
        Runnable tell = () -> Lists.update(dayLines.getItems(), model.dayLines());
        model.dayLines().addListener((InvalidationListener) changed -> turns.later(dayLines, tell));
        tell.run();
        dayLines.setCellFactory(shown -> new DayLineCell());
        Label nothing = new Label(Messages.text("ui.timeline.day.nothing"));
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        dayLines.setPlaceholder(nothing);
        places.setItems(model.spots());
        places.setCellFactory(shown -> new SpotCell());
        open.setOnAction(event -> model.open());
        model.cursorProperty().addListener(changed -> showDay());
        model.chosenProperty().addListener(changed -> showDay());
        showDay();
    }

    private void showDay() {
        day.setText(Wording.date(model.cursorProperty().get()));
        placesTitle.setText(model.chosenTitle());
        open.setVisible(model.finding() != null);
    }

    private void refresh() {
        CheckResult checked = model.resultProperty().get();
        LocalDate today = checked == null ? null : checked.campaign().today();
        header.setToday(today);
        marks.setToday(today);
        onlyProblems.setText(Messages.text("ui.timeline.only", model.problems()));
        body.getChildren().remove(empty);
        boolean nothing = model.rows().isEmpty();
        content.setVisible(!nothing);
        zoom.setDisable(nothing);
        if (nothing) {
            empty = emptyState(checked != null);
            body.getChildren().add(empty);
        }
        select();
    }

    private Node emptyState(boolean checked) {
        if (!checked) {
            return EmptyState.of("ui.timeline.empty.nothing", null, null);
        }
        return model.filtered()
                ? EmptyState.of(
                        "ui.timeline.empty.filtered", "ui.findings.clear", model::clearFilters)
                : EmptyState.of("ui.timeline.empty.none", null, null);
    }

    private void onKey(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.ESCAPE) {
            model.clearFilters();
            focus();
            event.consume();
        } else if (!typing && (event.isShortcutDown() ? onZoomKey(event) : onPlainKey(event))) {
            event.consume();
        }
    }

    private boolean onZoomKey(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> model.zoom(1);
            case MINUS, SUBTRACT -> model.zoom(-1);
            case DIGIT0, NUMPAD0 -> model.axis().fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean onPlainKey(KeyEvent event) {
        if (event.getCode() == KeyCode.SLASH) {
            Typing.begin(search);
            return true;
        }
        if (!tracks.isFocused()) {
            return false;
        }
        int days = event.isShiftDown() ? WEEK : 1;
        switch (event.getCode()) {
            case LEFT -> model.step(-days);
            case RIGHT -> model.step(days);
            case HOME -> model.look(model.axis().first());
            case END -> model.look(model.axis().last());
            case ENTER -> {
                if (!model.open()) {
                    places.requestFocus();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
