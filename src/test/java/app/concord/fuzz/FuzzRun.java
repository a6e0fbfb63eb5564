package app.concord.fuzz;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Has one target read one input after the other. Inputs that led where none before them did are
 * kept, and further ones are made of them. The same seed gives the same inputs wherever the same is
 * reached.
 */
final class FuzzRun {
    private static final int AGAIN = 16;

    /** A target that waits for the disk ends after so many times its time by the clock. */
    private static final int CLOCK = 10;

    private final Target target;
    private final long seed;
    private final Traps traps;
    private final Path kept;
    private final Watch watch;
    private final Coverage coverage = new Coverage();
    private final Map<String, Failure> failures = new LinkedHashMap<>();
    private long executions;
    private long nanos;
    private long slowest;
    private long largest;

    /**
     * An input that failed.
     *
     * @param told what is wrong
     * @param file where the input was written to
     * @param number which execution it was, from 1
     * @param times how often the same was met
     */
    record Failure(String told, Path file, long number, int times) {
        private Failure again() {
            return new Failure(told, file, number, times + 1);
        }
    }

    /**
     * What came of a run.
     *
     * @param reached places of the program that were reached, 0 where nobody counted
     * @param inputs that are worth to be changed further
     * @param nanos of computing
     * @param slowest execution, in nanoseconds of computing
     * @param largest execution, in bytes that it took
     */
    record Result(
            String target,
            long seed,
            long executions,
            int reached,
            int inputs,
            long nanos,
            long slowest,
            long largest,
            List<Failure> failures) {
        Result {
            failures = List.copyOf(failures);
        }
    }

    /**
     * A run that has not begun.
     *
     * @param kept the folder into which inputs that fail are written
     */
    FuzzRun(Target target, long seed, Watch.Bounds bounds, Traps traps, Path kept) {
        this.target = target;
        this.seed = seed;
        this.traps = traps;
        this.kept = kept.resolve(target.name());
        this.watch = new Watch(bounds);
    }

    /**
     * Reads all seeds and then what is made of them.
     *
     * @param most executions
     * @param time of computing, in nanoseconds
     */
    Result run(long most, long time) throws IOException {
        List<String> words = new ArrayList<>(FormatWords.all());
        words.addAll(traps.words());
        Random random = new Random(seed * 31 + target.name().hashCode());
        Mutator mutator = new Mutator(random, words);
        List<Input> inputs = new ArrayList<>(target.seeds());
        coverage.grew();
        // With few executions a choice of the seeds is read as it is, and most are changed ones.
        for (int i = 0; i < target.seeds().size() && executions < Math.max(1, most / 4); i++) {
            Input chosen =
                    inputs.get(most < inputs.size() * 4L ? random.nextInt(inputs.size()) : i);
            execute(chosen);
        }
        long end = System.nanoTime() + CLOCK * Math.min(time, Long.MAX_VALUE / CLOCK / 2);
        while (executions < most && nanos < time && System.nanoTime() - end < 0) {
            Input base = inputs.get(chosen(random, inputs.size()));
            Input other = inputs.get(random.nextInt(inputs.size()));
            Input made = base.withBytes(mutator.changed(base.bytes(), other.bytes()));
            if (execute(made)) {
                inputs.add(made);
            }
        }
        return new Result(
                target.name(),
                seed,
                executions,
                coverage.count(),
                inputs.size(),
                nanos,
                slowest,
                largest,
                List.copyOf(failures.values()));
    }

    /** One of all, or as often one of the latest. */
    private static int chosen(Random random, int size) {
        int latest = Math.min(size, 50);
        return random.nextBoolean() ? random.nextInt(size) : size - 1 - random.nextInt(latest);
    }

    /** Whether the input led to something new and is not wrong. */
    private boolean execute(Input input) throws IOException {
        executions++;
        Watch.Outcome outcome = watch.run(target, input);
        count(outcome);
        boolean grew = coverage.grew();
        String failure = failure(outcome);
        if (failure == null && (grew || executions % AGAIN == 0)) {
            Watch.Outcome again = watch.run(target, input);
            count(again);
            if (!again.text().equals(outcome.text())) {
                failure = "differs the second time: " + difference(outcome.text(), again.text());
            }
        }
        if (failure != null) {
            keep(input, failure);
        }
        return grew && failure == null && outcome.nanos() < 200_000_000L;
    }

    private @Nullable String failure(Watch.Outcome outcome) {
        String sprung = traps.sprung();
        if (outcome.failure() != null) {
            return outcome.failure();
        }
        return sprung == null && outcome.text().contains(Traps.SECRET)
                ? "another file was read"
                : sprung;
    }

    private void count(Watch.Outcome outcome) {
        nanos += outcome.nanos();
        slowest = Math.max(slowest, outcome.nanos());
        largest = Math.max(largest, outcome.bytes());
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 80);
        return one.substring(from, Math.min(one.length(), at + 120))
                + "\n  other than\n"
                + other.substring(from, Math.min(other.length(), at + 120));
    }

    private void keep(Input input, String failure) throws IOException {
        String kind = Failures.kind(failure);
        Failure known = failures.get(kind);
        if (known != null) {
            failures.put(kind, known.again());
            if (known.times() > 2) {
                return;
            }
        }
        Files.createDirectories(kept);
        String name = input.path().substring(input.path().lastIndexOf('/') + 1);
        Path file = kept.resolve(executions + "-" + name);
        Files.write(file, input.bytes());
        failures.putIfAbsent(kind, new Failure(failure, file, executions, 1));
    }
}
