package fi.kaiku.submission;

import fi.kaiku.platform.PublicEvent;
import java.util.UUID;

/// A submission is gone, and whoever kept something of it lets go; fired inside the erasing transaction.
@PublicEvent
public record SubmissionErased(UUID organisationId, UUID museumId, UUID submissionId) {}
