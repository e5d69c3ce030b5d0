package fi.kaiku.partner.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Finds the addresses of a name.
interface NameLookup {

    InetAddress[] addresses(String host) throws UnknownHostException;
}
