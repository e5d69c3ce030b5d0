package fi.kaiku.platform;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody did something that the audit log shall tell, and that is no change of an entity: those are told by
/// themselves. Fired in the transaction of the deed, so that both are stored or neither.
///
/// @param organisationId whose data it is about; null for the installation
/// @param who            null for whoever makes the request, or nobody where there is none
/// @param action         kind of subject and verb: `comment.moderated`
/// @param subjectId      what it was done to
/// @param details        as JSON; never an answer, a comment, a secret or an address
public record Deed(
        @Nullable UUID organisationId, @Nullable Actor who, String action, UUID subjectId, Map<String, ?> details) {

    /// Stands in the log for no organisation, but for the installation.
    public static final UUID INSTALLATION = new UUID(0, 0);

    public Deed(UUID organisationId, String action, UUID subjectId, Map<String, ?> details) {
        this(organisationId, null, action, subjectId, details);
    }
}
