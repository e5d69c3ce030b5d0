package fi.kaiku.insight.view;

import static fi.kaiku.platform.Permission.RESULTS_READ;
import static fi.kaiku.platform.Permission.SURVEY_EDIT;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.insight.filter.Readers;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.MergePatches;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// Views of surveys that somebody keeps, for themselves or for all of an organisation.
@Path("/saved-views")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class SavedViewResource {

    /// Of one survey, for one person: more than anybody finds their way in.
    private static final int MOST = 100;

    private final SavedViews views;
    private final Readers readers;
    private final MuseumCatalog museums;
    private final MergePatches patches;
    private final Caller caller;
    private final Clock clock;

    SavedViewResource(
            SavedViews views,
            Readers readers,
            MuseumCatalog museums,
            MergePatches patches,
            Caller caller,
            Clock clock) {
        this.views = views;
        this.readers = readers;
        this.museums = museums;
        this.patches = patches;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "NewSavedView")
    record CreateRequest(
            @NotNull UUID surveyId,
            @NotBlank @Size(max = 120) String name,

            @NotNull @Size(max = 40) @Pattern(regexp = ViewContent.TAB)
            String tab,

            @NotNull @Size(max = 2_000) @Pattern(regexp = ViewContent.QUERY)
            String search,

            @Nullable UUID sharedWith) {

        ViewContent content() {
            return new ViewContent(name, tab, search, sharedWith);
        }
    }

    /// @param mine       whether it is the caller's own
    /// @param changeable whether the caller may change and delete it
    @Schema(name = "SavedView")
    record View(
            UUID id,
            UUID surveyId,
            String name,
            String tab,
            String search,
            @Nullable UUID sharedWith,
            boolean mine,
            boolean changeable,
            Instant createdAt) {}

    @POST
    @Operation(operationId = "createSavedView", summary = "Keep a view of a survey under a name")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The view.")
    public Response create(@NotNull @Valid CreateRequest request) {
        if (!readers.mayRead(request.surveyId())) {
            throw ViewProblems.unknown("/surveyId", "survey");
        }
        requireSharable(request.sharedWith());
        if (views.countOf(request.surveyId(), caller.accountId()) >= MOST) {
            throw ViewProblems.tooMany(MOST);
        }
        SavedView view = new SavedView(caller.accountId(), request.surveyId(), request.content(), clock.instant());
        views.persistAndFlush(view);
        return answer(Response.created(URI.create("saved-views/" + view.id())), view);
    }

    @GET
    @Operation(operationId = "listSavedViews", summary = "One's own views of a survey, and those shared with one")
    public Page<View> list(
            @QueryParam("surveyId") @Parameter(required = true) @Nullable UUID surveyId,
            @BeanParam @Valid PageRequest page) {
        if (surveyId == null) {
            throw Problems.invalid("surveyId", "value.missing", "Say of which survey.");
        }
        if (!readers.mayRead(surveyId)) {
            throw ViewProblems.unknown("surveyId", "survey");
        }
        List<SavedView> found = caller.mayEverywhere(RESULTS_READ)
                ? views.of(surveyId, caller.accountId(), page)
                : views.of(surveyId, caller.accountId(), caller.organisations(RESULTS_READ), page);
        return page.page(found, SavedView::id).map(this::shown);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSavedView", summary = "One view")
    @APIResponseSchema(value = View.class, responseDescription = "The view.")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), visible(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatches.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "patchSavedView", summary = "Rename a view, change what it shows or who sees it")
    @APIResponseSchema(value = View.class, responseDescription = "The view.")
    public Response patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @RequestBodySchema(ViewContent.class) JsonNode request) {
        SavedView view = changeable(id);
        ETags.requireMatch(ifMatch, view.revision());
        ViewContent content = patches.apply(request, view.content());
        requireSharable(content.sharedWith());
        view.change(content);
        views.flush();
        return answer(Response.ok(), view);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteSavedView", summary = "Keep a view no longer")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        SavedView view = changeable(id);
        ETags.requireMatch(ifMatch, view.revision());
        views.delete(view);
    }

    private SavedView visible(UUID id) {
        SavedView view = views.findByIdOptional(id).filter(this::isVisible).orElseThrow(Problems::notFound);
        readers.requireSurvey(view.surveyId());
        return view;
    }

    private SavedView changeable(UUID id) {
        SavedView view = visible(id);
        if (!isChangeable(view)) {
            throw Problems.forbidden(SURVEY_EDIT.name());
        }
        return view;
    }

    private boolean isVisible(SavedView view) {
        UUID organisation = view.sharedWith();
        return view.isOf(caller.accountId()) || organisation != null && caller.may(RESULTS_READ, organisation);
    }

    /// What is shared stays in order when its owner has left: whoever edits the organisation's surveys may see to it.
    private boolean isChangeable(SavedView view) {
        UUID organisation = view.sharedWith();
        return view.isOf(caller.accountId()) || organisation != null && caller.may(SURVEY_EDIT, organisation);
    }

    private void requireSharable(@Nullable UUID organisation) {
        if (organisation != null
                && !(caller.may(RESULTS_READ, organisation) && museums.hasOrganisation(organisation))) {
            throw ViewProblems.unknown("/sharedWith", "organisation");
        }
    }

    private View shown(SavedView view) {
        ViewContent content = view.content();
        return new View(
                view.id(),
                view.surveyId(),
                content.name(),
                content.tab(),
                content.search(),
                content.sharedWith(),
                view.isOf(caller.accountId()),
                isChangeable(view),
                view.createdAt());
    }

    private Response answer(Response.ResponseBuilder response, SavedView view) {
        return response.tag(ETags.of(view.revision())).entity(shown(view)).build();
    }
}
