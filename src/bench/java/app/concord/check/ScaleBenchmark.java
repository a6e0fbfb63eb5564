package app.concord.check;

import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.Evidence;
import app.concord.model.Finding;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Checks campaigns of growing size from files of real formats, from the first byte to the last
 * table, by one thread and by two, and holds that against the least that reading them costs ({@link
 * ReadingFloor}). Prints the table of {@code src/docs/scale.md}. Times are those that the threads
 * of the program spent computing, all of Java's own included, so that they hold on a busy machine;
 * the gain of a second thread alone is told by the clock.
 *
 * <p>Arguments are sizes, or {@code posts+mails+pages+prints}:
 *
 * <pre>java -Xmx2g -XX:+UseSerialGC app.concord.check.ScaleBenchmark 1000 100000+2000+500+100</pre>
 */
public final class ScaleBenchmark {
    private static final int WARM_UP = 2_000;
    private static final int WARM_UPS = 4;

    /** Below so many pieces, the median of several runs is told. */
    private static final int SMALL = 5_000;

    private static final int RUNS = 3;
    private static final double MILLION = 1e6;
    private static final double KILOBYTE = 1 << 10;
    private static final double MEGABYTE = 1 << 20;

    private ScaleBenchmark() {}

    /**
     * What one run cost.
     *
     * @param stages milliseconds of computing by stage
     * @param wall milliseconds by the clock
     * @param peak bytes of the heap at its fullest
     * @param held bytes that the result keeps, once all else is collected
     */
    private record Cost(
            Map<Progress.Stage, Double> stages,
            double wall,
            long peak,
            long held,
            CheckResult result) {

        double all() {
            return stages.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        double of(Progress.Stage stage) {
            return stages.getOrDefault(stage, 0.0);
        }
    }

    /** Prints a line for every size. */
    public static void main(String[] args) throws IOException {
        String[] sizes = args.length == 0 ? new String[] {"100", "1000", "10000"} : args;
        for (int i = 0; i < WARM_UPS; i++) {
            measure(new ScaleCampaign(WARM_UP), "", false);
        }
        System.out.println(
                "| pieces | import | extract | link | judge | all | floor | all / floor"
                        + " | clock, 1 thread | clock, 2 threads | gain | peak heap, MB"
                        + " | held, KB a piece | planted | found |");
        System.out.println("|" + " ---: |".repeat(15));
        for (String size : sizes) {
            int[] counts =
                    Arrays.stream(size.split("\\+", -1)).mapToInt(Integer::parseInt).toArray();
            ScaleCampaign campaign =
                    counts.length == 1
                            ? new ScaleCampaign(counts[0])
                            : new ScaleCampaign(
                                    counts[0], counts[1], counts[2], counts[3], counts[0] / 14);
            measure(campaign, size, true);
        }
    }

    private static void measure(ScaleCampaign campaign, String name, boolean shown)
            throws IOException {
        int pieces = campaign.campaign().assets().size();
        Set<String> planted = campaign.planted();
        try (ScaleFolder folder = new ScaleFolder(campaign.campaign().assets())) {
            CheckRequest request =
                    CheckRequest.of(folder.root(), campaign.campaign().today()).withThreads(1);
            int runs = pieces < SMALL && shown ? RUNS : 1;
            double[] floors = new double[runs];
            Cost[] costs = new Cost[runs];
            double[] walls = new double[runs];
            for (int i = 0; i < runs; i++) {
                long start = cpu();
                ReadingFloor.read(folder.root());
                floors[i] = (cpu() - start) / MILLION;
                costs[i] = run(request);
                walls[i] = run(request.withThreads(2)).wall();
            }
            Arrays.sort(floors);
            Arrays.sort(costs, (a, b) -> Double.compare(a.all(), b.all()));
            Arrays.sort(walls);
            if (shown) {
                print(name, floors[runs / 2], costs[runs / 2], walls[runs / 2], planted);
            }
        }
    }

    private static void print(
            String name, double floor, Cost cost, double two, Set<String> planted) {
        double one = cost.wall();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.1f | %.0f | %.0f | %.2f | %.0f |"
                        + " %.1f | %d | %d |%n",
                name,
                cost.of(Progress.Stage.IMPORT),
                cost.of(Progress.Stage.EXTRACT),
                cost.of(Progress.Stage.LINK),
                cost.of(Progress.Stage.JUDGE),
                cost.all(),
                floor,
                cost.all() / floor,
                one,
                two,
                one / two,
                cost.peak() / MEGABYTE,
                cost.held() / KILOBYTE / cost.result().campaign().assets().size(),
                planted.size(),
                found(cost.result(), planted));
        if (!cost.result().complete()) {
            System.out.println("problems: " + cost.result().problems());
        }
    }

    private static Cost run(CheckRequest request) {
        resetPeaks();
        long before = used();
        Map<Progress.Stage, Long> begun = new EnumMap<>(Progress.Stage.class);
        long clock = System.nanoTime();
        long start = cpu();
        CheckResult result =
                new Checker()
                        .run(
                                request,
                                (stage, done, total, what) -> {
                                    synchronized (begun) {
                                        begun.computeIfAbsent(stage, s -> cpu());
                                    }
                                },
                                Cancellation.NONE);
        long end = cpu();
        double wall = (System.nanoTime() - clock) / MILLION;
        Map<Progress.Stage, Double> costs = new EnumMap<>(Progress.Stage.class);
        List<Progress.Stage> stages = List.copyOf(begun.keySet());
        for (int i = 0; i < stages.size(); i++) {
            long from = i == 0 ? start : begun.getOrDefault(stages.get(i), start);
            long to = i + 1 < stages.size() ? begun.getOrDefault(stages.get(i + 1), end) : end;
            costs.put(stages.get(i), (to - from) / MILLION);
        }
        long peak = peak();
        System.gc();
        return new Cost(costs, wall, peak, used() - before, result);
    }

    /** How many of the planted pieces an error or a warning blames. */
    private static long found(CheckResult result, Set<String> planted) {
        Set<String> blamed = new HashSet<>();
        for (Finding finding : result.findings()) {
            for (Evidence evidence : finding.deviating()) {
                blamed.add(evidence.place().asset());
            }
        }
        return planted.stream().filter(blamed::contains).count();
    }

    /** Nanoseconds that all threads of the process spent computing so far. */
    static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
