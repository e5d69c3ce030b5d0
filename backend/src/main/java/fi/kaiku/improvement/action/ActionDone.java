package fi.kaiku.improvement.action;

import fi.kaiku.platform.PublicEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An action was done; fired inside the transaction that says so.
///
/// @param museumId null where it is of no single museum
@PublicEvent
public record ActionDone(
        UUID actionId, UUID organisationId, @Nullable UUID museumId, String title, LocalDate doneOn) {}
