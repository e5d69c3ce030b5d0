package fi.kaiku.improvement.idea;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What may be changed of an idea.
///
/// @param text     absent where they are the words of a visitor's comment, which stay as they are
/// @param language in which it was said, BCP 47
/// @param setAside not to be followed now
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IdeaPatch")
record IdeaContent(
        @Size(max = LONGEST) @Nullable String text,
        @NotBlank @Pattern(regexp = LANGUAGE) String language,
        @Nullable UUID museumId,
        @Nullable UUID servicePointId,
        @Nullable UUID findingId,
        boolean setAside) {

    static final int LONGEST = 1_000;
    static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";
}
