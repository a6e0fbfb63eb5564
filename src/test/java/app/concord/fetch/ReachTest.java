package app.concord.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;

/** Which Internet addresses are public. */
class ReachTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.9.9.9",
                "172.15.255.255",
                "172.32.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "192.167.1.1",
                "223.255.255.255",
                "2606:4700::1111",
                "64:ff9b::808:808",
                "2002:909:909::1"
            })
    void publicNet(String address) {
        assertThat(Reach.of(InetAddress.ofLiteral(address))).isEqualTo(Reach.PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.3",
                "169.254.1.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "::1",
                "fc00::1",
                "fdff:ffff::1",
                "fe80::1",
                "fec0::1",
                "::ffff:192.168.1.1",
                "::ffff:7f00:1",
                "::127.0.0.1",
                "64:ff9b::10.1.2.3",
                "64:ff9b::7f00:1",
                "2002:c0a8:101::1"
            })
    void ownNetwork(String address) {
        assertThat(Reach.of(InetAddress.ofLiteral(address))).isEqualTo(Reach.OWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "169.254.169.254",
                "100.100.100.200",
                "192.0.0.1",
                "192.0.2.7",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::ffff:169.254.169.254",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "fd00:ec2::254",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:a9fe:a9fe::1",
                "100::1",
                "4000::1"
            })
    void nowhere(String address) {
        assertThat(Reach.of(InetAddress.ofLiteral(address))).isEqualTo(Reach.NEVER);
    }
}
