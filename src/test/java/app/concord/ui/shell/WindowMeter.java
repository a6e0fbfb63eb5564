package app.concord.ui.shell;

import javafx.application.Platform;
import javafx.scene.Scene;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Measures what is done in a window: how long until the next picture is laid out, what of it the
 * thread of the window works, and what the longest piece of that work is, which no key comes
 * through. Work is time on the processor. Prints a line for everything measured.
 */
final class WindowMeter implements AutoCloseable {
    private static final int REST_MILLIS = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<PulseWatch.Held> held = Collections.synchronizedList(new ArrayList<>());
    private final Pieces pieces = new Pieces(Platform::runLater);
    private final Supplier<Scene> scene;
    private final boolean stacks;
    private final String only;
    private final PulseWatch watch;
    private final long window;
    private boolean tells;

    /**
     * Watches the thread of the window from now on.
     *
     * @param scene what is drawn
     * @param stacks whether what held the thread up is told
     * @param only measures what has this in its name
     */
    WindowMeter(Supplier<Scene> scene, boolean stacks, String only) throws Exception {
        this.scene = scene;
        this.stacks = stacks;
        this.only = only;
        Thread thread = WindowThread.get(Thread::currentThread);
        window = thread.threadId();
        watch = new PulseWatch(Platform::runLater, thread, held::add);
    }

    /** Whether what is measured from now on is told; at first not. */
    void tells(boolean now) {
        tells = now;
    }

    /** Does something on the thread of the window. */
    void does(Runnable action) throws Exception {
        WindowThread.get(() -> {
            action.run();
            return null;
        });
    }

    /** Opens something and waits until the check behind it has ended. */
    void once(String name, Runnable action, BooleanSupplier ended) throws Exception {
        held.clear();
        pieces.doing(tells ? name : "");
        WindowThread.get(pieces::take);
        long begun = System.nanoTime();
        long worked = THREADS.getThreadCpuTime(window);
        does(action);
        while (!WindowThread.get(ended::getAsBoolean)) {
            Thread.sleep(5);
        }
        drawn(() -> {});
        long wall = System.nanoTime() - begun;
        long work = THREADS.getThreadCpuTime(window) - worked;
        Thread.sleep(800);
        tell(name, List.of(new WindowFigures.Took(wall, work, WindowThread.get(pieces::take))));
    }

    /** Does something so many times, told which time it is, and waits for each picture. */
    void measure(String name, int times, IntConsumer action) throws Exception {
        if (tells && !name.contains(only)) {
            return;
        }
        held.clear();
        pieces.doing(tells ? name : "");
        List<WindowFigures.Took> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int turn = i;
            WindowThread.get(pieces::take);
            WindowFigures.Took until = drawn(() -> action.accept(turn));
            Thread.sleep(REST_MILLIS);
            all.add(
                    new WindowFigures.Took(
                            until.wall(), until.worked(), WindowThread.get(pieces::take)));
        }
        tell(name, all);
    }

    /** Types a word letter by letter, again and again. */
    void types(String name, String word, int times, Consumer<String> into)
            throws Exception {
        measure(
                name,
                times * word.length(),
                i -> into.accept(word.substring(0, i % word.length() + 1)));
    }

    /** Does something on the thread of the window and waits until the next picture is laid out. */
    private WindowFigures.Took drawn(Runnable action) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        long worked = THREADS.getThreadCpuTime(window);
        long begun = System.nanoTime();
        Platform.runLater(() -> {
            Runnable[] listener = new Runnable[1];
            listener[0] =
                    () -> {
                        scene.get().removePostLayoutPulseListener(listener[0]);
                        done.countDown();
                    };
            action.run();
            scene.get().addPostLayoutPulseListener(listener[0]);
            Platform.requestNextPulse();
        });
        if (!done.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nothing was drawn");
        }
        return new WindowFigures.Took(
                System.nanoTime() - begun, THREADS.getThreadCpuTime(window) - worked, 0);
    }

    private void tell(String name, List<WindowFigures.Took> all)
            throws InterruptedException {
        Thread.sleep(200);
        List<PulseWatch.Held> now = List.copyOf(held);
        held.clear();
        if (!tells) {
            return;
        }
        WindowFigures.tell(name, all, now);
        if (stacks) {
            now.stream().map(PulseWatch.Held::words).forEach(System.out::println);
        }
    }

    @Override
    public void close() {
        watch.close();
        pieces.close();
    }
}
