package fi.kaiku.insight.filter;

import java.util.UUID;

/// A museum whose results the caller may read.
public record Museum(UUID id, UUID organisationId, String slug) {}
