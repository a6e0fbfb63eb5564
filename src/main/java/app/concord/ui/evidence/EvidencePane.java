package app.concord.ui.evidence;

import app.concord.check.Checks;
import app.concord.model.CheckResult;
import app.concord.model.Finding;
import app.concord.model.Place;
import app.concord.ui.Background;
import app.concord.ui.look.Copying;

import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Both sides of a finding beside each other, each in its original with the words marked. Used on
 * the thread of the window.
 */
public final class EvidencePane extends StackPane {
    private final EvidenceViewModel model;
    private final EvidenceView view;
    private final PagePictures pictures = new PagePictures();
    private Consumer<Path> open = file -> {};
    private Consumer<Path> showInFolder = file -> {};
    private Consumer<String> copy = Copying::toClipboard;
    private Consumer<Place> content = place -> {};
    private @Nullable CheckResult shownResult;

    /**
     * Builds an empty pane.
     *
     * @param checks draws pages of documents
     * @param background where they are drawn
     * @param fileOfAsset finds the file of an asset by its path, null where it is unknown
     */
    public EvidencePane(
            Checks checks, Background background, Function<String, @Nullable Path> fileOfAsset) {
        model = new EvidenceViewModel(fileOfAsset);
        getStyleClass().add("evidence-pane");
        getStylesheets().add(ComparisonView.styles());
        EvidenceActions actions =
                new EvidenceActions(
                        file -> open.accept(file),
                        file -> showInFolder.accept(file),
                        words -> copy.accept(words),
                        place -> content.accept(place));
        view = new EvidenceView(model, () -> new PageView(checks, background, pictures), actions);
        getChildren().add(view.root());
    }

    /** Puts the keyboard on the first place. */
    @Override
    public void requestFocus() {
        view.focus();
    }

    /** Shows the places of a finding; an empty state where either is null. */
    @SuppressWarnings("ReferenceEquality") // A later check is another result, even an equal one.
    public void show(@Nullable CheckResult result, @Nullable Finding finding) {
        if (result != shownResult) {
            pictures.clear();
            shownResult = result;
        }
        model.show(result, finding);
    }

    /** Sets what opens a file in the program the system has for it. */
    public void setOnOpen(Consumer<Path> action) {
        open = action;
    }

    /** Sets what shows a file in its folder. */
    public void setOnShowInFolder(Consumer<Path> action) {
        showInFolder = action;
    }

    /** Sets what goes to words in their piece as it reads. */
    public void setOnContent(Consumer<Place> action) {
        content = action;
    }

    /** Sets where copied words go instead of the system's clipboard. */
    public void setOnCopy(Consumer<String> action) {
        copy = action;
    }

    /** The sides, for those who want to step through the places by other means. */
    public EvidenceViewModel model() {
        return model;
    }
}
