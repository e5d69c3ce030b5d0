package fi.kaiku.partner.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A delivery that this process alone may send now.
///
/// @param claim         that it is still ours is seen by this
/// @param attempts      this one included
/// @param firstTriedAt  since when it is tried
record Claimed(
        Endpoint endpoint,
        UUID id,
        UUID claim,
        int attempts,
        Instant firstTriedAt,
        UUID eventId,
        String body,
        String url,
        List<String> secrets) {

    Message message(URI target) {
        return new Message(target, eventId, body, secrets);
    }
}
