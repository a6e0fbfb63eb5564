package app.concord.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.SourceFile;
import app.concord.importing.WebSamples;
import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;

/** Holds how web archives are read. */
class WarcImporterTest {
    private static final String HTTP = "application/http; msgtype=response";
    private static final String PAGE =
            "<html><head><title>Aurora</title></head><body><p>Café, 40 EUR</p></body></html>";

    private static Imported read(String name, byte[] content) throws IOException {
        return new WarcImporter()
                .read(new SourceFile(name, null, Bytes.of(content)), Cancellation.NONE);
    }

    private static byte[] answer(String status, String headers, byte[] body) {
        byte[] head =
                ("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8);
        return WebSamples.record("response", HTTP, joined(head, body));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everyPageIsAnAsset() throws IOException {
        byte[] packed = WebSamples.packed(bytes(PAGE));
        byte[] archive =
                joined(
                        answer("200 OK", "Content-Type: text/html; charset=utf-8", bytes(PAGE)),
                        WebSamples.record(
                                "request", "application/http", bytes("GET / HTTP/1.1\r\n\r\n")),
                        answer("404 Not Found", "Content-Type: text/html", bytes("<p>gone</p>")),
                        answer("200 OK", "Content-Type: image/png", new byte[] {1, 2}),
                        answer(
                                "200 OK",
                                "Content-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
                                        + packed.length,
                                packed),
                        answer(
                                "200 OK",
                                "Content-Type: text/html\r\nTransfer-Encoding: chunked",
                                bytes("5\r\n<p>in\r\n10\r\n two parts</p>  \r\n0\r\n\r\n")),
                        WebSamples.record("resource", "text/html", bytes(PAGE)));
        Imported imported = read("site.warc", archive);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.assets())
                .extracting(Asset::path)
                .containsExactly("site.warc#1", "site.warc#2", "site.warc#3", "site.warc#4");
        assertThat(imported.assets().get(1).blocks().getLast().text()).isEqualTo("Café, 40 EUR");
        assertThat(imported.assets().get(2).blocks().getLast().text()).isEqualTo("in two parts");
        assertThat(imported.assets().getFirst().dated())
                .isEqualTo(LocalDateTime.of(2026, 11, 20, 10, 0));
        Imported zipped = read("site.warc.gz", WebSamples.packed(archive));
        assertThat(zipped.assets()).hasSize(4);
    }

    @Test
    void cutArchivesGiveWhatStandsBefore() throws IOException {
        byte[] whole =
                joined(
                        answer("200 OK", "Content-Type: text/html", bytes(PAGE)),
                        answer("200 OK", "Content-Type: text/html", bytes(PAGE.repeat(20))));
        Imported imported = read("site.warc", Arrays.copyOf(whole, whole.length - 900));
        assertThat(imported.assets()).isNotEmpty();
        assertThat(imported.problems()).extracting(Problem::kind).contains(Problem.Kind.DAMAGED);
        Imported none =
                read(
                        "site.warc",
                        WebSamples.record("metadata", "text/plain", bytes("nothing to see")));
        assertThat(none.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_CONTENT);
    }

    @Test
    void pagesThatInflateWithoutEndAreCut() throws IOException {
        byte[] bomb = WebSamples.packed(new byte[40 << 20]);
        Imported imported =
                read(
                        "site.warc",
                        answer(
                                "200 OK",
                                "Content-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
                                        + bomb.length,
                                bomb));
        assertThat(imported.assets()).isEmpty();
        assertThat(imported.problems().getFirst().kind()).isEqualTo(Problem.Kind.DAMAGED);
    }
}
