package app.concord.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Limits;
import app.concord.model.Addresses;
import app.concord.model.Cancellation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;

/** Answers that are packed, too large, too slow or never end. */
@Timeout(60)
class LivePagesLimitsTest {
    private static final Times HASTY =
            new Times(
                    Duration.ofSeconds(5),
                    Duration.ofMillis(300),
                    Duration.ofMillis(700),
                    Duration.ofSeconds(20),
                    Duration.ZERO);

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

    private Host.Walk hasty(String path) {
        return Host.walk(
                new LivePages(Host.names(), HASTY),
                new Addresses(List.of(host.at(path)), 0, 1, true),
                Cancellation.NONE);
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void packedPageIsUnpacked() {
        byte[] plain = "<p>unpacked</p>".getBytes(StandardCharsets.UTF_8);
        host.on("/x", "text/html", packed(plain), "Content-Encoding", "gzip");
        Host.Walk walk = alone("/x");
        assertThat(walk.pages()).extracting(p -> p.bytes().array()).containsExactly(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "gzip, gzip", "compress"})
    void otherPackingIsRefused(String encoding) {
        host.on("/x", "text/html", new byte[40], "Content-Encoding", encoding);
        assertThat(alone("/x").told()).contains("packed in a way that is not read");
    }

    @Test
    void brokenPackingIsRefused() {
        byte[] packed = packed(new byte[5000]);
        byte[] cut = java.util.Arrays.copyOf(packed, packed.length - 12);
        host.on("/cut", "text/html", cut, "Content-Encoding", "gzip");
        host.on("/none", "text/html", new byte[40], "Content-Encoding", "gzip");
        assertThat(alone("/cut").told()).contains("broken");
        assertThat(alone("/none").told()).contains("broken");
    }

    @Test
    void bombIsNotUnpackedWhole() {
        byte[] bomb = packed(new byte[Limits.FETCH_PAGE_BYTES + 1]);
        assertThat(bomb.length).isLessThan(100_000);
        host.on("/x", "text/html", bomb, "Content-Encoding", "gzip");
        host.on("/y.gz", "application/gzip", bomb);
        assertThat(alone("/x").told()).contains("larger than");
        assertThat(alone("/y.gz").told()).contains("larger than");
    }

    @Test
    void bodyWithoutEndIsCutOff() {
        byte[] chunk = new byte[1 << 16];
        host.on(
                "/x",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, 0);
                    while (true) {
                        Host.write(exchange, chunk);
                    }
                });
        assertThat(alone("/x").told()).contains("larger than");
    }

    @Test
    void refusalWithBodyWithoutEndIsNotReadAtAll() {
        byte[] chunk = new byte[1 << 16];
        host.on(
                "/x",
                exchange -> {
                    exchange.sendResponseHeaders(404, 0);
                    while (true) {
                        Host.write(exchange, chunk);
                    }
                });
        assertThat(alone("/x").told()).contains("no such page");
    }

    @Test
    void silenceIsNotWaitedFor() {
        CountDownLatch end = new CountDownLatch(1);
        host.on("/x", exchange -> await(end));
        assertThat(hasty("/x").told()).contains("stopped answering");
        end.countDown();
    }

    @Test
    void dripOfBytesIsNotWaitedFor() {
        CountDownLatch end = new CountDownLatch(1);
        host.on(
                "/x",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, 0);
                    while (end.getCount() > 0) {
                        Host.write(exchange, new byte[] {' '});
                        pause();
                    }
                });
        assertThat(hasty("/x").told()).contains("took too long");
        end.countDown();
    }

    @Test
    void slowNameServiceIsNotWaitedFor() {
        CountDownLatch end = new CountDownLatch(1);
        Host.Walk walk =
                Host.walk(
                        new LivePages(
                                new Host.Names() {
                                    @Override
                                    public InetAddress[] resolve(String name) {
                                        await(end);
                                        return super.resolve(name);
                                    }
                                },
                                HASTY),
                        Addresses.of(List.of(URI.create("https://slow.example/"))),
                        Cancellation.NONE);
        end.countDown();
        assertThat(walk.told()).contains("took too long");
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
