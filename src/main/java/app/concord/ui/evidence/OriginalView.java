package app.concord.ui.evidence;

import app.concord.model.Asset;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The original of the place looked at, in the way that fits its kind. */
final class OriginalView extends VBox {
    private final Supplier<PageView> pages;
    private final Consumer<String> copy;
    private final Label notice = new Label();
    private @Nullable PageView page;
    private @Nullable ReadingView reading;
    private @Nullable RecordView record;
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
        choice.getChildren().clear();
        if (!(shown.body() instanceof Body.Page)) {
            leavePage();
        }
        switch (shown.body()) {
            case Body.Page body -> {
                ToggleGroup group = new ToggleGroup();
                ToggleButton asPage =
                        SideView.choiceButton(
                                EvidenceWords.text("as.page"),
                                group,
                                0,
                                2,
                                () -> {
                                    preferText = false;
                                    showPage(body, shown);
                                });
                ToggleButton asText =
                        SideView.choiceButton(
                                EvidenceWords.text("as.text"),
                                group,
                                1,
                                2,
                                () -> {
                                    preferText = true;
                                    leavePage();
                                    showText(body.fallback().asset(), null, shown, null);
                                });
                choice.getChildren().setAll(asPage, asText);
                (preferText ? asText : asPage).fire();
            }
            case Body.Text body -> showParts(body.asset(), shown, choice);
            case Body.Row body -> {
                RecordView view = record == null ? new RecordView() : record;
                record = view;
                view.show(body, shown);
                VBox.setVgrow(view, Priority.ALWAYS);
                getChildren().setAll(view);
            }
            case Body.Gone body -> {
                notice.setText(EvidenceWords.text("gone", body.path()));
                getChildren().setAll(notice);
            }
        }
        choice.setVisible(!choice.getChildren().isEmpty());
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

    private void showPage(Body.Page body, SideViewModel.Shown shown) {
        PageView view = page == null ? pages.get() : page;
        page = view;
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().setAll(view);
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
            showText(asset, null, shown, null);
            return;
        }
        int block = shown.evidence().place().block();
        String own = block < asset.blocks().size() ? asset.blocks().get(block).part() : "";
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            choice.getChildren()
                    .add(
                            SideView.choiceButton(
                                    EvidenceWords.text("part." + part),
                                    group,
                                    i,
                                    parts.size(),
                                    () -> showText(asset, part, shown, null)));
        }
        int first = Math.max(0, parts.indexOf(own));
        if (choice.getChildren().get(first) instanceof ToggleButton button) {
            button.fire();
        }
    }

    private void showText(
            Asset asset,
            @Nullable String part,
            SideViewModel.Shown shown,
            @Nullable String message) {
        ReadingView view = reading == null ? new ReadingView(copy) : reading;
        reading = view;
        VBox.setVgrow(view, Priority.ALWAYS);
        if (message == null) {
            getChildren().setAll(view);
        } else {
            notice.setText(message);
            getChildren().setAll(notice, view);
        }
        view.show(asset, part, shown);
    }
}
