package app.concord.ui.files;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * What one thing about a file is taken to be, and who says so.
 *
 * @param <T> kind of value
 * @param value what it is taken to be; null where that is unknown, or differs among several files
 * @param state who says so
 */
record Choice<T>(@Nullable T value, State state) {

    /** Who says what something is. */
    enum State {
        /** The file has no such thing. */
        NONE,
        /** Concluded from the file. */
        GUESSED,
        /** Nothing in the file settles it; one way was taken. */
        OPEN,
        /** Nobody says so, and nothing is taken for granted. */
        UNSAID,
        /** By the user, and the last check went by it. */
        SETTLED,
        /** By the user, since the last check. */
        CHANGED,
        /** Left to the guess again since the last check, which does not tell the guess. */
        RESET,
        /** Not the same for the files looked at. */
        MIXED
    }

    /**
     * Compares what is settled now with what the last check went by.
     *
     * @param applied what the user had settled for the last check, null for nothing
     * @param now what the user has settled by now, null for nothing
     * @param read what the last check took it to be
     */
    static <T> Choice<T> of(@Nullable T applied, @Nullable T now, @Nullable T read) {
        if (now != null) {
            return new Choice<>(now, now.equals(applied) ? State.SETTLED : State.CHANGED);
        }
        return applied == null
                ? new Choice<>(read, State.GUESSED)
                : new Choice<>(null, State.RESET);
    }

    static <T> Choice<T> none() {
        return new Choice<>(null, State.NONE);
    }

    /** What holds of all: their common value and state, or that they are mixed. */
    static <T> Choice<T> common(List<Choice<T>> all) {
        Choice<T> common = none();
        for (Choice<T> one : all) {
            if (one.state == State.NONE) {
                continue;
            }
            if (common.state == State.NONE) {
                common = one;
            } else if (!common.equals(one)) {
                T value = Objects.equals(common.value, one.value) ? one.value : null;
                common = new Choice<>(value, State.MIXED);
            }
        }
        return common;
    }

    /** Whether the user's word is in it, so that it can be left to the guess again. */
    boolean settled() {
        return state == State.SETTLED || state == State.CHANGED || state == State.MIXED;
    }

    /** Whether it differs from what the last check went by. */
    boolean pending() {
        return state == State.CHANGED || state == State.RESET;
    }

    /** The same, with nothing in the place of a guess. */
    Choice<T> unsaidUnlessSettled() {
        return state == State.GUESSED ? new Choice<>(null, State.UNSAID) : this;
    }

    /** The same, known to be open where it is only guessed. */
    Choice<T> openIf(boolean open) {
        return open && state == State.GUESSED ? new Choice<>(value, State.OPEN) : this;
    }
}
