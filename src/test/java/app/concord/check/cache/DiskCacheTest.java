package app.concord.check.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** An entry is there whole or not at all, whatever the disk and others do. */
class DiskCacheTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final long PLENTY = 1 << 20;

    @TempDir private Path room;
    private Path folder;

    @BeforeEach
    void name() {
        folder = room.resolve("cache");
    }

    private DiskCache cache(long most) {
        return new DiskCache(folder, most, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Key key(String name) {
        return Key.of("test", out -> out.text(name));
    }

    private static void put(DiskCache cache, String name, String text) {
        cache.put(key(name), out -> out.text(text));
    }

    private static @Nullable String get(DiskCache cache, String name) {
        return cache.get(key(name), In::text);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void used(String name, int minutesAgo) throws IOException {
        Path file = new CacheFiles(folder).entry(key(name));
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60L * minutesAgo)));
    }

    @Test
    void keepsAndFindsAgain() throws IOException {
        assertThat(get(cache(PLENTY), "a")).isNull();
        assertThat(folder).as("nothing is made for looking").doesNotExist();
        put(cache(PLENTY), "a", "one");
        put(cache(PLENTY), "b", "zwö ☃ \ud800");
        assertThat(get(cache(PLENTY), "a")).isEqualTo("one");
        assertThat(get(cache(PLENTY), "b")).isEqualTo("zwö ☃ \ud800");
        assertThat(files()).hasSize(2);
        put(cache(PLENTY), "a", "one");
        assertThat(files()).hasSize(2);
    }

    @Test
    void othersMayNotLook() throws IOException {
        put(cache(PLENTY), "a", "one");
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void folderThatOthersMayWriteToIsNotUsed() throws IOException {
        put(cache(PLENTY), "a", "one");
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(get(cache(PLENTY), "a")).isNull();
        put(cache(PLENTY), "b", "two");
        assertThat(files()).hasSize(1);
    }

    @Test
    void leastLatelyUsedGoesFirst() throws IOException {
        DiskCache cache = cache(4_000);
        String text = "x".repeat(900);
        for (String name : List.of("a", "b", "c", "d")) {
            put(cache, name, name + text);
        }
        used("a", 50);
        used("b", 40);
        used("c", 30);
        used("d", 20);
        assertThat(get(cache(4_000), "a")).startsWith("a");
        put(cache(4_000), "e", "e" + text);
        assertThat(get(cache(4_000), "b")).isNull();
        assertThat(get(cache(4_000), "a")).startsWith("a");
        assertThat(get(cache(4_000), "e")).startsWith("e");
        assertThat(cache(4_000).size()).isLessThanOrEqualTo(4_000);
    }

    @Test
    void neverHoldsMoreThanItMay() {
        DiskCache cache = cache(10_000);
        for (int i = 0; i < 60; i++) {
            put(cache, "n" + i, "y".repeat(i * 37));
            assertThat(cache.size()).isLessThanOrEqualTo(10_000);
        }
        put(cache, "large", "z".repeat(20_000));
        assertThat(get(cache, "large")).isNull();
        assertThat(get(cache, "n59")).isNotNull();
    }

    @Test
    void entryUnderAnotherNameIsNotTaken() throws IOException {
        put(cache(PLENTY), "a", "one");
        CacheFiles files = new CacheFiles(folder);
        Path other = files.entryToWrite(key("b"));
        Files.copy(files.entry(key("a")), other);
        assertThat(get(cache(PLENTY), "b")).isNull();
        assertThat(other).as("thrown away").doesNotExist();
        assertThat(get(cache(PLENTY), "a")).isEqualTo("one");
    }

    @Test
    void damagedEntryIsThrownAway() throws IOException {
        put(cache(PLENTY), "a", "one");
        Path file = new CacheFiles(folder).entry(key("a"));
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length; i++) {
            byte[] other = bytes.clone();
            other[i] ^= 1;
            Files.write(file, other);
            assertThat(get(cache(PLENTY), "a")).as("byte " + i).isNull();
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void whatIsReadOtherwiseThanWrittenIsThrownAway() {
        put(cache(PLENTY), "a", "one");
        assertThat(cache(PLENTY).<Integer>get(key("a"), In::number)).isNull();
        put(cache(PLENTY), "a", "one");
        assertThat(
                        cache(PLENTY)
                                .<Object>get(
                                        key("a"),
                                        in -> {
                                            throw new IllegalStateException("anything");
                                        }))
                .isNull();
    }

    @Test
    void brokenWritingLeavesNothing() throws IOException {
        DiskCache cache = cache(PLENTY);
        cache.put(
                key("a"),
                out -> {
                    throw new UnfitException("for a reason");
                });
        put(cache, "b", "two");
        cache.put(
                key("c"),
                out -> {
                    out.text("half");
                    throw new UncheckedIOException(new IOException("No space left on device"));
                });
        put(cache, "d", "given up");
        assertThat(files()).hasSize(1);
        assertThat(get(cache, "b")).isEqualTo("two");
        assertThat(get(cache, "d")).isNull();
    }

    @Test
    void folderThatCannotBeMadeCostsNothing() throws IOException {
        Files.writeString(folder, "a file is in the way");
        put(cache(PLENTY), "a", "one");
        assertThat(get(cache(PLENTY), "a")).isNull();
        assertThat(cache(PLENTY).size()).isZero();
        cache(PLENTY).clear();
        assertThat(folder).hasContent("a file is in the way");
    }

    @Test
    void folderMayBeALinkAndWhatElseIsThereStays() throws IOException {
        Path elsewhere = Files.createDirectory(room.resolve("elsewhere"));
        Path kept = Files.writeString(elsewhere.resolve("letter.txt"), "mine");
        Path deep = Files.createDirectories(elsewhere.resolve("ab/cd")).resolve("x.entry");
        Files.writeString(deep, "mine too");
        Path other = Files.createDirectory(room.resolve("other"));
        Path target = Files.writeString(other.resolve("0".repeat(64) + ".entry"), "not ours");
        Files.createSymbolicLink(elsewhere.resolve("cd"), other);
        Files.createSymbolicLink(folder, elsewhere);
        DiskCache cache = cache(3_000);
        String last = "";
        for (int i = 0; i < 20; i++) {
            // What would lie behind the link is not kept, and costs the others nothing.
            String name = "n" + i;
            put(cache, name, "y".repeat(400));
            last = key(name).hex().startsWith("cd") ? last : name;
        }
        assertThat(get(cache(3_000), last)).isNotNull();
        cache.clear();
        assertThat(cache.size()).isZero();
        assertThat(kept).hasContent("mine");
        assertThat(deep).hasContent("mine too");
        assertThat(target).hasContent("not ours");
    }

    @Test
    void whatWasLeftUnfinishedGoesInTime() throws IOException {
        put(cache(PLENTY), "a", "one");
        Path old = Files.writeString(folder.resolve("123.part"), "half");
        Path young = Files.writeString(folder.resolve("124.part"), "half");
        Files.setLastModifiedTime(old, FileTime.from(NOW.minusSeconds(10_000)));
        Files.setLastModifiedTime(young, FileTime.from(NOW));
        put(cache(PLENTY), "b", "two");
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void clearingForgetsAll() throws IOException {
        DiskCache cache = cache(PLENTY);
        put(cache, "a", "one");
        assertThat(cache.size()).isPositive();
        cache.clear();
        assertThat(cache.size()).isZero();
        assertThat(get(cache, "a")).isNull();
        put(cache, "a", "one");
        assertThat(get(cache, "a")).isEqualTo("one");
    }
}
