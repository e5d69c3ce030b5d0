package fi.kaiku.insight.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// Figures that others published. Everybody reads them, administrators enter them.
@Path("/reference-values")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReferenceValueResource {

    private final ReferenceValues references;
    private final Caller caller;
    private final Clock clock;

    ReferenceValueResource(ReferenceValues references, Caller caller, Clock clock) {
        this.references = references;
        this.caller = caller;
        this.clock = clock;
    }

    /// @see ReferenceValue.Content
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReferenceValue")
    record View(
            UUID id,
            String construct,
            ReferenceValue.Figure figure,
            @Nullable BigDecimal scaleMin,
            @Nullable BigDecimal scaleMax,
            BigDecimal value,
            @Nullable Long n,
            int year,
            String country,
            String source) {

        static View of(ReferenceValue reference) {
            ReferenceValue.Content content = reference.content();
            return new View(
                    reference.id(),
                    content.construct(),
                    content.figure(),
                    content.scaleMin(),
                    content.scaleMax(),
                    content.value(),
                    content.n(),
                    content.year(),
                    content.country(),
                    content.source());
        }
    }

    @POST
    @Transactional
    @Operation(operationId = "createReferenceValue", summary = "Enter a figure that somebody else published")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The reference value.")
    public Response create(@Valid @NotNull ReferenceValue.Content request) {
        caller.requireEverywhere(Permission.ORGANISATION_MANAGE);
        ReleaseProblems.refuseOutside(request);
        ReferenceValue reference = new ReferenceValue(request, clock.instant());
        references.persist(reference);
        return answer(Response.created(URI.create("reference-values/" + reference.id())), reference);
    }

    @GET
    @Transactional
    @Operation(operationId = "listReferenceValues", summary = "Figures that others published")
    public Page<View> list(
            @QueryParam("construct") @Parameter(description = "Of this construct only.") @Nullable String construct,
            @Valid @BeanParam PageRequest page) {
        return page.page(references.all(construct, page), ReferenceValue::id).map(View::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getReferenceValue", summary = "One reference value")
    @APIResponseSchema(value = View.class, responseDescription = "The reference value.")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), references.findByIdOptional(id).orElseThrow(Problems::notFound));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "putReferenceValue", summary = "Mend a reference value")
    @APIResponseSchema(value = View.class, responseDescription = "The reference value.")
    public Response put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReferenceValue.Content request) {
        ReferenceValue reference = own(id, ifMatch);
        ReleaseProblems.refuseOutside(request);
        reference.enter(request, clock.instant());
        return answer(Response.ok(), reference);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteReferenceValue", summary = "Take a reference value away")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        references.delete(own(id, ifMatch));
    }

    private ReferenceValue own(UUID id, @Nullable String ifMatch) {
        caller.requireEverywhere(Permission.ORGANISATION_MANAGE);
        ReferenceValue reference = references.locked(id).orElseThrow(Problems::notFound);
        ETags.requireMatch(ifMatch, reference.revision());
        return reference;
    }

    private static Response answer(Response.ResponseBuilder response, ReferenceValue reference) {
        return response.tag(ETags.of(reference.revision()))
                .entity(View.of(reference))
                .build();
    }
}
