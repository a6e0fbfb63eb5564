package app.concord.check;

import app.concord.importing.ComputingTime;
import app.concord.importing.Imported;
import app.concord.importing.Limits;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads a file on a thread that reads nothing else meanwhile, with a large stack and a limit of
 * time, so that a parser that loops, recurses or fills the memory costs one file and not the check.
 */
final class TimedReading {
    /** Reads one file; asks the given cancellation now and then. */
    interface Reader {
        Imported read(Cancellation cancellation) throws IOException;
    }

    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final long LOOK_MILLIS = 200;
    private static final Duration IDLE = Duration.ofSeconds(1);

    /** Threads to read on; one that is left behind with its file is missed by nobody. */
    private static final ExecutorService READERS = readers();

    private final Duration limit;
    private final Cancellation cancellation;

    TimedReading(Cancellation cancellation) {
        this(Limits.TIME, cancellation);
    }

    TimedReading(Duration limit, Cancellation cancellation) {
        this.limit = limit;
        this.cancellation = cancellation;
    }

    /** As many as are needed; what has nothing to do for a while ends. */
    private static ExecutorService readers() {
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE.toMillis(),
                TimeUnit.MILLISECONDS,
                new SynchronousQueue<>(),
                work -> {
                    Thread thread = new Thread(null, work, "read", Limits.STACK);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Reads; what fails becomes a problem of the file, except for faults of the program.
     *
     * @throws Cancellation.CancelledException if that was asked for
     */
    Imported read(String path, Reader reader) {
        AtomicReference<@Nullable ComputingTime> begun = new AtomicReference<>();
        Future<Imported> result =
                READERS.submit(() -> {
                    Thread.currentThread().setName("read-" + path);
                    ComputingTime time = ComputingTime.ofThisThread(limit);
                    begun.set(ComputingTime.ofThisThread(limit.plus(GRACE)));
                    return reader.read(() -> cancellation.requested() || time.over());
                });
        try {
            return awaited(result, begun);
        } catch (TimeoutException e) {
            result.cancel(true);
            return tooSlow(path);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return failed(path, cause == null ? e : cause);
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new Cancellation.CancelledException();
        }
    }

    private static Imported awaited(
            Future<Imported> result, AtomicReference<@Nullable ComputingTime> begun)
            throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            try {
                return result.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                ComputingTime time = begun.get();
                if (time != null && time.over()) {
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
