package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.CheckResult;
import app.concord.model.Review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Holds a report against the expected one; with {@code -Dgolden=write} it becomes that. */
    static void matches(String name, String actual) {
        if ("write".equals(System.getProperty("golden"))) {
            Path file = Path.of("src/test/resources/app/concord/report").resolve(name);
            try {
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.writeString(file, actual);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return;
        }
        assertThat(actual).isEqualTo(read(name));
    }

    static byte[] bytes(Report report, Review review, ReportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            report.write(review, options, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String write(Report report, CheckResult result, boolean color, boolean factsOnly) {
        return write(report, Review.of(result), color, factsOnly);
    }

    static String write(Report report, Review review, boolean color, boolean factsOnly) {
        return new String(
                bytes(report, review, new ReportOptions(color, factsOnly, "1.2.3")),
                StandardCharsets.UTF_8);
    }
}
