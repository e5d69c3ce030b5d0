package fi.kaiku.export.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One submission as those see it who may see records.
///
/// @param pair        the same for what one respondent said before and after; absent where there is no other
/// @param day         in the museum's own time
/// @param completedAt cut to the hour
/// @param scores      of the instruments that were answered: question key, then score key, then the score, or why there
///                    is none
/// @param flags       signs of play: mashing, speeding, straight-lining
@Schema(name = "SubmissionRecord")
public record SubmissionRecord(
        UUID id,
        UUID museumId,
        UUID collectorId,
        int version,
        String language,
        String channel,
        String phase,
        @Nullable String pair,
        LocalDate day,
        Instant completedAt,
        boolean complete,
        List<String> flags,
        @Schema(implementation = Object.class) JsonNode answers,

        @Nullable @Schema(implementation = Object.class) JsonNode scores) {}
