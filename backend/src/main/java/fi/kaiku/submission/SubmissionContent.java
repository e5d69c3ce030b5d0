package fi.kaiku.submission;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One respondent's answers to one version, as the client sends them.
///
/// @param startedAt   by the respondent's clock
/// @param completedAt likewise; an answer that was abandoned may lack it
/// @param phase       `single` when absent; `before` and `after` belong together by `pairCode`
/// @param complete    true when absent; false for an answer that was abandoned
/// @param paradata    how it was answered, where the device tells
/// @param answers     question key to value; an unanswered question is an absent key
@Schema(name = "Submission")
public record SubmissionContent(
        @NotNull @Size(max = 64) String collectorKey,
        @NotNull @Positive Integer version,
        @NotNull @Size(max = 35) String language,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,

        @Nullable @Pattern(regexp = "single|before|after", message = "must be single, before or after")
        String phase,

        @Nullable @Size(min = 4, max = 64) String pairCode,
        @Nullable Boolean complete,
        @Nullable @Valid Paradata paradata,

        @NotNull @Schema(type = SchemaType.OBJECT, implementation = Object.class)
        ObjectNode answers) {}
