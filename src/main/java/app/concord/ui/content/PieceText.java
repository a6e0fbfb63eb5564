package app.concord.ui.content;

import app.concord.message.Messages;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.ui.evidence.Reading;
import app.concord.ui.evidence.ReadingView;
import app.concord.ui.evidence.Tint;
import app.concord.ui.look.Copying;
import app.concord.ui.look.Icons;

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
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private Map<Integer, List<ContentLine>> byBlock = Map.of();
    private @Nullable Asset shown;
    private @Nullable String part;
    private boolean clicked;

    /**
     * Fills the middle of the screen.
     *
     * @param menu the menu of what can be done with the words looked at
     */
    PieceText(ContentViewModel model, VBox pane, Supplier<ContextMenu> menu) {
        this.model = model;
        title.getStyleClass().add("piece-name");
        path.getStyleClass().add("muted");
        title.setMinWidth(0);
        path.setMinWidth(0);
        VBox names = new VBox(title, path);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        parts.getStyleClass().add("piece-parts");
        HBox head = new HBox(channel, names, parts);
        head.getStyleClass().add("piece-head");
        VBox.setVgrow(reading, Priority.ALWAYS);
        pane.getChildren().setAll(head, reading);
        reading.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        reading.addEventFilter(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    ContentLine line = lineAt(event.getPickResult().getIntersectedNode());
                    if (line != null) {
                        lookAt(line);
                        menu.get().show(reading, event.getScreenX(), event.getScreenY());
                        event.consume();
                    }
                });
        model.assetProperty().addListener((changed, before, now) -> show(now));
        InvalidationListener mark = changed -> mark();
        model.markedProperty().addListener(mark);
        model.corrector().correctionsProperty().addListener(mark);
        model.selectedProperty().addListener((changed, before, now) -> reveal(now));
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
        arrange();
        if (asset == null) {
            return;
        }
        title.setText(asset.title());
        path.setText(asset.path());
        channel.getChildren().setAll(Icons.channel(asset.channel()));
        if (before != null && sameText(before, asset)) {
            reading.mark(this::tints);
            return;
        }
        List<String> choice = Reading.parts(asset);
        part = choice.isEmpty() ? null : choice.getFirst();
        ContentLine line = model.selectedProperty().get();
        if (line != null && !choice.isEmpty()) {
            part = partOf(asset, line, part);
        }
        showParts(choice);
        reading.show(asset, part, this::tints, line == null ? -1 : line.place().block());
    }

    private void showParts(List<String> choice) {
        ToggleGroup group = new ToggleGroup();
        parts.getChildren().clear();
        for (String one : choice) {
            ToggleButton button = new ToggleButton(Messages.text("ui.evidence.part." + one));
            button.setToggleGroup(group);
            button.getStyleClass().add("small");
            button.setUserData(one);
            button.setSelected(one.equals(part));
            button.setOnAction(event -> {
                button.setSelected(true);
                showPart(one, -1);
            });
            parts.getChildren().add(button);
        }
    }

    private void showPart(String one, int block) {
        part = one;
        parts.getChildren()
                .forEach(node -> ((ToggleButton) node).setSelected(one.equals(node.getUserData())));
        if (shown != null) {
            reading.show(shown, one, this::tints, block);
        }
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

    /** Lines by the block they stand in, the shortest first: what lies inside another is seen. */
    private void arrange() {
        Map<Integer, List<ContentLine>> map = new HashMap<>();
        for (ContentLine line : model.markedProperty().get()) {
            map.computeIfAbsent(line.place().block(), b -> new ArrayList<>()).add(line);
        }
        map.values()
                .forEach(lines ->
                        lines.sort(Comparator.comparingInt(line -> line.place().span().length())));
        byBlock = map;
    }

    private void mark() {
        arrange();
        reading.mark(this::tints);
    }

    private List<? extends Tint> tints(int block) {
        ContentLine looked = model.selectedProperty().get();
        List<FactTint> tints = new ArrayList<>();
        for (ContentLine line : byBlock.getOrDefault(block, List.of())) {
            boolean current = looked != null && line.number() == looked.number();
            List<String> looks = new ArrayList<>(List.of(Swatch.look(line.state())));
            if (current) {
                looks.add("current");
            }
            if (!model.said(line).isEmpty()) {
                looks.add("corrected");
            }
            tints.add(
                    new FactTint(
                            line.number(),
                            line.place().span(),
                            line.group().style(),
                            looks,
                            current));
        }
        return tints;
    }

    private void reveal(@Nullable ContentLine line) {
        Asset asset = shown;
        if (line == null || asset == null) {
            reading.mark(this::tints);
            return;
        }
        String own = partOf(asset, line, part);
        if (own != null && !own.equals(part)) {
            showPart(own, line.place().block());
            return;
        }
        reading.mark(this::tints);
        if (!clicked) {
            reading.reveal(line.place().block());
        }
    }
}
