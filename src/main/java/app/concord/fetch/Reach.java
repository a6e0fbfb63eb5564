package app.concord.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** How near an Internet address lies. */
enum Reach {
    /** Anywhere on the public net. */
    PUBLIC,
    /** This computer, or the network it stands in. */
    OWN,
    /** Nothing that ever holds a page: services of the machine's own host, groups, gaps. */
    NEVER;

    private static final List<Range> RANGES =
            List.of(
                    // Where hosts of machines tell their secrets.
                    range(NEVER, "169.254.169.254", 32),
                    range(NEVER, "169.254.170.2", 32),
                    range(NEVER, "100.100.100.200", 32),
                    range(NEVER, "fd00:ec2::254", 128),
                    range(OWN, "10.0.0.0", 8),
                    range(OWN, "100.64.0.0", 10),
                    range(OWN, "127.0.0.0", 8),
                    range(OWN, "169.254.0.0", 16),
                    range(OWN, "172.16.0.0", 12),
                    range(OWN, "192.168.0.0", 16),
                    range(NEVER, "0.0.0.0", 8),
                    range(NEVER, "192.0.0.0", 24),
                    range(NEVER, "192.0.2.0", 24),
                    range(NEVER, "192.88.99.0", 24),
                    range(NEVER, "198.18.0.0", 15),
                    range(NEVER, "198.51.100.0", 24),
                    range(NEVER, "203.0.113.0", 24),
                    range(NEVER, "224.0.0.0", 3),
                    range(OWN, "::1", 128),
                    range(OWN, "fc00::", 7),
                    range(OWN, "fe80::", 10),
                    range(OWN, "fec0::", 10),
                    range(NEVER, "2001::", 23),
                    range(NEVER, "2001:db8::", 32),
                    range(NEVER, "3fff::", 20));

    /** All that is given out on the public net. */
    private static final Range GLOBAL = range(PUBLIC, "2000::", 3);

    /**
     * A block of addresses.
     *
     * @param length bytes of an address
     * @param start the bits that all of them begin with
     * @param shift how many bits follow
     */
    private record Range(Reach reach, int length, BigInteger start, int shift) {
        boolean holds(byte[] address) {
            return address.length == length
                    && new BigInteger(1, address).shiftRight(shift).equals(start);
        }
    }

    private static Range range(Reach reach, String start, int bits) {
        byte[] address = InetAddress.ofLiteral(start).getAddress();
        int shift = address.length * Byte.SIZE - bits;
        return new Range(
                reach, address.length, new BigInteger(1, address).shiftRight(shift), shift);
    }

    static Reach of(InetAddress address) {
        return of(address.getAddress());
    }

    private static Reach of(byte[] address) {
        byte[] inner = inner(address);
        if (inner.length != address.length) {
            return of(inner);
        }
        for (Range range : RANGES) {
            if (range.holds(address)) {
                return range.reach();
            }
        }
        return address.length == 4 || GLOBAL.holds(address) ? PUBLIC : NEVER;
    }

    /** The IPv4 address that an IPv6 address stands for; the address itself where it does not. */
    private static byte[] inner(byte[] address) {
        if (address.length == 4 || Arrays.equals(address, loopback())) {
            return address;
        }
        boolean mapped =
                zero(address, 0, 10)
                        && (zero(address, 10, 12)
                                || ((address[10] & 0xff) == 0xff && (address[11] & 0xff) == 0xff));
        boolean translated =
                address[0] == 0
                        && address[1] == 0x64
                        && (address[2] & 0xff) == 0xff
                        && (address[3] & 0xff) == 0x9b
                        && zero(address, 4, 12);
        if (mapped || translated) {
            return Arrays.copyOfRange(address, 12, 16);
        }
        boolean tunnelled = address[0] == 0x20 && address[1] == 0x02;
        return tunnelled ? Arrays.copyOfRange(address, 2, 6) : address;
    }

    private static byte[] loopback() {
        byte[] address = new byte[16];
        address[15] = 1;
        return address;
    }

    private static boolean zero(byte[] address, int from, int to) {
        for (int i = from; i < to; i++) {
            if (address[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
