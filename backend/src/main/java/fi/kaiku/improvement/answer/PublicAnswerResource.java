package fi.kaiku.improvement.answer;

import static fi.kaiku.platform.Permission.COMMENTS_MODERATE;
import static fi.kaiku.platform.Permission.IMPROVEMENT_EDIT;
import static fi.kaiku.platform.Permission.RESULTS_READ;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.improvement.action.ActionCatalog;
import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.LocalizedText;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// What museums tell their visitors that they did because of them. Whoever works on it writes; whoever may answer
/// comments publishes.
@Path("/public-answers")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class PublicAnswerResource {

    private final PublicAnswers answers;
    private final ActionCatalog actions;
    private final MuseumCatalog museums;
    private final Caller caller;
    private final Clock clock;

    PublicAnswerResource(
            PublicAnswers answers, ActionCatalog actions, MuseumCatalog museums, Caller caller, Clock clock) {
        this.answers = answers;
        this.actions = actions;
        this.museums = museums;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param publishedOn in the museum's own time zone; absent for a draft
    /// @param revision    for `If-Match`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublicAnswer")
    record View(
            UUID id,
            UUID museumId,
            @Nullable UUID actionId,
            LocalizedText said,
            LocalizedText did,
            @Nullable LocalDate publishedOn,
            int revision) {

        static View of(PublicAnswer answer) {
            AnswerContent content = answer.content();
            return new View(
                    answer.id(),
                    content.museumId(),
                    content.actionId(),
                    content.said(),
                    content.did(),
                    answer.publishedOn(),
                    answer.revision());
        }
    }

    @Schema(name = "PublicAnswerPublication")
    record Publication(@NotNull Boolean published) {}

    @GET
    @Operation(operationId = "listPublicAnswers", summary = "Answers of museums the caller works for, and drafts")
    public Page<View> list(@Valid @BeanParam PageRequest page) {
        List<PublicAnswer> found = caller.mayEverywhere(RESULTS_READ)
                ? answers.all(page)
                : answers.of(caller.organisations(RESULTS_READ), page);
        return page.page(found, PublicAnswer::id).map(View::of);
    }

    @POST
    @Operation(operationId = "createPublicAnswer", summary = "Write a draft of an answer to visitors")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The draft.")
    public Response create(@NotNull @Valid AnswerContent request) {
        caller.requireSomewhere(IMPROVEMENT_EDIT);
        Museum museum = museums.museum(request.museumId())
                .filter(known -> caller.may(IMPROVEMENT_EDIT, known.organisationId()))
                .orElseThrow(() -> AnswerProblems.unknown("/museumId", "museum"));
        PublicAnswer answer = new PublicAnswer(museum.organisationId(), checked(request, museum.organisationId()));
        answers.persistAndFlush(answer);
        return answer(Response.created(URI.create("public-answers/" + answer.id())), answer);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPublicAnswer", summary = "One answer to visitors")
    @APIResponseSchema(value = View.class, responseDescription = "The answer.")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), mine(id, RESULTS_READ));
    }

    /// What is published stays so, and has to stay whole.
    @PUT
    @Path("/{id}")
    @Operation(operationId = "putPublicAnswer", summary = "Write an answer to visitors anew")
    @APIResponseSchema(value = View.class, responseDescription = "The answer.")
    public Response put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AnswerContent request) {
        PublicAnswer answer = mine(id, IMPROVEMENT_EDIT);
        ETags.requireMatch(ifMatch, answer.revision());
        if (!museum(request.museumId()).organisationId().equals(answer.organisationId())) {
            throw AnswerProblems.unknown("/museumId", "museum");
        }
        if (answer.publishedOn() != null) {
            caller.require(COMMENTS_MODERATE, answer.organisationId());
            requireWhole(request);
        }
        answer.change(checked(request, answer.organisationId()));
        answers.flush();
        return answer(Response.ok(), answer);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deletePublicAnswer", summary = "Take an answer away, from visitors as well")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        PublicAnswer answer = mine(id, COMMENTS_MODERATE);
        ETags.requireMatch(ifMatch, answer.revision());
        answers.delete(answer);
    }

    @PUT
    @Path("/{id}/publication")
    @Operation(operationId = "putPublicAnswerPublication", summary = "Show an answer to visitors, or no longer")
    @APIResponseSchema(value = View.class, responseDescription = "The answer.")
    public Response publish(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Publication request) {
        PublicAnswer answer = mine(id, COMMENTS_MODERATE);
        ETags.requireMatch(ifMatch, answer.revision());
        if (request.published()) {
            requireWhole(answer.content());
            Museum museum = museum(answer.content().museumId());
            answer.publish(LocalDate.ofInstant(clock.instant(), museum.timeZone()));
        } else {
            answer.withdraw();
        }
        answers.flush();
        return answer(Response.ok(), answer);
    }

    private PublicAnswer mine(UUID id, Permission permission) {
        PublicAnswer answer = answers.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.require(permission, answer.organisationId());
        return answer;
    }

    private AnswerContent checked(AnswerContent content, UUID organisationId) {
        require(AnswerProblems.tooLong(content));
        if (content.actionId() != null && !actions.exists(organisationId, content.actionId())) {
            throw AnswerProblems.unknown("/actionId", "action");
        }
        return content;
    }

    private void requireWhole(AnswerContent content) {
        require(AnswerProblems.missing(content, museum(content.museumId()).languages()));
    }

    private static void require(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private Museum museum(UUID id) {
        return museums.museum(id).orElseThrow(() -> AnswerProblems.unknown("/museumId", "museum"));
    }

    private static Response answer(Response.ResponseBuilder response, PublicAnswer answer) {
        return response.tag(ETags.of(answer.revision())).entity(View.of(answer)).build();
    }
}
