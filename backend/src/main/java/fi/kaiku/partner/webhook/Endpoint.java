package fi.kaiku.partner.webhook;

import java.util.UUID;

/// One webhook of one organisation.
record Endpoint(UUID organisationId, UUID webhookId) {}
