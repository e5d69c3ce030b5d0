package fi.kaiku.collector;

import fi.kaiku.platform.PublicEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A device that was heard is so no more; told once each time, inside a transaction.
///
/// @param heardAt null where it was never heard since it was enrolled
@PublicEvent
public record DeviceSilent(
        UUID organisationId,
        UUID museumId,
        UUID deviceId,
        String name,
        @Nullable Instant heardAt) {}
