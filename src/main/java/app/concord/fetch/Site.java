package app.concord.fetch;

import crawlercommons.domains.EffectiveTldFinder;

import java.net.URI;
import java.util.Objects;

/**
 * What counts as one web site: all hosts of one registered name, on the usual ports or that of the
 * first address.
 *
 * @param name the registered name, the host itself where it has none
 * @param port of the first address, -1 for the usual one
 */
record Site(String name, int port) {

    static Site of(URI address) {
        return new Site(nameOf(address), address.getPort());
    }

    boolean holds(URI address) {
        boolean usual = address.getPort() < 0;
        return (usual || address.getPort() == port) && nameOf(address).equals(name);
    }

    private static String nameOf(URI address) {
        String host = address.getHost();
        boolean number = host.startsWith("[") || host.matches("[0-9.]+");
        String registered = number ? host : EffectiveTldFinder.getAssignedDomain(host, true);
        return Objects.requireNonNullElseGet(registered, () -> lastTwo(host));
    }

    /** The usual registered name where the list of the public ones knows nothing better. */
    private static String lastTwo(String host) {
        int dot = host.lastIndexOf('.', Math.max(0, host.lastIndexOf('.') - 1));
        return host.substring(dot + 1);
    }
}
