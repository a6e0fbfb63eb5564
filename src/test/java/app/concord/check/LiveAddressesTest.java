package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.fetch.Page;
import app.concord.fetch.PageSource;
import app.concord.importing.Bytes;
import app.concord.model.Addresses;
import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.ChoiceRule;
import app.concord.model.FileChoices;
import app.concord.model.Problem;
import app.concord.rule.Rules;

import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Live pages in a check: read like saved ones, compared with the rest, never without consent. */
class LiveAddressesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final URI LAMP = URI.create("https://www.nordlicht.example/lamp");

    private static final String PAGE =
            """
            <!doctype html><html lang="en"><head><title>Ottermoon lantern</title></head>
            <body><main><h1>Ottermoon lantern</h1><p>The Ottermoon lantern costs %s.</p>
            </main></body></html>
            """;

    @TempDir private Path folder;

    private static Page page(URI address, @Nullable String type, String text) {
        return new Page(address, type, null, Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static PageSource source(Page... pages) {
        return (addresses, receiver, cancellation) -> {
            for (int i = 0; i < pages.length; i++) {
                receiver.asks(pages[i].address(), i, pages.length);
                receiver.takes(pages[i]);
            }
        };
    }

    private static CheckResult run(PageSource source, CheckRequest request) {
        return new Checker(Rules.all(), source).run(request, Progress.NONE, Cancellation.NONE);
    }

    private static CheckRequest alone() {
        return CheckRequest.of(Addresses.of(List.of(LAMP)), TODAY);
    }

    private static Asset only(CheckResult result) {
        assertThat(result.campaign().assets()).hasSize(1);
        return result.campaign().assets().getFirst();
    }

    @Test
    void withoutAddressesThePagesAreNeverAskedFor() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "See https://www.nordlicht.example/lamp now");
        List<Addresses> asked = new ArrayList<>();
        PageSource source = (addresses, receiver, cancellation) -> asked.add(addresses);
        run(source, CheckRequest.of(folder, TODAY));
        assertThat(asked).isEmpty();
        Addresses wanted = Addresses.of(List.of(LAMP));
        run(source, CheckRequest.of(folder, TODAY).withAddresses(wanted));
        assertThat(asked).containsExactly(wanted);
    }

    @Test
    void pageIsAnAssetOfTheWebUnderItsAddress() {
        Page page = page(LAMP, "text/html", PAGE.formatted("£49"));
        CheckResult result = run(source(page), alone());
        Asset asset = only(result);
        assertThat(asset.path()).isEqualTo(LAMP.toString());
        assertThat(asset.channel()).isEqualTo(Channel.WEB);
        assertThat(asset.format()).isEqualTo("html");
        assertThat(asset.title()).isEqualTo("Ottermoon lantern");
        assertThat(asset.sha256()).isEqualTo(page.bytes().sha256());
        assertThat(result.campaign().name()).isEqualTo("www.nordlicht.example");
        assertThat(result.problems()).isEmpty();
        assertThat(result.files()).extracting(f -> f.path()).containsExactly(LAMP.toString());
        assertThat(result.facts()).isNotEmpty();
    }

    @Test
    void pageIsComparedWithTheFilesOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("brief.csv"), "product,price\nOttermoon lantern,£49.00\n");
        Files.writeString(folder.resolve("leaflet.txt"), "The Ottermoon lantern costs £49.\n");
        CheckRequest request =
                CheckRequest.of(folder, TODAY).withAddresses(Addresses.of(List.of(LAMP)));
        CheckResult same = run(source(page(LAMP, "text/html", PAGE.formatted("£49"))), request);
        assertThat(same.findings()).isEmpty();
        CheckResult other = run(source(page(LAMP, "text/html", PAGE.formatted("£59"))), request);
        assertThat(other.findings()).hasSize(1);
        assertThat(other.findings().getFirst().evidence())
                .anyMatch(evidence -> evidence.place().asset().equals(LAMP.toString()));
        assertThat(Runs.json(other)).contains("\"https://www.nordlicht.example/lamp\"");
    }

    @Test
    void kindComesFromTheServerBeforeTheName() {
        Map<String, String> formats =
                Map.of(
                        "https://n.example/", "text/html",
                        "https://n.example/offer.php?id=1.5", "text/html",
                        "https://n.example/v1.2", "text/html",
                        "https://n.example/old.txt", "text/html");
        formats.forEach((address, type) -> {
            Page page = page(URI.create(address), type, PAGE.formatted("£1"));
            assertThat(only(run(source(page), alone())).format()).isEqualTo("html");
        });
        Page unnamed = page(URI.create("https://n.example/x.y"), null, PAGE.formatted("£1"));
        assertThat(only(run(source(unnamed), alone())).format()).isEqualTo("html");
        Page text = page(URI.create("https://n.example/terms"), "text/plain", "It costs £49.\n");
        assertThat(only(run(source(text), alone())).format()).isEqualTo("txt");
    }

    @Test
    void pageOfNoKnownKindIsAProblem() {
        Page odd = page(URI.create("https://n.example/data.bin"), null, "\u0000\u0001");
        CheckResult result = run(source(odd), alone());
        assertThat(result.campaign().assets()).isEmpty();
        assertThat(result.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.UNKNOWN_FORMAT);
    }

    @Test
    void choicesForAnAddressAreKept() {
        FileChoices choices = FileChoices.NONE.withLanguage("de").withChannel(Channel.EMAIL);
        URI address = URI.create("https://www.nordlicht.example/lamp?size=2&x=[1]*");
        CheckRequest request =
                alone().with(s ->
                        s.withChoices(
                                List.of(
                                        ChoiceRule.ofFile(
                                                address.toString().replace("[", "%5B"),
                                                FileChoices.NONE),
                                        ChoiceRule.ofFile(LAMP.toString(), choices))));
        Page page = page(LAMP, "text/html", PAGE.formatted("£49"));
        Asset asset = only(run(source(page), request));
        assertThat(asset.language()).isEqualTo("de");
        assertThat(asset.channel()).isEqualTo(Channel.EMAIL);
        CheckRequest byGlob =
                alone().with(s ->
                        s.withChoices(
                                List.of(
                                        new ChoiceRule(
                                                "https://www.nordlicht.example/*", choices))));
        assertThat(only(run(source(page), byGlob)).channel()).isEqualTo(Channel.EMAIL);
    }

    @Test
    void charsetOfTheHeaderIsHeard() {
        byte[] bytes =
                "<html><body><p>za\u017c\u00f3\u0142\u0107</p></body></html>"
                        .getBytes(Charset.forName("ISO-8859-2"));
        Page page = new Page(LAMP, "text/html", "iso-8859-2", Bytes.of(bytes));
        assertThat(only(run(source(page), alone())).blocks())
                .anyMatch(block -> block.text().equals("za\u017c\u00f3\u0142\u0107"));
        Page wrong =
                new Page(
                        LAMP,
                        "text/html",
                        "iso-8859-1",
                        Bytes.of("<p>caf\u00e9</p>".getBytes(StandardCharsets.UTF_8)));
        assertThat(only(run(source(wrong), alone())).blocks())
                .anyMatch(block -> block.text().equals("caf\u00e9"));
    }

    @Test
    void failureOfTheSourceCostsThePagesAlone() throws IOException {
        Files.writeString(folder.resolve("leaflet.txt"), "The Ottermoon lantern costs £49.\n");
        PageSource broken =
                (addresses, receiver, cancellation) -> {
                    throw new IllegalStateException("made to fail");
                };
        CheckResult result =
                run(
                        broken,
                        CheckRequest.of(folder, TODAY).withAddresses(Addresses.of(List.of(LAMP))));
        assertThat(only(result).path()).isEqualTo("leaflet.txt");
        assertThat(result.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.INTERNAL);
    }

    @Test
    void fetchingIsStoppedWithTheCheck() {
        PageSource endless =
                (addresses, receiver, cancellation) -> {
                    while (true) {
                        cancellation.check();
                    }
                };
        long until = System.nanoTime() + 200_000_000;
        Cancellation later = () -> System.nanoTime() > until;
        Checker checker = new Checker(Rules.all(), endless);
        CheckRequest request = alone();
        assertThatThrownBy(() -> checker.run(request, Progress.NONE, later))
                .isInstanceOf(Cancellation.CancelledException.class);
    }

    @Test
    void progressTellsTheAddresses() {
        List<String> steps = new ArrayList<>();
        new Checker(Rules.all(), source(page(LAMP, "text/html", PAGE.formatted("£49"))))
                .run(
                        alone(),
                        (stage, done, total, what) -> {
                            if (stage == Progress.Stage.FETCH) {
                                steps.add(done + "/" + total + " " + what);
                            }
                        },
                        Cancellation.NONE);
        assertThat(steps).containsExactly("0/1 " + LAMP);
    }

    @Test
    void wholeWayFromAHostToTheReport() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/lamp",
                exchange -> {
                    byte[] body = PAGE.formatted("£49").getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        try {
            URI lamp = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/lamp");
            Addresses allowed = new Addresses(List.of(lamp), 0, 1, true);
            assertThat(only(Runs.run(CheckRequest.of(allowed, TODAY))).path())
                    .isEqualTo(lamp.toString());
            CheckResult refused = Runs.run(CheckRequest.of(Addresses.of(List.of(lamp)), TODAY));
            assertThat(refused.complete()).isFalse();
            assertThat(Runs.report("text", refused, false))
                    .contains(lamp.toString())
                    .contains("your own network");
        } finally {
            server.stop(0);
        }
    }
}
