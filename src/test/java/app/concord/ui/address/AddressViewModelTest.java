package app.concord.ui.address;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Addresses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What the card for live addresses takes, says and hands over. */
class AddressViewModelTest {
    private final List<Addresses> fetched = new ArrayList<>();
    private final AddressViewModel model = new AddressViewModel(fetched::add);

    @Test
    void nothingWrittenSaysWhatToDo() {
        assertThat(model.fetch()).isFalse();
        assertThat(model.faultProperty().get()).contains("https://");
        model.textProperty().set("  ");
        assertThat(model.fetch()).isFalse();
        assertThat(fetched).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lamp",
                "ftp://nordlicht.example/",
                "file:///etc/hosts",
                "https://",
                "https://kim:pw@nordlicht.example/",
                "javascript:alert(1)",
                "https://nordlicht.example/ lamp"
            })
    void whatIsNoAddressIsNamedAndNotFetched(String written) {
        model.textProperty().set(written);
        assertThat(model.fetch()).isFalse();
        assertThat(model.faultProperty().get()).contains("cannot be fetched");
        assertThat(fetched).isEmpty();
        model.textProperty().set("https://nordlicht.example/");
        assertThat(model.faultProperty().get()).as("goes away when one writes on").isEmpty();
    }

    @Test
    void choicesReachWhatIsFetched() {
        model.textProperty().set(" www.nordlicht.example/lamp  http://127.0.0.1:8080/x ");
        model.depthProperty().set(2);
        model.countProperty().set(50);
        model.privateAllowedProperty().set(true);
        assertThat(model.fetch()).isTrue();
        assertThat(fetched)
                .containsExactly(
                        new Addresses(
                                List.of(
                                        URI.create("https://www.nordlicht.example/lamp"),
                                        URI.create("http://127.0.0.1:8080/x")),
                                2,
                                50,
                                true));
    }

    @Test
    void consentNamesTheHostTheNumberAndWhatIsNotSent() {
        assertThat(model.consentProperty().get()).contains("requests nothing until");
        model.textProperty().set("https://www.nordlicht.example/lamp");
        assertThat(model.consentProperty().get())
                .contains("this page from www.nordlicht.example")
                .contains("20 at most")
                .contains("Nothing of your campaign is sent");
        model.depthProperty().set(1);
        model.countProperty().set(7);
        assertThat(model.consentProperty().get())
                .contains("up to 7 pages from www.nordlicht.example")
                .contains("robots.txt")
                .contains("Nothing of your campaign is sent");
    }

    @Test
    void cardStartsFromTheChoicesOfTheCampaign() {
        URI page = URI.create("https://www.nordlicht.example/");
        model.textProperty().set("x");
        model.begin(new Addresses(List.of(page), 3, 70, true));
        assertThat(model.textProperty().get()).isEmpty();
        assertThat(model.depthProperty().get()).isEqualTo(3);
        assertThat(model.countProperty().get()).isEqualTo(70);
        assertThat(model.privateAllowedProperty().get()).isTrue();
        model.begin(Addresses.NONE);
        assertThat(model.depthProperty().get()).isZero();
        assertThat(model.countProperty().get()).isEqualTo(Addresses.USUAL);
        assertThat(model.privateAllowedProperty().get()).isFalse();
    }
}
