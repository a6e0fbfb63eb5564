package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.concord.message.Wording;
import app.concord.model.Asset;
import app.concord.model.CheckResult;
import app.concord.model.Finding;
import app.concord.model.Problem;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A small campaign with one contradiction and, each time, something in it that cannot be read: that
 * becomes a problem with the file's name, and the contradiction is found all the same.
 */
@Timeout(120)
class BadInputTest {
    private static final List<String> ENDINGS =
            List.of("eml", "html", "csv", "tsv", "pdf", "docx", "txt", "xlsx", "xml", "json");

    @TempDir private Path folder;

    @BeforeEach
    void layOut() throws IOException {
        write("brief.csv", "offer,price,currency\nDunmore Kettle,40.00,GBP\n");
        write("social/posts.csv", "Date,Text\n2026-03-02,The Dunmore Kettle is £45.\n");
        write(
                "web/kettle.html",
                "<html lang=en><body><h1>Dunmore Kettle</h1><p>£40.00</p></body></html>");
    }

    private Path write(String path, String text) throws IOException {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String path, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private CheckResult check() {
        CheckResult result = Runs.run(folder);
        assertThat(result.findings())
                .extracting(Finding::rule, f -> f.deviating().getFirst().place().asset())
                .contains(tuple("price-mismatch", "social/posts.csv#1"));
        for (Problem problem : result.problems()) {
            assertThat(problem.kind()).isNotEqualTo(Problem.Kind.INTERNAL);
            String named = problem.path() == null ? folder.getFileName() + "" : problem.path();
            assertThat(Wording.problem(problem)).contains(named);
            assertThat(Runs.report("text", result, false)).contains(named);
            assertThat(Runs.json(result)).contains("\"kind\": \"" + problem.kind().id() + "\"");
        }
        return result;
    }

    private void isLost(String path, Problem.Kind... kinds) {
        CheckResult result = check();
        assertThat(result.complete()).isFalse();
        assertThat(Runs.problems(result, path)).extracting(Problem::kind).containsAnyOf(kinds);
    }

    @Test
    void theCampaignItselfIsInOrder() {
        CheckResult result = check();
        assertThat(result.complete()).isTrue();
        assertThat(result.problems()).isEmpty();
        assertThat(result.findings()).hasSize(1);
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Path file = write("web/locked.html", "<p>Dunmore Kettle £1</p>");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "some users may read everything");
        isLost("web/locked.html", Problem.Kind.UNREADABLE);
    }

    @Test
    void aLinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("web/gone.html"), Path.of("nowhere.html"));
        isLost("web/gone.html", Problem.Kind.UNREADABLE);
    }

    @Test
    void aLinkToItself() throws IOException {
        Files.createSymbolicLink(folder.resolve("web/self.html"), Path.of("self.html"));
        isLost("web/self.html", Problem.Kind.UNREADABLE);
    }

    @Test
    void aLinkOutOfTheFolderIsNotRead(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("s.html"), "<h1>Dunmore Kettle</h1><p>£99");
        Files.createSymbolicLink(folder.resolve("web/link.html"), secret);
        Files.createSymbolicLink(folder.resolve("web/folder"), outside);
        Files.createSymbolicLink(folder.resolve("web/loop"), folder);
        CheckResult result = check();
        assertThat(result.campaign().assets())
                .extracting(Asset::path)
                .containsExactly("social/posts.csv#1", "web/kettle.html");
        assertThat(result.problems())
                .extracting(Problem::path, Problem::kind)
                .containsExactly(
                        tuple("web/folder", Problem.Kind.LEFT_OUT),
                        tuple("web/link.html", Problem.Kind.LEFT_OUT),
                        tuple("web/loop", Problem.Kind.LEFT_OUT));
    }

    @Test
    void aFileThatIsGoneBeforeItIsRead() {
        CheckResult result =
                Runs.run(
                        Runs.request(
                                List.of(folder, folder.resolve("web/vanished.html")),
                                LocalDate.EPOCH,
                                List.of("GB"),
                                2));
        assertThat(result.complete()).isFalse();
        assertThat(Runs.problems(result, "web/vanished.html"))
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.UNREADABLE);
        assertThat(result.findings()).isNotEmpty();
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("web/pipe.html");
        boolean made;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            made = false;
        }
        assumeTrue(made, "no pipes here");
        assertThat(Runs.problems(check(), "web/pipe.html")).hasSize(1);
        CheckResult named =
                Runs.run(
                        Runs.request(
                                List.of(pipe, folder.resolve("web/kettle.html")),
                                LocalDate.EPOCH,
                                List.of(),
                                1));
        assertThat(Runs.problems(named, "pipe.html"))
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.UNREADABLE);
    }

    @Test
    void anEmptyFolder(@TempDir Path empty) throws IOException {
        Files.createDirectories(empty.resolve("web"));
        CheckResult result = Runs.run(empty);
        assertThat(result.complete()).isFalse();
        assertThat(result.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.EMPTY_FOLDER);
        assertThat(Wording.problem(result.problems().getFirst()))
                .contains(String.valueOf(empty.getFileName()));
        assertThat(result.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"web/film.mp4", "print/poster.indd", "notes", "web/photo.jpeg"})
    void aFileOfAnUnknownKind(String path) throws IOException {
        write(path, noise(300, 4));
        isLost(path, Problem.Kind.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 600, 2_000, 12_000})
    void aTruncatedDocument(int kept) throws IOException {
        byte[] whole = Files.readAllBytes(Runs.SAMPLE.resolve("print/brochure.pdf"));
        write("print/brochure.pdf", Arrays.copyOf(whole, kept));
        isLost(
                "print/brochure.pdf",
                Problem.Kind.DAMAGED,
                Problem.Kind.UNREADABLE,
                Problem.Kind.NO_TEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 600, 2_000})
    void aTruncatedWordFile(int kept) throws IOException {
        byte[] whole = Files.readAllBytes(Runs.SAMPLE.resolve("print/fireside-shelf-card.docx"));
        write("print/card.docx", Arrays.copyOf(whole, kept));
        isLost("print/card.docx", Problem.Kind.DAMAGED, Problem.Kind.UNREADABLE);
    }

    @Test
    void aTableWithAnUnclosedQuote() throws IOException {
        write(
                "social/more.csv",
                """
                Date,Text,Link
                2026-03-03,"The Dunmore Kettle is £40.",https://dunmore.example
                2026-03-04,"The Dunmore Toaster is £60,https://dunmore.example
                2026-03-05,Still the Dunmore Toaster,https://dunmore.example
                """);
        CheckResult result = check();
        assertThat(result.complete()).isFalse();
        assertThat(Runs.problems(result, "social/more.csv"))
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.UNCLOSED_QUOTE);
        assertThat(result.campaign().asset("social/more.csv#1")).isNotNull();
    }

    @Test
    void anEmptyFileOfEveryKind() throws IOException {
        for (String ending : ENDINGS) {
            write("web/empty." + ending, "");
        }
        CheckResult result = check();
        assertThat(result.complete()).isFalse();
        for (String ending : ENDINGS) {
            assertThat(Runs.problems(result, "web/empty." + ending)).as(ending).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void noiseUnderEveryEnding(int seed) throws IOException {
        for (String ending : ENDINGS) {
            write("print/noise." + ending, noise(5_000, seed));
        }
        CheckResult result = check();
        for (String ending : ENDINGS) {
            assertThat(Runs.problems(result, "print/noise." + ending)).as(ending).isNotEmpty();
        }
        assertThat(result.complete()).isFalse();
    }

    private static byte[] noise(int length, int seed) {
        byte[] noise = new byte[length];
        new Random(seed).nextBytes(noise);
        return noise;
    }

    @Test
    void aDocumentWithAPassword() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
        }
        write("print/secret.pdf", out.toByteArray());
        isLost("print/secret.pdf", Problem.Kind.ENCRYPTED);
    }

    @Test
    void manyRowsAreAllRead() throws IOException {
        StringBuilder rows = new StringBuilder("Date,Text\n");
        for (int i = 0; i < 20_000; i++) {
            rows.append("2026-03-02,Good morning number ").append(i).append('\n');
        }
        write("social/many.csv", rows.toString());
        CheckResult result = check();
        assertThat(result.complete()).isTrue();
        assertThat(result.campaign().assets()).hasSize(20_002);
    }

    @ParameterizedTest
    @CsvSource({"div, 3000", "table><tr><td, 1000", "span, 20000", "blockquote, 5000"})
    void aDeeplyNestedPage(String opening, int depth) throws IOException {
        write(
                "web/deep.html",
                "<html><body>"
                        + ("<" + opening + ">").repeat(depth)
                        + "The Dunmore Kettle is £40.");
        CheckResult result = check();
        assertThat(
                        result.campaign().asset("web/deep.html") != null
                                || !Runs.problems(result, "web/deep.html").isEmpty())
                .isTrue();
    }

    /** Small files that unfold into much: one entry of the parts that matter is all blanks. */
    @ParameterizedTest
    @CsvSource({
        "print/bomb.docx, word/document.xml",
        "social/bomb.xlsx, xl/worksheets/sheet1.xml",
    })
    void aFileThatUnfoldsIntoMuch(String path, String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(entry));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
        }
        write(path, out.toByteArray());
        isLost(path, Problem.Kind.DAMAGED, Problem.Kind.TOO_LARGE, Problem.Kind.UNREADABLE);
    }

    @ParameterizedTest
    @EnumSource
    void aBriefThatCannotBeRead(Brief brief) throws IOException {
        Files.delete(folder.resolve("brief.csv"));
        write("brief." + brief.ending, brief.content.getBytes(StandardCharsets.ISO_8859_1));
        CheckResult result = Runs.run(folder);
        assertThat(result.complete()).isFalse();
        assertThat(Runs.problems(result, "brief." + brief.ending)).isNotEmpty();
        assertThat(result.campaign().assets()).hasSize(2);
        assertThat(result.findings()).extracting(Finding::rule).contains("price-mismatch");
    }

    /** Files that pass for a brief by their name only; their bytes as Latin-1. */
    enum Brief {
        EMPTY("csv", ""),
        PROSE("csv", "Dear all, the brief follows on Monday."),
        NOISE("xlsx", new String(noise(3_000, 9), StandardCharsets.ISO_8859_1)),
        HALF("json", "[{\"offer\": \"Dunmore"),
        OPEN("xml", "<rss><channel><item><title>Dunmore");

        private final String ending;
        private final String content;

        Brief(String ending, String content) {
            this.ending = ending;
            this.content = content;
        }
    }
}
