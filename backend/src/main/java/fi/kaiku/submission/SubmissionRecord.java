package fi.kaiku.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One submission as those see it who may see records.
///
/// @param completedAt cut to the hour
/// @param scores      of the instruments that were answered: question key, then score key, then the score, or why there
///                    is none
/// @param flags       signs of play: mashing, speeding, straight-lining
@Schema(name = "SubmissionRecord")
record SubmissionRecord(
        UUID id,
        UUID museumId,
        UUID collectorId,
        int version,
        String language,
        String channel,
        String phase,
        Instant completedAt,
        boolean complete,
        List<String> flags,
        @Schema(implementation = Object.class) JsonNode answers,

        @Nullable @Schema(implementation = Object.class) JsonNode scores) {}
