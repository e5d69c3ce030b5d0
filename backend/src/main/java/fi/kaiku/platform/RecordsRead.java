package fi.kaiku.platform;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody is about to be given what single people said. Fired before the first of it leaves, so that what could not
/// be written down is not given.
///
/// @param who       reads
/// @param rows      of each organisation, how many
/// @param filter    as understood, in JSON
/// @param form      `json`, `csv`, `data-package`
public record RecordsRead(Actor who, What what, Map<UUID, Long> rows, UUID surveyId, Object filter, String form) {

    /// Null where a partner's system reads.
    public @Nullable UUID accountId() {
        return who.accountId();
    }

    /// What is given.
    public enum What {
        RECORDS("records.read"),
        COMMENTS("comments.read"),
        /// With what tells who somebody is.
        UNREDACTED_COMMENT("unredacted-comment.read");

        private final String action;

        What(String action) {
            this.action = action;
        }

        /// As the audit log has it.
        public String action() {
            return action;
        }
    }
}
