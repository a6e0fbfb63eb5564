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
import org.openjdk.jmh.annotations.Param;
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
 * same text in the same run; what a price string costs; and how the time grows with a text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class FactsBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ReadingContext OF_SHOP = new ReadingContext(null, List.of("US"), TODAY);
    private static final ReadingContext OF_PAGE = new ReadingContext("en", List.of("GB"), TODAY);

    private static final String[] PRICES = {
        "$1.00",
        "1.00 €",
        "US$:1.00",
        "Price: $ 1.00",
        "£1.00 each",
        "was $1.00",
        "1.00 EUR",
        "From 1.00 USD",
        "CHF 1.00",
        "1.00",
        "Sale price $1.00 incl. tax",
        "1.00 kr"
    };

    private final List<Asset> pieces = new ArrayList<>();
    private final List<ReadingContext> contexts = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<ReadingContext> lineContexts = new ArrayList<>();
    private final List<String> prices = new ArrayList<>();
    private final Analyzer analyzer = new StandardAnalyzer();

    /**
     * A text of one block in English, in a size of its own: a tenth of the time is a tenth of it.
     */
    @State(Scope.Benchmark)
    public static class Growing {
        /** Number of characters. */
        @Param({"1000", "10000", "100000", "1000000", "10000000"})
        public int size;

        private Asset piece = new PageOfText("en").asset();

        /** Joins lines until the text is long enough. */
        @Setup
        public void write() throws IOException {
            StringBuilder text = new StringBuilder(size + 1000);
            List<String> sentences = linesOf(Path.of("src/test/resources/facts/en.facts"));
            for (int i = 0; text.length() < size; i++) {
                text.append(sentences.get(i % sentences.size())).append('\n');
            }
            text.setLength(size);
            piece = new PageOfText("en").paragraph(text.toString()).asset();
        }
    }

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
                for (String line : linesOf(file)) {
                    lines.add(line);
                    lineContexts.add(new ReadingContext(language, List.of(), TODAY));
                }
            }
        }
        for (int i = 0; i < 600; i++) {
            String amount = (i * 37 + 5) % 2000 + "." + (10 + i % 90);
            prices.add(PRICES[i % PRICES.length].replace("1.00", amount));
        }
    }

    private static List<String> linesOf(Path facts) throws IOException {
        return Files.readAllLines(facts).stream()
                .filter(line -> !line.isBlank() && !line.startsWith(" ") && !line.startsWith("# "))
                .toList();
    }

    /** All facts of 600 strings that hold a price each, as pages of shops show them. */
    @Benchmark
    public int factsOfPrices() {
        int facts = 0;
        for (String price : prices) {
            facts += Extractors.line(price, OF_SHOP).size();
        }
        return facts;
    }

    /** All facts of one long text. */
    @Benchmark
    public int factsOfLongText(Growing text) {
        return Extractors.extract(text.piece, OF_PAGE).facts().size();
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
