package fi.kaiku.collector;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.MergePatches;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// Staff manage the tablets of their museums.
@Path("/devices")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class DeviceResource {

    private final Devices devices;
    private final DeviceHealths healths;
    private final InviteDevice invitations;
    private final MuseumCatalog museums;
    private final MergePatches patches;
    private final Caller caller;
    private final Clock clock;

    DeviceResource(
            Devices devices,
            DeviceHealths healths,
            InviteDevice invitations,
            MuseumCatalog museums,
            MergePatches patches,
            Caller caller,
            Clock clock) {
        this.devices = devices;
        this.healths = healths;
        this.invitations = invitations;
        this.museums = museums;
        this.patches = patches;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "NewDevice")
    record CreateRequest(
            @NotNull UUID museumId,
            @NotBlank @Size(max = 100) String name) {}

    /// What may change.
    ///
    /// @param collectorIds of the device's museum, in the order in which they are offered
    @Schema(name = "DevicePatch")
    record Assigned(
            @NotBlank @Size(max = 100) String name,
            @NotNull Playing playing,
            @NotNull @Size(max = 20) List<@NotNull UUID> collectorIds) {}

    @POST
    @Operation(operationId = "createDevice", summary = "Make a device and a code that enrols it")
    @APIResponseSchema(
            value = InviteDevice.Invitation.class,
            responseCode = "201",
            responseDescription = "The code is good for one use within 15 minutes, and not shown again.")
    public Response create(@NotNull @Valid CreateRequest request) {
        Museum museum = museums.museum(request.museumId())
                .filter(found -> caller.may(Permission.SURVEY_READ, found.organisationId()))
                .orElseThrow(() -> CollectorProblems.unknown("/museumId", "museum"));
        caller.require(Permission.COLLECTOR_MANAGE, museum.organisationId());
        InviteDevice.Invitation invitation = invitations.make(museum, request.name());
        return Response.created(URI.create("devices/" + invitation.id()))
                .entity(invitation)
                .build();
    }

    @GET
    @Operation(operationId = "listDevices", summary = "Devices of the museums one may see, with their health")
    public Page<DeviceView> list(@QueryParam("museumId") @Nullable UUID museumId, @BeanParam @Valid PageRequest page) {
        Set<UUID> organisations =
                caller.mayEverywhere(Permission.SURVEY_READ) ? null : caller.organisations(Permission.SURVEY_READ);
        List<Device> found = devices.page(organisations, museumId, page);
        Map<UUID, DeviceHealth> health =
                healths.of(found.stream().map(Device::id).toList());
        Instant now = clock.instant();
        return page.page(found, Device::id).map(device -> view(device, health.get(device.id()), now));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDevice", summary = "One device, with its health")
    @APIResponseSchema(value = DeviceView.class, responseDescription = "The device.")
    public Response get(@PathParam("id") UUID id) {
        return answer(find(id, Permission.SURVEY_READ));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatches.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "patchDevice", summary = "Rename a device, or assign its collectors")
    @APIResponseSchema(value = DeviceView.class, responseDescription = "The device.")
    public Response patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @RequestBodySchema(Assigned.class) JsonNode request) {
        Device device = find(id, Permission.COLLECTOR_MANAGE);
        ETags.requireMatch(ifMatch, device.revision());
        Assigned assigned =
                patches.apply(request, new Assigned(device.name(), device.playing(), device.collectorIds()));
        invitations.assign(device, assigned.name(), assigned.playing(), assigned.collectorIds());
        devices.flush();
        return answer(device);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "revokeDevice", summary = "Revoke a device: its token is good for nothing any more")
    public void revoke(@PathParam("id") UUID id) {
        find(id, Permission.COLLECTOR_MANAGE).revoke(clock.instant());
    }

    @POST
    @Path("/{id}/enrolment-codes")
    @Operation(operationId = "inviteDevice", summary = "Make a new code that enrols a device, in place of the last")
    @APIResponseSchema(
            value = InviteDevice.Invitation.class,
            responseCode = "201",
            responseDescription = "The code is good for one use within 15 minutes, and not shown again.")
    public Response invite(@PathParam("id") UUID id) {
        InviteDevice.Invitation invitation = invitations.again(find(id, Permission.COLLECTOR_MANAGE));
        return Response.created(URI.create("devices/" + id)).entity(invitation).build();
    }

    private Device find(UUID id, Permission permission) {
        Device device = devices.unrevoked(id).orElseThrow(Problems::notFound);
        caller.require(permission, device.organisationId());
        return device;
    }

    private Response answer(Device device) {
        DeviceView view = view(device, healths.findByIdOptional(device.id()).orElse(null), clock.instant());
        return Response.ok(view).tag(ETags.of(device.revision())).build();
    }

    private DeviceView view(Device device, @Nullable DeviceHealth health, Instant now) {
        Museum museum = museums.museum(device.museumId()).orElseThrow();
        boolean withPin = caller.may(Permission.COLLECTOR_MANAGE, device.organisationId());
        return DeviceView.of(device, health, museum, withPin, now);
    }
}
