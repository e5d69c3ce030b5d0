package fi.kaiku.survey;

import fi.kaiku.platform.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A survey without its questions. It belongs to exactly one of organisation and cluster.
///
/// @param title         of the draft
/// @param languages     of the draft
/// @param latestVersion 0 before the first publication
/// @param synthetic     made for the demonstration: its answers are invented
public record SurveySummary(
        UUID id,
        @Nullable UUID organisationId,
        @Nullable UUID clusterId,
        String slug,
        LocalizedText title,
        List<String> languages,
        int latestVersion,
        boolean synthetic,
        Instant createdAt) {}
