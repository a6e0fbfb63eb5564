package app.concord.ui.address;

import app.concord.model.Addresses;
import app.concord.ui.Fxml;
import app.concord.ui.Screen;

import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.Objects;

/** Binds the card on which a live address is given. */
public final class AddressView implements Screen {
    private final AddressViewModel model;
    private final Runnable close;

    @FXML private VBox root;
    @FXML private TextField address;
    @FXML private Label fault;
    @FXML private Spinner<Integer> depth;
    @FXML private Spinner<Integer> count;
    @FXML private CheckBox own;
    @FXML private Label consent;
    @FXML private Button fetch;
    @FXML private Button cancel;

    /**
     * The card.
     *
     * @param close takes it away
     */
    @SuppressWarnings("NullAway.Init")
    public AddressView(AddressViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        Fxml.load(this);
    }

    @Override
    public Node root() {
        return root;
    }

    /** Puts the keyboard on the address, once the card is shown. */
    @Override
    public void focus() {
        Platform.runLater(() -> address.requestFocus());
    }

    @FXML
    void initialize() {
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(AddressView.class.getResource("address.css"))
                                .toExternalForm());
        address.textProperty().bindBidirectional(model.textProperty());
        fault.textProperty().bind(model.faultProperty());
        fault.visibleProperty().bind(model.faultProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        choose(depth, model.depthProperty(), 0, Addresses.DEEPEST, 1);
        choose(count, model.countProperty(), 1, Addresses.MOST, 10);
        own.selectedProperty().bindBidirectional(model.privateAllowedProperty());
        consent.textProperty().bind(model.consentProperty());
        address.setOnAction(event -> fetch());
        fetch.setOnAction(event -> fetch());
        cancel.setOnAction(event -> close.run());
    }

    private void fetch() {
        if (model.fetch()) {
            close.run();
        } else {
            address.requestFocus();
        }
    }

    /** What is typed counts as soon as it is a number in range, not only after Enter. */
    private static void choose(
            Spinner<Integer> spinner, IntegerProperty value, int least, int most, int step) {
        IntegerSpinnerValueFactory factory =
                new IntegerSpinnerValueFactory(least, most, value.get(), step);
        spinner.setValueFactory(factory);
        factory.valueProperty().addListener((changed, before, now) -> value.set(now));
        value.addListener((changed, before, now) -> factory.setValue(now.intValue()));
        spinner.getEditor()
                .textProperty()
                .addListener((changed, before, now) -> {
                    if (now.matches("\\d{1,3}")) {
                        int typed = Integer.parseInt(now);
                        if (typed >= least && typed <= most) {
                            value.set(typed);
                        }
                    }
                });
        spinner.getEditor()
                .focusedProperty()
                .addListener((changed, before, now) -> {
                    if (!now) {
                        spinner.getEditor().setText(Integer.toString(value.get()));
                    }
                });
    }
}
