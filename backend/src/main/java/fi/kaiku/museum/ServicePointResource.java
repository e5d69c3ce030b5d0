package fi.kaiku.museum;

import static fi.kaiku.platform.Permission.MUSEUM_MANAGE;
import static fi.kaiku.platform.Permission.SURVEY_READ;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// The parts of a museum that visitors can speak about.
@Path("/museums/{id}/service-points")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ServicePointResource {

    private final MuseumCatalog museums;
    private final ServicePoints servicePoints;
    private final MuseumRegistry registry;
    private final Caller caller;

    ServicePointResource(MuseumCatalog museums, ServicePoints servicePoints, MuseumRegistry registry, Caller caller) {
        this.museums = museums;
        this.servicePoints = servicePoints;
        this.registry = registry;
        this.caller = caller;
    }

    @Schema(name = "ServicePoint")
    record View(UUID id, UUID museumId, String slug, String kind, LocalizedText name) {

        static View of(ServicePoint servicePoint) {
            return new View(
                    servicePoint.id(),
                    servicePoint.museumId(),
                    servicePoint.slug(),
                    servicePoint.kind(),
                    servicePoint.name());
        }
    }

    @POST
    @Transactional
    @Operation(operationId = "createServicePoint", summary = "Enter a service point of a museum")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The service point.")
    public Response create(@PathParam("id") UUID museumId, @Valid @NotNull NewServicePoint request) {
        requireInMuseum(MUSEUM_MANAGE, museumId);
        UUID id = registry.enter(museumId, request);
        return Response.created(URI.create("museums/%s/service-points".formatted(museumId)))
                .entity(View.of(servicePoints.findById(id)))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listServicePoints", summary = "Service points of a museum")
    public Page<View> list(@PathParam("id") UUID museumId, @Valid @BeanParam PageRequest page) {
        requireInMuseum(SURVEY_READ, museumId);
        return page.page(servicePoints.of(museumId, page), ServicePoint::id).map(View::of);
    }

    private void requireInMuseum(Permission permission, UUID museumId) {
        Museum museum = museums.museum(museumId).orElseThrow(Problems::notFound);
        caller.require(permission, museum.organisationId());
    }
}
