package app.concord.check;

import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how long a campaign takes that was checked before, with nothing changed and with one
 * mail changed, against a first check. Medians of several runs, by stage. Takes the sizes:
 *
 * <pre>java -Xmx2g app.concord.check.RecheckBenchmark 1000 10000</pre>
 */
public final class RecheckBenchmark {
    private static final int RUNS = 9;
    private static final double MILLION = 1e6;

    private RecheckBenchmark() {}

    /** Prints a line for every size. */
    public static void main(String[] args) throws IOException {
        for (String size : args) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int size) throws IOException {
        List<Asset> assets = new ScaleCampaign(size).campaign().assets();
        Path mail = null;
        for (Asset asset : assets) {
            if (asset.channel() == Channel.EMAIL && asset.path().indexOf('#') < 0) {
                mail = Path.of(asset.path());
            }
        }
        try (ScaleFolder folder = new ScaleFolder(assets)) {
            CheckRequest request =
                    CheckRequest.of(folder.root(), new ScaleCampaign(size).campaign().today());
            List<Double> first = new ArrayList<>();
            List<Double> same = new ArrayList<>();
            List<Double> changed = new ArrayList<>();
            Map<Progress.Stage, Long> stages = new EnumMap<>(Progress.Stage.class);
            Checker checker = Checker.remembering();
            for (int run = 0; run < RUNS; run++) {
                first.add(time(new Checker(), request, new EnumMap<>(Progress.Stage.class)));
                time(checker, request, new EnumMap<>(Progress.Stage.class));
                same.add(time(checker, request, new EnumMap<>(Progress.Stage.class)));
                Path file = folder.root().resolve(mail.toString());
                Files.writeString(file, Files.readString(file).replaceFirst("</p>", " Today.</p>"));
                stages.clear();
                changed.add(time(checker, request, stages));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d assets: first %.0f ms, unchanged %.0f ms, one changed %.0f ms; begun at %s%n",
                    size,
                    median(first),
                    median(same),
                    median(changed),
                    stages);
        }
    }

    private static double time(
            Checker checker, CheckRequest request, Map<Progress.Stage, Long> at) {
        long start = System.nanoTime();
        checker.run(
                request,
                (stage, done, total, what) ->
                        at.putIfAbsent(stage, (System.nanoTime() - start) / 1_000_000),
                Cancellation.NONE);
        return (System.nanoTime() - start) / MILLION;
    }

    private static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
