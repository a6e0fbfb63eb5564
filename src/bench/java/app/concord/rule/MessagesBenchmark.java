package app.concord.rule;

import app.concord.extract.Extractors;
import app.concord.link.Linked;
import app.concord.link.Linker;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Campaign;
import app.concord.model.Fact;
import app.concord.model.Finding;
import app.concord.model.ReadingContext;
import app.concord.text.Terms;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the analysis of texts costs beside one pass of an analyser over the same posts, and how that
 * grows with their number. To the analysis of texts belongs everything that is read from words
 * rather than from facts: cutting texts into words and lines, the taglines and their wordings,
 * claims, sentences that pieces say otherwise, the messages of the brief, conditions, address,
 * names, and the tables of messages, taglines and claims; not what comes before, importing, reading
 * facts and linking them. Each part is measured where it is first asked for, so that the first pays
 * for what it shares with later ones. Times are those that the thread spent computing, the least of
 * several runs, so that they hold on a busy machine; the memory asked for is told beside them, as
 * the time to collect it is not among them. Run it with the numbers of posts:
 *
 * <pre>java -Xms2g -Xmx2g -XX:+UseSerialGC app.concord.rule.MessagesBenchmark 5000 20000 80000
 * </pre>
 */
public final class MessagesBenchmark {
    private static final int[] SIZES = {5_000, 20_000, 80_000};
    private static final int WARM_UP = 4_000;
    private static final int WARM_UPS = 6;
    private static final int RUNS = 4;
    private static final double MILLION = 1e6;
    private static final Path TEXTS = Path.of("src/test/resources");

    private final Map<String, Long> parts = new LinkedHashMap<>();
    private final Map<String, Long> allocated = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private MessagesBenchmark() {}

    /** Prints a table for every size. */
    public static void main(String[] args) throws IOException {
        int[] sizes =
                args.length == 0
                        ? SIZES
                        : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        Posts few = new Posts(WARM_UP);
        for (int i = 0; i < WARM_UPS; i++) {
            new MessagesBenchmark().run(few);
            few.passes();
        }
        for (int size : sizes) {
            print(size, new Posts(size));
        }
    }

    private static void print(int size, Posts posts) {
        Map<String, Long> least = new LinkedHashMap<>();
        long all = Long.MAX_VALUE;
        int found = 0;
        Map<String, Long> allocated = Map.of();
        for (int i = 0; i < RUNS; i++) {
            MessagesBenchmark run = new MessagesBenchmark();
            run.run(posts);
            all = Math.min(all, run.parts.values().stream().mapToLong(Long::longValue).sum());
            run.parts.forEach((part, time) -> least.merge(part, time, Math::min));
            posts.passes().forEach((part, time) -> least.merge(part, time, Math::min));
            found = run.findings.size();
            allocated = run.allocated;
        }
        double terms = least.getOrDefault("pass: Terms", 1L);
        double standard = least.getOrDefault("pass: StandardAnalyzer", 1L);
        System.out.printf(
                Locale.ROOT,
                "%d posts, %d characters, %d findings: %.0f ms, %.4f ms a post,"
                        + " %.2f passes of Terms, %.2f of StandardAnalyzer%n",
                size,
                posts.characters,
                found,
                all / MILLION,
                all / MILLION / size,
                all / terms,
                all / standard);
        for (Map.Entry<String, Long> part : least.entrySet()) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-26s %8.1f ms %6.2f passes %6.0f MB%n",
                    part.getKey(),
                    part.getValue() / MILLION,
                    part.getValue() / terms,
                    allocated.getOrDefault(part.getKey(), 0L) / MILLION);
        }
    }

    /** The posts with the facts that are known of them before their texts are analysed. */
    private static final class Posts {
        private final Campaign campaign;
        private final Linked linked;
        private final List<Asset> assets = new ArrayList<>();
        private long characters;

        Posts(int size) throws IOException {
            campaign = new PostCampaign(size, TEXTS).campaign();
            Asset brief = campaign.brief();
            if (brief != null) {
                assets.add(brief);
            }
            assets.addAll(campaign.assets());
            List<Fact> facts = new ArrayList<>();
            for (Asset asset : assets) {
                ReadingContext context =
                        new ReadingContext(asset.language(), campaign.markets(), campaign.today());
                facts.addAll(Extractors.extract(asset, context).facts());
                for (Block block : asset.blocks()) {
                    characters += block.text().length();
                }
            }
            linked = Linker.link(campaign, facts);
        }

        Statements statements() {
            return new Statements(campaign, linked.subjects(), linked.facts());
        }

        /** One pass of either analyser. */
        Map<String, Long> passes() {
            Map<String, Long> passes = new LinkedHashMap<>();
            long start = cpu();
            int words = 0;
            for (Asset asset : assets) {
                for (Block block : asset.blocks()) {
                    words += Terms.of(block.text(), asset.language()).size();
                }
            }
            passes.put("pass: Terms", cpu() - start);
            try (Analyzer analyzer = new StandardAnalyzer()) {
                start = cpu();
                for (Asset asset : assets) {
                    for (Block block : asset.blocks()) {
                        words -= tokens(analyzer, block.text());
                    }
                }
                passes.put("pass: StandardAnalyzer", cpu() - start);
            }
            if (words == Integer.MIN_VALUE) {
                throw new IllegalStateException();
            }
            return passes;
        }

        private static int tokens(Analyzer analyzer, String text) {
            int tokens = 0;
            try (TokenStream stream = analyzer.tokenStream("text", text)) {
                stream.reset();
                while (stream.incrementToken()) {
                    tokens++;
                }
                stream.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return tokens;
        }
    }

    private void run(Posts posts) {
        Statements statements = posts.statements();
        time("words", statements::prose);
        time("lines", () -> statements.prose().lines());
        time("own names", statements::names);
        time("taglines", statements::taglines);
        time("claims", statements::claims);
        time("messages of the brief", statements::messages);
        judge("altered messages", new MessageMismatchRule(), statements);
        judge("missing messages", new MessageMissingRule(), statements);
        judge("conditions", new TermsMismatchRule(), statements);
        judge("address", new ToneMismatchRule(), statements);
        judge("names", new NameMismatchRule(), statements);
        judge("terms of the glossary", new BrandTermRule(), statements);
        time("table of claims", () -> ClaimFacts.among(posts.linked.facts(), statements));
        time("table of taglines", () -> TaglineTables.of(statements, findings));
        time("table of messages", () -> MessageTables.of(statements, findings));
    }

    private void judge(String part, Rule rule, Statements statements) {
        time(part, () -> findings.addAll(rule.judge(statements).findings()));
    }

    private void time(String part, Supplier<?> work) {
        long before = allocated();
        long start = cpu();
        work.get();
        parts.merge(part, cpu() - start, Long::sum);
        allocated.merge(part, allocated() - before, Long::sum);
    }

    private static long allocated() {
        var threads = ManagementFactory.getThreadMXBean();
        return threads instanceof com.sun.management.ThreadMXBean allocating
                ? allocating.getCurrentThreadAllocatedBytes()
                : 0;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
