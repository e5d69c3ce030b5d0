package fi.kaiku.survey;

import java.time.Instant;
import java.util.UUID;

/// A survey got a new version; fired inside the publishing transaction.
public record SurveyPublished(UUID surveyId, int number, Instant publishedAt) {}
