package app.concord.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.model.Addresses;
import app.concord.model.Cancellation;

import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Where connections may go. */
class CheckedResolverTest {
    private static final InetAddress PUBLIC = InetAddress.ofLiteral("9.9.9.9");
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @Test
    void oneForbiddenAddressAmongManyForbidsTheHost() {
        CheckedResolver resolver = new CheckedResolver(new Host.Names(PUBLIC, HERE), false);
        assertThatThrownBy(() -> resolver.resolve("two.example"))
                .isInstanceOf(CheckedResolver.Forbidden.class)
                .hasMessageContaining("own network");
    }

    @Test
    void publicAddressIsGivenOn() throws UnknownHostException {
        assertThat(new CheckedResolver(new Host.Names(PUBLIC), false).resolve("one.example"))
                .containsExactly(PUBLIC);
    }

    @Test
    void leaveForTheOwnNetworkIsNoLeaveForSecrets() throws UnknownHostException {
        assertThat(new CheckedResolver(new Host.Names(HERE), true).resolve("here.example"))
                .containsExactly(HERE);
        InetAddress secrets = InetAddress.ofLiteral("169.254.169.254");
        assertThatThrownBy(() ->
                        new CheckedResolver(new Host.Names(secrets), true)
                                .resolve("secrets.example"))
                .isInstanceOf(CheckedResolver.Forbidden.class);
    }

    /** Whatever the system makes of odd spellings: what it resolves them to is what is checked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0x7f.0.0.1",
                "0x7f000001",
                "0177.0.0.1",
                "017700000001",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[0:0:0:0:0:ffff:7f00:1]",
                "localhost",
                "localhost.",
                "0.0.0.0",
                "0"
            })
    void noSpellingOfThisComputerGetsThrough(String host) throws IOException {
        try (Host server = new Host()) {
            server.page("/", "<p>secret</p>");
            Optional<URI> address = Addresses.parse("http://" + host + ":" + server.port() + "/");
            if (address.isEmpty()) {
                return;
            }
            Host.Walk walk =
                    Host.walk(
                            new LivePages(
                                    org.apache.hc.client5.http.SystemDefaultDnsResolver.INSTANCE,
                                    Host.TIMES),
                            Addresses.of(List.of(address.get())),
                            Cancellation.NONE);
            assertThat(walk.pages()).isEmpty();
            assertThat(walk.problems()).hasSize(1);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void nameThatChangesItsAddressGainsNothing() throws IOException {
        try (Host server = new Host()) {
            server.redirect("/", "/again").page("/again", "<p>secret</p>");
            AtomicInteger asked = new AtomicInteger();
            DnsResolver fickle =
                    new DnsResolver() {
                        @Override
                        public InetAddress[] resolve(String host) {
                            // Allowed when asked first, forbidden from then on.
                            return new InetAddress[] {
                                asked.getAndIncrement() == 0
                                        ? HERE
                                        : InetAddress.ofLiteral("169.254.169.254")
                            };
                        }

                        @Override
                        public String resolveCanonicalHostname(String host) {
                            return host;
                        }
                    };
            Host.Walk walk =
                    Host.walk(
                            new LivePages(fickle, Host.TIMES),
                            new Addresses(List.of(server.named("rebind.example", "/")), 0, 1, true),
                            Cancellation.NONE);
            assertThat(walk.pages()).isEmpty();
            assertThat(walk.told()).contains("address that holds no pages");
            assertThat(asked).as("one look for each connection").hasValue(2);
            assertThat(server.requests()).containsExactly("/");
        }
    }
}
