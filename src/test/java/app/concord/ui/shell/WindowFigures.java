package app.concord.ui.shell;

import java.util.List;

/** The table of what {@link WindowBenchmark} measured, times in milliseconds. */
final class WindowFigures {
    private WindowFigures() {}

    /**
     * How long one action took, in nanoseconds.
     *
     * @param wall until the picture
     * @param worked what the window's thread worked until then
     * @param piece the longest piece of its work, until it rests again
     */
    record Took(long wall, long worked, long piece) {}

    static void head() {
        System.out.printf(
                "%-36s %7s %8s %8s %8s %8s %9s %9s  %s%n",
                "",
                "actions",
                "median",
                "longest",
                "work med",
                "max",
                "piece med",
                "max",
                "held up over 50 ms");
    }

    /** A line of the table. */
    static void tell(String name, List<Took> all, List<PulseWatch.Held> now) {
        List<Long> wall = all.stream().map(Took::wall).sorted().toList();
        List<Long> work = all.stream().map(Took::worked).sorted().toList();
        List<Long> piece = all.stream().map(Took::piece).sorted().toList();
        System.out.printf(
                "%-36s %7d %8.1f %8.1f %8.1f %8.1f %9.1f %9.1f  %s%n",
                name,
                all.size(),
                wall.get(wall.size() / 2) / 1e6,
                wall.getLast() / 1e6,
                work.get(work.size() / 2) / 1e6,
                work.getLast() / 1e6,
                piece.get(piece.size() / 2) / 1e6,
                piece.getLast() / 1e6,
                heldUp(now));
    }

    /** How often and how long at most. */
    private static String heldUp(List<PulseWatch.Held> all) {
        long longest = all.stream().mapToLong(one -> one.time().toMillis()).max().orElse(0);
        return all.isEmpty() ? "never" : all.size() + " times, at most " + longest + " ms";
    }
}
