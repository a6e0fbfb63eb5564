package app.concord.ui.content;

import app.concord.model.Corrections;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Keeps corrections in memory. */
final class KeptDouble implements Corrector.Kept {
    private final ReadOnlyObjectWrapper<Corrections> corrections =
            new ReadOnlyObjectWrapper<>(Corrections.NONE);
    private Runnable opened = () -> {};

    @Override
    public ReadOnlyObjectProperty<Corrections> correctionsProperty() {
        return corrections.getReadOnlyProperty();
    }

    @Override
    public void correct(Corrections to) {
        corrections.set(to);
    }

    @Override
    public void whenOpened(Runnable action) {
        opened = action;
    }

    /** Another campaign is opened. */
    void open() {
        opened.run();
    }
}
