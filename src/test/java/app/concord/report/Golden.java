package app.concord.report;

import app.concord.model.CheckResult;
import app.concord.model.Review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the expected reports and writes the actual ones. */
final class Golden {
    private Golden() {}

    static String read(String name) {
        try (InputStream file =
                Objects.requireNonNull(Golden.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(Report report, CheckResult result, boolean color, boolean factsOnly) {
        return write(report, Review.of(result), color, factsOnly);
    }

    static String write(Report report, Review review, boolean color, boolean factsOnly) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            report.write(review, new ReportOptions(color, factsOnly, "1.2.3"), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
