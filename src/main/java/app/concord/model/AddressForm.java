package app.concord.model;

import java.util.Locale;
import java.util.Optional;

/** How readers are addressed, in languages that tell two ways apart. */
public enum AddressForm {
    /** Sie, vous, usted, Lei, u, dumneavoastră, Anda. */
    FORMAL,
    /** du, tu, tú, je, kamu. */
    INFORMAL;

    /** The name used on the command line, in reports and in saved choices: {@code formal}, … */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form with this {@link #id()}, ignoring case; empty for any other word. */
    public static Optional<AddressForm> of(String id) {
        for (AddressForm form : values()) {
            if (form.id().equalsIgnoreCase(id.strip())) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** The other one. */
    public AddressForm other() {
        return this == FORMAL ? INFORMAL : FORMAL;
    }
}
