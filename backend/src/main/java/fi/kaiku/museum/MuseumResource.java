package fi.kaiku.museum;

import static fi.kaiku.platform.Permission.MUSEUM_MANAGE;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
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

/// Museums of the organisations in which the caller has a role.
@Path("/museums")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class MuseumResource {

    private final Museums museums;
    private final Organisations organisations;
    private final MuseumRegistry registry;
    private final MergePatches patches;
    private final Caller caller;

    MuseumResource(
            Museums museums,
            Organisations organisations,
            MuseumRegistry registry,
            MergePatches patches,
            Caller caller) {
        this.museums = museums;
        this.organisations = organisations;
        this.registry = registry;
        this.patches = patches;
        this.caller = caller;
    }

    @Schema(name = "MuseumPatch")
    record Change(
            @NotNull @Trilingual LocalizedText name,
            @NotBlank @Size(max = 100) String municipality,
            @NotNull @Size(max = 64) @TimeZone String timeZone,
            @NotEmpty @Size(max = 20) List<@NotNull @LanguageTag String> languages,
            @NotNull @Size(max = 50) List<@NotNull @Valid OpeningHours> openingHours) {

        static Change of(Museum museum) {
            return new Change(
                    museum.name(),
                    museum.municipality(),
                    museum.timeZone().getId(),
                    museum.languages(),
                    museum.openingHours());
        }
    }

    /// @param openingHours empty where they are not known
    /// @param synthetic    the museum belongs to the demonstration: its submissions are invented
    @Schema(name = "Museum")
    record View(
            UUID id,
            UUID organisationId,
            String slug,
            LocalizedText name,
            String municipality,
            String timeZone,
            List<String> languages,
            List<OpeningHours> openingHours,
            boolean synthetic) {

        static View of(Museum museum) {
            return new View(
                    museum.id(),
                    museum.organisationId(),
                    museum.slug(),
                    museum.name(),
                    museum.municipality(),
                    museum.timeZone().getId(),
                    museum.languages(),
                    museum.openingHours(),
                    museum.synthetic());
        }
    }

    @POST
    @Transactional
    @Operation(operationId = "createMuseum", summary = "Enter a museum of an organisation")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The museum.")
    public Response create(@Valid @NotNull NewMuseum request) {
        caller.requireSomewhere(MUSEUM_MANAGE);
        if (!caller.may(MUSEUM_MANAGE, request.organisationId())
                || organisations.findByIdOptional(request.organisationId()).isEmpty()) {
            throw MuseumProblems.unknownOrganisation();
        }
        Museum museum = registry.enter(request, false);
        return answer(Response.created(URI.create("museums/" + museum.id())), museum);
    }

    @GET
    @Transactional
    @Operation(operationId = "listMuseums", summary = "Museums of the caller's organisations")
    public Page<View> list(@Valid @BeanParam PageRequest page) {
        List<RegisteredMuseum> found = caller.mayEverywhere(SURVEY_READ)
                ? museums.all(page)
                : museums.of(caller.organisations(SURVEY_READ), page);
        return page.page(found, RegisteredMuseum::id)
                .map(RegisteredMuseum::museum)
                .map(View::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getMuseum", summary = "One museum")
    @APIResponseSchema(value = View.class, responseDescription = "The museum.")
    public Response get(UUID id) {
        return answer(Response.ok(), visible(id).museum());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatches.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Transactional
    @Operation(operationId = "changeMuseum", summary = "Change name, place, time zone, languages or opening hours")
    @RequestBodySchema(Change.class)
    @APIResponseSchema(value = View.class, responseDescription = "The museum.")
    public Response change(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode request) {
        RegisteredMuseum museum = visible(id);
        caller.require(MUSEUM_MANAGE, museum.organisationId());
        ETags.requireMatch(ifMatch, museum.museum().revision());
        Change change = patches.apply(request, Change.of(museum.museum()));
        MuseumProblems.refuseReversed(change.openingHours());
        museum.open(change.openingHours());
        museum.describe(change.name(), change.municipality(), change.timeZone(), change.languages());
        museums.flush();
        return answer(Response.ok(), museum.museum());
    }

    private RegisteredMuseum visible(UUID id) {
        RegisteredMuseum museum = museums.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.require(SURVEY_READ, museum.organisationId());
        return museum;
    }

    private static Response answer(Response.ResponseBuilder response, Museum museum) {
        return response.tag(ETags.of(museum.revision())).entity(View.of(museum)).build();
    }
}
