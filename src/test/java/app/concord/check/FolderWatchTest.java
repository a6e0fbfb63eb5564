package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A change of a campaign's files is noticed, once, and what is no part of it is not. */
class FolderWatchTest {
    private static final long PATIENCE_SECONDS = 60;

    @TempDir private Path folder;
    private final Semaphore told = new Semaphore(0);
    private @Nullable FolderWatch watch;

    @BeforeEach
    void campaign() throws IOException {
        Files.createDirectories(folder.resolve("web/.git"));
        Files.writeString(folder.resolve("web/a.html"), "one");
    }

    @AfterEach
    void end() throws IOException {
        if (watch != null) {
            watch.close();
        }
    }

    private void watch(Path... paths) throws IOException {
        watch = FolderWatch.of(List.of(paths), told::release);
    }

    private void assertTold() throws InterruptedException {
        assertThat(told.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    /** What happens after it is told; what happened before would have been told first. */
    private void assertNotToldBefore(Path marker) throws IOException, InterruptedException {
        Thread.sleep(FolderWatch.QUIET.toMillis() * 3);
        assertThat(told.availablePermits()).isZero();
        Files.writeString(marker, "now");
        assertTold();
    }

    @Test
    void aChangedANewAndADeletedFile() throws IOException, InterruptedException {
        watch(folder);
        Files.writeString(folder.resolve("web/a.html"), "two");
        assertTold();
        Files.writeString(folder.resolve("b.txt"), "new");
        assertTold();
        Files.delete(folder.resolve("web/a.html"));
        assertTold();
    }

    @Test
    void aFileInAFolderThatCameLater() throws IOException, InterruptedException {
        watch(folder);
        Path later = Files.createDirectories(folder.resolve("print/autumn"));
        assertTold();
        Files.writeString(later.resolve("flyer.txt"), "new");
        assertTold();
    }

    @Test
    void whatIsNoPartOfACampaign() throws IOException, InterruptedException {
        watch(folder);
        Files.writeString(folder.resolve("spring.concord"), "{}");
        Files.writeString(folder.resolve(".hidden"), "x");
        Files.writeString(folder.resolve("web/.git/HEAD"), "x");
        Files.writeString(folder.resolve("~$draft.docx"), "x");
        assertNotToldBefore(folder.resolve("web/a.html"));
    }

    @Test
    void ofFilesNamedOneByOneTheirNeighboursDoNotCount() throws IOException, InterruptedException {
        watch(folder.resolve("web/a.html"));
        Files.writeString(folder.resolve("web/neighbour.html"), "x");
        assertNotToldBefore(folder.resolve("web/a.html"));
    }

    @Test
    void afterTheEndNothingIsTold() throws IOException, InterruptedException {
        FolderWatch ended = FolderWatch.of(List.of(folder), told::release);
        ended.close();
        watch(folder.resolve("web"));
        Files.writeString(folder.resolve("b.txt"), "x");
        assertNotToldBefore(folder.resolve("web/a.html"));
        Thread.sleep(FolderWatch.QUIET.toMillis() * 3);
        assertThat(told.availablePermits()).isZero();
    }
}
