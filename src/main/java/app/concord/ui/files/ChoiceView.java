package app.concord.ui.files;

import app.concord.check.ChoiceValues;
import app.concord.message.Messages;
import app.concord.model.AddressForm;
import app.concord.model.Channel;
import app.concord.model.DateOrder;
import app.concord.model.FileReading;
import app.concord.ui.Fxml;
import app.concord.ui.look.Bind;
import app.concord.ui.look.EmptyState;
import app.concord.ui.look.Icons;

import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Binds the part below the list: what is settled for the files looked at, and the ways to. */
final class ChoiceView {
    private static final double ROW_HEIGHT = 34;
    private static final List<Channel> CHANNELS =
            Arrays.stream(Channel.values()).filter(Channel::isPublished).toList();

    private final FilesViewModel model;
    private final StackPane host = new StackPane();
    private final List<Line<?>> lines = new ArrayList<>();
    private final List<String> countries = countries();

    private final Label formsLabel = new Label();
    private final Label formsMark = new Label();
    private ChoiceCombo<AddressForm> forms;

    @FXML private VBox root;
    @FXML private Label name;
    @FXML private Button reset;
    @FXML private GridPane grid;
    @FXML private Label noColumns;
    @FXML private TableView<FileReading.Column> columns;
    @FXML private TableColumn<FileReading.Column, FileReading.Column> header;
    @FXML private TableColumn<FileReading.Column, FileReading.Column> meaning;
    @FXML private TableColumn<FileReading.Column, FileReading.Column> state;
    @FXML private TableColumn<FileReading.Column, FileReading.Column> sample;

    /**
     * One thing that can be settled.
     *
     * @param <T> kind of value
     */
    private record Line<T>(
            ChoiceCombo<T> box,
            Label mark,
            Function<FileRow, Choice<T>> of,
            Supplier<List<T>> values) {}

    @SuppressWarnings("NullAway.Init")
    ChoiceView(FilesViewModel model) {
        this.model = model;
        Fxml.load(this);
    }

    /** The part of the screen. */
    Node root() {
        return host;
    }

    /** Puts the keyboard into the first box that can be used. */
    void focus() {
        for (Line<?> line : lines) {
            if (!line.box().node().isDisabled()) {
                line.box().node().requestFocus();
                return;
            }
        }
    }

    @FXML
    void initialize() {
        line("channel", FileWords::channel, model::setChannel, FileRow::channel, () -> CHANNELS);
        line(
                "language",
                FileWords::language,
                model::setLanguage,
                FileRow::language,
                ChoiceView::languages);
        line(
                "market",
                code -> Messages.text("ui.files.country", FileWords.market(code), code),
                model::setMarket,
                FileRow::market,
                this::markets);
        line(
                "dates",
                FileWords::dateOrder,
                model::setDateOrder,
                FileRow::dateOrder,
                () -> List.of(DateOrder.values()));
        line(
                "address",
                FileWords::address,
                model::setAddress,
                FileRow::address,
                () -> List.of(AddressForm.values()));
        forms =
                new ChoiceCombo<>(
                        Messages.text("ui.files.column.address-channel"),
                        FileWords::address,
                        model::setChannelAddress);
        formsLabel.getStyleClass().add("muted");
        formsLabel.setLabelFor(forms.node());
        formsMark.getStyleClass().add("state-mark");
        grid.addRow(lines.size(), formsLabel, forms.node(), formsMark);
        reset.setGraphic(Icons.icon(Material2OutlinedMZ.REPLAY));
        reset.setOnAction(event -> model.reset());
        bindColumns();
        model.editsProperty().addListener((changed, before, now) -> refresh());
        model.selected().addListener((InvalidationListener) changed -> refresh());
        refresh();
    }

    private <T> void line(
            String key,
            Function<T, String> words,
            Consumer<@Nullable T> set,
            Function<FileRow, Choice<T>> of,
            Supplier<List<T>> values) {
        String title = Messages.text("ui.files.column." + key);
        ChoiceCombo<T> box = new ChoiceCombo<>(title, words, set);
        Label label = new Label(title);
        label.getStyleClass().add("muted");
        label.setLabelFor(box.node());
        Label mark = new Label();
        mark.getStyleClass().add("state-mark");
        grid.addRow(lines.size(), label, box.node(), mark);
        lines.add(new Line<>(box, mark, of, values));
    }

    private void bindColumns() {
        columns.setFixedCellSize(ROW_HEIGHT);
        columns.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        ColumnCells cells = new ColumnCells(model);
        column(header, ColumnCells.words(FileReading.Column::header));
        column(meaning, cells.meaning());
        column(state, cells.state());
        column(sample, ColumnCells.words(FileReading.Column::sample));
    }

    private static void column(
            TableColumn<FileReading.Column, FileReading.Column> column,
            ColumnCells.Factory factory) {
        Bind.rows(column);
        column.setCellFactory(factory::cell);
    }

    private void refresh() {
        List<FileRow> rows = model.selected();
        if (rows.isEmpty()) {
            host.getChildren().clear();
            if (!model.shown().isEmpty()) {
                host.getChildren().add(EmptyState.of("ui.files.none-chosen", null, null));
            }
            return;
        }
        if (!host.getChildren().contains(root)) {
            host.getChildren().setAll(root);
        }
        name.setText(
                rows.size() == 1
                        ? rows.getFirst().path()
                        : Messages.text("ui.files.chosen", rows.size()));
        lines.forEach(this::show);
        showForms();
        reset.setDisable(rows.stream().allMatch(row -> row.choices().none()));
        List<FileReading.Column> shown = model.columns();
        columns.setVisible(!shown.isEmpty());
        noColumns.setVisible(shown.isEmpty());
        noColumns.setText(Messages.text(noColumnsKey(rows)));
        if (columns.getItems().equals(shown)) {
            columns.refresh();
        } else {
            columns.getItems().setAll(shown);
        }
    }

    private <T> void show(Line<T> line) {
        Choice<T> choice = model.common(line.of());
        line.box().show(choice, line.values().get());
        StateMark.show(line.mark(), choice.state());
    }

    /** The tone of the whole channels, which holds where none is settled for a file. */
    private void showForms() {
        Set<Channel> channels = model.channels();
        formsLabel.setText(
                channels.size() == 1
                        ? Messages.text(
                                "ui.files.column.address-of",
                                FileWords.channel(channels.iterator().next()))
                        : Messages.text("ui.files.column.address-channel"));
        Choice<AddressForm> choice = model.forms().of(channels);
        forms.show(choice, List.of(AddressForm.values()));
        StateMark.show(formsMark, choice.state());
    }

    private static String noColumnsKey(List<FileRow> rows) {
        if (rows.stream().anyMatch(row -> !row.reading().layout().columns().isEmpty())) {
            return "ui.files.columns.differ";
        }
        return rows.stream().allMatch(FileRow::brief)
                ? "ui.files.columns.brief"
                : "ui.files.columns.none";
    }

    private static List<String> languages() {
        return ChoiceValues.languages().stream()
                .sorted(Comparator.comparing(FileWords::language))
                .toList();
    }

    /** Those of the campaign first, then all by their names. */
    private List<String> markets() {
        Set<String> codes = new LinkedHashSet<>(model.markets());
        codes.addAll(countries);
        return List.copyOf(codes);
    }

    private static List<String> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(FileWords::market))
                .toList();
    }
}
