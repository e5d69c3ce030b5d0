package fi.kaiku.insight.comment;

import static fi.kaiku.platform.Permission.COMMENTS_MODERATE;
import static fi.kaiku.platform.Permission.RESULTS_READ;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// Beginnings of answers to comments, which an organisation writes once in its languages.
@Path("/reply-templates")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReplyTemplateResource {

    private final ReplyTemplates templates;
    private final Caller caller;
    private final Clock clock;

    ReplyTemplateResource(ReplyTemplates templates, Caller caller, Clock clock) {
        this.templates = templates;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "NewReplyTemplate")
    record NewTemplate(
            @NotNull UUID organisationId,
            @NotBlank @Size(max = 100) String name,
            @NotNull LocalizedText texts) {}

    @Schema(name = "ReplyTemplateContent")
    record Content(
            @NotBlank @Size(max = 100) String name, @NotNull LocalizedText texts) {}

    /// @param revision for `If-Match`
    @Schema(name = "ReplyTemplate")
    record View(UUID id, UUID organisationId, String name, LocalizedText texts, int revision) {

        static View of(ReplyTemplate template) {
            return new View(
                    template.id(), template.organisationId(), template.name(), template.texts(), template.revision());
        }
    }

    @GET
    @Transactional
    @Operation(operationId = "listReplyTemplates", summary = "Templates of organisations the caller belongs to")
    public Page<View> list(@Valid @BeanParam PageRequest page) {
        List<ReplyTemplate> found = caller.mayEverywhere(RESULTS_READ)
                ? templates.all(page)
                : templates.of(caller.organisations(RESULTS_READ), page);
        return page.page(found, ReplyTemplate::id).map(View::of);
    }

    @POST
    @Transactional
    @Operation(operationId = "createReplyTemplate", summary = "Write a template")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The template.")
    public Response create(@NotNull @Valid NewTemplate request) {
        caller.requireSomewhere(COMMENTS_MODERATE);
        if (!caller.may(COMMENTS_MODERATE, request.organisationId())) {
            throw CommentProblems.unknownOrganisation();
        }
        ReplyTemplate template = new ReplyTemplate(
                request.organisationId(),
                request.name(),
                ReplyText.checked(request.texts(), "/texts"),
                clock.instant());
        templates.persistAndFlush(template);
        return answer(Response.created(URI.create("reply-templates/" + template.id())), template);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "putReplyTemplate", summary = "Write a template anew")
    @APIResponseSchema(value = View.class, responseDescription = "The template.")
    public Response put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Content request) {
        ReplyTemplate template = mine(id);
        ETags.requireMatch(ifMatch, template.revision());
        template.write(request.name(), ReplyText.checked(request.texts(), "/texts"), clock.instant());
        return answer(Response.ok(), template);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteReplyTemplate", summary = "Take a template away; answers keep their words")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        ReplyTemplate template = mine(id);
        ETags.requireMatch(ifMatch, template.revision());
        templates.delete(template);
    }

    private ReplyTemplate mine(UUID id) {
        ReplyTemplate template = templates.locked(id).orElseThrow(Problems::notFound);
        caller.require(COMMENTS_MODERATE, template.organisationId());
        return template;
    }

    private static Response answer(Response.ResponseBuilder response, ReplyTemplate template) {
        return response.tag(ETags.of(template.revision()))
                .entity(View.of(template))
                .build();
    }
}
