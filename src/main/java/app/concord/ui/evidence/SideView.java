package app.concord.ui.evidence;

import app.concord.message.Comparison;
import app.concord.message.Wording;
import app.concord.model.Asset;
import app.concord.model.Channel;
import app.concord.model.Evidence;
import app.concord.model.FactValue;
import app.concord.ui.Fxml;
import app.concord.ui.look.Icons;
import app.concord.ui.look.OneOf;
import app.concord.ui.look.Turns;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Binds one side of a finding: its places, the card of the one looked at, and the original. */
final class SideView {
    private static final int LONGEST_IN_HEAD = 28;

    private final boolean deviates;
    private final @Nullable String heading;
    private final SideViewModel model;
    private final EvidenceActions actions;
    private final OriginalView original;
    private final OneOf<Channel> channelShape = new OneOf<>(Icons::channel);
    private final Tooltip fileHint = new Tooltip();
    private final Tooltip aboutHint = new Tooltip();
    private final Turns turns;
    private final Runnable drawOriginal = this::drawOriginal;
    private final Runnable drawValue = this::drawValue;
    private @Nullable Comparison comparison;

    /** What is drawn as the value; null for nothing. */
    private @Nullable Drawn drawn;

    /** A value beside what it is compared with. */
    private record Drawn(Evidence evidence, @Nullable Comparison comparison) {}

    @FXML private VBox root;
    @FXML private Label side;
    @FXML private HBox value;
    @FXML private Button occurrences;
    @FXML private HBox switcher;
    @FXML private Button previous;
    @FXML private MenuButton places;
    @FXML private Button next;
    @FXML private HBox card;
    @FXML private StackPane channel;
    @FXML private Label file;
    @FXML private Label where;
    @FXML private Label about;
    @FXML private HBox choice;
    @FXML private Button copy;
    @FXML private Button content;
    @FXML private Button open;
    @FXML private Button folder;
    @FXML private StackPane body;

    /** A side of a finding. */
    SideView(
            boolean deviates,
            SideViewModel model,
            Supplier<PageView> pages,
            EvidenceActions actions,
            Turns turns) {
        this(deviates, null, model, pages, actions, turns);
    }

    /**
     * Places under a heading.
     *
     * @param heading stands in place of what a side is called; null for that
     * @param turns in which originals are drawn, one after the other
     */
    @SuppressWarnings("NullAway.Init")
    SideView(
            boolean deviates,
            @Nullable String heading,
            SideViewModel model,
            Supplier<PageView> pages,
            EvidenceActions actions,
            Turns turns) {
        this.turns = turns;
        this.deviates = deviates;
        this.heading = heading;
        this.model = model;
        this.actions = actions;
        original = new OriginalView(pages, actions.copy());
        Fxml.load(this);
    }

    Node root() {
        return root;
    }

    /** Puts the keyboard on the places, or on what can be done with the only one. */
    void focus() {
        (switcher.isVisible() ? places : copy).requestFocus();
    }

    @FXML
    void initialize() {
        iconButton(previous, Material2OutlinedAL.CHEVRON_LEFT, "previous", model::previous);
        iconButton(next, Material2OutlinedAL.CHEVRON_RIGHT, "next", model::next);
        iconButton(copy, Material2OutlinedAL.CONTENT_COPY, "copy", this::copyQuote);
        iconButton(content, Material2OutlinedAL.ARTICLE, "content", this::showContent);
        iconButton(open, Material2OutlinedMZ.OPEN_IN_NEW, "open", () -> onFile(actions.open()));
        iconButton(
                folder,
                Material2OutlinedAL.FOLDER_OPEN,
                "folder",
                () -> onFile(actions.showInFolder()));
        occurrences.setGraphic(Icons.icon(Material2OutlinedAL.EXPAND_MORE));
        occurrences.setOnAction(event -> model.nextOccurrence());
        occurrences.setTooltip(new Tooltip(EvidenceWords.text("occurrences.hint")));
        places.setAccessibleText(EvidenceWords.text("places"));
        channel.getChildren().add(channelShape);
        file.setTooltip(fileHint);
        places.setOnShowing(event -> PlacesMenu.fill(places, model));
        for (Node node : List.of(occurrences, switcher, choice, card, value)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        body.getChildren().setAll(original);
        model.shownProperty().addListener((o, before, now) -> refresh(now));
    }

    /** Shows what stands here if the side has no place. */
    void refresh(EvidenceViewModel.Note note) {
        if (model.shown() == null) {
            refresh((SideViewModel.Shown) null);
            boolean missing = note instanceof EvidenceViewModel.Note.MissingFrom;
            String key = missing ? "side.missing" : deviates ? "side.deviates" : "side.expected";
            title(EvidenceWords.text(key), deviates ? "deviates" : "agrees");
            body.getChildren().setAll(SideNotes.node(note));
        }
    }

    private void refresh(SideViewModel.@Nullable Shown shown) {
        card.setVisible(shown != null);
        switcher.setVisible(shown != null && shown.of() > 1);
        occurrences.setVisible(shown != null && shown.spot().count() > 1);
        if (shown == null) {
            turns.forget(drawOriginal);
            turns.forget(drawValue);
            drawn = null;
            value.setVisible(false);
            value.getChildren().clear();
            choice.setVisible(false);
            original.clear();
            return;
        }
        if (!body.getChildren().contains(original)) {
            body.getChildren().setAll(original);
        }
        Evidence evidence = shown.evidence();
        title(
                heading == null ? EvidenceWords.side(evidence.role()) : heading,
                MarkedText.sideStyle(evidence.role()));
        if (shown.spot().count() > 1) {
            occurrences.setText(
                    EvidenceWords.text(
                            "occurrences", shown.occurrence() + 1, shown.spot().count()));
        }
        refreshCard(shown, evidence);
        places.setText(EvidenceWords.text("place.of", shown.number(), shown.of()));
        turns.later(root, drawValue);
        turns.later(root, drawOriginal);
    }

    private void drawOriginal() {
        SideViewModel.Shown shown = model.shown();
        if (shown != null) {
            original.show(shown, choice);
        }
    }

    /** Whether values are so short that they are compared where they stand anyway. */
    static boolean fitsHead(Comparison comparison) {
        int longest =
                Math.max(comparison.words().left().length(), comparison.words().right().length());
        return !comparison.quoted() && longest <= LONGEST_IN_HEAD;
    }

    /** Marks in the value what differs from the other side; leaves out what stands above. */
    void compare(@Nullable Comparison newComparison) {
        comparison = newComparison;
        turns.later(root, drawValue);
    }

    private void drawValue() {
        SideViewModel.Shown shown = model.shown();
        Drawn wanted = shown == null ? null : new Drawn(shown.evidence(), comparison);
        if (wanted != null && !wanted.equals(drawn)) {
            drawn = wanted;
            draw(wanted.evidence());
        }
    }

    private void draw(Evidence evidence) {
        FactValue normalised = evidence.value();
        boolean above = comparison != null && !fitsHead(comparison);
        value.setVisible(normalised != null && !above);
        value.getChildren().clear();
        if (normalised != null && !above) {
            value.getChildren()
                    .add(
                            comparison == null
                                    ? new Label(Wording.value(normalised))
                                    : markedValue(comparison, evidence.role()));
        }
    }

    private Node markedValue(Comparison compared, Evidence.Side role) {
        ComparedLine line = ComparedLine.of(compared.words(), deviates, true);
        MarkedText marked = ComparedText.of(line, role);
        marked.setMinWidth(Region.USE_PREF_SIZE);
        return marked;
    }

    private void title(String words, String style) {
        side.setText(words);
        // All that stands below is styled anew by it.
        if (!root.getStyleClass().contains(style)) {
            root.getStyleClass().removeAll("deviates", "agrees", "reference");
            root.getStyleClass().add(style);
        }
    }

    private void refreshCard(SideViewModel.Shown shown, Evidence evidence) {
        Asset asset = shown.spot().asset();
        channelShape.show(evidence.channel());
        file.setText(EvidenceWords.fileName(shown.spot().file()));
        Path path = shown.file();
        fileHint.setText(path == null ? shown.spot().path() : path.toString());
        where.setText(EvidenceWords.where(evidence.place(), asset));
        List<String> words = new ArrayList<>();
        if (asset != null) {
            if (asset.dated() != null) {
                words.add(EvidenceWords.date(asset.dated()));
            }
            if (!asset.title().equals(file.getText())) {
                words.add(asset.title());
            }
        }
        about.setText(String.join("  ·  ", words));
        aboutHint.setText(about.getText());
        about.setTooltip(words.isEmpty() ? null : aboutHint);
        open.setDisable(path == null);
        folder.setDisable(path == null);
    }

    private void copyQuote() {
        SideViewModel.Shown shown = model.shown();
        if (shown != null) {
            actions.copy().accept(shown.evidence().place().quote());
        }
    }

    private void showContent() {
        SideViewModel.Shown shown = model.shown();
        if (shown != null) {
            actions.content().accept(shown.evidence().place());
        }
    }

    private void onFile(Consumer<Path> action) {
        SideViewModel.Shown shown = model.shown();
        if (shown != null && shown.file() != null) {
            action.accept(Objects.requireNonNull(shown.file()));
        }
    }

    private static void iconButton(Button button, Ikon shape, String key, Runnable action) {
        String words = EvidenceWords.text(key);
        button.setGraphic(Icons.icon(shape));
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
    }

    /** A button of a row of which one is chosen. */
    static ToggleButton choiceButton(String words, ToggleGroup group, int index, int of) {
        ToggleButton button = new ToggleButton(words);
        button.setToggleGroup(group);
        button.getStyleClass()
                .addAll(
                        "small",
                        index == 0 ? "left-pill" : index == of - 1 ? "right-pill" : "center-pill");
        return button;
    }
}
