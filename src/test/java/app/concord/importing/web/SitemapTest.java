package app.concord.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.ImporterSamples;
import app.concord.importing.WebSamples;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Holds what is read of maps of sites. */
class SitemapTest {

    private static Sitemap read(String text) {
        return Objects.requireNonNull(Sitemap.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void addressesOfEveryShapeAreFound() {
        Sitemap pages =
                read(
                        """

                        <?xml version="1.0"?><urlset xmlns="http://wrong.example">
                        <url><loc> https://a.example/1?x=1&amp;y=2 </loc><image:image xmlns:image="i"><image:loc>https://a.example/i.png</image:loc></image:image></url>
                        <url><loc>https://a.example/2</loc></url><url><loc>https://a.example/2</loc></url></urlset>
                        """);
        assertThat(pages.pages())
                .containsExactly("https://a.example/1?x=1&y=2", "https://a.example/2");
        Sitemap index =
                read(
                        "<sitemapindex><sitemap><loc>https://a.example/m.xml</loc></sitemap><sitemap>https://a.example/n.xml</sitemap></sitemapindex>");
        assertThat(index.maps())
                .containsExactly("https://a.example/m.xml", "https://a.example/n.xml");
        assertThat(read("\ufeffhttps://a.example/1\r\n\r\nhttps://a.example/2\r\n").pages())
                .containsExactly("https://a.example/1", "https://a.example/2");
        assertThat(
                        read("""
                        <feed><entry><link rel="self" href="https://a.example/self"/>
                        <link href="https://a.example/1"/></entry></feed>
                        """)
                                .pages())
                .containsExactly("https://a.example/1");
        assertThat(
                        read("<rss><channel><item><guid>https://a.example/g</guid></item></channel></rss>")
                                .pages())
                .containsExactly("https://a.example/g");
        assertThat(Sitemap.read("words".getBytes(StandardCharsets.UTF_8))).isNull();
    }

    @Test
    void packedMapsAreUnpackedUpToALimit() {
        byte[] map = "https://a.example/1\n".getBytes(StandardCharsets.UTF_8);
        Sitemap packed = Objects.requireNonNull(Sitemap.read(WebSamples.packed(map)));
        assertThat(packed.pages()).containsExactly("https://a.example/1");
        assertThat(Sitemap.read(WebSamples.packed(new byte[70 << 20]))).isNull();
    }

    @Test
    void aMapSaysHowToReadOn() {
        Problem problem =
                new SitemapImporter()
                        .read(
                                ImporterSamples.file("m.txt", "https://a.example/1\n"),
                                Cancellation.NONE)
                        .problems()
                        .getFirst();
        assertThat(problem.kind()).isEqualTo(Problem.Kind.NO_CONTENT);
        assertThat(problem.details().getFirst()).isEqualTo("a sitemap, addresses in it: 1");
        assertThat(problem.details().getLast()).contains("add the address");
    }
}
