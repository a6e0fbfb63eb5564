package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class ReportsTest {
    private static final ReportOptions ALL = new ReportOptions(false, false, "1.2.3");

    static Stream<Report> reports() {
        return Reports.all().stream();
    }

    @Test
    void everyFormatOfTheContractIsThereSorted() {
        assertThat(Reports.all())
                .extracting(Report::id)
                .containsExactly("csv", "html", "json", "junit", "pdf", "sarif", "text", "xlsx");
        assertThat(Reports.named("pdf")).isNotNull();
        assertThat(Reports.named("doc")).isNull();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void doesNotDependOnTheMachine(Report report) {
        byte[] expected = Golden.bytes(report, Specimens.decided(), ALL);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Golden.bytes(report, Specimens.decided(), ALL)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void leavesTheStreamOpen(Report report) throws IOException {
        class Watched extends ByteArrayOutputStream {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        }
        Watched out = new Watched();
        report.write(Specimens.decided(), ALL, out);
        assertThat(out.closed).isFalse();
        assertThat(out.size()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void clientsDoNotLearnWhoDecided(Report report) throws IOException {
        if (report.id().equals("pdf")) {
            // Its letters are packed; its own test reads them.
            return;
        }
        ReportOptions client = new ReportOptions(false, false, "1.2.3", Severity.ERROR, true, null);
        assertThat(words(Golden.bytes(report, Specimens.decided(), client)))
                .contains("The flyer is printed")
                .doesNotContain("Kim")
                .doesNotContain("Ira");
    }

    /** The bytes as text, those of an archive unpacked. */
    private static String words(byte[] bytes) throws IOException {
        if (bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }
}
