package fi.kaiku.improvement.workshop.session;

import fi.kaiku.improvement.workshop.ParticipantRole;
import fi.kaiku.improvement.workshop.WorkshopCatalog;
import fi.kaiku.improvement.workshop.WorkshopCatalog.Member;
import fi.kaiku.improvement.workshop.wall.CardWords;
import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.SpokenCode;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// The way into a workshop: by its code, without a name.
@Path("/workshop-participants")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class JoinResource {

    private final WorkshopCatalog workshops;
    private final Allowances allowances;
    private final Queue queue;

    JoinResource(WorkshopCatalog workshops, Allowances allowances, Queue queue) {
        this.workshops = workshops;
        this.allowances = allowances;
        this.queue = queue;
    }

    /// @param joinCode as somebody typed it: in capitals or not, with the hyphen or without
    /// @param language in which the phone speaks (BCP 47)
    @Schema(name = "WorkshopJoining")
    record JoinRequest(
            @NotNull @Size(max = 20) String joinCode,
            @NotNull ParticipantRole role,

            @NotNull @Size(max = CardWords.LONGEST_TAG) @Pattern(regexp = CardWords.TAG)
            String language) {}

    /// @param token to be sent as `Authorization: Bearer`; not shown again
    @Schema(name = "WorkshopParticipant")
    record Joined(UUID participantId, String token, UUID workshopId) {}

    @POST
    @Operation(operationId = "joinWorkshop", summary = "Join a workshop by its code")
    @APIResponseSchema(value = Joined.class, responseCode = "201", responseDescription = "The token.")
    public Response join(@NotNull @Valid JoinRequest request, @Context HttpServerRequest http) {
        String address = http.remoteAddress().host();
        allowances.tryCode(address);
        SpokenCode code = SpokenCode.typed(request.joinCode());
        SecretToken token = SecretToken.random();
        Member joined = queue.oneByOne(code, () -> workshops.join(code, token, request.role(), request.language()));
        allowances.forgetCode(address);
        return Response.created(URI.create("workshop-session"))
                .entity(new Joined(joined.id(), token.text(), joined.workshop().id()))
                .build();
    }
}
