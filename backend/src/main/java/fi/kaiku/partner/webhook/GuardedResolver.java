package fi.kaiku.partner.webhook;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/// Looks a name up, once for each connection, and refuses it where any of its addresses is not public. The
/// client connects to the very addresses that are given back here: it looks nothing up itself.
@Singleton
class GuardedResolver implements DnsResolver {

    private final NameLookup names;
    private final Targets targets;

    GuardedResolver(NameLookup names, Targets targets) {
        this.names = names;
        this.targets = targets;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.addresses(host);
        if (!targets.isTrusted(host) && !Arrays.stream(addresses).allMatch(PublicAddress::is)) {
            throw new RefusedAddress(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
