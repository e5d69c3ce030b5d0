package fi.kaiku.submission;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// Takes answers from anybody who holds a collector's key.
@Path("/submissions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
class SubmissionResource {

    private static final int MULTI_STATUS = 207;

    private final Intake intake;
    private final StoreBatch batch;
    private final EraseSubmission erasure;
    private final Senders senders;

    SubmissionResource(Intake intake, StoreBatch batch, EraseSubmission erasure, Senders senders) {
        this.intake = intake;
        this.batch = batch;
        this.erasure = erasure;
        this.senders = senders;
    }

    /// Each submission is read by itself, so that one that cannot be read harms itself alone.
    @Schema(name = "SubmissionBatch")
    record BatchRequest(@NotNull @Size(min = 1, max = 500) List<JsonNode> submissions) {}

    @Schema(name = "SubmissionBatchResults")
    record BatchResponse(List<ItemResult> results) {

        /// @param status  stored, duplicate, conflict, invalid, or quarantined: refused, but kept for staff
        /// @param receipt where stored or duplicate; none where staff settled what was quarantined
        /// @param problem where conflict, invalid or quarantined
        @Schema(name = "SubmissionResult")
        record ItemResult(
                @Nullable UUID id,
                String status,
                @Nullable Receipt receipt,
                @Nullable HttpProblem problem) {

            static ItemResult of(StoreBatch.Item item) {
                Intake.Result result = item.result();
                return switch (result.outcome()) {
                    case null -> refused(result, item.standing());
                    case Outcome.Stored stored -> new ItemResult(result.id(), "stored", stored.receipt(), null);
                    case Outcome.Duplicate duplicate ->
                        new ItemResult(result.id(), "duplicate", duplicate.receipt(), null);
                    case Outcome.Conflict conflict ->
                        new ItemResult(result.id(), "conflict", null, SubmissionProblems.otherContent());
                };
            }

            private static ItemResult refused(Intake.Result result, QuarantineSubmissions.@Nullable Standing standing) {
                return switch (standing) {
                    case WAITING -> new ItemResult(result.id(), "quarantined", null, result.problem());
                    case RESOLVED -> new ItemResult(result.id(), "duplicate", null, null);
                    case OTHER -> new ItemResult(result.id(), "invalid", null, result.problem());
                    case null -> new ItemResult(result.id(), "invalid", null, result.problem());
                };
            }
        }
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "putSubmission", summary = "Store one submission, exactly once")
    @APIResponseSchema(value = Receipt.class, responseCode = "201", responseDescription = "Stored.")
    @APIResponse(
            responseCode = "200",
            description = "Stored before: the same receipt.",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response put(@PathParam("id") UUID id, @NotNull SubmissionContent request) {
        return switch (intake.store(id, request, senders.collectors())) {
            case Outcome.Stored stored ->
                Response.status(201).entity(stored.receipt()).build();
            case Outcome.Duplicate duplicate -> Response.ok(duplicate.receipt()).build();
            case Outcome.Conflict conflict -> throw SubmissionProblems.otherContent();
        };
    }

    @POST
    @Path("/batch")
    @Operation(operationId = "putSubmissions", summary = "Store up to 500 submissions, each exactly once")
    @APIResponseSchema(
            value = BatchResponse.class,
            responseCode = "207",
            responseDescription = "What became of each, in the same order.")
    public Response putAll(
            @HeaderParam("Authorization") @Nullable String authorization, @NotNull @Valid BatchRequest request) {
        List<BatchResponse.ItemResult> results = batch.store(request.submissions(), authorization).stream()
                .map(BatchResponse.ItemResult::of)
                .toList();
        return Response.status(MULTI_STATUS).entity(new BatchResponse(results)).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "eraseSubmission", summary = "Erase one's own submission by its receipt code")
    public void erase(@PathParam("id") UUID id, @HeaderParam("Receipt-Code") @NotNull String receiptCode) {
        erasure.erase(id, receiptCode);
    }
}
