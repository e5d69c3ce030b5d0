package fi.kaiku.improvement.action;

import static fi.kaiku.platform.Permission.RESULTS_READ;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.museum.Sharing;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Problems;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the members of a cluster do, for each other: all of what joint controllers do and of one's own, else what is
/// shared, of members that share anything.
@Path("/clusters/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
@AcrossOrganisations
class ClusterActionResource {

    private final Actions actions;
    private final MuseumCatalog museums;
    private final Caller caller;

    ClusterActionResource(Actions actions, MuseumCatalog museums, Caller caller) {
        this.actions = actions;
        this.museums = museums;
        this.caller = caller;
    }

    /// @param own whether the caller may read the whole action
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ClusterAction")
    record View(
            UUID id,
            UUID museumId,
            LocalizedText museumName,
            String title,
            ActionState state,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn,
            boolean own) {}

    @GET
    @Operation(
            operationId = "listClusterActions",
            summary = "What the members of a cluster do about what visitors said")
    public Page<View> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        requireReader(id);
        Map<UUID, Sharing> members = museums.sharing(id);
        List<UUID> open = new ArrayList<>();
        List<UUID> shared = new ArrayList<>();
        members.forEach((museum, sharing) -> {
            if (sharing == Sharing.JOINT || isOwn(museum)) {
                open.add(museum);
            } else if (sharing != Sharing.NONE) {
                shared.add(museum);
            }
        });
        return page.page(actions.onBoard(open, shared, page), Action::id).map(this::view);
    }

    private void requireReader(UUID cluster) {
        caller.requireSomewhere(RESULTS_READ);
        Set<UUID> readable = caller.mayEverywhere(RESULTS_READ)
                ? museums.clusters()
                : museums.clustersOf(caller.organisations(RESULTS_READ));
        if (!readable.contains(cluster)) {
            throw Problems.notFound();
        }
    }

    private boolean isOwn(UUID museumId) {
        return museums.museum(museumId)
                .map(Museum::organisationId)
                .filter(owner -> caller.may(RESULTS_READ, owner))
                .isPresent();
    }

    private View view(Action action) {
        ActionContent content = action.content();
        Museum museum =
                museums.museum(Objects.requireNonNull(content.museumId())).orElseThrow();
        return new View(
                action.id(),
                museum.id(),
                museum.name(),
                content.title(),
                action.state(),
                content.dueOn(),
                action.doneOn(),
                caller.may(RESULTS_READ, action.organisationId()));
    }
}
