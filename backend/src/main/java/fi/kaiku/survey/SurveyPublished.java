package fi.kaiku.survey;

import fi.kaiku.platform.PublicEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A survey got a new version; fired inside the publishing transaction.
///
/// @param organisationId whose survey it is; null where it is a cluster's
@PublicEvent
public record SurveyPublished(
        UUID surveyId,
        @Nullable UUID organisationId,
        @Nullable UUID clusterId,
        int number,
        Instant publishedAt) {}
