package app.concord.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.concord.model.Asset;
import app.concord.model.Cancellation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Any beginning of any sample, and any sample with bytes changed, gives assets or a problem: no
 * exception but an {@link IOException}, and never more than five seconds of work or 512 MB.
 *
 * <p>{@code -Drobustness=N} tries N beginnings and N changes of each sample instead of a few.
 */
class ImporterRobustnessTest {
    private static final int TRIES = Integer.getInteger("robustness", 10);
    private static final long MOST_NANOS = 5_000_000_000L;
    private static final long MOST_BYTES = 512L << 20;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<String> samples() {
        return ImporterSamples.all().keySet().stream().sorted();
    }

    private static SourceFile sample(String name) {
        return Objects.requireNonNull(ImporterSamples.all().get(name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anyBeginningGivesAssetsOrAProblem(String name) {
        SourceFile sample = sample(name);
        byte[] whole = sample.bytes().array();
        Random random = new Random(name.hashCode());
        for (int i = 0; i < TRIES; i++) {
            read(sample, Arrays.copyOf(whole, random.nextInt(whole.length)), name + " cut " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anyChangeOfBytesGivesAssetsOrAProblem(String name) {
        SourceFile sample = sample(name);
        Random random = new Random(name.hashCode() + 1L);
        for (int i = 0; i < TRIES; i++) {
            byte[] changed = sample.bytes().array().clone();
            int count = 1 + random.nextInt(1 + i * 4);
            for (int k = 0; k < count; k++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            read(sample, changed, name + " changed " + i);
        }
    }

    /** Reads on this thread, whose own work and memory are counted, whatever else is running. */
    private static void read(SourceFile sample, byte[] content, String what) {
        SourceFile file =
                new SourceFile(
                        sample.path(), sample.channel(), sample.choices(), Bytes.of(content));
        long nanos = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        try {
            Imported imported = Importers.read(file, Cancellation.NONE);
            boolean words =
                    imported.assets().stream()
                            .map(Asset::blocks)
                            .anyMatch(blocks -> !blocks.isEmpty());
            if (imported.problems().isEmpty() && !words) {
                fail(what + ": neither words nor a problem");
            }
        } catch (IOException e) {
            assertThat(e).as(what).hasMessageNotContaining("null");
        } catch (UncheckedIOException e) {
            fail(what + ": the content is in memory", e);
        } catch (RuntimeException | StackOverflowError e) {
            fail(what, e);
        }
        assertThat(THREADS.getCurrentThreadCpuTime() - nanos)
                .as(what + ": time")
                .isLessThan(MOST_NANOS);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - bytes)
                .as(what + ": memory")
                .isLessThan(MOST_BYTES);
    }
}
