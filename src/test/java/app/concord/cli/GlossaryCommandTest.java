package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.Checker;
import app.concord.report.Specimens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A campaign with a glossary through the command line. {@code -Dgolden=write} writes what is
 * expected anew, to be read in the difference before it is kept.
 */
class GlossaryCommandTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "glossary");
    private static final Path CAMPAIGN = GOLDEN.resolve("campaign");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    @TempDir private Path folder;

    private static void compare(String name, String found) throws IOException {
        Path expected = GOLDEN.resolve(name);
        if (WRITE) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static String run(int status, String... args) {
        Console console = new Console(new Checker());
        assertThat(console.run(args)).as(console.err()).isEqualTo(status);
        return console.out();
    }

    @Test
    void checkHoldsThePiecesAgainstTheGlossary() throws IOException {
        String found =
                run(
                        ExitStatus.FINE,
                        "check",
                        CAMPAIGN.toString(),
                        "--today",
                        "2026-05-05",
                        "--market",
                        "GB");
        compare("check.txt", found);
    }

    @Test
    void glossaryProposesFurtherRows() throws IOException {
        compare("proposed.csv", run(ExitStatus.FINE, "glossary", CAMPAIGN.toString()));
    }

    @Test
    void proposedGlossaryIsReadBackAndHasNothingToAdd() throws IOException {
        Path file = folder.resolve("glossary.csv");
        run(ExitStatus.FINE, "glossary", CAMPAIGN.toString(), "--out", file.toString());
        String first = Files.readString(file);
        run(
                ExitStatus.FINE,
                "glossary",
                CAMPAIGN.toString(),
                "--glossary",
                file.toString(),
                "--out",
                file.toString());
        assertThat(Files.readString(file)).isEqualTo(first);
    }

    @Test
    void anotherGlossaryIsNamed() throws IOException {
        Path file = folder.resolve("terms.csv");
        Files.writeString(file, "term\nClear Refill club\n");
        String found =
                run(
                        ExitStatus.FINE,
                        "check",
                        CAMPAIGN.toString(),
                        "--glossary",
                        file.toString(),
                        "--today",
                        "2026-05-05",
                        "--market",
                        "GB");
        assertThat(found)
                .contains("glossary terms.csv", "“Clear Refill Club”", "the glossary is terms.csv")
                .doesNotContain("MineralTuoch” looks like a slip for");
    }

    @Test
    void rowThatCannotBeFollowedMakesTheCheckIncomplete() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Aurora costs £5 today.");
        Files.writeString(folder.resolve("GLOSSARY.CSV"), "term,mark\nAurora,copyright\n");
        String found = run(ExitStatus.INCOMPLETE, "check", folder.toString());
        assertThat(found)
                .contains("GLOSSARY.CSV, row 1: this row of the glossary was not used")
                .contains("its mark is none of ®, ™ and ℠; copyright");
    }

    @Test
    void glossaryThatIsNotThereIsWrongUsage() {
        Console console = new Console(new FixedChecks(Specimens.clean()));
        assertThat(console.run("facts", folder.toString(), "--glossary", "none.csv"))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).startsWith("There is no glossary ‘none.csv’.");
        assertThat(console.run("glossary", folder.toString(), "--out", folder.toString()))
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void optionReachesTheRequest() throws IOException {
        Path file = Files.writeString(folder.resolve("g.csv"), "term\n");
        FixedChecks checks = new FixedChecks(Specimens.clean());
        Console console = new Console(checks);
        console.run("glossary", folder.toString(), "--glossary", file.toString());
        assertThat(Objects.requireNonNull(checks.requests.getFirst().settings().glossary()))
                .isEqualTo(file);
        assertThat(console.out())
                .isEqualTo("\ufeffterm,short forms,forbidden,mark,language,note\nGlow,,,™,,\n");
    }

    @Test
    void incompleteInputIsTold() {
        Console console = new Console(new FixedChecks(Specimens.incomplete()));
        assertThat(console.run("glossary", folder.toString())).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(console.err()).startsWith("Incomplete: ");
    }
}
