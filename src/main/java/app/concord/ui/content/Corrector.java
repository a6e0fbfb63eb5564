package app.concord.ui.content;

import app.concord.model.Anchor;
import app.concord.model.Correction;
import app.concord.model.Corrections;

import javafx.beans.property.ReadOnlyObjectProperty;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Corrects the reading, takes corrections back and makes them again. */
public final class Corrector {
    private final Kept kept;
    private final Deque<Corrections> before = new ArrayDeque<>();
    private final Deque<Corrections> undone = new ArrayDeque<>();

    /** Where corrections are kept. */
    public interface Kept {
        /** All corrections of the open campaign, as they are now. */
        ReadOnlyObjectProperty<Corrections> correctionsProperty();

        /** Keeps these in place of all; the campaign is checked again soon. */
        void correct(Corrections corrections);

        /** Sets what hears that another campaign was opened. */
        void whenOpened(Runnable action);
    }

    Corrector(Kept kept) {
        this.kept = kept;
        kept.whenOpened(() -> {
            before.clear();
            undone.clear();
        });
    }

    /** All corrections as they are now, whether a check has heeded them or not. */
    ReadOnlyObjectProperty<Corrections> correctionsProperty() {
        return kept.correctionsProperty();
    }

    /** What is said of words now. */
    List<Correction> of(Anchor anchor) {
        return kept.correctionsProperty().get().of(anchor);
    }

    /** Says something of words, in place of what it gainsays. */
    void say(Collection<Correction> corrections) {
        change(kept.correctionsProperty().get().with(corrections));
    }

    /** Takes back all that is said of words. */
    void takeBack(Set<Anchor> anchors) {
        change(kept.correctionsProperty().get().without(one -> anchors.contains(one.anchor())));
    }

    /** Takes one correction back. */
    void remove(Correction correction) {
        change(kept.correctionsProperty().get().without(correction::equals));
    }

    private void change(Corrections to) {
        Corrections now = kept.correctionsProperty().get();
        if (!to.equals(now)) {
            before.push(now);
            undone.clear();
            kept.correct(to);
        }
    }

    /** Takes the last change back; nothing where there is none. */
    void undo() {
        if (!before.isEmpty()) {
            undone.push(kept.correctionsProperty().get());
            kept.correct(before.pop());
        }
    }

    /** Makes what was taken back last again. */
    void redo() {
        if (!undone.isEmpty()) {
            before.push(kept.correctionsProperty().get());
            kept.correct(undone.pop());
        }
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }
}
