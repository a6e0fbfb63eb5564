package app.concord.check;

import app.concord.importing.ComputingTime;
import app.concord.importing.Imported;
import app.concord.importing.Limits;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads a file on a thread of its own, with a large stack and a limit of time, so that a parser
 * that loops, recurses or fills the memory costs one file and not the check.
 */
final class TimedReading {
    /** Reads one file; asks the given cancellation now and then. */
    interface Reader {
        Imported read(Cancellation cancellation) throws IOException;
    }

    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final long LOOK_MILLIS = 200;

    private final Duration limit;
    private final Cancellation cancellation;

    TimedReading(Cancellation cancellation) {
        this(Limits.TIME, cancellation);
    }

    TimedReading(Duration limit, Cancellation cancellation) {
        this.limit = limit;
        this.cancellation = cancellation;
    }

    /**
     * Reads; what fails becomes a problem of the file, except for faults of the program.
     *
     * @throws Cancellation.CancelledException if that was asked for
     */
    Imported read(String path, Reader reader) {
        CompletableFuture<Imported> result = new CompletableFuture<>();
        Thread thread =
                new Thread(
                        null,
                        () -> {
                            ComputingTime time = ComputingTime.ofThisThread(limit);
                            Cancellation both = () -> cancellation.requested() || time.over();
                            try {
                                result.complete(reader.read(both));
                            } catch (IOException | RuntimeException | Error e) {
                                result.completeExceptionally(e);
                            }
                        },
                        "read-" + path,
                        Limits.STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return awaited(result, ComputingTime.of(thread, limit.plus(GRACE)));
        } catch (TimeoutException e) {
            thread.interrupt();
            return tooSlow(path);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return failed(path, cause == null ? e : cause);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new Cancellation.CancelledException();
        }
    }

    private static Imported awaited(CompletableFuture<Imported> result, ComputingTime time)
            throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            try {
                return result.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (time.over()) {
                    throw e;
                }
            }
        }
    }

    private Imported tooSlow(String path) {
        return Imported.nothing(
                Problem.of(path, Problem.Kind.TOO_SLOW, Long.toString(limit.toSeconds())));
    }

    private Imported failed(String path, Throwable failure) {
        return switch (failure) {
            case Cancellation.CancelledException e when cancellation.requested() -> throw e;
            case Cancellation.CancelledException e -> tooSlow(path);
            case IOException e -> unreadable(path, e);
            case UncheckedIOException e when e.getCause() != null -> unreadable(path, e.getCause());
            case StackOverflowError e ->
                    Imported.nothing(
                            Problem.of(path, Problem.Kind.DAMAGED, "it is nested too deeply"));
            case OutOfMemoryError e ->
                    Imported.nothing(
                            Problem.of(path, Problem.Kind.TOO_LARGE, "more than the memory holds"));
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        };
    }

    private static Imported unreadable(String path, IOException e) {
        return Imported.nothing(Problem.of(path, Problem.Kind.UNREADABLE, Intake.reason(e)));
    }
}
