package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.Checker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class RehearsalTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void everyCommandLineRunsAndNothingIsSaid(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The Otter lamp costs £20.");
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        int status =
                rehearse(
                        "check",
                        folder.resolve("a.txt").toString(),
                        "--format",
                        "json",
                        "--out",
                        first.toString(),
                        "---",
                        "--version",
                        "---",
                        "facts",
                        folder.resolve("a.txt").toString(),
                        "--format",
                        "json",
                        "--out",
                        second.toString());
        assertThat(status).isZero();
        assertThat(first).exists();
        assertThat(second).exists();
        assertThat(out.size() + err.size()).isZero();
    }

    @Test
    void theFirstThatFailsIsTold() {
        assertThat(rehearse("rules", "---", "nonsense", "---", "--version"))
                .isEqualTo(ExitStatus.USAGE);
    }

    private int rehearse(String... args) {
        return Rehearsal.run(
                args,
                new Session(
                        Checker::new,
                        InputStream.nullInputStream(),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Terminal.NONE,
                        "1"));
    }
}
