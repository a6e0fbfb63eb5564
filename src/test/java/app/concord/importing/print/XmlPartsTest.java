package app.concord.importing.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Cancellation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Parts in whatever encoding, and such that are in none. */
class XmlPartsTest {
    private static XmlParts.Part read(byte[] part) throws IOException {
        return XmlParts.read(
                new ByteArrayInputStream(part), (target, data) -> "", Cancellation.NONE);
    }

    private static String text(XmlParts.Part part) {
        return Objects.requireNonNull(part.root()).text();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, '<?xml version=\"1.0\"?>'",
        "UTF-8, '<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>'",
        "UTF-16, '<?xml version=\"1.0\" encoding=\"UTF-16\"?>'",
        "UTF-16LE, '<?xml version=\"1.0\" encoding=\"UTF-16LE\"?>'",
        "ISO-8859-1, '<?xml version=''1.0'' encoding=''ISO-8859-1''?>'"
    })
    void everyEncodingIsRead(String charset, String declaration) throws IOException {
        String xml = declaration + "<a>Größe für 40 Taler</a>";
        assertThat(text(read(xml.getBytes(Charset.forName(charset)))))
                .isEqualTo("Größe für 40 Taler");
    }

    @Test
    void aMarkBeforeTheFirstTagIsPassedOver() throws IOException {
        assertThat(text(read("\uFEFF<a>Größe</a>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("Größe");
    }

    @Test
    void whatIsNoUtf8IsCutOffWithoutAWordToTheTerminal() throws IOException {
        byte[] part = "<a><b>Größe</b><c>\u00ff</c></a>".getBytes(StandardCharsets.ISO_8859_1);
        byte[] late =
                ("<a>" + "x".repeat(20_000) + "\u00e3</a>").getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(read(part).fault()).isNotNull();
            assertThat(read(late).fault()).isNotNull();
            assertThat(read(new byte[] {(byte) 0xff, '<', 'a', '>'}).root()).isNull();
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
