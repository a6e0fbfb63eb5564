package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;

/** Holds the reports to the same bytes whatever does not belong to the question asked. */
class DeterminismTest {
    private static String json;
    private static String text;

    @BeforeAll
    static void check() {
        var result = Runs.sample();
        json = Runs.json(result);
        text = Runs.report("text", result, false);
    }

    private static void isSame(CheckRequest request) {
        var result = Runs.run(request);
        assertThat(Runs.json(result)).isEqualTo(json);
        assertThat(Runs.report("text", result, false)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void numberOfThreadsNeverShows(int threads) {
        isSame(Runs.sampleRequest(List.of(Runs.SAMPLE), threads));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void orderOfTheFilesNeverShows(int seed) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(Runs.SAMPLE)) {
            walk.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        if (seed > 0) {
            Collections.shuffle(files, new Random(seed));
        }
        isSame(Runs.sampleRequest(files, 2));
    }

    @Test
    void namingAFileTwiceNeverShows() {
        isSame(
                Runs.sampleRequest(
                        List.of(Runs.SAMPLE, Runs.SAMPLE.resolve("print/window-poster.pdf")), 2));
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Asia/Kathmandu",
        "ar-EG-u-nu-arab, Pacific/Auckland",
        "de-DE, America/New_York"
    })
    void countryAndClockOfTheMachineNeverShow(String locale, String zone) {
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            isSame(Runs.sampleRequest(List.of(Runs.SAMPLE), 2));
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }
}
