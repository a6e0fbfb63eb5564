package app.concord.ui.shell;

import app.concord.model.Corrections;
import app.concord.ui.Background;
import app.concord.ui.content.Corrector;
import app.concord.ui.findings.DecisionsViewModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Duration;

/**
 * The corrections of the open campaign: saved with its decisions, and heeded by a new check once
 * nobody corrects anything for a moment.
 */
final class KeptCorrections implements Corrector.Kept {
    /** So long after the last of several corrections the campaign is checked again. */
    static final Duration REST = Duration.ofMillis(350);

    private final DecisionsViewModel kept;
    private final ReadOnlyObjectWrapper<Corrections> corrections =
            new ReadOnlyObjectWrapper<>(Corrections.NONE);
    private Corrections heeded = Corrections.NONE;
    private int changes;

    /**
     * Watches the corrections.
     *
     * @param kept holds and saves them
     * @param checkAgain checks the open campaign again
     */
    KeptCorrections(DecisionsViewModel kept, Background background, Runnable checkAgain) {
        this.kept = kept;
        kept.settingsProperty()
                .addListener((changed, before, now) -> corrections.set(now.corrections()));
        corrections.addListener((changed, before, now) -> {
            int change = ++changes;
            background.after(
                    REST,
                    () -> {
                        if (change == changes && !heeded.equals(correctionsNow())) {
                            checkAgain.run();
                        }
                    });
        });
    }

    /** The corrections that the check heeds which begins now. */
    Corrections heeded() {
        heeded = correctionsNow();
        return heeded;
    }

    private Corrections correctionsNow() {
        return corrections.get();
    }

    @Override
    public ReadOnlyObjectProperty<Corrections> correctionsProperty() {
        return corrections.getReadOnlyProperty();
    }

    @Override
    public void whenOpened(Runnable action) {
        kept.reviewProperty()
                .addListener((changed, before, now) -> {
                    if (now == null) {
                        action.run();
                    }
                });
    }

    @Override
    public void correct(Corrections to) {
        kept.change(settings -> settings.withCorrections(to));
    }
}
