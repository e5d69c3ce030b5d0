package fi.kaiku.improvement.answer;

import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Problems;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// What a museum has told its visitors, for everybody: kiosks, and the museum's public page.
@Path("/museums/{id}/published-answers")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Transactional
@AcrossOrganisations
class PublishedAnswersResource {

    private static final int MOST = 50;
    private static final int SECONDS = 300;

    private final PublicAnswers answers;
    private final MuseumCatalog museums;

    PublishedAnswersResource(PublicAnswers answers, MuseumCatalog museums) {
        this.answers = answers;
        this.museums = museums;
    }

    /// @param name  of the museum
    /// @param items newest first, at most 50
    @Schema(name = "PublishedAnswers")
    record Published(LocalizedText name, List<String> languages, List<Item> items) {}

    @Schema(name = "PublishedAnswer")
    record Item(UUID id, LocalizedText said, LocalizedText did, LocalDate publishedOn) {

        static Item of(PublicAnswer answer) {
            AnswerContent content = answer.content();
            return new Item(answer.id(), content.said(), content.did(), Objects.requireNonNull(answer.publishedOn()));
        }
    }

    @GET
    @Operation(operationId = "listPublishedAnswers", summary = "What a museum did because of what visitors said")
    @APIResponseSchema(value = Published.class, responseDescription = "The newest answers.")
    public Response list(@PathParam("id") UUID id) {
        Published published = museums.museum(id)
                .map(museum -> new Published(
                        museum.name(),
                        museum.languages(),
                        answers.published(id, MOST).stream().map(Item::of).toList()))
                .orElseThrow(Problems::notFound);
        CacheControl kept = new CacheControl();
        kept.setMaxAge(SECONDS);
        return Response.ok(published).cacheControl(kept).build();
    }
}
