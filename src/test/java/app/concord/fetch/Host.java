package app.concord.fetch;

import app.concord.model.Addresses;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.apache.hc.client5.http.DnsResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A host on this computer that serves what a test lays out, and remembers what was asked of it. */
final class Host implements AutoCloseable {
    /** Patience for tests: short where waiting is the point, long elsewhere. */
    static final Times TIMES =
            new Times(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(60),
                    Duration.ZERO);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Reply> replies = new HashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Map<String, List<String>>> headers =
            Collections.synchronizedList(new ArrayList<>());

    /** Answers one request. */
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    /**
     * What a walk over the host gave.
     *
     * @param asked each request for a page as {@code done/total path}
     */
    record Walk(List<Page> pages, List<Problem> problems, List<String> asked) {
        List<String> paths() {
            return pages.stream().map(page -> page.address().getRawPath()).toList();
        }

        String told() {
            return problems.stream().map(p -> p.kind() + " " + p.details()).toList().toString();
        }
    }

    Host() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().toString();
        requests.add(asked);
        headers.add(Map.copyOf(exchange.getRequestHeaders()));
        Reply reply = replies.get(asked);
        try (exchange) {
            if (reply == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                reply.to(exchange);
            }
        } catch (IOException e) {
            // The reader went away, as readers without patience do.
            exchange.close();
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The address of a path by the number of the host. */
    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** The address of a path by a name that only {@link #names} knows. */
    URI named(String host, String path) {
        return URI.create("http://" + host + ":" + port() + path);
    }

    /** Resolves every name to this computer. */
    static DnsResolver names() {
        return new Names(InetAddress.getLoopbackAddress());
    }

    /** Resolves every name to the same addresses. */
    static class Names implements DnsResolver {
        private final InetAddress[] addresses;

        Names(InetAddress... addresses) {
            this.addresses = addresses.clone();
        }

        @Override
        public InetAddress[] resolve(String host) {
            return addresses.clone();
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    Host on(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    Host page(String path, String html) {
        return on(path, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    Host xml(String path, String xml) {
        return on(path, "application/xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    Host on(String path, String type, byte[] body, String... more) {
        return on(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", type);
                    for (int i = 0; i < more.length; i += 2) {
                        exchange.getResponseHeaders().set(more[i], more[i + 1]);
                    }
                    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
                    exchange.getResponseBody().write(body);
                });
    }

    Host redirect(String path, String location) {
        return on(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Location", location);
                    exchange.sendResponseHeaders(302, -1);
                });
    }

    /** Every path that was asked for, in order. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** The headers of the requests, in order. */
    List<Map<String, List<String>>> headers() {
        return List.copyOf(headers);
    }

    /** Walks with the user's leave to ask this computer. */
    Walk walk(URI start, int depth, int count) {
        return walk(new Addresses(List.of(start), depth, count, true), Cancellation.NONE);
    }

    static Walk walk(Addresses addresses, Cancellation cancellation) {
        return walk(new LivePages(names(), TIMES), addresses, cancellation);
    }

    static Walk walk(PageSource source, Addresses addresses, Cancellation cancellation) {
        Walk walk = new Walk(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        source.fetch(
                addresses,
                new PageSource.Receiver() {
                    @Override
                    public void asks(URI address, int done, int total) {
                        walk.asked().add(done + "/" + total + " " + address.getRawPath());
                    }

                    @Override
                    public void takes(Page page) {
                        walk.pages().add(page);
                    }

                    @Override
                    public void misses(Problem problem) {
                        walk.problems().add(problem);
                    }
                },
                cancellation);
        return walk;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** For replies that write until nobody reads. */
    static void write(HttpExchange exchange, byte[] chunk) {
        try {
            exchange.getResponseBody().write(chunk);
            exchange.getResponseBody().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
