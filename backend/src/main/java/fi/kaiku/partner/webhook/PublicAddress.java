package fi.kaiku.partner.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// Whether an address is somebody's on the public internet, by the registries of special-purpose addresses
/// (IANA; RFC 6890). Whatever leads into a network of our own, or to the machine itself, is not.
final class PublicAddress {

    private static final List<Block> SPECIAL_4 = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // carrier-grade NAT, and metadata of some clouds
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local, and metadata of most clouds
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments, and metadata of a cloud
            "192.0.2.0/24", // documentation
            "192.31.196.0/24", // AS112
            "192.52.193.0/24", // AMT
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16", // private
            "192.175.48.0/24", // AS112
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4", // reserved, broadcast
            "168.63.129.16/32" // the wire server of a cloud
            );

    /// Of IPv6 only this is given out, and these parts of it are not.
    private static final Block GLOBAL_6 = Block.of("2000::/3");

    private static final List<Block> SPECIAL_6 = blocks(
            "2001::/23", // protocol assignments, among them Teredo
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4: leads to an IPv4 address of the sender's choice
            "2620:4f:8000::/48", // AS112
            "3fff::/20" // documentation
            );

    private static final Block NAT64 = Block.of("64:ff9b::/96");
    private static final int EMBEDDED_FROM = 12;

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return none(SPECIAL_4, bytes);
        }
        if (NAT64.holds(bytes)) {
            return none(SPECIAL_4, Arrays.copyOfRange(bytes, EMBEDDED_FROM, bytes.length));
        }
        return GLOBAL_6.holds(bytes) && none(SPECIAL_6, bytes);
    }

    private static boolean none(List<Block> blocks, byte[] address) {
        return blocks.stream().noneMatch(block -> block.holds(address));
    }

    private static List<Block> blocks(String... written) {
        return Arrays.stream(written).map(Block::of).toList();
    }

    /// Addresses that begin with the same bits.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Block(byte[] start, int bits) {

        static Block of(String written) {
            String[] parts = written.split("/");
            try {
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(written, e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if (((address[bit / Byte.SIZE] ^ start[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
