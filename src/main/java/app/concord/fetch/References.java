package app.concord.fetch;

import app.concord.model.Addresses;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Resolves what a page or a redirect points to. */
final class References {
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    private References() {}

    /**
     * The address that a reference means.
     *
     * @param base the address of the page it stands in
     * @return empty where it is no http or https address
     */
    static Optional<URI> resolve(URI base, String reference) {
        String clean = reference.strip();
        int fragment = clean.indexOf('#');
        if (fragment >= 0) {
            clean = clean.substring(0, fragment);
        }
        if (SCHEME.matcher(clean).matches()) {
            return Addresses.parse(clean);
        }
        String path = base.getRawPath();
        String origin = base.getScheme() + "://" + base.getRawAuthority();
        if (clean.startsWith("//") || clean.startsWith("\\\\")) {
            return Addresses.parse(base.getScheme() + "://" + clean.substring(2));
        }
        if (clean.startsWith("/") || clean.startsWith("\\")) {
            return Addresses.parse(origin + clean);
        }
        if (clean.isEmpty()) {
            return Optional.of(base);
        }
        if (clean.startsWith("?")) {
            return Addresses.parse(origin + path + clean);
        }
        return Addresses.parse(origin + path.substring(0, path.lastIndexOf('/') + 1) + clean);
    }
}
