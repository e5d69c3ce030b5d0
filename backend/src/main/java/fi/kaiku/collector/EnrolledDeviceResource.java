package fi.kaiku.collector;

import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.SpokenCode;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/// What a tablet itself says and asks: it hands in its code for a token, with which it learns what to play and tells
/// how it is.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Transactional
@AcrossOrganisations
class EnrolledDeviceResource {

    private final Devices devices;
    private final DeviceHealths healths;
    private final DeviceAssignments assignments;
    private final Clock clock;

    EnrolledDeviceResource(Devices devices, DeviceHealths healths, DeviceAssignments assignments, Clock clock) {
        this.devices = devices;
        this.healths = healths;
        this.assignments = assignments;
        this.clock = clock;
    }

    @Schema(name = "DeviceEnrolment")
    record EnrolRequest(@NotNull @Size(max = 20) String enrolmentCode) {}

    /// @param token to be sent as `Authorization: Bearer`; not shown again
    @Schema(name = "EnrolledDevice")
    record EnrolResponse(UUID deviceId, String token) {}

    @POST
    @Path("/device-enrolments")
    @Operation(operationId = "enrolDevice", summary = "Hand in a code for the token of its device")
    @APIResponseSchema(value = EnrolResponse.class, responseCode = "201", responseDescription = "The token.")
    public Response enrol(@NotNull @Valid EnrolRequest request) {
        Device device = devices.invited(SpokenCode.typed(request.enrolmentCode()), clock.instant())
                .orElseThrow(CollectorProblems::unknownEnrolmentCode);
        SecretToken token = SecretToken.random();
        device.enrol(token, clock.instant());
        return Response.created(URI.create("device"))
                .entity(new EnrolResponse(device.id(), token.text()))
                .build();
    }

    @GET
    @Path("/device")
    @SecurityRequirement(name = "device")
    @Operation(operationId = "getDeviceAssignment", summary = "What this device plays")
    @APIResponseSchema(value = DeviceAssignments.DeviceAssignment.class, responseDescription = "Its assignment.")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response assignment(
            @HeaderParam("Authorization") @Nullable String authorization, @Context Request conditions) {
        DeviceAssignments.Tagged assignment = assignments.of(device(authorization, devices::byToken));
        EntityTag tag = new EntityTag(assignment.tag());
        Response.ResponseBuilder unchanged = conditions.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null ? Response.ok(assignment.assignment()) : unchanged;
        CacheControl revalidate = new CacheControl();
        revalidate.setNoCache(true);
        return response.tag(tag).cacheControl(revalidate).build();
    }

    @POST
    @Path("/device/heartbeats")
    @SecurityRequirement(name = "device")
    @Operation(operationId = "sendHeartbeat", summary = "Tell how this device is")
    @APIResponse(responseCode = "204", description = "No Content")
    public void heartbeat(
            @HeaderParam("Authorization") @Nullable String authorization, @NotNull @Valid Heartbeat request) {
        UUID id = device(authorization, devices::speaking).id();
        DeviceHealth health = healths.findByIdOptional(id).orElseGet(() -> new DeviceHealth(id));
        health.heard(request, clock.instant());
        healths.persist(health);
    }

    private static Device device(@Nullable String authorization, Function<SecretToken, Optional<Device>> find) {
        return SecretToken.bearer(authorization).flatMap(find).orElseThrow(CollectorProblems::unknownDevice);
    }
}
