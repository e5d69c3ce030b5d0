package fi.kaiku.insight;

import java.util.UUID;

/// A museum whose results the caller may read.
record Museum(UUID id, UUID organisationId, String slug) {}
