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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// Staff place surveys at their museums.
@Path("/collectors")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class CollectorResource {

    private final Collectors collectors;
    private final CollectorCatalog catalog;
    private final PlaceSurvey placing;
    private final MuseumCatalog museums;
    private final MergePatches patches;
    private final Caller caller;

    CollectorResource(
            Collectors collectors,
            CollectorCatalog catalog,
            PlaceSurvey placing,
            MuseumCatalog museums,
            MergePatches patches,
            Caller caller) {
        this.collectors = collectors;
        this.catalog = catalog;
        this.placing = placing;
        this.museums = museums;
        this.patches = patches;
        this.caller = caller;
    }

    @Schema(name = "NewCollector")
    record CreateRequest(
            @NotNull UUID surveyId,
            @NotNull UUID museumId,
            @Nullable UUID servicePointId,
            @NotNull Channel channel,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt) {

        NewCollector place() {
            return new NewCollector(surveyId, museumId, servicePointId, channel.code(), opensAt, closesAt, false);
        }
    }

    /// What may change: when the collector takes answers. Null opens it to that side.
    @Schema(name = "CollectorPatch")
    record Hours(@Nullable Instant opensAt, @Nullable Instant closesAt) {}

    @POST
    @Operation(operationId = "createCollector", summary = "Place a survey at a museum or service point")
    @APIResponseSchema(value = PlacedSurvey.class, responseCode = "201", responseDescription = "The collector.")
    public Response create(@NotNull @Valid CreateRequest request) {
        Museum museum = museums.museum(request.museumId())
                .filter(found -> caller.may(Permission.SURVEY_READ, found.organisationId()))
                .orElseThrow(() -> CollectorProblems.unknown("/museumId", "museum"));
        caller.require(Permission.COLLECTOR_MANAGE, museum.organisationId());
        Collector collector = placing.place(request.place());
        collectors.flush();
        return Response.created(URI.create("collectors/" + collector.id()))
                .tag(ETags.of(collector.revision()))
                .entity(collector.placed())
                .build();
    }

    @GET
    @Operation(operationId = "listCollectors", summary = "Collectors of the museums one may see")
    public Page<PlacedSurvey> list(
            @QueryParam("museumId") @Nullable UUID museumId,
            @QueryParam("surveyId") @Nullable UUID surveyId,
            @BeanParam @Valid PageRequest page) {
        Set<UUID> organisations =
                caller.mayEverywhere(Permission.SURVEY_READ) ? null : caller.organisations(Permission.SURVEY_READ);
        return page.page(collectors.page(organisations, museumId, surveyId, page), Collector::id)
                .map(Collector::placed);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCollector", summary = "One collector")
    @APIResponseSchema(value = PlacedSurvey.class, responseDescription = "The collector.")
    public Response get(@PathParam("id") UUID id) {
        Collector collector = find(id, Permission.SURVEY_READ);
        return Response.ok(collector.placed())
                .tag(ETags.of(collector.revision()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatches.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "patchCollector", summary = "Change a collector's hours")
    @APIResponseSchema(value = PlacedSurvey.class, responseDescription = "The collector.")
    public Response patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @RequestBodySchema(Hours.class) JsonNode request) {
        Collector collector = find(id, Permission.COLLECTOR_MANAGE);
        ETags.requireMatch(ifMatch, collector.revision());
        Hours hours = patches.apply(request, new Hours(collector.opensAt(), collector.closesAt()));
        collector.openBetween(hours.opensAt(), hours.closesAt());
        collectors.flush();
        catalog.changed(collector.placed().key());
        return Response.ok(collector.placed())
                .tag(ETags.of(collector.revision()))
                .build();
    }

    private Collector find(UUID id, Permission permission) {
        Collector collector = collectors.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.require(permission, collector.organisationId());
        return collector;
    }
}
