package app.concord.ui.content;

import app.concord.message.Messages;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.ui.evidence.DocumentView;
import app.concord.ui.evidence.PieceForm;
import app.concord.ui.evidence.Reading;
import app.concord.ui.evidence.ReadingView;
import app.concord.ui.evidence.RecordView;
import app.concord.ui.look.Copying;
import app.concord.ui.look.Icons;
import app.concord.ui.look.Turns;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The piece as it reads, with everything that was read in it marked. */
final class PieceText {
    private final ContentViewModel model;
    private final ReadingView reading = new ReadingView(Copying::toClipboard);
    private final Label title = new Label();
    private final Label path = new Label();
    private final HBox channel = new HBox();
    private final HBox parts = new HBox();
    private final StackPane body = new StackPane(reading);
    private final Label notice = new Label();
    private final RecordView post = new RecordView();
    private final DocumentView document;
    private final Original original;
    private final FactTints tints;
    private @Nullable Asset shown;
    private @Nullable Path file;
    private PieceForm form = PieceForm.TEXT;
    private boolean asText = true;
    private boolean preferText;
    private @Nullable String part;
    private boolean clicked;

    /** Whether the words looked at were pointed to, so that nothing need be scrolled. */
    private boolean inSight;

    private final Turns turns = new Turns();
    private final Runnable reveal = this::reveal;
    private final Runnable scroll = this::scroll;

    /**
     * Fills the middle of the screen.
     *
     * @param original how pieces are seen as their readers see them
     * @param menu the menu of what can be done with the words looked at
     */
    PieceText(ContentViewModel model, VBox pane, Original original, Supplier<ContextMenu> menu) {
        this.model = model;
        this.original = original;
        tints = new FactTints(model);
        document = new DocumentView(original.checks(), original.background());
        title.getStyleClass().add("piece-name");
        path.getStyleClass().add("muted");
        title.setMinWidth(0);
        path.setMinWidth(0);
        VBox names = new VBox(title, path);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        parts.getStyleClass().add("piece-parts");
        parts.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(channel, names, parts);
        head.getStyleClass().add("piece-head");
        notice.getStyleClass().add("piece-notice");
        notice.setWrapText(true);
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.managedProperty().bind(notice.visibleProperty());
        VBox.setVgrow(body, Priority.ALWAYS);
        pane.getChildren().setAll(head, notice, body);
        body.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        body.addEventFilter(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    ContentLine line = lineAt(event.getPickResult().getIntersectedNode());
                    if (line != null) {
                        lookAt(line);
                        menu.get().show(body, event.getScreenX(), event.getScreenY());
                        event.consume();
                    }
                });
        // A new check may have read other bytes of the same file.
        model.resultProperty().addListener(changed -> document.forget());
        model.assetProperty().addListener((changed, before, now) -> show(now));
        InvalidationListener mark = changed -> arrangeAndMark();
        model.markedProperty().addListener(mark);
        model.corrector().correctionsProperty().addListener(mark);
        model.selectedProperty()
                .addListener((changed, before, now) -> {
                    inSight = clicked;
                    turns.later(reveal);
                });
        show(model.assetProperty().get());
    }

    private void clicked(MouseEvent event) {
        ContentLine line =
                event.getButton() == MouseButton.PRIMARY
                        ? lineAt(event.getPickResult().getIntersectedNode())
                        : null;
        if (line != null) {
            lookAt(line);
        }
    }

    private void lookAt(ContentLine line) {
        clicked = true;
        model.lookAt(line);
        clicked = false;
    }

    /** The line whose words are drawn by a node, null for none. */
    private @Nullable ContentLine lineAt(@Nullable Node node) {
        return node != null && node.getUserData() instanceof FactTint tint
                ? model.markedProperty().get().stream()
                        .filter(line -> line.number() == tint.line())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private void show(@Nullable Asset asset) {
        Asset before = shown;
        shown = asset;
        tints.arrange();
        if (asset == null) {
            leave();
            return;
        }
        title.setText(asset.title());
        path.setText(asset.path());
        channel.getChildren().setAll(Icons.channel(asset.channel()));
        if (before != null && sameText(before, asset) && before.sha256().equals(asset.sha256())) {
            mark();
            return;
        }
        file = original.file(asset);
        form = PieceForm.of(asset, file != null);
        List<String> choice = Reading.parts(asset);
        part = choice.isEmpty() ? null : choice.getFirst();
        ContentLine line = model.selectedProperty().get();
        if (line != null && !choice.isEmpty()) {
            part = partOf(asset, line, part);
        }
        ToggleGroup group = new ToggleGroup();
        parts.getChildren().clear();
        if (form != PieceForm.TEXT) {
            addChoice(group, "ui.content.as." + form.name(), form, () -> choose(false));
            addChoice(group, "ui.evidence.as.text", PieceForm.TEXT, () -> choose(true));
            asText = preferText;
        } else {
            asText = true;
            for (String one : choice) {
                addChoice(group, "ui.evidence.part." + one, one, () -> showPart(one, -1));
            }
        }
        put(line == null ? -1 : line.place().block());
    }

    private void addChoice(ToggleGroup group, String key, Object of, Runnable chosen) {
        ToggleButton button = new ToggleButton(Messages.text(key));
        button.setToggleGroup(group);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setUserData(of);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.run();
        });
        parts.getChildren().add(button);
    }

    /** Shows the piece as text, or as its readers see it; the next pieces too. */
    private void choose(boolean text) {
        preferText = text;
        asText = text;
        ContentLine line = model.selectedProperty().get();
        put(line == null ? -1 : line.place().block());
    }

    private void showPart(String one, int block) {
        part = one;
        put(block);
    }

    /** Puts the piece up in the form that is chosen, scrolled to a block; -1 for its beginning. */
    private void put(int block) {
        Asset asset = shown;
        if (asset == null) {
            return;
        }
        PieceForm now = asText ? PieceForm.TEXT : form;
        Object chosen = form == PieceForm.TEXT && part != null ? part : now;
        parts.getChildren()
                .forEach(node ->
                        ((ToggleButton) node).setSelected(chosen.equals(node.getUserData())));
        notice.setVisible(false);
        if (now != PieceForm.PAGE) {
            leave();
        }
        switch (now) {
            case PAGE -> putPages(asset, Objects.requireNonNull(file), block);
            case POST -> {
                body.getChildren().setAll(post);
                post.show(asset, tints::of);
                Platform.runLater(post::revealUnlessSeen);
            }
            case RECORD -> {
                body.getChildren().setAll(reading);
                reading.showRecords(asset, tints::of, block);
            }
            case TEXT -> {
                body.getChildren().setAll(reading);
                reading.show(asset, part, tints::of, block);
            }
        }
    }

    private void putPages(Asset asset, Path of, int block) {
        body.getChildren().setAll(document);
        int page = block < 0 ? 1 : PieceForm.page(asset.blocks().get(block));
        document.show(
                asset,
                of,
                page,
                tints::onPage,
                failed -> {
                    asText = true;
                    put(block);
                    notice.setText(
                            Messages.text(
                                    "ui.evidence.page.failed",
                                    failed,
                                    String.valueOf(of.getFileName())));
                    notice.setVisible(true);
                });
    }

    private void leave() {
        document.leave();
    }

    private static @Nullable String partOf(Asset asset, ContentLine line, @Nullable String other) {
        int block = line.place().block();
        String own = block < asset.blocks().size() ? asset.blocks().get(block).part() : "";
        return Reading.parts(asset).contains(own) ? own : other;
    }

    private static boolean sameText(Asset before, Asset now) {
        if (!before.path().equals(now.path()) || before.blocks().size() != now.blocks().size()) {
            return false;
        }
        for (int i = 0; i < now.blocks().size(); i++) {
            Block one = before.blocks().get(i);
            Block other = now.blocks().get(i);
            boolean same =
                    one.text().equals(other.text())
                            && one.kind() == other.kind()
                            && one.region() == other.region()
                            && Objects.equals(one.cell(), other.cell())
                            && Objects.equals(one.label(), other.label());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private void arrangeAndMark() {
        tints.arrange();
        mark();
    }

    private void mark() {
        Asset asset = shown;
        if (asset == null || asText || form == PieceForm.RECORD) {
            reading.mark(tints::of);
        } else if (form == PieceForm.PAGE) {
            document.mark();
        } else {
            post.show(asset, tints::of);
        }
    }

    private void reveal() {
        ContentLine line = model.selectedProperty().get();
        Asset asset = shown;
        if (line == null || asset == null) {
            mark();
            return;
        }
        int block = line.place().block();
        String own = partOf(asset, line, part);
        if (own != null && !own.equals(part)) {
            showPart(own, block);
            return;
        }
        if (!asText && form == PieceForm.PAGE) {
            Integer page = line.place().location().page();
            document.reveal(page == null ? document.page() : page);
            return;
        }
        mark();
        if (!inSight) {
            turns.later(scroll);
        }
    }

    private void scroll() {
        ContentLine line = model.selectedProperty().get();
        if (line == null || shown == null || (!asText && form == PieceForm.PAGE)) {
            return;
        }
        if (!asText && form == PieceForm.POST) {
            post.revealUnlessSeen();
        } else {
            reading.reveal(line.place().block());
        }
    }
}
