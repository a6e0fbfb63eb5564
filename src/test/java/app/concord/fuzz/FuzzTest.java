package app.concord.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Every target reads a few inputs of chance, the same each time; {@link Fuzz} reads as many as one
 * likes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // Laid before the first test.
class FuzzTest {
    private static final long SEED = 1;
    private static final int EXECUTIONS = Integer.getInteger("fuzz", 40);

    @TempDir private static Path folder;
    private Traps traps;
    private List<Target> targets;

    @BeforeAll
    void lay() throws IOException {
        traps = new Traps();
        targets = Targets.all(folder);
    }

    @AfterAll
    void takeUp() {
        traps.close();
    }

    List<String> names() {
        return targets.stream().map(Target::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(600)
    void whateverComesIsReadOrRefused(String name) throws IOException {
        Target target =
                targets.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        FuzzRun run = new FuzzRun(target, SEED, Fuzz.BOUNDS, traps, Path.of("target", "fuzz"));
        FuzzRun.Result result = run.run(EXECUTIONS, Long.MAX_VALUE);
        assertThat(result.executions()).isEqualTo(EXECUTIONS);
        assertThat(result.failures())
                .as(
                        "seed %d: %s",
                        SEED,
                        result.failures().stream()
                                .map(Fuzz::told)
                                .collect(Collectors.joining("\n")))
                .isEmpty();
    }
}
