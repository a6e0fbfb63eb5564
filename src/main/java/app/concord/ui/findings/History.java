package app.concord.ui.findings;

import app.concord.model.Decisions;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The decisions as they were before each change, and what was taken back. */
final class History {
    private final Deque<Decisions> before = new ArrayDeque<>();
    private final Deque<Decisions> undone = new ArrayDeque<>();

    /** Notes a change. */
    void changedFrom(Decisions decisions) {
        before.push(decisions);
        undone.clear();
    }

    /** What holds after the last change is taken back, empty where there is none. */
    Optional<Decisions> undo(Decisions now) {
        return step(now, before, undone);
    }

    /** What holds after it is made again, empty where nothing was taken back. */
    Optional<Decisions> redo(Decisions now) {
        return step(now, undone, before);
    }

    private static Optional<Decisions> step(
            Decisions now, Deque<Decisions> from, Deque<Decisions> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    void clear() {
        before.clear();
        undone.clear();
    }

    /** Goes on where another was. */
    void goOn(History other) {
        before.addAll(other.before);
        undone.addAll(other.undone);
    }
}
