package app.concord.ui.content;

import app.concord.message.Messages;
import app.concord.model.CheckResult;
import app.concord.model.Correction;
import app.concord.model.Corrections;
import app.concord.ui.look.EmptyState;
import app.concord.ui.look.Icons;
import app.concord.ui.look.Lists;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The list of all corrections, those that lapsed first, each with the way to take it back. */
final class CorrectionsPane {
    private static final int CLICKS_TO_OPEN = 2;

    private final ContentViewModel model;
    private final Consumer<Correction> open;
    private final ListView<CorrectionRow> list = new ListView<>();
    private final VBox root = new VBox(list);

    /**
     * Builds the list.
     *
     * @param open goes to the words of a correction
     */
    CorrectionsPane(ContentViewModel model, Consumer<Correction> open) {
        this.model = model;
        this.open = open;
        root.getStyleClass().addAll("lines", "corrections");
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setAccessibleText(Messages.text("ui.content.corrections.list"));
        list.setPlaceholder(EmptyState.of("ui.content.corrections.none", null, null));
        list.setCellFactory(shown -> new RowCell());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == CLICKS_TO_OPEN) {
                openSelected();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    VBox root() {
        return root;
    }

    ListView<CorrectionRow> list() {
        return list;
    }

    private void onKey(KeyEvent event) {
        CorrectionRow row = list.getSelectionModel().getSelectedItem();
        boolean removes =
                event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
        if (event.getCode() == KeyCode.ENTER) {
            openSelected();
            event.consume();
        } else if (removes && row != null) {
            model.corrector().remove(row.correction());
            event.consume();
        }
    }

    private void openSelected() {
        CorrectionRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row.correction());
        }
    }

    /** Lists what is corrected now. */
    void refresh() {
        Lists.update(
                list.getItems(),
                rows(model.corrector().correctionsProperty().get(), model.resultProperty().get()));
    }

    static List<CorrectionRow> rows(Corrections corrections, @Nullable CheckResult result) {
        Set<Correction> lapsed =
                result == null ? Set.of() : new HashSet<>(result.corrected().lapsed());
        List<CorrectionRow> rows = new ArrayList<>();
        for (boolean first : new boolean[] {true, false}) {
            for (Correction one : corrections.all()) {
                if (lapsed.contains(one) == first) {
                    rows.add(new CorrectionRow(one, first));
                }
            }
        }
        return rows;
    }

    /** The words and what is said of them; the piece below, and whether it lapsed. */
    private final class RowCell extends WordsCell<CorrectionRow> {
        private final Label words = new Label();
        private final Label piece = new Label();
        private final Label lapsed = new Label(Messages.text("ui.content.lapsed"));
        private final Button remove = new Button(Messages.text("ui.content.remove"));

        RowCell() {
            words.setWrapText(true);
            piece.getStyleClass().addAll("muted");
            piece.setMinWidth(0);
            lapsed.getStyleClass().add("lapsed");
            lapsed.setWrapText(true);
            lapsed.setGraphic(Icons.icon(Material2OutlinedMZ.REPORT_PROBLEM, "open-icon"));
            lapsed.managedProperty().bind(lapsed.visibleProperty());
            remove.setGraphic(Icons.icon(Material2OutlinedAL.DELETE));
            remove.getStyleClass().addAll("small", "flat");
            remove.setMinWidth(USE_PREF_SIZE);
            remove.setOnAction(event -> {
                CorrectionRow row = getItem();
                if (row != null) {
                    model.corrector().remove(row.correction());
                }
            });
            VBox all = new VBox(words, piece, lapsed);
            lay(Pos.CENTER_LEFT, all, List.of(all, remove));
        }

        @Override
        String show(CorrectionRow row) {
            Correction one = row.correction();
            words.setText(
                    Messages.text(
                            "ui.content.correction",
                            one.anchor().words().strip().replaceAll("\\s+", " "),
                            SayWords.of(one)));
            piece.setText(one.anchor().asset());
            lapsed.setVisible(row.lapsed());
            return String.join(
                    ", ",
                    row.lapsed()
                            ? List.of(words.getText(), piece.getText(), lapsed.getText())
                            : List.of(words.getText(), piece.getText()));
        }
    }
}
