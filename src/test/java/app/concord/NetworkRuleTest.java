package app.concord;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URL;

/** Holds the net to the one package that asks it on the user's request. */
class NetworkRuleTest {

    @Test
    void onlyOnePackageReachesTheNet() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        connectsOnlyInFetch()
                .check(
                        new ClassFileImporter()
                                .importUrl(
                                        Launcher.class
                                                .getProtectionDomain()
                                                .getCodeSource()
                                                .getLocation()));
    }

    /** The rule would be worth nothing if it let one of these through. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                ByClient.class,
                BySocket.class,
                ByChannel.class,
                ByName.class,
                ByStream.class,
                ByConnection.class,
                ByJsoup.class
            })
    void reachingTheNetElsewhereIsNoticed(Class<?> user) {
        JavaClasses one = new ClassFileImporter().importClasses(user);
        assertThat(connectsOnlyInFetch().evaluate(one).hasViolation()).isTrue();
    }

    private static ArchRule connectsOnlyInFetch() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("app.concord.fetch..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("java.net.http..")
                                .or(resideInAPackage("javax.net.."))
                                .or(
                                        nameMatching(
                                                "java\\.net\\.(\\w*Socket\\w*|InetAddress|Inet\\dAddress"
                                                        + "|\\w*URLConnection|URLClassLoader)"))
                                .or(
                                        nameMatching(
                                                "java\\.nio\\.channels\\.(\\w*SocketChannel"
                                                        + "|DatagramChannel)"))
                                .as("connections"))
                .orShould()
                .callMethodWhere(
                        target(owner(nameMatching(URL.class.getName())))
                                .and(target(nameMatching("open\\w+|getContent")))
                                .as("it opens an address"))
                .orShould()
                .callMethodWhere(
                        target(owner(nameMatching("org\\.jsoup\\.Jsoup")))
                                .and(target(nameMatching("connect|newSession")))
                                .as("it opens an address"));
    }

    /** Reaches the net by the client of the platform. */
    static final class ByClient {
        static Object client() {
            return java.net.http.HttpClient.newHttpClient();
        }
    }

    /** Reaches the net by a socket. */
    static final class BySocket {
        static Object socket() {
            return new java.net.Socket();
        }
    }

    /** Reaches the net by a channel. */
    static final class ByChannel {
        static Object channel() throws IOException {
            return java.nio.channels.SocketChannel.open();
        }
    }

    /** Reaches the net by asking for a name. */
    static final class ByName {
        static Object name() throws IOException {
            return java.net.InetAddress.getAllByName("nordlicht.example");
        }
    }

    /** Reaches the net by a stream. */
    static final class ByStream {
        static Object stream(URL address) throws IOException {
            return address.openStream();
        }
    }

    /** Reaches the net by a connection. */
    static final class ByConnection {
        static Object connection(URL address) throws IOException {
            return address.openConnection();
        }
    }

    /** Reaches the net by the library that reads pages. */
    static final class ByJsoup {
        static Object page() {
            return org.jsoup.Jsoup.connect("https://nordlicht.example/");
        }
    }
}
