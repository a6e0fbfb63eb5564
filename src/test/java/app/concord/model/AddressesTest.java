package app.concord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.util.List;

/** How written addresses become what is requested. */
class AddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://www.nordlicht.example/lamp | https://www.nordlicht.example/lamp",
                "HTTPS://WWW.Nordlicht.EXAMPLE | https://www.nordlicht.example/",
                "http://nordlicht.example:80/a#b | http://nordlicht.example/a",
                "https://nordlicht.example:8443/a | https://nordlicht.example:8443/a",
                "https://nordlicht.example:443?x=1 | https://nordlicht.example/?x=1",
                "https://lämpchen.example/Größe 2 | https://xn--lmpchen-5wa.example/Gr%C3%B6%C3%9Fe%202",
                "https://nordlicht.example/100%/a%20b | https://nordlicht.example/100%25/a%20b",
                "https://nordlicht.example/a/../b/./c | https://nordlicht.example/b/c",
                "https://nordlicht.example/a?b=\"<c>\" | https://nordlicht.example/a?b=%22%3Cc%3E%22",
                "http://[::1]:8080/x | http://[::1]:8080/x",
                "http://2130706433/ | http://2130706433/",
                "https://nordlicht.example\\@other.example/x | https://nordlicht.example/@other.example/x",
            })
    void writtenAddressHasOneForm(String written, String form) {
        assertThat(Addresses.parse(written)).hasValue(URI.create(form));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lamp",
                "www.nordlicht.example",
                "ftp://nordlicht.example/",
                "file:///etc/hosts",
                "javascript:alert(1)",
                "https://",
                "https:///x",
                "https://kim:secret@nordlicht.example/",
                "https://nordlicht.example@evil.example/",
                "https://nordlicht.example:99999/",
                "https://nordlicht.example:0/",
                "https://nord licht.example/",
                "https://nordlicht..example/",
                "https://[::1",
                "http://127.1/",
                "http://0x7f.0.0.1/"
            })
    void whatIsNoAddressIsRefused(String written) {
        assertThat(Addresses.parse(written)).isEmpty();
    }

    @Property(tries = 500)
    void whateverIsWrittenGivesAnHttpAddressOrNothing(@ForAll String rest) {
        Addresses.parse("https://" + rest)
                .ifPresent(uri -> {
                    assertThat(uri.getScheme()).isEqualTo("https");
                    assertThat(uri.getHost()).isNotBlank();
                    assertThat(uri.getUserInfo()).isNull();
                    assertThat(uri.getFragment()).isNull();
                    assertThat(Addresses.parse(uri.toString())).hasValue(uri);
                });
    }

    @Test
    void valuesOutOfRangeAreRefused() {
        List<URI> start = List.of(URI.create("https://nordlicht.example/"));
        assertThatThrownBy(() -> new Addresses(start, -1, 1, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Addresses(start, 0, 0, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Addresses(start, 0, Addresses.MOST + 1, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Addresses.NONE.none()).isTrue();
        assertThat(Addresses.of(start).privateAllowed()).isFalse();
    }
}
