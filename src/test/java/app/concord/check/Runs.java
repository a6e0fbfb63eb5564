package app.concord.check;

import app.concord.model.CampaignSettings;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.Problem;
import app.concord.model.Review;
import app.concord.report.Report;
import app.concord.report.ReportOptions;
import app.concord.report.Reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** Runs the whole pipeline and writes its reports, as the tests of this package need it. */
final class Runs {
    static final Path SAMPLE = Path.of("assets", "sample", "campaign");

    private Runs() {}

    /** The bundled sample campaign on the day and for the market it is made for. */
    static CheckResult sample() {
        return run(sampleRequest(List.of(SAMPLE), 2));
    }

    static CheckRequest sampleRequest(List<Path> paths, int threads) {
        return request(paths, SampleCampaign.TODAY, List.of(SampleCampaign.MARKET), threads);
    }

    static CheckRequest request(
            List<Path> paths, LocalDate today, List<String> markets, int threads) {
        return CheckRequest.of(paths, today, CampaignSettings.NONE.withMarkets(markets))
                .withThreads(threads);
    }

    /** The check of a golden campaign on the day and for the markets its folder tells. */
    static CheckRequest golden(Path folder) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("case.properties"))) {
            properties.load(reader);
        }
        return request(
                List.of(folder.resolve("campaign")),
                LocalDate.parse(properties.getProperty("today")),
                Arrays.stream(properties.getProperty("market").split(","))
                        .map(String::strip)
                        .toList(),
                2);
    }

    static CheckResult run(CheckRequest request) {
        return new Checker().run(request, Progress.NONE, Cancellation.NONE);
    }

    static CheckResult run(Path folder) {
        return run(request(List.of(folder), LocalDate.of(2026, 3, 2), List.of("GB"), 2));
    }

    static String report(String format, CheckResult result, boolean factsOnly) {
        Report report = Objects.requireNonNull(Reports.named(format), format);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            report.write(Review.of(result), new ReportOptions(false, factsOnly, "1.2.3"), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String json(CheckResult result) {
        return report("json", result, false);
    }

    /** The problems of one file. */
    static List<Problem> problems(CheckResult result, String path) {
        return result.problems().stream().filter(p -> path.equals(p.path())).toList();
    }
}
