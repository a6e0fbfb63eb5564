package app.concord.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Holds how single packed files are unpacked. */
class GzipImporterTest {

    private static Imported read(String name, byte[] content) throws IOException {
        return new GzipImporter()
                .read(new SourceFile(name, null, Bytes.of(content)), Cancellation.NONE);
    }

    private static byte[] packed(String text) {
        return WebSamples.packed(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theContentIsReadByTheNameOfTheFile() throws IOException {
        String feed = "<rss><channel><item><id>1</id><price>4 EUR</price></item></channel></rss>";
        Imported imported = read("web/feed.xml.gz", packed(feed));
        assertThat(imported.assets()).extracting(Asset::path).containsExactly("web/feed.xml.gz#1");
        assertThat(imported.assets().getFirst().format()).isEqualTo("feed");
        Imported unknown = read("x.bin.gz", packed("??"));
        assertThat(unknown.problems().getFirst().kind()).isEqualTo(Problem.Kind.UNKNOWN_FORMAT);
        assertThat(unknown.problems().getFirst().path()).isEqualTo("x.bin.gz");
    }

    @Test
    void bombsAndCutFilesAreSaid() throws IOException {
        Imported bomb = read("p.html.gz", WebSamples.packed(new byte[80 << 20]));
        assertThat(bomb.problems().getFirst().kind()).isEqualTo(Problem.Kind.TOO_LARGE);
        byte[] page = packed("<html><body><p>Aurora, 40 EUR</p>" + "<p>more</p>".repeat(9_000));
        Imported cut = read("p.html.gz", Arrays.copyOf(page, page.length - 20));
        assertThat(cut.assets()).hasSize(1);
        assertThat(cut.problems()).extracting(Problem::kind).contains(Problem.Kind.DAMAGED);
    }
}
