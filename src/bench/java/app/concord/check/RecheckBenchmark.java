package app.concord.check;

import app.concord.check.cache.DiskCache;
import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Measures what checking a campaign again costs: with nothing changed and with one mail changed,
 * from what is kept on disk and from what the window remembers, against a check that keeps nothing.
 * Medians of several runs of small campaigns, in the milliseconds that all threads of the process
 * computed. Takes the sizes:
 *
 * <pre>java -Xmx2g app.concord.check.RecheckBenchmark 1000 10000</pre>
 */
public final class RecheckBenchmark {
    private static final int RUNS = 5;
    private static final int WARM_UP = 1_000;

    /** From so many pieces on, one run is enough. */
    private static final int LARGE = 5_000;

    private static final double MILLION = 1e6;
    private static final long PLENTY = 4L << 30;

    private RecheckBenchmark() {}

    /** Prints a line for every size. */
    public static void main(String[] args) throws IOException {
        measure(WARM_UP, 2);
        System.out.println(
                "| pieces | nothing kept | first, keeping | unchanged | one mail changed"
                        + " | unchanged, window | one mail changed, window | kept, MB |");
        System.out.println("|" + " ---: |".repeat(8));
        for (String size : args) {
            int pieces = Integer.parseInt(size);
            System.out.println(measure(pieces, pieces < LARGE ? RUNS : 1));
        }
    }

    private static String measure(int size, int runs) throws IOException {
        ScaleCampaign campaign = new ScaleCampaign(size);
        List<Asset> assets = campaign.campaign().assets();
        String mail =
                assets.stream()
                        .filter(asset -> asset.channel() == Channel.EMAIL)
                        .toList()
                        .getLast()
                        .path();
        Path kept = Files.createTempDirectory("kept");
        double[][] costs = new double[6][runs];
        long bytes = 0;
        try (ScaleFolder folder = new ScaleFolder(assets)) {
            CheckRequest request =
                    CheckRequest.of(folder.root(), campaign.campaign().today()).withThreads(1);
            Path file = folder.root().resolve(mail);
            for (int run = 0; run < runs; run++) {
                new DiskCache(kept, PLENTY).clear();
                costs[0][run] = cost(new Checker(), request);
                costs[1][run] = cost(keeping(kept), request);
                costs[2][run] = cost(keeping(kept), request);
                change(file);
                costs[3][run] = cost(keeping(kept), request);
                bytes = new DiskCache(kept, PLENTY).size();
                Checker window = Checker.remembering();
                cost(window, request);
                costs[4][run] = cost(window, request);
                change(file);
                costs[5][run] = cost(window, request);
            }
        } finally {
            new DiskCache(kept, PLENTY).clear();
        }
        return String.format(
                Locale.ROOT,
                "| %d | %s | %d |",
                size,
                String.join(
                        " | ",
                        IntStream.range(0, costs.length)
                                .mapToObj(i -> String.format(Locale.ROOT, "%.0f", median(costs[i])))
                                .toList()),
                bytes >> 20);
    }

    private static Checker keeping(Path folder) {
        return Checker.keeping(new DiskCache(folder, PLENTY));
    }

    private static void change(Path file) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst("</p>", " Today.</p>"));
    }

    private static double cost(Checker checker, CheckRequest request) {
        long start = ScaleBenchmark.cpu();
        checker.run(request, Progress.NONE, Cancellation.NONE);
        return (ScaleBenchmark.cpu() - start) / MILLION;
    }

    private static double median(double[] costs) {
        double[] sorted = costs.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
