package fi.kaiku.export.workshop;

import static fi.kaiku.platform.Permission.RESULTS_READ;

import fi.kaiku.export.file.Form;
import fi.kaiku.improvement.action.ActionCatalog;
import fi.kaiku.improvement.workshop.WorkshopCatalog;
import fi.kaiku.improvement.workshop.WorkshopCatalog.Overview;
import fi.kaiku.improvement.workshop.WorkshopKey;
import fi.kaiku.improvement.workshop.wall.Board;
import fi.kaiku.improvement.workshop.wall.WallCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
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

/// A workshop to be worked on in a spreadsheet; `GET /workshops/{id}/state` has the same as JSON.
@Path("/workshops/{id}/workbook")
@Authenticated
@Transactional
class WorkshopWorkbookResource {

    private final WorkshopCatalog workshops;
    private final WallCatalog wall;
    private final ActionCatalog actions;
    private final Caller caller;

    WorkshopWorkbookResource(WorkshopCatalog workshops, WallCatalog wall, ActionCatalog actions, Caller caller) {
        this.workshops = workshops;
        this.wall = wall;
        this.actions = actions;
        this.caller = caller;
    }

    @GET
    @Produces(Form.XLSX_TYPE)
    @Operation(
            operationId = "getWorkshopWorkbook",
            summary = "A workshop's cards, groups and votes as a workbook",
            description = "Four sheets: the workshop, the ideas taken along, its cards with those that are hidden, its "
                    + "groups with what was voted once the vote is over.")
    @APIResponse(
            responseCode = "200",
            description = "An Excel workbook.",
            content =
                    @Content(
                            mediaType = Form.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = "(a file)"))
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("language")
                    @DefaultValue("en")
                    @Parameter(description = "`fi`, `sv` or `en`, of the headings; what people wrote stays in theirs.")
                    String language) {
        WorkshopKey workshop = workshops.key(id).orElseThrow(Problems::notFound);
        caller.require(RESULTS_READ, workshop.organisationId());
        if (!WorkshopBook.LANGUAGES.contains(language)) {
            throw Problems.invalid("language", "value.unknown", "fi, sv or en.");
        }
        Overview overview = workshops.overview(workshop).orElseThrow(Problems::notFound);
        Board board = wall.board(workshop, 0).orElseThrow(Problems::notFound);
        WorkshopBook book = new WorkshopBook(
                overview,
                workshops.roles(workshop),
                board.forStaff(),
                action -> actions.promise(workshop.organisationId(), action).map(ActionCatalog.Promise::title),
                language);
        return Response.ok(book.bytes())
                .language(language)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"workshop-%s-%s.%s\"".formatted(id, language, Form.XLSX.ending()))
                .build();
    }
}
