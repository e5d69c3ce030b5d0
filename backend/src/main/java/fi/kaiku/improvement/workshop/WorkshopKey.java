package fi.kaiku.improvement.workshop;

import java.util.UUID;

/// Which workshop, and whose.
public record WorkshopKey(UUID organisationId, UUID id) {}
