package fi.kaiku.collector;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// Staff print a poster that leads visitors' phones to a collector.
@Path("/collectors/{id}/poster")
@Authenticated
@Transactional
class CollectorPosterResource {

    static final String MEDIA_TYPE = "application/pdf";

    private final Collectors collectors;
    private final Assignments assignments;
    private final CollectorPoster poster;
    private final Caller caller;

    CollectorPosterResource(Collectors collectors, Assignments assignments, CollectorPoster poster, Caller caller) {
        this.collectors = collectors;
        this.assignments = assignments;
        this.poster = poster;
        this.caller = caller;
    }

    @GET
    @Produces(MEDIA_TYPE)
    @Operation(operationId = "getCollectorPoster", summary = "A poster with the QR code of a collector, to be printed")
    @APIResponse(
            responseCode = "200",
            description = "PDF, one page of A4, in the languages of the survey.",
            content =
                    @Content(
                            mediaType = CollectorPosterResource.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("id") UUID id, @Context UriInfo request) {
        PlacedSurvey collector =
                collectors.findByIdOptional(id).orElseThrow(Problems::notFound).placed();
        caller.require(Permission.SURVEY_READ, collector.organisationId());
        URI address = request.getBaseUriBuilder()
                .replacePath("/kiosk.html")
                .queryParam("key", collector.key())
                .build();
        return Response.ok(poster.print(assignments.of(collector), address))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"poster-%s.pdf\"".formatted(collector.key()))
                .build();
    }
}
