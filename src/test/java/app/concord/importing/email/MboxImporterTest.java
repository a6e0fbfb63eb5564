package app.concord.importing.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds how a mailbox is taken apart. */
class MboxImporterTest {
    private static final String ENVELOPE = "From shop@lumenhof.example Sun Apr 12 08:00:00 2026\n";

    private static Imported read(String box) {
        try {
            return new MboxImporter()
                    .read(ImporterSamples.file("box.mbox", box), Cancellation.NONE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> said(Imported imported) {
        return imported.assets().stream()
                .map(asset -> asset.title() + ": " + asset.blocks().getLast().text())
                .toList();
    }

    @Test
    void everyMessageIsAnAsset() {
        Imported imported =
                read(
                        ENVELOPE
                                + "Subject: one\n\nFrom 12 April all is 25% off\n>From now on\n\n"
                                + ENVELOPE
                                + "Subject: two\n\n>>From here\n");
        assertThat(said(imported))
                .containsExactly(
                        "one: From 12 April all is 25% off\nFrom now on", "two: >From here");
        assertThat(imported.assets())
                .extracting(Asset::path)
                .containsExactly("box.mbox#1", "box.mbox#2");
        assertThat(imported.assets()).extracting(Asset::format).containsOnly("mbox");
        assertThat(imported.assets()).extracting(Asset::sha256).doesNotHaveDuplicates();
        assertThat(imported.problems()).isEmpty();
    }

    @Test
    void aDatedLineInTheTextNeedsABlankLineOrAHeader() {
        assertThat(
                        said(
                                read(
                                        ENVELOPE
                                                + "Subject: one\n\nAs Bob wrote:\n"
                                                + ENVELOPE
                                                + "that is all\n")))
                .containsExactly("one: As Bob wrote:\n" + ENVELOPE.strip() + "\nthat is all");
    }

    @Test
    void bareEnvelopesSeparateBeforeHeaders() {
        String box =
                "\ufeffFrom -\nSubject: one\n\nFrom - now on\n\nFrom ???@??? Mon\nSubject: two\n\nbody\n";
        assertThat(said(read(box))).containsExactly("one: From - now on", "two: body");
    }

    @Test
    void aLengthInTheHeadersCountsWhereItFits() {
        String body = "first line\n\n" + ENVELOPE + "Subject: quoted\n\nlast line\n";
        String box =
                ENVELOPE
                        + "Subject: one\nContent-Length: "
                        + body.length()
                        + "\n\n"
                        + body
                        + "\n"
                        + ENVELOPE
                        + "Subject: two\nContent-Length: 3\n\nwrong length\n";
        Imported imported = read(box);
        assertThat(imported.assets()).extracting(Asset::title).containsExactly("one", "two");
        assertThat(imported.assets().getFirst().blocks().toString()).contains("Subject: quoted");
    }

    @Test
    void messagesWithoutHeadersAreReadAsText() {
        assertThat(said(read(ENVELOPE + "\nTest content\n")))
                .containsExactly("box.mbox: Test content");
    }

    @Test
    void noMailboxBecomesAProblem() {
        assertThat(read("nothing of the kind\n").problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NOT_RECOGNISED);
        SourceFile bare = ImporterSamples.file("Inbox", ENVELOPE + "Subject: x\n\ny\n");
        assertThat(new MboxImporter().accepts(bare)).isTrue();
        assertThat(new EmlImporter().accepts(bare)).isFalse();
    }

    @Test
    void manyMessagesAreCutShortAndFilesAreStreamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.mbox");
        byte[] message = (ENVELOPE + "Subject: one\n\nbody\n\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < Limits.MAILBOX_MESSAGES + 10; i++) {
                out.write(message);
            }
        }
        Imported imported =
                new MboxImporter()
                        .read(
                                new SourceFile("large.mbox", null, Bytes.of(file)),
                                Cancellation.NONE);
        assertThat(imported.assets()).hasSize(Limits.MAILBOX_MESSAGES);
        assertThat(imported.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.CUT_SHORT);
        assertThat(new MboxImporter().largest()).isEqualTo(Limits.STREAMED_FILE);
    }

    @Test
    void readingCanBeCancelled() {
        Cancellation cancelled = () -> true;
        SourceFile file = ImporterSamples.file("b.mbox", ENVELOPE + "Subject: x\n\ny\n");
        assertThatThrownBy(() -> new MboxImporter().read(file, cancelled))
                .isInstanceOf(Cancellation.CancelledException.class);
    }
}
