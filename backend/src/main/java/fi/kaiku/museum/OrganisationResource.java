package fi.kaiku.museum;

import static fi.kaiku.platform.Permission.ORGANISATION_MANAGE;
import static fi.kaiku.platform.Permission.SURVEY_READ;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.MergePatches;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// The owners of museums.
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class OrganisationResource {

    private final Organisations organisations;
    private final MuseumRegistry registry;
    private final MergePatches patches;
    private final Caller caller;

    OrganisationResource(Organisations organisations, MuseumRegistry registry, MergePatches patches, Caller caller) {
        this.organisations = organisations;
        this.registry = registry;
        this.patches = patches;
        this.caller = caller;
    }

    @Schema(name = "OrganisationPatch")
    record Change(
            @NotNull @Trilingual LocalizedText name,
            @Size(max = 9) @BusinessId @Nullable String businessId,
            @NotNull @Pattern(regexp = MuseumRegistry.WORD) String ownerType) {

        static Change of(Organisation organisation) {
            return new Change(organisation.name(), organisation.businessId(), organisation.ownerType());
        }
    }

    @Schema(name = "Organisation")
    record View(UUID id, LocalizedText name, @Nullable String businessId, String ownerType) {

        static View of(Organisation organisation) {
            return new View(
                    organisation.id(), organisation.name(), organisation.businessId(), organisation.ownerType());
        }
    }

    @POST
    @Transactional
    @Operation(operationId = "createOrganisation", summary = "Enter an owner of museums")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The organisation.")
    public Response create(@Valid @NotNull NewOrganisation request) {
        caller.requireEverywhere(ORGANISATION_MANAGE);
        UUID id = registry.enter(request);
        return answer(Response.created(URI.create("organisations/" + id)), visible(id));
    }

    @GET
    @Transactional
    @Operation(operationId = "listOrganisations", summary = "Organisations in which the caller has a role")
    public Page<View> list(@Valid @BeanParam PageRequest page) {
        List<Organisation> found = caller.mayEverywhere(SURVEY_READ)
                ? organisations.all(page)
                : organisations.among(caller.organisations(SURVEY_READ), page);
        return page.page(found, Organisation::id).map(View::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getOrganisation", summary = "One organisation")
    @APIResponseSchema(value = View.class, responseDescription = "The organisation.")
    public Response get(UUID id) {
        return answer(Response.ok(), visible(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatches.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Transactional
    @Operation(operationId = "changeOrganisation", summary = "Change name, business id or kind of owner")
    @RequestBodySchema(Change.class)
    @APIResponseSchema(value = View.class, responseDescription = "The organisation.")
    public Response change(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode request) {
        Organisation organisation = visible(id);
        caller.require(ORGANISATION_MANAGE, id);
        ETags.requireMatch(ifMatch, organisation.revision());
        Change change = patches.apply(request, Change.of(organisation));
        organisation.describe(change.name(), change.businessId(), change.ownerType());
        organisations.flush();
        return answer(Response.ok(), organisation);
    }

    private Organisation visible(UUID id) {
        caller.require(SURVEY_READ, id);
        return organisations.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    private static Response answer(Response.ResponseBuilder response, Organisation organisation) {
        return response.tag(ETags.of(organisation.revision()))
                .entity(View.of(organisation))
                .build();
    }
}
