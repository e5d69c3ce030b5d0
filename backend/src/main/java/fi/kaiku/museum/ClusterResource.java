package fi.kaiku.museum;

import static fi.kaiku.platform.Permission.MUSEUM_MANAGE;
import static fi.kaiku.platform.Permission.SURVEY_READ;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// Museums that work together.
@Path("/clusters")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ClusterResource {

    private final Clusters clusters;
    private final Museums museums;
    private final MuseumRegistry registry;
    private final Caller caller;

    ClusterResource(Clusters clusters, Museums museums, MuseumRegistry registry, Caller caller) {
        this.clusters = clusters;
        this.museums = museums;
        this.registry = registry;
        this.caller = caller;
    }

    @Schema(name = "Membership")
    record Joining(@NotNull Sharing sharing) {}

    @Schema(name = "ClusterMember")
    record Member(UUID museumId, UUID organisationId, String slug, LocalizedText name, Sharing sharing) {}

    @Schema(name = "Cluster")
    record View(UUID id, String slug, LocalizedText name, List<Member> members) {}

    @POST
    @Transactional
    @Operation(operationId = "createCluster", summary = "Begin a cluster, at first without members")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The cluster.")
    public Response create(@Valid @NotNull NewCluster request) {
        caller.requireSomewhere(MUSEUM_MANAGE);
        UUID id = registry.enter(request);
        return Response.created(URI.create("clusters/" + id))
                .entity(view(clusters.findById(id)))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listClusters", summary = "Clusters in which the caller's organisations have a museum")
    public Page<View> list(@Valid @BeanParam PageRequest page) {
        List<Cluster> found = caller.mayEverywhere(SURVEY_READ)
                ? clusters.all(page)
                : clusters.with(caller.organisations(SURVEY_READ), page);
        return page.page(found, Cluster::id).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getCluster", summary = "One cluster with its members")
    public View get(UUID id) {
        Cluster cluster = clusters.findByIdOptional(id).orElseThrow(Problems::notFound);
        if (!caller.mayEverywhere(SURVEY_READ) && !isInside(cluster)) {
            throw Problems.notFound();
        }
        return view(cluster);
    }

    /// The owner of a museum decides what it shares. A museum of a new owner is let in by somebody who manages
    /// a member as well, or by an administrator.
    @PUT
    @Path("/{id}/members/{museumId}")
    @Transactional
    @Operation(operationId = "setClusterMember", summary = "Take a museum in, or change what it shares")
    public View join(UUID id, UUID museumId, @Valid @NotNull Joining request) {
        Cluster cluster = clusters.locked(id).orElseThrow(Problems::notFound);
        RegisteredMuseum museum = museums.findByIdOptional(museumId).orElseThrow(Problems::notFound);
        caller.require(MUSEUM_MANAGE, museum.organisationId());
        if (!caller.mayEverywhere(MUSEUM_MANAGE) && !cluster.museumIds().isEmpty() && !isInside(cluster)) {
            throw MuseumProblems.strangerToCluster();
        }
        registry.join(id, museumId, request.sharing());
        return view(cluster);
    }

    private boolean isInside(Cluster cluster) {
        return museums.among(cluster.museumIds()).stream()
                .anyMatch(museum -> caller.may(SURVEY_READ, museum.organisationId()));
    }

    private View view(Cluster cluster) {
        List<Member> members = museums.among(cluster.museumIds()).stream()
                .map(RegisteredMuseum::museum)
                .map(museum -> new Member(
                        museum.id(),
                        museum.organisationId(),
                        museum.slug(),
                        museum.name(),
                        cluster.sharedBy(museum.id())))
                .toList();
        return new View(cluster.id(), cluster.slug(), cluster.name(), members);
    }
}
