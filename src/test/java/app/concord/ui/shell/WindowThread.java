package app.concord.ui.shell;

import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** Asks the thread of the window, from another. */
final class WindowThread {
    private WindowThread() {}

    /** What comes of something that is done there. */
    static <T> T get(Supplier<T> action) throws InterruptedException, ExecutionException {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(action.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}
