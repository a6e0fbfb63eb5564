package app.concord.fetch;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Resolves host names and refuses those that lead to where the user did not allow it. The client
 * connects to nothing but what stands in the answer, and every connection asks anew.
 */
final class CheckedResolver implements DnsResolver {
    private final DnsResolver resolver;
    private final boolean privateAllowed;

    /** A host that may not be asked; the message says why, in words for the user. */
    static final class Forbidden extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Forbidden(String reason) {
            super(reason);
        }
    }

    /** Names as the system resolves them. */
    CheckedResolver(boolean privateAllowed) {
        this(SystemDefaultDnsResolver.INSTANCE, privateAllowed);
    }

    CheckedResolver(DnsResolver resolver, boolean privateAllowed) {
        this.resolver = resolver;
        this.privateAllowed = privateAllowed;
    }

    /**
     * The addresses of a host, every one of them allowed.
     *
     * @throws Forbidden if any is not: a name that leads to several is not asked at all
     */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = resolver.resolve(bare(host));
        if (addresses == null || addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        for (InetAddress address : addresses) {
            switch (Reach.of(address)) {
                case PUBLIC -> {}
                case OWN -> {
                    if (!privateAllowed) {
                        throw new Forbidden(
                                "it leads into your own network, which has to be allowed");
                    }
                }
                case NEVER -> throw new Forbidden("it leads to an address that holds no pages");
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return host;
    }

    /** An IPv6 address without the brackets it wears in an address. */
    private static String bare(String host) {
        return host.startsWith("[") && host.endsWith("]")
                ? host.substring(1, host.length() - 1)
                : host;
    }
}
