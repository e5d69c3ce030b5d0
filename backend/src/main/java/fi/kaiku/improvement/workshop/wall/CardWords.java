package fi.kaiku.improvement.workshop.wall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What stands on a card.
///
/// @param text     plain: no markup is ever read in it
/// @param language in which it is written (BCP 47)
@Schema(name = "WorkshopCardWords")
public record CardWords(
        @NotBlank @Size(max = LONGEST) String text,

        @NotNull @Size(max = LONGEST_TAG) @Pattern(regexp = TAG)
        String language) {

    static final int LONGEST = 280;

    public static final String TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";
    public static final int LONGEST_TAG = 35;
}
