package fi.kaiku.improvement.idea;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.Figures;
import fi.kaiku.platform.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param text     a visitor's words are redacted, and absent where their comment is no longer published or was erased
/// @param language in which it was said
/// @param merged   those that this one speaks for as well, each in its author's own words, oldest first
/// @param ballot   absent where it was never put to the vote
/// @param revision for `If-Match`
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Idea")
record IdeaView(
        UUID id,
        UUID organisationId,
        IdeaSource source,
        @Nullable String text,
        String language,
        @Nullable UUID museumId,
        @Nullable UUID servicePointId,
        @Nullable UUID findingId,
        IdeaState state,
        @Nullable UUID mergedInto,
        List<Voice> merged,
        @Nullable Ballot ballot,
        Instant createdAt,
        int revision) {

    /// One author's words.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IdeaVoice")
    record Voice(UUID id, IdeaSource source, @Nullable String text, String language) {}

    /// @param text   as visitors read it
    /// @param open   whether they are asked now
    /// @param shown  to how many visits that voted, two or three ideas each
    /// @param chosen by how many of these
    /// @param share  of those who saw it, with its interval; absent where nobody did
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IdeaBallot")
    record Ballot(LocalizedText text, boolean open, long shown, long chosen, Figures.@Nullable Proportion share) {}
}
