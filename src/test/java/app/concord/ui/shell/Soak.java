package app.concord.ui.shell;

import app.concord.campaign.Settings;

import javafx.application.Platform;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Uses the window for a while and looks whether anything grows: the heap after collection, threads,
 * open files, temporary files, results and windows of before.
 *
 * <p>Takes the minutes, 20 where nothing is said, and needs no screen. Exit status 1 where
 * something grows.
 */
final class Soak {
    /** What the heap may grow by over the later half of the samples, in bytes. */
    private static final double MOST_GROWTH = 1.5 * (1 << 20);

    private static final List<Path> CAMPAIGNS =
            List.of(
                    Path.of("assets", "sample", "campaign"),
                    Path.of("src", "test", "resources", "campaigns", "english-retail", "campaign"));

    private static final List<Settings.Language> LANGUAGES =
            Arrays.stream(Settings.Language.values())
                    .filter(language -> language != Settings.Language.SYSTEM)
                    .toList();

    private Soak() {}

    /**
     * How things stand after a round.
     *
     * @param seconds since the beginning
     * @param heap bytes in use after collection
     * @param threads live threads, without those that wait for work for a minute before they end
     * @param files open files, -1 where the system does not tell
     * @param temporary files among the temporary ones
     * @param held results and windows of before that are still held
     */
    record Sample(
            int round, long seconds, long heap, int threads, int files, int temporary, int held) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %d | %d | %.2f | %d | %d | %d | %d |",
                    round,
                    seconds,
                    heap / (double) (1 << 20),
                    threads,
                    files,
                    temporary,
                    held);
        }
    }

    public static void main(String[] arguments) throws Exception {
        double minutes = arguments.length == 0 ? 20 : Double.parseDouble(arguments[0]);
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        List<Sample> samples =
                run(
                        System.nanoTime() + (long) (minutes * TimeUnit.MINUTES.toNanos(1)),
                        4,
                        System.out);
        List<String> grown = grown(samples);
        System.out.println(grown.isEmpty() ? "Nothing grows." : String.join("\n", grown));
        System.exit(grown.isEmpty() ? 0 : 1);
    }

    /**
     * Uses a window until then.
     *
     * @param end by the clock of the machine, in nanoseconds
     * @param least rounds that are made in any case
     * @return a sample after each round
     */
    static List<Sample> run(long end, int least, PrintStream out) throws Exception {
        long begun = System.nanoTime();
        Path work = Files.createTempDirectory("concord-soak");
        List<Sample> samples = new ArrayList<>();
        out.println("| round | s | heap MB | threads | open files | temporary files | held |");
        out.println("| --- | --- | --- | --- | --- | --- | --- |");
        try (SoakWindow window = new SoakWindow(Files.createDirectory(work.resolve("user")))) {
            for (int round = 1; round <= least || System.nanoTime() - end < 0; round++) {
                Path folder = work.resolve("campaign-" + round % CAMPAIGNS.size());
                delete(folder);
                copy(CAMPAIGNS.get(round % CAMPAIGNS.size()), folder);
                window.round(folder, LANGUAGES.get(round % LANGUAGES.size()));
                Sample sample = sample(round, begun, window);
                samples.add(sample);
                out.println(sample.line());
            }
        } finally {
            delete(work);
        }
        return samples;
    }

    private static final int FEWEST = 12;
    private static final int MOST = 60;

    private static Sample sample(int round, long begun, SoakWindow window) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        long heap = Long.MAX_VALUE;
        // What is let go of by a cleaner, by what is drawn next or by an animation that ends goes
        // with a later one.
        for (int i = 0; i < FEWEST || (i < MOST && window.held() > 1); i++) {
            memory.gc();
            heap = Math.min(heap, memory.getHeapMemoryUsage().getUsed());
            SoakWindow.pulses();
        }
        return new Sample(
                round,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun),
                heap,
                threads().size(),
                count(Path.of("/proc/self/fd")),
                count(Path.of(System.getProperty("java.io.tmpdir"))),
                window.held());
    }

    /** The names of all threads but those that end by themselves when there is no more work. */
    static Set<String> threads() {
        Set<String> names = new TreeSet<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (!thread.getName().matches("concord-work-\\d+|.*PrismFontDisposer.*")) {
                names.add(thread.getName() + " " + thread.threadId());
            }
        }
        return names;
    }

    private static int count(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return (int) all.count();
        } catch (IOException | UncheckedIOException e) {
            return -1;
        }
    }

    /** What grows over the later half of the samples, in words. */
    static List<String> grown(List<Sample> samples) {
        List<Sample> later = samples.subList(samples.size() / 2, samples.size());
        Sample first = later.getFirst();
        Sample last = later.getLast();
        double growth = slope(later) * (later.size() - 1);
        List<String> grown = new ArrayList<>();
        if (growth > MOST_GROWTH) {
            grown.add(String.format(Locale.ROOT, "The heap grows by %.2f MB.", growth / (1 << 20)));
        }
        if (last.threads() > first.threads()) {
            grown.add("Threads: " + first.threads() + " to " + last.threads() + " " + threads());
        }
        if (last.files() > first.files()) {
            grown.add("Open files: " + first.files() + " to " + last.files());
        }
        if (last.temporary() > first.temporary()) {
            grown.add("Temporary files: " + first.temporary() + " to " + last.temporary());
        }
        if (last.held() > first.held() + 2) {
            grown.add("Results and windows held: " + first.held() + " to " + last.held());
        }
        return grown;
    }

    /** By how much the heap grows a round, by the line that fits best. */
    private static double slope(List<Sample> samples) {
        double meanRound = samples.stream().mapToInt(Sample::round).average().orElse(0);
        double meanHeap = samples.stream().mapToLong(Sample::heap).average().orElse(0);
        double both = 0;
        double square = 0;
        for (Sample sample : samples) {
            both += (sample.round() - meanRound) * (sample.heap() - meanHeap);
            square += (sample.round() - meanRound) * (sample.round() - meanRound);
        }
        return square == 0 ? 0 : both / square;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path target = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(one, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }
}
