package app.concord.extract;

import app.concord.check.CheckRequest;
import app.concord.check.Checker;
import app.concord.check.Progress;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.ReadingContext;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What it costs to read all kinds of facts out of the pieces of the sample and the golden campaigns
 * and out of the lines in ten languages, against one pass of Lucene's StandardAnalyzer over the
 * same text in the same run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class FactsBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<Asset> pieces = new ArrayList<>();
    private final List<ReadingContext> contexts = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<ReadingContext> lineContexts = new ArrayList<>();
    private final Analyzer analyzer = new StandardAnalyzer();

    /** Reads the campaigns and the lines. */
    @Setup
    public void read() throws IOException {
        List<Path> campaigns = new ArrayList<>();
        campaigns.add(Path.of("assets/sample/campaign"));
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/campaigns"))) {
            cases.map(one -> one.resolve("campaign")).sorted().forEach(campaigns::add);
        }
        for (Path campaign : campaigns) {
            CheckResult result =
                    new Checker()
                            .run(
                                    CheckRequest.of(campaign, TODAY),
                                    Progress.NONE,
                                    Cancellation.NONE);
            for (Asset asset : result.campaign().assets()) {
                pieces.add(asset);
                contexts.add(
                        new ReadingContext(
                                asset.language(), result.campaign().marketsOf(asset), TODAY));
                asset.blocks().stream().map(Block::text).forEach(texts::add);
            }
        }
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/facts"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".facts")).sorted().toList()) {
                String language = String.valueOf(file.getFileName()).substring(0, 2);
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("# ")) {
                        lines.add(line);
                        lineContexts.add(new ReadingContext(language, List.of(), TODAY));
                    }
                }
            }
        }
    }

    /** All facts of all pieces. */
    @Benchmark
    public int factsOfPieces() {
        int facts = 0;
        for (int i = 0; i < pieces.size(); i++) {
            facts += Extractors.extract(pieces.get(i), contexts.get(i)).facts().size();
        }
        return facts;
    }

    /** The pieces' texts through the analyser. */
    @Benchmark
    public int analyzerOfPieces() throws IOException {
        return analyze(texts);
    }

    /** All facts of the lines in ten languages, each of which states several or is a trap. */
    @Benchmark
    public int factsOfLines() {
        int facts = 0;
        for (int i = 0; i < lines.size(); i++) {
            facts += Extractors.line(lines.get(i), lineContexts.get(i)).size();
        }
        return facts;
    }

    /** The lines through the analyser. */
    @Benchmark
    public int analyzerOfLines() throws IOException {
        return analyze(lines);
    }

    private int analyze(List<String> all) throws IOException {
        int tokens = 0;
        for (String text : all) {
            try (TokenStream stream = analyzer.tokenStream("text", text)) {
                stream.reset();
                while (stream.incrementToken()) {
                    tokens++;
                }
                stream.end();
            }
        }
        return tokens;
    }
}
