package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.Checker;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the command line says of a campaign that could not be read whole. */
class BadInputCommandTest {
    @TempDir private Path folder;

    private final Console console = new Console(new Checker());

    @BeforeEach
    void layOut() throws IOException {
        Files.writeString(folder.resolve("kettle.html"), "<h1>Dunmore Kettle</h1><p>£40.00</p>");
        Files.writeString(folder.resolve("flyer.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type");
        Files.writeString(folder.resolve("film.mp4"), "moving pictures");
    }

    private int check(String format, String... more) {
        String[] args = new String[more.length + 6];
        args[0] = "check";
        args[1] = folder.toString();
        args[2] = "--today";
        args[3] = "2026-03-02";
        args[4] = "--format";
        args[5] = format;
        System.arraycopy(more, 0, args, 6, more.length);
        return console.run(args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void namesEveryFileThatWasLost(String format) {
        assertThat(check(format)).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(console.out()).contains("flyer.pdf", "film.mp4");
        assertThat(console.err()).contains("2");
    }

    @Test
    void staysIncompleteWhateverCountsAsAFailure() {
        assertThat(check("text", "--fail-on", "never")).isEqualTo(ExitStatus.INCOMPLETE);
    }

    @Test
    void isFineWithoutThem() throws IOException {
        Files.delete(folder.resolve("flyer.pdf"));
        Files.delete(folder.resolve("film.mp4"));
        assertThat(check("text")).isEqualTo(ExitStatus.FINE);
        assertThat(console.err()).isEmpty();
    }

    @Test
    void anEmptyFolderIsIncompleteToo(@TempDir Path empty) {
        assertThat(console.run("check", empty.toString())).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(console.out()).contains(String.valueOf(empty.getFileName()));
    }

    @Test
    void aPathThatIsNotThereIsWrongUsage() {
        assertThat(console.run("check", folder.resolve("nowhere").toString()))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains("nowhere");
    }
}
