package fi.kaiku.partner.webhook;

import java.net.UnknownHostException;

/// The name leads to an address that is not public. It is not said which.
final class RefusedAddress extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    RefusedAddress(String host) {
        super(host);
    }
}
