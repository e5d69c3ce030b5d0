package fi.kaiku.improvement.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.platform.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param said what visitors said, in plain words
/// @param did  what the museum did
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PublicAnswerContent")
public record AnswerContent(
        @NotNull UUID museumId,
        @Nullable UUID actionId,
        @NotNull LocalizedText said,
        @NotNull LocalizedText did) {}
