package fi.kaiku.partner.webhook;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;

/// The one way names are looked up. A test puts its own in place.
final class SystemNames {

    @Produces
    @Singleton
    NameLookup names() {
        return InetAddress::getAllByName;
    }
}
