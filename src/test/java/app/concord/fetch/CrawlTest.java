package app.concord.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.importing.Limits;
import app.concord.model.Addresses;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;

/** Walks over links and site maps. */
@Timeout(60)
class CrawlTest {
    private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Host host;

    @BeforeEach
    void open() throws IOException {
        host = new Host();
    }

    @AfterEach
    void close() {
        host.close();
    }

    private static String links(String... targets) {
        StringBuilder html = new StringBuilder("<html><body>");
        for (String target : targets) {
            html.append("<a href='").append(target).append("'>").append(target).append("</a> ");
        }
        return html.append("</body></html>").toString();
    }

    private String map(String... paths) {
        StringBuilder xml =
                new StringBuilder("<?xml version='1.0'?><urlset xmlns='" + SPACE + "'>");
        for (String path : paths) {
            xml.append("<url><loc>").append(host.at(path)).append("</loc></url>");
        }
        return xml.append("</urlset>").toString();
    }

    private String index(String... paths) {
        StringBuilder xml = new StringBuilder("<sitemapindex xmlns='" + SPACE + "'>");
        for (String path : paths) {
            xml.append("<sitemap><loc>").append(host.at(path)).append("</loc></sitemap>");
        }
        return xml.append("</sitemapindex>").toString();
    }

    private void tree() {
        host.page("/", links("/a", "/b", "#top", "/"));
        host.page("/a", links("/a/1", "/a/2", "/b"));
        host.page("/b", links("/b/1", "/a"));
        for (String leaf : List.of("/a/1", "/a/2", "/b/1")) {
            host.page(leaf, links("/deep" + leaf));
            host.page("/deep" + leaf, "<p>deep</p>");
        }
    }

    @Test
    void depthCountsLinksFromTheFirstPage() {
        tree();
        assertThat(host.walk(host.at("/"), 0, 100).paths()).containsExactly("/");
        assertThat(host.walk(host.at("/"), 1, 100).paths()).containsExactly("/", "/a", "/b");
        assertThat(host.walk(host.at("/"), 2, 100).paths())
                .containsExactly("/", "/a", "/b", "/a/1", "/a/2", "/b/1");
    }

    @Test
    void countIsNeverExceededAndTheRestIsTold() {
        tree();
        Host.Walk walk = host.walk(host.at("/"), 2, 4);
        assertThat(walk.paths()).containsExactly("/", "/a", "/b", "/a/1");
        assertThat(walk.told()).contains("LEFT_OUT").contains("2 addresses beyond");
        assertThat(walk.asked()).containsExactly("0/1 /", "1/3 /a", "2/4 /b", "3/4 /a/1");
    }

    @Test
    void robotsAreAskedForLinksAloneAndObeyed() {
        host.on(
                "/robots.txt",
                "text/plain",
                """
                User-agent: *
                Disallow: /

                User-agent: concord
                Disallow: /secret
                Allow: /
                """
                        .getBytes(StandardCharsets.UTF_8));
        host.page("/secret/start", links("/open", "/secret/1", "/secret/2"));
        host.page("/open", "<p>open</p>").page("/secret/1", "<p>1</p>");
        assertThat(host.walk(host.at("/secret/start"), 0, 9).paths())
                .containsExactly("/secret/start");
        assertThat(host.requests()).as("asked by the user").containsExactly("/secret/start");
        Host.Walk walk = host.walk(host.at("/secret/start"), 1, 9);
        assertThat(walk.paths()).containsExactly("/secret/start", "/open");
        assertThat(walk.told()).contains("LEFT_OUT").contains("not to fetch 2 pages");
        assertThat(host.requests()).doesNotContain("/secret/1", "/secret/2");
    }

    @Test
    void hostThatCannotTellItsWishesIsLeftAlone() {
        host.on("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1));
        host.page("/", links("/a")).page("/a", "<p>a</p>");
        assertThat(host.walk(host.at("/"), 1, 9).paths()).containsExactly("/");
    }

    @Test
    void linksThatDoSomethingOrLeadAwayAreNotFollowed() {
        host.page(
                "/",
                links(
                        "/cart",
                        "/Add-To-Cart?id=7",
                        "/p?add-to-cart=7",
                        "/p?action=logout",
                        "/konto/abmelden",
                        "/wishlist/add/7",
                        "/picture.JPG",
                        "mailto:kim@host.example",
                        "tel:+49301234",
                        "javascript:void(0)",
                        "ftp://127.0.0.1/x",
                        "file:///etc/hosts",
                        "http://127.0.0.2/x",
                        "//elsewhere.example/x",
                        "/good?utm_source=mail&size=2#top",
                        "/good?size=2",
                        "./sub/../good?size=2&fbclid=1"));
        host.page("/good?size=2", "<p>good</p>");
        Host.Walk walk = host.walk(host.at("/"), 1, 99);
        assertThat(walk.paths()).containsExactly("/", "/good");
        assertThat(host.requests()).containsExactly("/", "/robots.txt", "/good?size=2");
    }

    @Test
    void allHostsOfOneRegisteredNameAreOneSite() {
        host.page(
                "/",
                links(
                        host.named("shop.nordlicht.example", "/lamp").toString(),
                        host.named("other.example", "/x").toString()));
        host.page("/lamp", "<p>lamp</p>").page("/x", "<p>x</p>");
        Host.Walk walk = host.walk(host.named("www.nordlicht.example", "/"), 1, 9);
        assertThat(walk.pages())
                .extracting(page -> page.address().getHost())
                .containsExactly("www.nordlicht.example", "shop.nordlicht.example");
    }

    @Test
    void linkThatRedirectsOffTheSiteIsLeftOut() {
        host.page("/", links("/out"));
        host.redirect("/out", host.named("other.example", "/x").toString());
        host.page("/x", "<p>x</p>");
        Host.Walk walk = host.walk(host.named("www.nordlicht.example", "/"), 1, 9);
        assertThat(walk.pages()).hasSize(1);
        assertThat(walk.told()).contains("another site");
    }

    @Test
    void pageReachedByTwoAddressesIsTakenOnce() {
        host.page("/", links("/old", "/new")).redirect("/old", "/new").page("/new", "<p>n</p>");
        assertThat(host.walk(host.at("/"), 1, 9).paths()).containsExactly("/", "/new");
    }

    @Test
    void brokenLinkIsAProblemOfItsOwn() {
        host.page("/", links("/gone", "/a")).page("/a", "<p>a</p>");
        Host.Walk walk = host.walk(host.at("/"), 1, 9);
        assertThat(walk.paths()).containsExactly("/", "/a");
        assertThat(walk.problems())
                .extracting(Problem::path)
                .containsExactly(host.at("/gone").toString());
    }

    @Test
    void siteMapGivesItsPagesWithoutDepth() {
        host.xml("/sitemap.xml", map("/b", "/a", "/b"));
        host.page("/a", links("/c")).page("/b", "<p>b</p>").page("/c", "<p>c</p>");
        assertThat(host.walk(host.at("/sitemap.xml"), 0, 9).paths()).containsExactly("/b", "/a");
        assertThat(host.walk(host.at("/sitemap.xml"), 1, 9).paths())
                .containsExactly("/b", "/a", "/c");
    }

    @Test
    void siteMapsComePackedAsTextAndWithoutNamespaceToo() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(map("/a").getBytes(StandardCharsets.UTF_8));
        }
        host.on("/sitemap.xml.gz", "application/octet-stream", packed.toByteArray());
        host.on(
                "/sitemap.txt",
                "text/plain",
                ("\ufeff" + host.at("/b") + "\r\n\r\n" + host.at("/a") + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        host.xml("/bare.xml", map("/b").replace(" xmlns='" + SPACE + "'", ""));
        host.page("/a", "<p>a</p>").page("/b", "<p>b</p>");
        assertThat(host.walk(host.at("/sitemap.xml.gz"), 0, 9).paths()).containsExactly("/a");
        assertThat(host.walk(host.at("/sitemap.txt"), 0, 9).paths()).containsExactly("/b", "/a");
        assertThat(host.walk(host.at("/bare.xml"), 0, 9).paths()).containsExactly("/b");
    }

    @Test
    void siteMapsThatListEachOtherEnd() {
        host.xml("/one.xml", index("/two.xml", "/pages.xml", "/one.xml"));
        host.xml("/two.xml", index("/one.xml", "/two.xml"));
        host.xml("/pages.xml", map("/a"));
        host.page("/a", "<p>a</p>");
        assertThat(host.walk(host.at("/one.xml"), 0, 9).paths()).containsExactly("/a");
        assertThat(host.requests())
                .containsExactly("/one.xml", "/robots.txt", "/two.xml", "/pages.xml", "/a");
    }

    @Test
    void siteMapsWithoutEndEnd() {
        for (int i = 0; i < 200; i++) {
            host.xml(
                    "/" + i + ".xml",
                    index("/" + (2 * i + 1) + ".xml", "/" + (2 * i + 2) + ".xml"));
        }
        Host.Walk walk = host.walk(host.at("/0.xml"), 0, 9);
        assertThat(walk.pages()).isEmpty();
        assertThat(host.requests()).hasSizeLessThan(Limits.FETCH_MAPS + 12);
    }

    @Test
    void siteMapWithEntitiesOrForeignPagesGivesNothing() {
        host.xml(
                "/bad.xml",
                "<!DOCTYPE urlset [<!ENTITY x SYSTEM '"
                        + host.at("/leak")
                        + "'>]>"
                        + "<urlset><url><loc>&x;</loc></url></urlset>");
        host.xml("/away.xml", map("/a").replace("127.0.0.1", "127.0.0.2"));
        assertThat(host.walk(host.at("/bad.xml"), 0, 9).told()).contains("lists no page");
        assertThat(host.walk(host.at("/away.xml"), 0, 9).pages()).isEmpty();
        assertThat(host.requests()).containsExactly("/bad.xml", "/away.xml");
    }

    @Test
    void walkIsTheSameEachTime() {
        tree();
        Host.Walk first = host.walk(host.at("/"), 3, 50);
        Host.Walk again = host.walk(host.at("/"), 3, 50);
        assertThat(again.paths()).isEqualTo(first.paths()).hasSize(9);
        assertThat(again.asked()).isEqualTo(first.asked());
    }

    @Test
    void walkIsStoppedInTheMiddle() {
        tree();
        AtomicBoolean stop = new AtomicBoolean();
        host.on(
                "/b",
                exchange -> {
                    stop.set(true);
                    // An answer that never comes: stopping must not wait for it.
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().flush();
                    hang();
                });
        Addresses addresses = new Addresses(List.of(host.at("/")), 3, 50, true);
        assertThatThrownBy(() -> Host.walk(addresses, stop::get))
                .isInstanceOf(Cancellation.CancelledException.class);
        assertThat(host.requests()).containsExactly("/", "/robots.txt", "/a", "/b");
    }

    @Test
    void crawlHasAnEndInTime() {
        host.page("/", links("/0"));
        for (int i = 0; i < 100; i++) {
            host.page("/" + i, links("/" + (i + 1)));
        }
        Times brief =
                new Times(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(5),
                        Duration.ofMillis(600),
                        Duration.ofMillis(200));
        Host.Walk walk =
                Host.walk(
                        new LivePages(Host.names(), brief),
                        new Addresses(List.of(host.at("/")), 5, 100, true),
                        Cancellation.NONE);
        assertThat(walk.pages()).hasSizeBetween(1, 4);
        assertThat(walk.told()).contains("CUT_SHORT").contains("time was over");
    }

    private static void hang() {
        try {
            Thread.sleep(Duration.ofSeconds(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
