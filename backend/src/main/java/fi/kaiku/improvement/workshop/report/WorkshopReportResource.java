package fi.kaiku.improvement.workshop.report;

import static fi.kaiku.platform.Permission.RESULTS_READ;

import fi.kaiku.improvement.workshop.WorkshopCatalog;
import fi.kaiku.improvement.workshop.WorkshopKey;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// A workshop to be printed and handed round.
@Path("/workshops/{id}/report")
@Authenticated
class WorkshopReportResource {

    static final String MEDIA_TYPE = "application/pdf";

    private final WorkshopCatalog workshops;
    private final ComposeReport composing;
    private final PrintReport printing;
    private final Caller caller;

    WorkshopReportResource(WorkshopCatalog workshops, ComposeReport composing, PrintReport printing, Caller caller) {
        this.workshops = workshops;
        this.composing = composing;
        this.printing = printing;
        this.caller = caller;
    }

    @GET
    @Produces(MEDIA_TYPE)
    @Operation(
            operationId = "getWorkshopReport",
            summary = "What a workshop came to, as a document",
            description = "Votes are in it when the vote is over; hidden cards are not.")
    @APIResponse(
            responseCode = "200",
            description = "PDF, sheets of A4.",
            content =
                    @Content(
                            mediaType = WorkshopReportResource.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("language")
                    @DefaultValue("en")
                    @Parameter(description = "`fi`, `sv` or `en`, of the report; what people wrote stays in theirs.")
                    String language) {
        WorkshopKey workshop = workshops.key(id).orElseThrow(Problems::notFound);
        caller.require(RESULTS_READ, workshop.organisationId());
        if (!WorkshopWords.languages().contains(language)) {
            throw Problems.invalid("language", "value.unknown", "fi, sv or en.");
        }
        return Response.ok(printing.print(composing.compose(workshop, language)))
                .language(language)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"workshop-%s-%s.pdf\"".formatted(id, language))
                .build();
    }
}
