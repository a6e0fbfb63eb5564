package app.concord.fetch;

import app.concord.importing.Bytes;
import app.concord.model.Cancellation;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Makes single requests. Follows no redirect, keeps no cookie, knows no login and no proxy, tries
 * nothing twice. A request runs on a thread of its own, so that neither a slow name server nor a
 * body without end outlasts the deadline.
 */
final class PageClient implements AutoCloseable {
    private static final int HEADERS = 200;
    private static final int HEADER_LENGTH = 16 * 1024;
    private static final int FINE = 200;
    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.9,"
                    + "text/plain;q=0.8,*/*;q=0.1";

    private final CloseableHttpClient client;

    /**
     * A client whose connections go to what the resolver answers.
     *
     * @param agent how it presents itself
     */
    PageClient(DnsResolver resolver, Times times, String agent) {
        Timeout silence = Timeout.of(times.silence());
        client =
                HttpClientBuilder.create()
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setDnsResolver(resolver)
                                        .setConnectionFactory(
                                                ManagedHttpClientConnectionFactory.builder()
                                                        .http1Config(narrow())
                                                        .build())
                                        .setDefaultConnectionConfig(
                                                ConnectionConfig.custom()
                                                        .setConnectTimeout(
                                                                Timeout.of(times.connect()))
                                                        .setSocketTimeout(silence)
                                                        .build())
                                        .build())
                        .setRoutePlanner(new DefaultRoutePlanner(null))
                        .setDefaultRequestConfig(
                                RequestConfig.custom()
                                        .setResponseTimeout(silence)
                                        .setConnectionRequestTimeout(silence)
                                        .setAuthenticationEnabled(false)
                                        .setProtocolUpgradeEnabled(false)
                                        .build())
                        .disableRedirectHandling()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .disableAutomaticRetries()
                        .disableContentCompression()
                        .setUserAgent(agent)
                        .build();
    }

    private static Http1Config narrow() {
        return Http1Config.custom()
                .setMaxHeaderCount(HEADERS)
                .setMaxLineLength(HEADER_LENGTH)
                .build();
    }

    /**
     * Asks an address once.
     *
     * @throws NotFetched if the answer is not wanted, or not there in time
     * @throws IOException if there is no answer
     */
    Answer get(URI address, Wanted wanted, Deadline deadline) throws IOException {
        deadline.check();
        HttpGet request = new HttpGet(address);
        request.setHeader("Accept", ACCEPT);
        request.setHeader("Accept-Encoding", "gzip");
        FutureTask<Answer> exchange = new FutureTask<>(() -> exchange(request, wanted));
        Thread.ofVirtual().name("fetch").start(exchange);
        try {
            while (true) {
                try {
                    return exchange.get(Deadline.sliceMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    deadline.check();
                    if (deadline.over()) {
                        throw new NotFetched("it took too long");
                    }
                }
            }
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancellation.CancelledException();
        } finally {
            request.cancel();
        }
    }

    private static IOException failure(@Nullable Throwable cause) {
        return switch (cause) {
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> new IOException(cause);
        };
    }

    private Answer exchange(HttpGet request, Wanted wanted) throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        try {
            return answer(response, wanted);
        } finally {
            // Whatever is still to come is not waited for, and closing must not read it either.
            request.cancel();
            Closer.closeQuietly(response);
        }
    }

    private static Answer answer(ClassicHttpResponse response, Wanted wanted) throws IOException {
        String contentType = header(response, "Content-Type");
        byte[] body = {};
        HttpEntity entity = response.getEntity();
        if (response.getCode() == FINE && entity != null) {
            String type = Answer.mediaType(contentType);
            if (!wanted.takes(type)) {
                throw new NotFetched("it holds no page but " + type);
            }
            String encoding = Objects.requireNonNullElse(header(response, "Content-Encoding"), "");
            InputStream content = entity.getContent();
            body = content == null ? body : Body.read(content, encoding, wanted);
        }
        return new Answer(
                response.getCode(), header(response, "Location"), contentType, Bytes.of(body));
    }

    private static @Nullable String header(HttpMessage message, String name) {
        Header header = message.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
