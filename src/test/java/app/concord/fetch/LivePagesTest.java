package app.concord.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Limits;
import app.concord.model.Addresses;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Single pages: what is asked, what comes back, and what never does. */
@Timeout(60)
class LivePagesTest {
    private Host host;

    @BeforeEach
    void open() throws IOException {
        host = new Host();
    }

    @AfterEach
    void close() {
        host.close();
    }

    private Host.Walk alone(String path) {
        return host.walk(host.at(path), 0, 1);
    }

    @Test
    void withoutAddressNothingIsAsked() {
        host.page("/", "<p>here</p>");
        Host.Walk walk = Host.walk(Addresses.NONE, Cancellation.NONE);
        assertThat(walk.asked()).isEmpty();
        assertThat(host.requests()).isEmpty();
    }

    @Test
    void pageComesWithItsAddressTypeAndCharset() {
        host.on(
                "/lamp",
                "Text/HTML; Charset=\"ISO-8859-2\"",
                "<p>\u0141</p>".getBytes(StandardCharsets.UTF_8));
        Host.Walk walk = alone("/lamp");
        assertThat(walk.problems()).isEmpty();
        assertThat(walk.pages()).hasSize(1);
        Page page = walk.pages().getFirst();
        assertThat(page.address()).isEqualTo(host.at("/lamp"));
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("ISO-8859-2");
        assertThat(page.bytes().decode(StandardCharsets.UTF_8)).isEqualTo("<p>\u0141</p>");
    }

    @Test
    void requestCarriesNothingButItself() {
        host.on(
                "/a",
                exchange -> {
                    exchange.getResponseHeaders().set("Set-Cookie", "id=1; Path=/");
                    exchange.getResponseHeaders().set("Location", "/b");
                    exchange.sendResponseHeaders(302, -1);
                });
        host.page("/b", "<p>b</p>");
        alone("/a");
        assertThat(host.requests()).containsExactly("/a", "/b");
        assertThat(host.headers())
                .allSatisfy(headers -> {
                    assertThat(headers)
                            .containsOnlyKeys(
                                    "Accept",
                                    "Accept-encoding",
                                    "Connection",
                                    "Host",
                                    "User-agent");
                    assertThat(headers.get("User-agent")).allMatch(a -> a.startsWith("Concord"));
                });
    }

    @Test
    void ownNetworkIsNotAskedUnlessAllowed() {
        host.page("/", "<p>here</p>");
        Host.Walk walk = Host.walk(Addresses.of(List.of(host.at("/"))), Cancellation.NONE);
        assertThat(walk.pages()).isEmpty();
        assertThat(walk.problems()).hasSize(1);
        Problem problem = walk.problems().getFirst();
        assertThat(problem.kind()).isEqualTo(Problem.Kind.ADDRESS);
        assertThat(problem.path()).isEqualTo(host.at("/").toString());
        assertThat(walk.told()).contains("your own network");
        assertThat(host.requests()).isEmpty();
    }

    @Test
    void redirectsAreFollowedToTheAddressInTheEnd() {
        host.redirect("/old", "/older?x=1#part").redirect("/older?x=1", "new");
        host.page("/new", "<p>new</p>");
        Host.Walk walk = alone("/old");
        assertThat(walk.pages()).extracting(Page::address).containsExactly(host.at("/new"));
    }

    @Test
    void circleOfRedirectsEnds() {
        host.redirect("/a", "/b").redirect("/b", "/a");
        Host.Walk walk = alone("/a");
        assertThat(walk.told()).contains("ADDRESS").contains("circle");
        assertThat(host.requests()).hasSize(Limits.FETCH_REDIRECTS + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "FILE:/etc/passwd",
                "ftp://host.example/x",
                "jar:http://host.example/a.jar!/b",
                "javascript:alert(1)",
                "data:text/html,<p>x</p>",
                "gopher://host.example:70/x",
                "http://user:secret@host.example/",
                "http:///x"
            })
    void redirectsLeadToPagesOnly(String target) {
        host.redirect("/a", target);
        Host.Walk walk = alone("/a");
        assertThat(walk.pages()).isEmpty();
        assertThat(walk.told()).contains("no http or https address");
        assertThat(host.requests()).containsExactly("/a");
    }

    @Test
    void redirectToSecretsOfTheMachineIsRefused() {
        host.redirect("/a", "http://169.254.169.254/latest/meta-data/");
        Host.Walk walk =
                Host.walk(
                        new LivePages(
                                org.apache.hc.client5.http.SystemDefaultDnsResolver.INSTANCE,
                                Host.TIMES),
                        new Addresses(List.of(host.at("/a")), 0, 1, true),
                        Cancellation.NONE);
        assertThat(walk.told()).contains("holds no pages");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 22, 25, 110, 993, 1023})
    void portsOfOtherServicesAreNotAsked(int port) {
        host.redirect("/a", "http://127.0.0.1:" + port + "/");
        assertThat(alone("/a").told()).contains("port " + port + " is not for pages");
    }

    @ParameterizedTest
    @CsvSource({
        "401, login",
        "403, not given",
        "404, no such page",
        "410, no such page",
        "429, fewer requests",
        "500, fault",
        "503, fault",
        "204, no page",
        "300, no page",
        "999, fault"
    })
    void answersWithoutPageSayWhy(int status, String reason) {
        host.on("/x", exchange -> exchange.sendResponseHeaders(status, -1));
        Host.Walk walk = alone("/x");
        assertThat(walk.pages()).isEmpty();
        assertThat(walk.told()).contains("ADDRESS").contains(reason).contains("" + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "video/mp4", "application/zip", "application/json"})
    void whatIsNoPageIsNotLoaded(String type) {
        host.on("/x", type, new byte[100]);
        assertThat(alone("/x").told()).contains("it holds no page but " + type);
    }

    @Test
    void answerThatIsNoneIsRefused() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual()
                    .start(() -> {
                        while (!server.isClosed()) {
                            try (var socket = server.accept()) {
                                socket.getOutputStream()
                                        .write(
                                                "220 mail ready\r\n"
                                                        .getBytes(StandardCharsets.US_ASCII));
                            } catch (IOException e) {
                                return;
                            }
                        }
                    });
            URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
            Host.Walk walk = host.walk(address, 0, 1);
            assertThat(walk.pages()).isEmpty();
            assertThat(walk.told()).contains("ADDRESS");
        }
    }

    @Test
    void hostWithoutTrustIsToldInPlainWords() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        char[] password = "nordlicht".toCharArray();
        try (InputStream stored = LivePagesTest.class.getResourceAsStream("host.p12")) {
            keys.load(stored, password);
        }
        KeyManagerFactory managers =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server =
                HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.start();
        try {
            URI address = URI.create("https://nordlicht.example:" + server.getAddress().getPort());
            Host.Walk walk = host.walk(address.resolve("/"), 0, 1);
            assertThat(walk.pages()).isEmpty();
            assertThat(walk.told()).contains("nobody this computer trusts");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void hostThatIsNotThereIsToldInPlainWords() throws IOException {
        int free;
        try (ServerSocket server = new ServerSocket(0)) {
            free = server.getLocalPort();
        }
        assertThat(host.walk(URI.create("http://127.0.0.1:" + free + "/"), 0, 1).told())
                .contains("refuses the connection");
    }
}
