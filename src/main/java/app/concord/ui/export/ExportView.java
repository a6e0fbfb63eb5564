package app.concord.ui.export;

import app.concord.report.Report;
import app.concord.ui.Fxml;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.Objects;

/** The card on which a report is chosen and saved. */
public final class ExportView {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final ExportViewModel model;
    private final Runnable close;
    private final ToggleGroup formats = new ToggleGroup();

    @FXML private VBox root;
    @FXML private VBox reports;
    @FXML private CheckBox client;
    @FXML private Label notice;
    @FXML private Button done;
    @FXML private Button save;

    /**
     * The card.
     *
     * @param close takes it away
     */
    @SuppressWarnings("NullAway.Init")
    public ExportView(ExportViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        Fxml.load(this);
    }

    /** The card. */
    public Node root() {
        return root;
    }

    /** Puts the keyboard on the chosen format, once the card is shown. */
    public void focus() {
        Platform.runLater(() -> {
            if (formats.getSelectedToggle() instanceof RadioButton chosen) {
                chosen.requestFocus();
            }
        });
    }

    @FXML
    void initialize() {
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(ExportView.class.getResource("export.css"))
                                .toExternalForm());
        for (Report report : ExportViewModel.reports()) {
            RadioButton one = new RadioButton(ExportViewModel.words(report));
            one.setId("export-" + report.id());
            one.setWrapText(true);
            one.setToggleGroup(formats);
            one.setSelected(report.equals(model.reportProperty().get()));
            one.selectedProperty()
                    .addListener((changed, before, now) -> {
                        if (now) {
                            model.reportProperty().set(report);
                        }
                    });
            reports.getChildren().add(one);
        }
        client.selectedProperty().bindBidirectional(model.clientProperty());
        notice.textProperty().bind(model.noticeProperty());
        notice.visibleProperty().bind(model.noticeProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        model.failedProperty()
                .addListener((changed, before, now) -> notice.pseudoClassStateChanged(FAILED, now));
        save.disableProperty().bind(model.savingProperty());
        save.setOnAction(event -> model.save());
        done.setOnAction(event -> close.run());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Enter saves from wherever the keyboard is, but on the way out; Escape closes. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !done.isFocused()) {
            model.save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        }
    }
}
