package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.ReadingContext;
import app.concord.report.Specimens;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class ExtractCommandTest {
    private static final String CODE =
            "[{\"type\":\"code\",\"start\":%d,\"end\":%d,\"text\":\"GLOW20\",\"value\":\"GLOW20\"}]";

    private final FixedChecks checks = new FixedChecks(Specimens.clean());
    private final Console console = new Console(checks);

    @Test
    void answersEachLineInOrder() {
        assertThat(console.input("use GLOW20\r\n\n£ GLOW20").run("extract")).isZero();
        assertThat(console.out())
                .isEqualTo(CODE.formatted(4, 10) + "\n[]\n" + CODE.formatted(2, 8) + "\n");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(console.run("extract")).isZero();
        assertThat(console.out()).isEmpty();
    }

    @Test
    void optionsDecideOpenNotations() {
        console.input("a\n")
                .run("extract", "--market=de", "--language", "DE", "--today", "2026-11-24");
        assertThat(checks.contexts)
                .containsExactly(
                        new ReadingContext("de", List.of("DE"), LocalDate.of(2026, 11, 24)));
    }

    @Test
    void objectsOverruleOptions() {
        String lines =
                """
                {"text":"a","language":"fr","market":"fr,BE","today":"2025-01-02"}
                {"text":"GLOW20","language":null,"more":1}
                """;
        int status =
                console.input(lines)
                        .run("extract", "--lines", "json", "--market", "GB", "--today=2026-11-24");
        assertThat(status).isZero();
        assertThat(checks.contexts)
                .containsExactly(
                        new ReadingContext("fr", List.of("FR", "BE"), LocalDate.of(2025, 1, 2)),
                        new ReadingContext(null, List.of("GB"), LocalDate.of(2026, 11, 24)));
        assertThat(console.out()).isEqualTo("[]\n" + CODE.formatted(0, 6) + "\n");
    }

    @Test
    void aBadLineIsNamedAndTheOthersAreRead() {
        String lines =
                """
                {"text":"GLOW20"}
                no object
                {"text":"a","today":"yesterday"}
                {"text":"GLOW20"}
                """;
        assertThat(console.input(lines).run("extract", "--lines", "json")).isEqualTo(3);
        assertThat(console.out().lines())
                .containsExactly(CODE.formatted(0, 6), "[]", "[]", CODE.formatted(0, 6));
        assertThat(console.err().lines())
                .containsExactly(
                        "Line 2: not a JSON object with a text.",
                        "Line 3: today is not a date as YYYY-MM-DD.");
    }

    @Test
    void mistakesAreWrongUsage() {
        assertThat(console.run("extract", "--lines", "xml")).isEqualTo(2);
        assertThat(console.run("extract", "--language", "english")).isEqualTo(2);
        assertThat(console.run("extract", "--market", "XX")).isEqualTo(2);
        assertThat(console.run("extract", "--today", "now")).isEqualTo(2);
    }

    @Test
    void linesLongerThanTheBufferAreReadWhole() throws IOException {
        String longLine = "ä".repeat(100_000);
        List<String> read = new ArrayList<>();
        int[] waits = {0};
        InputStream in =
                new ByteArrayInputStream(
                        ("\uFEFFa\r\n" + longLine + "\n\nb").getBytes(StandardCharsets.UTF_8));
        Lines lines = new Lines(in, () -> waits[0]++);
        for (String line = lines.next(); line != null; line = lines.next()) {
            read.add(line);
        }
        assertThat(read).containsExactly("a", longLine, "", "b");
        assertThat(waits[0]).isLessThan(8);
    }
}
