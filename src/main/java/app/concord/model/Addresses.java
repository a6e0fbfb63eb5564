package app.concord.model;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Live addresses that a user asked for, and how far their links are followed. That such a value
 * exists is the user's consent: nothing is requested without one that holds an address.
 *
 * @param start what is fetched first, each as {@link #parse} gives it; pages or site maps
 * @param depth how many links away from these pages are fetched too; 0 for the pages alone
 * @param count how many pages are fetched at most, at least 1
 * @param privateAllowed whether addresses of this computer and its own network may be asked
 */
public record Addresses(List<URI> start, int depth, int count, boolean privateAllowed) {
    /** No address: nothing is requested. */
    public static final Addresses NONE = new Addresses(List.of(), 0, 1, false);

    /** How many links away from a first page may be asked for. */
    public static final int DEEPEST = 5;

    /** How many pages may be asked for. */
    public static final int MOST = 500;

    /** How many pages are fetched where nothing else is said. */
    public static final int USUAL = 20;

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?i)(https?)://([^/?#\\\\]*)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9a-fA-F:.]+\\]|[^\\[\\]:@]+)(?::([0-9]{0,5}))?");
    private static final String PLAIN = "-._~:/?@!$&'()*+,;=";
    private static final int LAST_PORT = 65_535;

    /** Depth and count out of range are refused. */
    public Addresses {
        start = List.copyOf(start);
        if (depth < 0 || depth > DEEPEST || count < 1 || count > MOST) {
            throw new IllegalArgumentException("depth or count out of range");
        }
    }

    /** These pages alone, from the public net. */
    public static Addresses of(List<URI> start) {
        return new Addresses(start, 0, USUAL, false);
    }

    public boolean none() {
        return start.isEmpty();
    }

    /** Whether something that a user wrote is meant as a live address. */
    public static boolean isAddress(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * A written address in the one form that is requested: lower-case scheme and host, the host in
     * its ASCII form, no default port, dots of the path resolved, everything else percent-encoded,
     * no fragment.
     *
     * @return empty where it is no http or https address, or holds a user name
     */
    public static Optional<URI> parse(String written) {
        Matcher shape = SHAPE.matcher(written.strip());
        if (!shape.matches()) {
            return Optional.empty();
        }
        String scheme = shape.group(1).toLowerCase(Locale.ROOT);
        Matcher authority = AUTHORITY.matcher(shape.group(2));
        if (!authority.matches()) {
            return Optional.empty();
        }
        Optional<String> host = host(authority.group(1));
        String port = authority.group(2);
        int number = port == null || port.isEmpty() ? -1 : Integer.parseInt(port);
        if (host.isEmpty() || number > LAST_PORT || number == 0) {
            return Optional.empty();
        }
        boolean usual = number < 0 || number == (scheme.equals("https") ? 443 : 80);
        String path = encoded(shape.group(3).replace('\\', '/'));
        String query = shape.group(4) == null ? "" : encoded(shape.group(4));
        try {
            URI whole =
                    new URI(
                            scheme
                                    + "://"
                                    + host.get()
                                    + (usual ? "" : ":" + number)
                                    + (path.isEmpty() ? "/" : path)
                                    + query);
            return Optional.of(whole.normalize()).filter(uri -> uri.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The ASCII form of a host name. */
    private static Optional<String> host(String written) {
        if (written.startsWith("[")) {
            return Optional.of(written.toLowerCase(Locale.ROOT));
        }
        try {
            String ascii = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return ascii.matches("[a-z0-9_.-]*[a-z0-9][.]?")
                    ? Optional.of(ascii)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Leaves what may stand as it is, and what is encoded already; encodes the rest. */
    private static String encoded(String part) {
        StringBuilder out = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); ) {
            int c = part.codePointAt(i);
            boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
            boolean escape =
                    c == '%'
                            && i + 2 < part.length()
                            && Character.digit(part.charAt(i + 1), 16) >= 0
                            && Character.digit(part.charAt(i + 2), 16) >= 0;
            if (letter || escape || PLAIN.indexOf(c) >= 0) {
                out.appendCodePoint(c);
            } else if (c != '\n' && c != '\r' && c != '\t') {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
                }
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }
}
