package app.concord.ui.preferences;

import app.concord.campaign.Settings;
import app.concord.message.Messages;
import app.concord.report.Agency;
import app.concord.ui.Background;
import app.concord.ui.Dialogs;
import app.concord.ui.Fxml;
import app.concord.ui.Preferences;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Binds the card with the user's settings; each counts as soon as it is chosen. */
public final class PreferencesView {
    private final Preferences preferences;
    private final Background background;
    private final Dialogs dialogs;
    private final KeptViewModel kept;
    private final Runnable close;

    @FXML private VBox root;
    @FXML private ComboBox<Settings.Theme> theme;
    @FXML private ComboBox<Settings.Language> language;
    @FXML private ComboBox<Integer> textSize;
    @FXML private ComboBox<Integer> threads;
    @FXML private CheckBox follows;
    @FXML private CheckBox keeps;
    @FXML private Label keptWords;
    @FXML private Button clearKept;
    @FXML private TextField agency;
    @FXML private Label logo;
    @FXML private Button chooseLogo;
    @FXML private Button removeLogo;
    @FXML private Button done;

    /**
     * The card.
     *
     * @param background where the logo is read
     * @param kept what is kept on disk for the next check
     * @param close takes it away
     */
    @SuppressWarnings("NullAway.Init")
    public PreferencesView(
            Preferences preferences,
            Background background,
            Dialogs dialogs,
            KeptViewModel kept,
            Runnable close) {
        this.preferences = preferences;
        this.background = background;
        this.dialogs = dialogs;
        this.kept = kept;
        this.close = close;
        Fxml.load(this);
    }

    /** The card. */
    public Node root() {
        return root;
    }

    /** Puts the keyboard on the first choice, once the card is shown. */
    public void focus() {
        Platform.runLater(() -> theme.requestFocus());
    }

    @FXML
    void initialize() {
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(PreferencesView.class.getResource("preferences.css"))
                                .toExternalForm());
        Settings now = preferences.get();
        choose(
                theme,
                List.of(Settings.Theme.values()),
                now.theme(),
                one -> Messages.text("ui.theme." + one.name()),
                one -> settings -> settings.withTheme(one));
        choose(
                language,
                List.of(Settings.Language.values()),
                now.language(),
                PreferencesView::language,
                one -> settings -> settings.withLanguage(one));
        choose(
                textSize,
                IntStream.rangeClosed(Settings.LEAST_TEXT, Settings.LARGEST_TEXT).boxed().toList(),
                now.textSize(),
                size ->
                        Messages.text(
                                size == Settings.DEFAULTS.textSize()
                                        ? "ui.preferences.text-size.usual"
                                        : "ui.preferences.text-size.one",
                                size),
                size -> settings -> settings.withTextSize(size));
        choose(
                threads,
                IntStream.rangeClosed(0, mostThreads(now)).boxed().toList(),
                now.threads(),
                count ->
                        count == 0
                                ? Messages.text("ui.preferences.threads.all")
                                : Integer.toString(count),
                count -> settings -> settings.withThreads(count));
        follows.setSelected(now.follows());
        follows.selectedProperty()
                .addListener((changed, before, on) ->
                        preferences.update(settings -> settings.withFollows(on)));
        showKept(now);
        agency.setText(now.agency());
        agency.textProperty()
                .addListener((changed, before, name) ->
                        preferences.update(settings -> settings.withAgency(name, settings.logo())));
        chooseLogo.setOnAction(event -> chooseLogo());
        removeLogo.setOnAction(event -> setLogo(null));
        showLogo(now.logo());
        done.setOnAction(event -> close.run());
    }

    /** The name that its speakers look for. */
    private static String language(Settings.Language one) {
        return Messages.text(
                one == Settings.Language.SYSTEM
                        ? "ui.language.system"
                        : "ui.language." + one.name());
    }

    private void showKept(Settings now) {
        keeps.setSelected(now.keeps());
        keeps.selectedProperty()
                .addListener((changed, before, on) ->
                        preferences.update(settings -> settings.withKeeps(on)));
        keptWords.textProperty().bind(kept.wordsProperty());
        clearKept.disableProperty().bind(kept.clearableProperty().not());
        clearKept.setOnAction(event -> kept.clear());
        kept.measure();
    }

    private static int mostThreads(Settings now) {
        return Math.max(now.threads(), Runtime.getRuntime().availableProcessors());
    }

    private <T> void choose(
            ComboBox<T> box,
            List<T> choices,
            T chosen,
            Function<T, String> words,
            Function<T, UnaryOperator<Settings>> change) {
        box.setCellFactory(list -> cell(words));
        box.setButtonCell(cell(words));
        box.getItems().setAll(choices);
        box.setValue(chosen);
        box.valueProperty()
                .addListener((changed, before, now) -> preferences.update(change.apply(now)));
    }

    private static <T> ListCell<T> cell(Function<T, String> words) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : words.apply(item));
            }
        };
    }

    private void chooseLogo() {
        Path file = dialogs.choosePicture();
        if (file != null) {
            setLogo(file);
        }
    }

    private void setLogo(@Nullable Path file) {
        preferences.update(settings -> settings.withAgency(settings.agency(), file));
        showLogo(file);
    }

    /** Tells what is wrong with a picture as soon as it is read, away from the window. */
    private void showLogo(@Nullable Path file) {
        removeLogo.setDisable(file == null);
        if (file == null) {
            background.cancel(this);
            logo.setText(Messages.text("ui.preferences.logo.none"));
            return;
        }
        logo.setText(String.valueOf(file.getFileName()));
        background.run(
                this,
                cancellation -> Agency.Logo.of(file),
                read -> {},
                reason ->
                        logo.setText(Messages.text("ui.preferences.logo.unfit", file.toString())));
    }
}
