package app.concord.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Has readers read what chance makes of good inputs, and tells what fails.
 *
 * <p>{@code Fuzz TARGET[,TARGET…]|all [--minutes N] [--seed N] [--out FOLDER]}: so many minutes of
 * computing a target, ten where nothing is said. {@code Fuzz TARGET --replay FILE…} reads files
 * that failed once more.
 */
public final class Fuzz {
    /** Far above what any input of that size needs, on a machine however slow. */
    static final Watch.Bounds BOUNDS = new Watch.Bounds(TimeUnit.SECONDS.toNanos(10), 3L << 30);

    private Fuzz() {}

    /** Exit status 1 where something failed. */
    public static void main(String[] arguments) throws IOException {
        List<String> all = List.of(arguments);
        if (all.isEmpty() || all.getFirst().startsWith("-")) {
            System.err.println("Say which targets, or all.");
            System.exit(2);
        }
        Path work = Files.createTempDirectory("concord-fuzz");
        boolean failed;
        try (Traps traps = new Traps()) {
            List<Target> targets = chosen(Targets.all(work), all.getFirst());
            int replay = all.indexOf("--replay");
            failed =
                    replay >= 0
                            ? replayed(targets.getFirst(), all.subList(replay + 1, all.size()))
                            : ran(targets, all, traps);
        } finally {
            delete(work);
        }
        System.exit(failed ? 1 : 0);
    }

    private static List<Target> chosen(List<Target> all, String names) {
        if (names.equals("all")) {
            return all;
        }
        List<Target> chosen = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            all.stream().filter(target -> target.name().equals(name)).forEach(chosen::add);
        }
        return chosen;
    }

    private static String option(List<String> arguments, String name, String otherwise) {
        int at = arguments.indexOf(name);
        return at < 0 || at + 1 >= arguments.size() ? otherwise : arguments.get(at + 1);
    }

    private static boolean ran(List<Target> targets, List<String> arguments, Traps traps)
            throws IOException {
        double minutes = Double.parseDouble(option(arguments, "--minutes", "10"));
        long seed =
                Long.parseLong(
                        option(arguments, "--seed", Long.toString(System.nanoTime() & 0xffff)));
        Path out = Path.of(option(arguments, "--out", "target/fuzz"));
        long nanos = (long) (minutes * TimeUnit.MINUTES.toNanos(1));
        List<FuzzRun.Result> results = new ArrayList<>();
        for (Target target : targets) {
            FuzzRun run = new FuzzRun(target, seed, BOUNDS, traps, out);
            FuzzRun.Result result = run.run(Long.MAX_VALUE, nanos);
            results.add(result);
            System.out.println(line(result));
            result.failures().forEach(failure -> System.out.println(told(failure)));
        }
        return results.stream().anyMatch(result -> !result.failures().isEmpty());
    }

    /** A run in one line. */
    static String line(FuzzRun.Result result) {
        return String.format(
                Locale.ROOT,
                "%s  %-14s seed %d: %,d executions, %,d s, %,d inputs, %,d places reached,"
                        + " slowest %,d ms, largest %,d MB, %d kinds of failures",
                LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS),
                result.target(),
                result.seed(),
                result.executions(),
                TimeUnit.NANOSECONDS.toSeconds(result.nanos()),
                result.inputs(),
                result.reached(),
                TimeUnit.NANOSECONDS.toMillis(result.slowest()),
                result.largest() >> 20,
                result.failures().size());
    }

    /** A failure with what one needs to see it again. */
    static String told(FuzzRun.Failure failure) {
        return "  "
                + failure.times()
                + " times, first in execution "
                + failure.number()
                + ", kept as "
                + failure.file()
                + "\n    "
                + failure.told();
    }

    private static boolean replayed(Target target, List<String> files) throws IOException {
        Watch watch = new Watch(BOUNDS);
        boolean failed = false;
        for (String file : files) {
            Path path = Path.of(file);
            String name = String.valueOf(path.getFileName()).replaceFirst("^\\d+-", "");
            Watch.Outcome outcome = watch.run(target, new Input(name, Files.readAllBytes(path)));
            failed |= outcome.failure() != null;
            System.out.printf(
                    "%s: %s, %,d ms, %,d MB%n",
                    file,
                    outcome.failure() == null ? "no failure" : outcome.failure(),
                    TimeUnit.NANOSECONDS.toMillis(outcome.nanos()),
                    outcome.bytes() >> 20);
        }
        return failed;
    }

    /** Removes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
