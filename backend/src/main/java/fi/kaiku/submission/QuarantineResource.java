package fi.kaiku.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Deed;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where staff look at what devices sent and intake refused, and mend or discard it. These are single records.
/// Whatever is done twice is done once.
@Path("/quarantined-submissions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Blocking
@Transactional
class QuarantineResource {

    private final Quarantine quarantine;
    private final Intake intake;
    private final Caller caller;
    private final ObjectMapper json;
    private final Event<Deed> told;
    private final Clock clock;

    QuarantineResource(
            Quarantine quarantine, Intake intake, Caller caller, ObjectMapper json, Event<Deed> told, Clock clock) {
        this.quarantine = quarantine;
        this.intake = intake;
        this.caller = caller;
        this.json = json;
        this.told = told;
        this.clock = clock;
    }

    /// @param problem    for which it was refused, a problem document
    /// @param submission as the device sent it, of whatever shape
    @Schema(name = "QuarantinedSubmission")
    record View(
            UUID id,
            UUID museumId,
            UUID deviceId,
            Instant receivedAt,
            @Schema(implementation = Object.class) JsonNode problem,
            @Schema(implementation = Object.class) JsonNode submission) {}

    @Schema(name = "MendedSubmission")
    record MendRequest(@NotNull SubmissionContent submission) {}

    @GET
    @Operation(operationId = "listQuarantinedSubmissions", summary = "What devices sent and intake refused")
    public Page<View> list(
            @QueryParam("museumId") @Nullable UUID museumId,
            @QueryParam("deviceId") @Nullable UUID deviceId,
            @BeanParam @Valid PageRequest page) {
        caller.requireSomewhere(Permission.RECORDS_READ);
        Set<UUID> organisations =
                caller.mayEverywhere(Permission.RECORDS_READ) ? null : caller.organisations(Permission.RECORDS_READ);
        Page<QuarantinedSubmission> found = page.page(
                quarantine.page(organisations, museumId, deviceId, page),
                one -> one.id().id());
        found.items().stream()
                .collect(Collectors.groupingBy(QuarantinedSubmission::museumId))
                .forEach((museum, read) -> told.fire(new Deed(
                        read.getFirst().id().organisationId(),
                        "quarantined-submission.read",
                        museum,
                        Map.of("rows", read.size()))));
        return found.map(this::view);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "mendQuarantinedSubmission", summary = "Store a submission in the place of a refused one")
    public Receipt mend(@PathParam("id") UUID id, @NotNull MendRequest request) {
        QuarantinedSubmission found = find(id);
        Receipt receipt = switch (intake.store(id, request.submission())) {
            case Outcome.Stored stored -> stored.receipt();
            case Outcome.Duplicate duplicate -> duplicate.receipt();
            case Outcome.Conflict conflict -> throw SubmissionProblems.otherContent();
        };
        found.resolve(clock.instant());
        return receipt;
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "discardQuarantinedSubmission", summary = "Discard a refused submission for good")
    public void discard(@PathParam("id") UUID id) {
        find(id).resolve(clock.instant());
    }

    private QuarantinedSubmission find(UUID id) {
        QuarantinedSubmission found = quarantine.byId(id).orElseThrow(Problems::notFound);
        caller.require(Permission.RECORDS_READ, found.id().organisationId());
        caller.require(Permission.COLLECTOR_MANAGE, found.id().organisationId());
        return found;
    }

    private View view(QuarantinedSubmission found) {
        return new View(
                found.id().id(),
                found.museumId(),
                found.deviceId(),
                found.receivedAt(),
                read(found.problem()),
                read(Objects.requireNonNull(found.submission())));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
