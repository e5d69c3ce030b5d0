package fi.kaiku.collector;

import java.util.UUID;

/// A tablet as other rooms see it, known by its token.
public record EnrolledDevice(UUID id, UUID organisationId, UUID museumId) {}
