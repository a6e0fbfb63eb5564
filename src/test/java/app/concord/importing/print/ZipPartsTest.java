package app.concord.importing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.Importers;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Holds the reader of containers to its limits with hostile ones. */
class ZipPartsTest {
    private static final String PARAGRAPH = "<w:p><w:r><w:t>Lamps</w:t></w:r></w:p>";

    private static final String START = "<document><body><p><r><t>";

    private static Imported read(String path, byte[] bytes) throws IOException {
        return Importers.read(new SourceFile(path, null, Bytes.of(bytes)), Cancellation.NONE);
    }

    private static List<Problem.Kind> kinds(String path, byte[] bytes) throws IOException {
        return read(path, bytes).problems().stream().map(Problem::kind).toList();
    }

    /** A container with one part that inflates to so many bytes. */
    private static byte[] bomb(String name, String start, long size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(9);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            byte[] chunk = "a".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (long left = size; left > 0; left -= chunk.length) {
                zip.write(chunk);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"card.docx word/document.xml", "deck.pptx ppt/presentation.xml"})
    void stopsWhereAPartInflatesTooFar(String pathAndPart) throws IOException {
        String[] names = pathAndPart.split(" ");
        assertThat(kinds(names[0], bomb(names[1], START, 1L << 25)))
                .containsExactly(Problem.Kind.TOO_LARGE);
    }

    @Test
    void stopsWhereALayoutInflatesTooFar() throws IOException {
        assertThat(kinds("flyer.idml", bomb("designmap.xml", "<Document a=\"", 1L << 25)))
                .containsExactly(Problem.Kind.TOO_LARGE);
    }

    @Test
    void neverTakesMorePartsThanTheLimit() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= Limits.DOCUMENT_PARTS; i++) {
                zip.putNextEntry(new ZipEntry("word/document" + i));
                zip.closeEntry();
            }
        }
        assertThat(kinds("card.docx", bytes.toByteArray())).containsExactly(Problem.Kind.TOO_LARGE);
    }

    @Test
    void refusesPartsThatShareTheirBytes() throws IOException {
        byte[] container =
                Packages.word(PARAGRAPH)
                        .part("word/a.xml", "<a/>")
                        .part("word/b.xml", "<b/>")
                        .bytes();
        ByteBuffer buffer = ByteBuffer.wrap(container).order(ByteOrder.LITTLE_ENDIAN);
        int directory = buffer.getInt(container.length - 6);
        int at = directory;
        while (at + 46 <= container.length && buffer.getInt(at) == 0x02014b50) {
            buffer.putInt(at + 42, 0);
            at += 46 + buffer.getShort(at + 28) + buffer.getShort(at + 30);
        }
        assertThat(kinds("card.docx", container)).containsExactly(Problem.Kind.DAMAGED);
    }

    @Test
    void doesNotBelieveStatedSizes() throws IOException {
        byte[] container = bomb("word/document.xml", START, 1L << 25);
        ByteBuffer buffer = ByteBuffer.wrap(container).order(ByteOrder.LITTLE_ENDIAN);
        int directory = buffer.getInt(container.length - 6);
        buffer.putInt(directory + 24, 10);
        assertThat(kinds("card.docx", container))
                .containsAnyOf(Problem.Kind.TOO_LARGE, Problem.Kind.DAMAGED);
        buffer.putInt(directory + 20, -1);
        buffer.putInt(directory + 24, -1);
        assertThat(kinds("card.docx", container))
                .containsAnyOf(Problem.Kind.TOO_LARGE, Problem.Kind.DAMAGED);
    }

    @Test
    void saysThatAPartIsThereTwice() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (String words : List.of("first", "last")) {
                zip.putArchiveEntry(new ZipArchiveEntry("word/document.xml"));
                String body = "<w:body>" + PARAGRAPH.replace("Lamps", words) + "</w:body>";
                zip.write(Packages.document("document", body).getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        Imported imported = read("card.docx", bytes.toByteArray());
        assertThat(imported.assets().getFirst().blocks().getFirst().text()).isEqualTo("last");
        assertThat(imported.problems())
                .flatExtracting(Problem::details)
                .containsExactly("word/document.xml is there twice, the last one was read");
    }

    @Test
    void passesOverLaughingEntities() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        String body =
                laughs
                        + "]>"
                        + Packages.document(
                                "document",
                                "<w:body>" + PARAGRAPH.replace("Lamps", "Ha &l29;") + "</w:body>");
        Packages document = Packages.word("").part("word/document.xml", body);
        Imported imported = read("card.docx", document.bytes());
        assertThat(imported.assets().getFirst().blocks().getFirst().text()).isEqualTo("Ha");
        assertThat(imported.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.DAMAGED);
    }

    @Test
    void opensWhatIsLockedAgainstChangesOnly() throws IOException, GeneralSecurityException {
        byte[] open = Packages.word(PARAGRAPH).bytes();
        Imported known = read("card.docx", locked(open, "VelvetSweatshop"));
        assertThat(known.problems()).isEmpty();
        assertThat(known.assets().getFirst().blocks().getFirst().text()).isEqualTo("Lamps");
        assertThat(kinds("card.docx", locked(open, "secret")))
                .containsExactly(Problem.Kind.ENCRYPTED);
        assertThat(kinds("deck.pptx", locked(open, "secret")))
                .containsExactly(Problem.Kind.ENCRYPTED);
    }

    private static byte[] locked(byte[] content, String password)
            throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(content);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void saysWhatOldOrForeignFilesAre() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[600]), "WordDocument");
            files.writeFilesystem(old);
        }
        assertThat(kinds("card.docx", old.toByteArray()))
                .containsExactly(Problem.Kind.UNKNOWN_FORMAT);
        assertThat(kinds("deck.pptx", "words".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Problem.Kind.DAMAGED);
        assertThatThrownBy(() -> ZipParts.open(Bytes.of(new byte[] {'P', 'K'}), Cancellation.NONE))
                .isInstanceOf(PartException.class)
                .hasMessageContaining("parts");
    }
}
