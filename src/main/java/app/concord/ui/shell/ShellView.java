package app.concord.ui.shell;

import app.concord.check.Checks;
import app.concord.ui.Background;
import app.concord.ui.Fault;
import app.concord.ui.Fxml;
import app.concord.ui.Screen;
import app.concord.ui.address.AddressView;
import app.concord.ui.approval.ApprovalView;
import app.concord.ui.look.Icons;

import atlantafx.base.controls.ModalPane;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Binds the frame of the window: header, rail, status line, and the screen in the middle. */
final class ShellView {
    private final ShellViewModel model;
    private final Screens screens;
    private final HeaderParts header;
    private final Background background;

    @FXML private StackPane root;
    @FXML private Label wordmark;
    @FXML private MenuButton campaign;
    @FXML private HBox read;
    @FXML private Label market;
    @FXML private HBox readiness;
    @FXML private Button approve;
    @FXML private Button check;
    @FXML private MenuButton settings;
    @FXML private ProgressBar bar;
    @FXML private HBox progress;
    @FXML private Label progressWords;
    @FXML private Label progressItem;
    @FXML private Button cancel;
    @FXML private HBox fault;
    @FXML private StackPane faultIcon;
    @FXML private Label faultWords;
    @FXML private Button copyFault;
    @FXML private Button closeFault;
    @FXML private VBox rail;
    @FXML private Button collapse;
    @FXML private StackPane place;
    @FXML private StatusBar status;
    @FXML private ModalPane modal;
    private Rail places;
    private ScreenStack stack;
    private Cards cards;

    @SuppressWarnings("NullAway.Init")
    ShellView(ShellViewModel model, Checks checks, Background background) {
        this.model = model;
        this.background = background;
        header = new HeaderParts(model);
        screens = new Screens(model, checks, background, header);
        Fxml.load(this);
    }

    /** The whole window. */
    Parent root() {
        return root;
    }

    /** Puts the keyboard where work goes on. */
    void focus() {
        screens.at(model.placeProperty().get()).focus();
    }

    /** After a check the keyboard goes to its result, unless someone is writing. */
    private void focusOnResult() {
        Scene scene = root.getScene();
        if (scene != null && !(scene.getFocusOwner() instanceof TextInputControl)) {
            focus();
        }
    }

    /** Sets what opens a file or folder in the program that the system has for it. */
    void openFilesBy(Consumer<Path> opener) {
        screens.openFilesBy(opener);
    }

    /** The cards that lie over the window. */
    Cards cards() {
        return cards;
    }

    /** Goes to the search over everything, the keyboard in its field. */
    void search() {
        model.openSearch();
        if (model.placeProperty().get() == Place.SEARCH) {
            focus();
        }
    }

    @FXML
    void initialize() {
        cards = new Cards(model, background, modal);
        stack = new ScreenStack(place);
        bindHeader();
        bindProgress();
        bindFault();
        places = new Rail(model, rail, collapse);
        bindCards();
        model.signing()
                .packs()
                .noticeProperty()
                .addListener((changed, before, now) -> status.setText(now));
        model.placeProperty().addListener((changed, before, now) -> showPlace());
        model.summaryProperty()
                .addListener((changed, before, now) -> {
                    stack.forgetHidden();
                    showSummary();
                    Platform.runLater(this::focusOnResult);
                });
        model.campaignProperty()
                .addListener((changed, before, now) -> {
                    showSummary();
                    if (now != null) {
                        // While it is checked there is time to make what is shown next.
                        Platform.runLater(() -> screens.at(Place.FINDINGS));
                    }
                });
        showSummary();
        showPlace();
        Keys keys = new Keys(this, model);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        root.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void bindHeader() {
        campaign.setOnShowing(event -> header.fillCampaignMenu(campaign, cards));
        header.fillCampaignMenu(campaign, cards);
        settings.setGraphic(Icons.icon(Material2OutlinedMZ.SETTINGS));
        header.fillSettingsMenu(settings, cards);
        check.setGraphic(Icons.icon(Material2OutlinedMZ.REFRESH));
        check.setOnAction(event -> model.checkAgain());
        approve.setOnAction(event -> model.signing().approval().ask());
        for (Node node :
                List.of(wordmark, campaign, read, market, readiness, approve, check, status)) {
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    private void bindCards() {
        BooleanProperty address = model.address().askedProperty();
        bindCard(address, () -> new AddressView(model.address(), () -> address.set(false)));
        BooleanProperty approval = model.signing().approval().askedProperty();
        bindCard(
                approval,
                () -> new ApprovalView(model.signing().approval(), () -> approval.set(false)));
        // The pane also hides by itself: by Escape, or a click beside the card.
        modal.displayProperty()
                .addListener((changed, before, now) -> {
                    if (!now) {
                        address.set(false);
                        approval.set(false);
                        focus();
                    }
                });
    }

    /** Shows a card while it is asked for, made when that happens first. */
    private void bindCard(BooleanProperty asked, Supplier<Screen> card) {
        List<Screen> made = new ArrayList<>(1);
        asked.addListener((changed, before, now) -> {
            if (now) {
                if (made.isEmpty()) {
                    made.add(card.get());
                }
                modal.show(made.getFirst().root());
                made.getFirst().focus();
            } else if (modal.isDisplay()) {
                modal.hide(true);
            }
        });
    }

    private void bindProgress() {
        CheckViewModel running = model.check();
        bar.progressProperty().bind(running.fractionProperty());
        progressWords.textProperty().bind(running.wordsProperty());
        progressItem.textProperty().bind(running.itemProperty());
        cancel.setOnAction(event -> model.cancel());
        progress.managedProperty().bind(progress.visibleProperty());
        running.phaseProperty().addListener((changed, before, now) -> showPhase(now));
        showPhase(running.phaseProperty().get());
    }

    private void showPhase(CheckViewModel.Phase phase) {
        bar.setVisible(phase.compareTo(CheckViewModel.Phase.BAR) >= 0);
        progress.setVisible(phase == CheckViewModel.Phase.WORDS);
    }

    private void bindFault() {
        faultIcon.getChildren().add(Icons.icon(Material2OutlinedAL.ERROR_OUTLINE, "fault-icon"));
        closeFault.setGraphic(Icons.icon(Material2OutlinedAL.CLOSE));
        closeFault.setOnAction(event -> model.check().faultProperty().set(null));
        copyFault.setOnAction(event -> header.copyFault());
        fault.managedProperty().bind(fault.visibleProperty());
        model.check().faultProperty().addListener((changed, before, now) -> showFault(now));
        showFault(null);
    }

    private void showFault(@Nullable Fault shown) {
        fault.setVisible(shown != null);
        faultWords.setText(shown == null ? "" : shown.words());
    }

    private void showPlace() {
        Place to = model.placeProperty().get();
        Node screen = screens.at(to).root();
        places.select(to);
        stack.show(screen, this::focus);
    }

    private void showSummary() {
        OpenCampaign open = model.campaignProperty().get();
        Summary summary = model.summaryProperty().get();
        boolean some = open != null && summary != null;
        wordmark.setVisible(open == null);
        campaign.setVisible(open != null);
        campaign.setText(open == null ? "" : open.name());
        rail.setVisible(some);
        read.setVisible(some);
        market.setVisible(some);
        readiness.setVisible(some);
        approve.setVisible(some);
        status.setVisible(some);
        check.setVisible(open != null);
        if (summary != null) {
            header.showRead(read, summary);
            header.showMarket(market, summary);
            header.showReadiness(readiness, summary);
            header.showApproval(approve, summary);
            header.showStatus(status, summary);
        }
    }
}
