package app.concord.ui.address;

import app.concord.message.Messages;
import app.concord.model.Addresses;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Which addresses are to be fetched, and what fetching them means. */
public final class AddressViewModel {
    private final Consumer<Addresses> fetch;
    private final StringProperty text = new SimpleStringProperty("");
    private final IntegerProperty depth = new SimpleIntegerProperty(0);
    private final IntegerProperty count = new SimpleIntegerProperty(Addresses.USUAL);
    private final BooleanProperty asked = new SimpleBooleanProperty(false);
    private final BooleanProperty privateAllowed = new SimpleBooleanProperty(false);
    private final ReadOnlyStringWrapper consent = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

    /**
     * An empty card.
     *
     * @param fetch gets what the user agreed to fetch
     */
    public AddressViewModel(Consumer<Addresses> fetch) {
        this.fetch = fetch;
        text.addListener((changed, before, now) -> changed());
        depth.addListener((changed, before, now) -> changed());
        count.addListener((changed, before, now) -> changed());
        changed();
    }

    /**
     * Asks, and forgets what was written before; the other choices start from those of a campaign.
     */
    public void begin(Addresses known) {
        text.set("");
        depth.set(known.none() ? 0 : known.depth());
        count.set(known.none() ? Addresses.USUAL : known.count());
        privateAllowed.set(!known.none() && known.privateAllowed());
        fault.set("");
        asked.set(true);
    }

    /** Whether the card is to be seen; set to false by who takes it away. */
    public BooleanProperty askedProperty() {
        return asked;
    }

    /**
     * Hands the addresses over to be fetched, or says what is wrong with them.
     *
     * @return whether they were handed over
     */
    public boolean fetch() {
        List<String> written = written();
        List<URI> start = addresses();
        if (written.isEmpty()) {
            fault.set(Messages.text("ui.address.empty"));
            return false;
        }
        if (start.size() < written.size()) {
            String wrong =
                    written.stream()
                            .filter(one -> address(one).isEmpty())
                            .findFirst()
                            .orElseThrow();
            fault.set(Messages.text("ui.address.wrong", wrong));
            return false;
        }
        fault.set("");
        fetch.accept(
                new Addresses(
                        start.stream().distinct().toList(),
                        Math.clamp(depth.get(), 0, Addresses.DEEPEST),
                        Math.clamp(count.get(), 1, Addresses.MOST),
                        privateAllowed.get()));
        return true;
    }

    /** What was written: addresses with blanks between them. */
    public StringProperty textProperty() {
        return text;
    }

    /** How many links away from the addresses pages are fetched too. */
    public IntegerProperty depthProperty() {
        return depth;
    }

    /** How many pages are fetched at most. */
    public IntegerProperty countProperty() {
        return count;
    }

    /** Whether addresses in the user's own network may be asked. */
    public BooleanProperty privateAllowedProperty() {
        return privateAllowed;
    }

    /** What exactly will be requested, and from where. */
    public ReadOnlyStringProperty consentProperty() {
        return consent.getReadOnlyProperty();
    }

    /** What is wrong with what was written and what to do; empty for nothing. */
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    private void changed() {
        fault.set("");
        List<URI> start = addresses();
        if (start.isEmpty()) {
            consent.set(Messages.text("ui.address.consent.none"));
            return;
        }
        String hosts =
                start.stream().map(URI::getHost).distinct().collect(Collectors.joining(", "));
        consent.set(
                depth.get() == 0
                        ? Messages.text(
                                "ui.address.consent.pages", hosts, start.size(), count.get())
                        : Messages.text("ui.address.consent.links", hosts, count.get()));
    }

    private List<URI> addresses() {
        List<URI> addresses = new ArrayList<>();
        written().forEach(one -> address(one).ifPresent(addresses::add));
        return addresses;
    }

    private List<String> written() {
        String all = text.get();
        return all == null || all.isBlank() ? List.of() : List.of(all.strip().split("\\s+"));
    }

    /** People leave the scheme out: what looks like a host is asked with encryption. */
    private static Optional<URI> address(String written) {
        if (Addresses.isAddress(written)) {
            return Addresses.parse(written);
        }
        boolean host = written.matches("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(:\\d+)?([/?#].*)?");
        return host ? Addresses.parse("https://" + written) : Optional.empty();
    }
}
