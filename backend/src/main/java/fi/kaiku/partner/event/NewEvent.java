package fi.kaiku.partner.event;

import fi.kaiku.platform.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One event of one organisation, about to be written down.
///
/// @param museumId null for what concerns the whole organisation
/// @param subject  what it happened to
record NewEvent(
        UUID organisationId,
        UUID id,
        @Nullable UUID museumId,
        String type,
        UUID subject,
        Object data,
        Instant happenedAt) {

    static NewEvent of(
            UUID organisationId, @Nullable UUID museumId, EventType type, UUID subject, EventData data, Instant at) {
        return new NewEvent(organisationId, Ids.next(), museumId, type.code(), subject, data, at);
    }

    /// Of a submission: nothing beside it tells the time more exactly than to the hour, its own id neither.
    static NewEvent ofSubmission(
            UUID organisationId, UUID museumId, EventType type, UUID subject, EventData data, Instant at) {
        return new NewEvent(
                organisationId,
                UUID.randomUUID(),
                museumId,
                type.code(),
                subject,
                data,
                at.truncatedTo(ChronoUnit.HOURS));
    }
}
