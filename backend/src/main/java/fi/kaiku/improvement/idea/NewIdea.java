package fi.kaiku.improvement.idea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An idea as somebody had it.
///
/// @param language in which it is said, BCP 47
/// @param source   who had it: staff where it is absent; a partner's system speaks for partners only
@Schema(name = "NewIdea")
public record NewIdea(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = IdeaContent.LONGEST) String text,
        @NotBlank @Pattern(regexp = IdeaContent.LANGUAGE) String language,
        @Nullable IdeaSource source,
        @Nullable UUID museumId,
        @Nullable UUID servicePointId,
        @Nullable UUID findingId) {

    IdeaContent content() {
        return new IdeaContent(text, language, museumId, servicePointId, findingId, false);
    }
}
