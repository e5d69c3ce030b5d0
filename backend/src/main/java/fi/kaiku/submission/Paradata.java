package fi.kaiku.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How the answers were given, as the device noticed it: nothing about who gave them.
///
/// @param presses              on the screen, from the first question to the last
/// @param secondsSincePrevious from the end of the answer before on this device to the start of this one
/// @param clockSkewSeconds     by how much the device's clock was ahead of the server's when it last asked
/// @param accommodations       what the respondent used of large-text, high-contrast, read-aloud, easy-language,
/// keyboard
@Schema(name = "Paradata")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Paradata(
        @Nullable @PositiveOrZero @Max(1_000_000) Integer presses,
        @Nullable @PositiveOrZero Integer secondsSincePrevious,

        @Nullable @Min(-MOST_SKEW_SECONDS) @Max(MOST_SKEW_SECONDS)
        Integer clockSkewSeconds,

        @Nullable @Size(max = 10)
        List<@NotNull @Pattern(regexp = "[a-z][a-z-]{1,39}", message = "must be a word such as large-text") String>
                accommodations) {

    /// Some 60 years: a clock that was reset shows 1970.
    private static final long MOST_SKEW_SECONDS = 2_000_000_000;
}
