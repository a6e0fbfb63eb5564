package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP archives are read like folders, and hostile ones cost nothing but a problem. */
class ArchivesTest {
    @TempDir private Path folder;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path zip(String name, Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    private CheckResult check(Path... paths) {
        return Runs.run(
                Runs.request(Arrays.asList(paths), LocalDate.of(2026, 5, 4), List.of("GB"), 2));
    }

    private static List<Problem.Kind> kinds(CheckResult result) {
        return result.problems().stream().map(Problem::kind).toList();
    }

    @Test
    void whatAnArchiveHoldsComesInUnderItsPathAndFolder() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("web/lamp.html", utf8("<h1>Lumo lamp</h1><p>Now £40.00</p>"));
        entries.put("__MACOSX/web/._lamp.html", utf8("x"));
        entries.put("social/plan.csv", utf8("Date,Text\n2026-05-05,Lumo lamp for £45.00 only\n"));
        entries.put(".DS_Store", utf8("x"));
        CheckResult result = check(zip("handover.zip", entries));
        assertThat(result.problems()).isEmpty();
        assertThat(result.campaign().assets())
                .extracting("path")
                .containsExactly("handover.zip/social/plan.csv#1", "handover.zip/web/lamp.html");
        assertThat(result.files()).extracting("path").hasSize(2).doesNotContain("handover.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.html", "a/../../evil.html", "/etc/evil.html", "C:\\evil.html"})
    void anEntryThatPointsOutsideIsAProblemAndTheRestIsRead(String name) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.html", utf8("<p>Lumo lamp now £40.00</p>"));
        entries.put(name, utf8("<p>Lumo lamp now £10.00</p>"));
        CheckResult result = check(zip("slip.zip", entries));
        assertThat(kinds(result)).containsExactly(Problem.Kind.DAMAGED);
        assertThat(result.campaign().assets()).hasSize(1);
    }

    @Test
    void anArchiveInsideAnArchiveIsNotOpened() throws IOException {
        byte[] inner = Files.readAllBytes(zip("inner.zip", Map.of("a.html", utf8("<p>Hello</p>"))));
        Files.delete(folder.resolve("inner.zip"));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("b.html", utf8("<p>Hello there</p>"));
        entries.put("more/inner.zip", inner);
        CheckResult result = check(zip("outer.zip", entries));
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.UNKNOWN_FORMAT);
                    assertThat(problem.path()).isEqualTo("outer.zip/more/inner.zip");
                });
        assertThat(result.campaign().assets()).hasSize(1);
    }

    @Test
    void aBombIsStoppedWhileItInflates() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(9);
            zip.putNextEntry(new ZipEntry("page.html"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                zip.write(zeros);
            }
            zip.putNextEntry(new ZipEntry("good.html"));
            zip.write(utf8("<p>Lumo lamp now £40.00</p>"));
        }
        CheckResult result = check(file);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.UNREADABLE);
                    assertThat(problem.path()).isEqualTo("bomb.zip/page.html");
                    assertThat(problem.details().getFirst()).contains("inflates");
                });
        assertThat(result.campaign().assets())
                .extracting("path")
                .containsExactly("bomb.zip/good.html");
    }

    @Test
    void onlySoManyEntriesAreTaken() throws IOException {
        Path file = folder.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i <= Limits.ARCHIVE_ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry(i + "/"));
            }
        }
        List<Problem> problems = new ArrayList<>();
        try (Archives archives = new Archives()) {
            assertThat(archives.entries(file, "many.zip", problems)).isEmpty();
        }
        assertThat(problems).extracting(Problem::kind).containsExactly(Problem.Kind.CUT_SHORT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 60, 200})
    void aCutArchiveIsAProblem(int kept) throws IOException {
        Path file = zip("cut.zip", Map.of("a.html", utf8("<p>Lumo lamp now £40.00</p>".repeat(9))));
        byte[] content = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(content, Math.min(kept, content.length - 30)));
        CheckResult result = check(file);
        assertThat(kinds(result)).contains(Problem.Kind.UNREADABLE);
        assertThat(result.campaign().assets()).isEmpty();
    }

    @Test
    void aLargeEntryIsReadFromAFileThatIsGoneAfterwards() throws IOException {
        Path file = folder.resolve("large.zip");
        long size = Limits.WHOLE_FILE + 5;
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("large.js"));
            byte[] noise = new byte[1 << 16];
            new java.util.Random(3).nextBytes(noise);
            for (long written = 0; written < size; written += noise.length) {
                zip.write(noise, 0, (int) Math.min(noise.length, size - written));
            }
        }
        Path spooled;
        try (Archives archives = new Archives()) {
            var bytes = archives.read(file, "large.js", Limits.ARCHIVE_ENTRY, Cancellation.NONE);
            assertThat(bytes.length()).isEqualTo(size);
            spooled = java.util.Objects.requireNonNull(bytes.file());
            assertThat(spooled).exists();
            assertThat(bytes.stream().transferTo(OutputStream.nullOutputStream())).isEqualTo(size);
        }
        assertThat(spooled).doesNotExist();
    }

    @Test
    void cancellingStopsAnEntry() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(utf8("<p>Lumo</p>"));
        Path file = zip("a.zip", Map.of("a.html", content.toByteArray()));
        try (Archives archives = new Archives()) {
            assertThatThrownBy(() -> archives.read(file, "a.html", 100, () -> true))
                    .isInstanceOf(Cancellation.CancelledException.class);
        }
    }
}
