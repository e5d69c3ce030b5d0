package fi.kaiku.access;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Permission;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who read what, for those who manage the staff of the organisation it belongs to.
@Path("/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AuditEntryResource {

    private final AuditEntries entries;
    private final Caller caller;

    AuditEntryResource(AuditEntries entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    /// @param organisationId whose data was read
    /// @param accountId      by whom, where it was somebody with an account
    /// @param clientId       by which API client, where it was a partner's system
    /// @param action         `records.read`
    /// @param subjectId      the survey whose records were read
    /// @param details        of `records.read`: its `form`, the `filter` as understood, and how many `rows`
    @Schema(name = "AuditEntry")
    record Entry(
            UUID id,
            UUID organisationId,
            Instant at,
            @Nullable UUID accountId,
            @Nullable UUID clientId,
            String action,
            UUID subjectId,
            @Schema(implementation = Object.class) JsonNode details) {

        static Entry of(AuditEntry entry) {
            return new Entry(
                    entry.id(),
                    entry.organisationId(),
                    entry.at(),
                    entry.accountId(),
                    entry.clientId(),
                    entry.action(),
                    entry.subjectId(),
                    entry.details());
        }
    }

    @GET
    @Transactional
    @Operation(operationId = "listAuditEntries", summary = "Who read single submissions, oldest first")
    public Page<Entry> list(@Valid @BeanParam PageRequest page) {
        caller.requireSomewhere(Permission.STAFF_MANAGE);
        List<AuditEntry> found = caller.mayEverywhere(Permission.STAFF_MANAGE)
                ? entries.all(page)
                : entries.of(caller.organisations(Permission.STAFF_MANAGE), page);
        return page.page(found, AuditEntry::id).map(Entry::of);
    }
}
