package app.concord.ui;

import app.concord.model.Cancellation;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The one door to work away from the window. All methods are called on the thread of the window,
 * {@link #publish} from any thread; what is handed in is called back there.
 *
 * <p>Work belongs to an owner, compared by identity. An owner has at most one piece of work: new
 * work cancels the one before, whose result is dropped even if it was finished already. Work of
 * different owners does not wait for each other.
 */
public interface Background {

    /** Something that takes time and touches nothing of the window. */
    @FunctionalInterface
    interface Work<T> {
        /**
         * Does the work.
         *
         * @throws IOException if a file cannot be read or written
         * @throws Cancellation.CancelledException if it was asked to stop
         */
        T call(Cancellation cancellation) throws IOException;
    }

    /**
     * Starts work in place of the owner's work before.
     *
     * @param owner for whom it is done
     * @param work what is done; its result must not change afterwards
     * @param done hears the result
     * @param failed hears what was thrown, {@link IOException} or an error of the program
     */
    <T> void run(
            Object owner,
            Work<? extends T> work,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed);

    /** Asks the owner's work to stop and drops its result; nothing is called back. */
    void cancel(Object owner);

    /** Runs something on the thread of the window, soon. Safe from any thread. */
    void publish(Runnable action);

    /** Runs something on the thread of the window after a while. */
    void after(Duration delay, Runnable action);
}
