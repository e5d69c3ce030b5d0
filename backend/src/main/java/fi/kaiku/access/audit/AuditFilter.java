package fi.kaiku.access.audit;

import fi.kaiku.platform.Problems;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which entries.
record AuditFilter(
        @QueryParam("from")
        @Nullable
        @Parameter(
                description = "The first moment (RFC 3339).",
                schema = @Schema(implementation = String.class, format = "date-time"))
        String from,

        @QueryParam("to")
        @Nullable
        @Parameter(
                description = "The moment before which they end (RFC 3339).",
                schema = @Schema(implementation = String.class, format = "date-time"))
        String to,

        @QueryParam("organisationId") @Nullable @Parameter(description = "Whose data it was.")
        UUID organisationId,

        @QueryParam("accountId") @Nullable @Parameter(description = "Who did it.")
        UUID accountId,

        @QueryParam("subjectId") @Nullable @Parameter(description = "To what it was done.")
        UUID subjectId,

        @QueryParam("action")
        @Nullable
        @Parameter(description = "`museum.changed`, or `museum` for all that is done to museums.")
        String action) {

    /// As far as PostgreSQL's time reaches without a thought.
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    Instant first() {
        return from == null ? Instant.EPOCH : read("from", from);
    }

    Instant end() {
        return to == null ? LAST : read("to", to);
    }

    private static Instant read(String name, String written) {
        try {
            Instant moment = OffsetDateTime.parse(written).toInstant();
            if (moment.isAfter(LAST) || moment.isBefore(Instant.EPOCH)) {
                throw new DateTimeParseException("out of range", written, 0);
            }
            return moment;
        } catch (DateTimeParseException e) {
            throw Problems.invalid(name, "value.unreadable", "Expected a moment, as in 2026-05-02T10:11:12Z.");
        }
    }
}
