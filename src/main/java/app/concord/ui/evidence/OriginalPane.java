package app.concord.ui.evidence;

import app.concord.check.Checks;
import app.concord.model.Asset;
import app.concord.model.CheckResult;
import app.concord.model.Evidence;
import app.concord.model.Place;
import app.concord.ui.Background;
import app.concord.ui.look.Copying;
import app.concord.ui.look.Turns;

import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Places of one piece in its original, all marked, one of them looked at. Used on the thread of the
 * window.
 */
public final class OriginalPane extends StackPane {
    private final SideViewModel model;
    private final SideView view;
    private final PagePictures pictures = new PagePictures();
    private Consumer<Path> open = file -> {};
    private Consumer<Path> showInFolder = file -> {};
    private Consumer<Place> content = place -> {};
    private IntConsumer step = index -> {};
    private @Nullable CheckResult shownResult;
    private List<List<Place>> shownPassages = List.of();

    /** Whether the place changes because another was asked for, and not by the user's steps. */
    private boolean changing;

    /**
     * Builds an empty pane.
     *
     * @param checks draws pages of documents
     * @param background where they are drawn
     * @param fileOfAsset finds the file of an asset by its path, null where it is unknown
     */
    public OriginalPane(
            Checks checks, Background background, Function<String, @Nullable Path> fileOfAsset) {
        model = new SideViewModel(fileOfAsset);
        getStyleClass().add("evidence-pane");
        getStylesheets().add(ComparisonView.styles());
        EvidenceActions actions =
                new EvidenceActions(
                        file -> open.accept(file),
                        file -> showInFolder.accept(file),
                        Copying::toClipboard,
                        place -> content.accept(place));
        view =
                new SideView(
                        false,
                        EvidenceWords.text("original"),
                        model,
                        () -> new PageView(checks, background, pictures),
                        actions,
                        new Turns());
        getChildren().add(view.root());
        view.refresh(new EvidenceViewModel.Note.Nothing());
        model.shownProperty()
                .addListener((changed, before, now) -> {
                    if (now != null && !changing) {
                        step.accept(now.number() - 1);
                    }
                });
    }

    /** Sets what goes to words in their piece as it reads. */
    public void setOnContent(Consumer<Place> action) {
        content = action;
    }

    /** Puts the keyboard on what can be done with the place. */
    @Override
    public void requestFocus() {
        view.focus();
    }

    /**
     * Shows a passage of a piece.
     *
     * @param result the check it is of
     * @param asset the piece
     * @param passages the places of each passage that is marked; at least one of each
     * @param index the passage that is looked at
     */
    @SuppressWarnings("ReferenceEquality") // A later check is another result, even an equal one.
    public void show(CheckResult result, Asset asset, List<List<Place>> passages, int index) {
        boolean same = result == shownResult && passages.equals(shownPassages);
        if (result != shownResult) {
            pictures.clear();
        }
        shownResult = result;
        shownPassages = List.copyOf(passages);
        changing = true;
        try {
            if (!same) {
                set(asset, passages);
            }
            model.select(index);
        } finally {
            changing = false;
        }
    }

    private void set(Asset asset, List<List<Place>> passages) {
        List<Spot> spots = new ArrayList<>();
        List<Evidence> all = new ArrayList<>();
        for (List<Place> passage : passages) {
            List<Evidence> places =
                    passage.stream()
                            .map(place ->
                                    new Evidence(
                                            place, asset.channel(), null, Evidence.Side.REFERENCE))
                            .toList();
            spots.add(new Spot(asset, places));
            all.addAll(places);
        }
        model.set(spots, all, Map.of());
    }

    /** Sets what opens a file in the program the system has for it. */
    public void setOnOpen(Consumer<Path> action) {
        open = action;
    }

    /** Sets what shows a file in its folder. */
    public void setOnShowInFolder(Consumer<Path> action) {
        showInFolder = action;
    }

    /** Sets what hears that the user stepped to another passage, by its index. */
    public void setOnStep(IntConsumer action) {
        step = action;
    }
}
