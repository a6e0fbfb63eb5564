package app.concord.ui.evidence;

import app.concord.model.Asset;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** The original of the place looked at, in the way that fits its kind. */
final class OriginalView extends VBox {
    private final Supplier<PageView> pages;
    private final Consumer<String> copy;
    private final Label notice = new Label();
    private @Nullable PageView page;
    private @Nullable ReadingView reading;
    private @Nullable RecordView record;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private List<String> offered = List.of();
    private boolean preferText;

    OriginalView(Supplier<PageView> pages, Consumer<String> copy) {
        this.pages = pages;
        this.copy = copy;
        getStyleClass().add("original");
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.setMinHeight(USE_PREF_SIZE);
    }

    /**
     * Shows a place in its original.
     *
     * @param choice takes the buttons by which a reader chooses what of the original is shown
     */
    void show(SideViewModel.Shown shown, HBox choice) {
        if (!(shown.body() instanceof Body.Page)) {
            leavePage();
        }
        switch (shown.body()) {
            case Body.Page body ->
                    offer(
                            choice,
                            List.of(EvidenceWords.text("as.page"), EvidenceWords.text("as.text")),
                            preferText ? 1 : 0,
                            index -> {
                                preferText = index == 1;
                                if (preferText) {
                                    leavePage();
                                    showText(body.fallback().asset(), null, shown, null);
                                } else {
                                    showPage(body, shown);
                                }
                            });
            case Body.Text body -> showParts(body.asset(), shown, choice);
            case Body.Row body -> {
                choice.setVisible(false);
                RecordView view = record == null ? new RecordView() : record;
                record = view;
                only(view, null);
                view.show(body, shown);
            }
            case Body.Gone body -> {
                choice.setVisible(false);
                only(null, EvidenceWords.text("gone", body.path()));
            }
        }
    }

    /** Shows nothing. */
    void clear() {
        leavePage();
        getChildren().clear();
    }

    private void leavePage() {
        if (page != null) {
            page.leave();
        }
    }

    /** Lets the reader choose; buttons that are there already stay, with another meaning. */
    private void offer(HBox choice, List<String> names, int first, IntConsumer chosen) {
        if (!names.equals(offered)) {
            offered = names;
            ToggleGroup group = new ToggleGroup();
            buttons.clear();
            for (int i = 0; i < names.size(); i++) {
                buttons.add(SideView.choiceButton(names.get(i), group, i, names.size()));
            }
            choice.getChildren().setAll(buttons);
        }
        for (int i = 0; i < names.size(); i++) {
            ToggleButton button = buttons.get(i);
            int index = i;
            button.setOnAction(event -> {
                button.setSelected(true);
                chosen.accept(index);
            });
        }
        choice.setVisible(true);
        buttons.get(first).fire();
    }

    /** Shows this alone, below a notice where there is one; what is shown already stays. */
    private void only(@Nullable Node view, @Nullable String message) {
        List<Node> wanted = new ArrayList<>();
        if (message != null) {
            notice.setText(message);
            wanted.add(notice);
        }
        if (view != null) {
            VBox.setVgrow(view, Priority.ALWAYS);
            wanted.add(view);
        }
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
    }

    private void showPage(Body.Page body, SideViewModel.Shown shown) {
        PageView view = page == null ? pages.get() : page;
        page = view;
        only(view, null);
        view.show(
                body,
                () ->
                        showText(
                                body.fallback().asset(),
                                null,
                                shown,
                                EvidenceWords.text(
                                        "page.failed",
                                        body.page(),
                                        String.valueOf(body.file().getFileName()))));
    }

    private void showParts(Asset asset, SideViewModel.Shown shown, HBox choice) {
        List<String> parts = Reading.parts(asset);
        if (parts.isEmpty()) {
            choice.setVisible(false);
            showText(asset, null, shown, null);
            return;
        }
        int block = shown.evidence().place().block();
        String own = block < asset.blocks().size() ? asset.blocks().get(block).part() : "";
        offer(
                choice,
                parts.stream().map(part -> EvidenceWords.text("part." + part)).toList(),
                Math.max(0, parts.indexOf(own)),
                index -> showText(asset, parts.get(index), shown, null));
    }

    private void showText(
            Asset asset,
            @Nullable String part,
            SideViewModel.Shown shown,
            @Nullable String message) {
        ReadingView view = reading == null ? new ReadingView(copy) : reading;
        reading = view;
        only(view, message);
        view.show(asset, part, shown);
    }
}
