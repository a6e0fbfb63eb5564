package app.concord.ui.packs;

import app.concord.check.Pack;
import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.ui.Fxml;

import atlantafx.base.controls.ToggleSwitch;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Objects;

/** Lists the packs of rules on a card, each with what it asks for and a switch. */
public final class PacksView {
    private final PacksViewModel model;
    private final Runnable close;

    @FXML private VBox root;
    @FXML private VBox list;
    @FXML private Button done;

    /**
     * The card.
     *
     * @param close takes it away
     */
    @SuppressWarnings("NullAway.Init")
    public PacksView(PacksViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        Fxml.load(this);
    }

    /** The card. */
    public Node root() {
        return root;
    }

    /** Puts the keyboard on the way out, once the card is shown; the switches are one step away. */
    public void focus() {
        Platform.runLater(() -> done.requestFocus());
    }

    @FXML
    void initialize() {
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(PacksView.class.getResource("packs.css"))
                                .toExternalForm());
        model.packs().forEach(pack -> list.getChildren().add(line(pack)));
        done.setOnAction(event -> close.run());
    }

    private Node line(Pack pack) {
        Label title = label(Wording.pack(pack.title()), "pack-title");
        Label holds = label(PacksViewModel.holds(pack), "muted");
        if (pack.jurisdiction().size() > 1) {
            Tooltip countries = new Tooltip(PacksViewModel.countries(pack));
            countries.setWrapText(true);
            countries.setMaxWidth(420);
            holds.setTooltip(countries);
        }
        VBox words =
                new VBox(
                        title,
                        label(PacksViewModel.asks(pack)),
                        label(pack.source(), "muted"),
                        holds);
        words.getStyleClass().add("pack-words");
        if (model.leftOutHere(pack)) {
            words.getChildren().add(label(Messages.text("ui.packs.left-out"), "pack-left-out"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        ToggleSwitch on = new ToggleSwitch();
        on.setSelected(model.on(pack));
        on.setAccessibleText(Messages.text("ui.packs.switch", Wording.pack(pack.title())));
        on.selectedProperty().addListener((changed, before, now) -> model.switchTo(pack, now));
        title.setLabelFor(on);
        HBox line = new HBox(words, on);
        line.getStyleClass().add("pack");
        return line;
    }

    private static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
