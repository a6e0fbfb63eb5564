package app.concord.check.search;

import app.concord.model.Cancellation;
import app.concord.model.CheckResult;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Times the search in a campaign of 2,000 pieces as someone types: the answer after each key. Not a
 * test: it is started by hand.
 */
final class SearchBenchmark {
    private static final int PIECES = 2_000;
    private static final int PASSAGES = 30;
    private static final int WARM = 2;
    private static final int MEASURED = 5;
    private static final List<String> QUERIES =
            List.of(
                    "matratze",
                    "kostenlose lieferung bis",
                    "\"kostenlose Lieferung\" TRAUM15",
                    "kind:price channel:email 29,99",
                    "file:piece-1* lang:fr livraison OR remise -couette",
                    "price:649.99",
                    "mattrezz");

    private SearchBenchmark() {}

    /** Prints median and longest times in milliseconds. */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        CheckResult result = ManyPieces.of(PIECES, PASSAGES);
        List<Double> builds = new ArrayList<>();
        ContentSearch search = ContentSearch.of(result, Cancellation.NONE);
        for (int i = 0; i < MEASURED; i++) {
            long start = cpu();
            search = ContentSearch.of(result, Cancellation.NONE);
            builds.add((cpu() - start) / 1e6);
        }
        out.printf(
                "%d pieces, %d passages: index in %.0f ms%n",
                search.pieces(), search.passages(), median(builds));
        List<Double> all = new ArrayList<>();
        for (String query : QUERIES) {
            List<Double> keys = new ArrayList<>();
            double longest = 0;
            String slowest = "";
            for (int length = 1; length <= query.length(); length++) {
                SearchRequest request = SearchRequest.of(query.substring(0, length));
                List<Double> times = new ArrayList<>();
                for (int i = 0; i < WARM + MEASURED; i++) {
                    long start = cpu();
                    search.search(request, Cancellation.NONE);
                    if (i >= WARM) {
                        times.add((cpu() - start) / 1e6);
                    }
                }
                double time = median(times);
                keys.add(time);
                if (time > longest) {
                    longest = time;
                    slowest = request.text();
                }
            }
            all.addAll(keys);
            out.printf(
                    "%-52s median %6.1f ms a key, longest %6.1f ms at '%s'%n",
                    query, median(keys), longest, slowest);
        }
        out.printf(
                "all keys: median %.1f ms, longest %.1f ms%n", median(all), Collections.max(all));
    }

    /** The time this thread worked, so that it does not count what else the machine does. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
