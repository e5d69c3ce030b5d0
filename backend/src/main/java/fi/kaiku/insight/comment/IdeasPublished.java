package fi.kaiku.insight.comment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A moderator let through comments on questions that ask for ideas; fired inside the moderator's transaction. They may
/// have been let through before.
public record IdeasPublished(UUID organisationId, List<Voiced> ideas) {

    /// @param servicePointId where it was said; null where that is the museum as a whole
    public record Voiced(
            UUID commentId, UUID museumId, @Nullable UUID servicePointId, String language) {}
}
