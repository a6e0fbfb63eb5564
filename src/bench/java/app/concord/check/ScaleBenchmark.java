package app.concord.check;

import app.concord.link.Linked;
import app.concord.link.Linker;
import app.concord.model.Cancellation;
import app.concord.model.Evidence;
import app.concord.model.Fact;
import app.concord.model.Finding;
import app.concord.model.Problem;
import app.concord.rule.Rule;
import app.concord.rule.Rules;
import app.concord.rule.Statements;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures importing, extracting, linking and judging over campaigns of growing size, made with a
 * known number of contradictions in them, and prints a table. Times are those the program's threads
 * spent computing, so that they hold on a busy machine. Run it with the sizes as arguments:
 *
 * <pre>java -Xmx2g -XX:+UseSerialGC app.concord.check.ScaleBenchmark 1000 10000 100000</pre>
 */
public final class ScaleBenchmark {
    private static final int[] SIZES = {100, 1_000, 10_000, 100_000};
    private static final int WARM_UP = 1_000;
    private static final int WARM_UPS = 4;
    private static final double MILLION = 1e6;
    private static final double MEGABYTE = 1 << 20;
    private static final double KILOBYTE = 1 << 10;

    private ScaleBenchmark() {}

    /** Prints a line for every size. */
    public static void main(String[] args) {
        int[] sizes =
                args.length == 0
                        ? SIZES
                        : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        for (int i = 0; i < WARM_UPS; i++) {
            measure(WARM_UP, false);
        }
        System.out.println(
                "  assets     facts | ms an asset: import extract    link   judge     all"
                        + " | KB an asset  peak MB | planted   found findings");
        for (int size : sizes) {
            measure(size, true);
        }
    }

    private static void measure(int size, boolean shown) {
        resetPeaks();
        long empty = used();
        ScaleCampaign campaign = new ScaleCampaign(size);
        List<Problem> problems = new ArrayList<>();
        long taken = imported(campaign, size);
        resetPeaks();
        long start = cpu();
        Extracted extracted;
        try (Workers workers = new Workers(1, Cancellation.NONE)) {
            extracted =
                    Extracted.of(
                            campaign.campaign(),
                            workers,
                            new ReadMemory(false).visit(),
                            Progress.NONE,
                            problems,
                            Cancellation.NONE);
        }
        long read = cpu();
        List<Fact> facts = extracted.facts();
        Linked linked = Linker.link(campaign.campaign(), facts);
        long joined = cpu();
        Statements statements =
                new Statements(campaign.campaign(), linked.subjects(), linked.facts());
        List<Finding> findings = new ArrayList<>();
        Map<String, Long> byRule = new TreeMap<>();
        for (Rule rule : Rules.all()) {
            long before = cpu();
            findings.addAll(rule.judge(statements).findings());
            byRule.put(rule.id(), (cpu() - before) / 1_000_000);
        }
        long judged = cpu();
        if (!shown) {
            return;
        }
        double peak = peak() / MEGABYTE;
        double live = (used() - empty) / KILOBYTE / size;
        System.out.printf(
                Locale.ROOT,
                "%8d %9d | %19.3f %7.3f %7.3f %7.3f %7.3f | %11.2f %8.0f | %7d %7d %8d%n",
                size,
                facts.size(),
                taken / MILLION / size,
                (read - start) / MILLION / size,
                (joined - read) / MILLION / size,
                (judged - joined) / MILLION / size,
                (taken + judged - start) / MILLION / size,
                live,
                peak,
                campaign.planted().size(),
                found(campaign, findings),
                findings.size());
        System.out.println("         judging by rule, ms: " + byRule);
        if (!problems.isEmpty() || extracted.assets().size() != size) {
            System.out.println("         problems: " + problems.size());
        }
    }

    /** The time it takes to import the campaign's files. */
    private static long imported(ScaleCampaign campaign, int size) {
        List<Problem> problems = new ArrayList<>();
        try (ScaleFolder folder = new ScaleFolder(campaign.campaign().assets());
                Archives archives = new Archives();
                Workers workers = new Workers(1, Cancellation.NONE)) {
            long start = cpu();
            CheckRequest request = CheckRequest.of(folder.root(), campaign.campaign().today());
            Intake intake = new Intake(request, archives);
            Reception reception =
                    new Reception(
                            workers,
                            archives,
                            new ReadMemory(false).visit(),
                            new Fingerprints(request.settings()),
                            Progress.NONE,
                            Cancellation.NONE,
                            problems);
            int pieces = reception.assets(intake.items()).size();
            long taken = cpu() - start;
            if (pieces != size || !problems.isEmpty()) {
                System.out.println("         imported " + pieces + ", problems " + problems);
            }
            return taken;
        }
    }

    /** How many of the planted pieces an error or a warning blames. */
    private static long found(ScaleCampaign campaign, List<Finding> findings) {
        Set<String> blamed = new HashSet<>();
        for (Finding finding : findings) {
            for (Evidence evidence : finding.deviating()) {
                blamed.add(evidence.place().asset());
            }
        }
        return campaign.planted().stream().filter(blamed::contains).count();
    }

    private static long cpu() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean processor
                ? processor.getProcessCpuTime()
                : System.nanoTime();
    }

    private static long used() {
        System.gc();
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
