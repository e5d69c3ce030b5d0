package fi.kaiku.museum.privacy;

import static fi.kaiku.platform.Permission.MUSEUM_MANAGE;
import static fi.kaiku.platform.Permission.SURVEY_READ;

import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// For how long an organisation keeps what visitors gave.
@Path("/organisations/{id}/retention")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class RetentionTermsResource {

    private final RetentionDecisions decisions;
    private final MuseumCatalog museums;
    private final Caller caller;
    private final Clock clock;

    RetentionTermsResource(RetentionDecisions decisions, MuseumCatalog museums, Caller caller, Clock clock) {
        this.decisions = decisions;
        this.museums = museums;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getRetentionTerms", summary = "For how long an organisation keeps which data")
    @APIResponseSchema(value = Terms.class, responseDescription = "Months, for each class that has an end.")
    public Response get(@PathParam("id") UUID id) {
        require(SURVEY_READ, id);
        return answer(decisions.findByIdOptional(id).orElseGet(() -> new RetentionTerms(id, clock.instant())));
    }

    @PUT
    @Operation(
            operationId = "putRetentionTerms",
            summary = "Decide for how long which data are kept",
            description = "What is over then is deleted by the next nightly run, for good. Ask what that would be: "
                    + "`previewRetention`.")
    @APIResponseSchema(value = Terms.class, responseDescription = "As it is from now on.")
    public Response put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Terms request) {
        require(MUSEUM_MANAGE, id);
        RetentionTerms terms = decisions.locked(id).orElseGet(() -> new RetentionTerms(id, clock.instant()));
        ETags.requireMatch(ifMatch, terms.revision());
        terms.set(request, clock.instant());
        decisions.persistAndFlush(terms);
        return answer(terms);
    }

    private void require(Permission permission, UUID id) {
        caller.require(permission, id);
        if (!museums.hasOrganisation(id)) {
            throw Problems.notFound();
        }
    }

    private static Response answer(RetentionTerms terms) {
        return Response.ok(terms.terms()).tag(ETags.of(terms.revision())).build();
    }
}
