package fi.kaiku.museum.privacy;

import static fi.kaiku.platform.Permission.MUSEUM_MANAGE;
import static fi.kaiku.platform.Permission.SURVEY_READ;

import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.LocalizedText;
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

/// What an organisation adds to the privacy notice that its visitors can read.
@Path("/organisations/{id}/privacy-notice")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class PrivacyNoticeResource {

    private static final int LONGEST = 3_000;

    private final PrivacyNotices notices;
    private final MuseumCatalog museums;
    private final Caller caller;
    private final Clock clock;

    PrivacyNoticeResource(PrivacyNotices notices, MuseumCatalog museums, Caller caller, Clock clock) {
        this.notices = notices;
        this.museums = museums;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getPrivacyNotice", summary = "What an organisation adds to its privacy notice")
    @APIResponseSchema(value = NoticeContent.class, responseDescription = "As it was last written.")
    public Response get(@PathParam("id") UUID id) {
        require(SURVEY_READ, id);
        return answer(notices.findByIdOptional(id).orElseGet(() -> new PrivacyNotice(id, clock.instant())));
    }

    @PUT
    @Operation(operationId = "putPrivacyNotice", summary = "Write what visitors are told of their data")
    @APIResponseSchema(value = NoticeContent.class, responseDescription = "As it is from now on.")
    public Response put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NoticeContent request) {
        require(MUSEUM_MANAGE, id);
        requireShort(request.purpose(), "/purpose");
        requireShort(request.more(), "/more");
        PrivacyNotice notice = notices.locked(id).orElseGet(() -> new PrivacyNotice(id, clock.instant()));
        ETags.requireMatch(ifMatch, notice.revision());
        notice.write(request, clock.instant());
        notices.persistAndFlush(notice);
        return answer(notice);
    }

    private static void requireShort(@Nullable LocalizedText text, String pointer) {
        if (text != null) {
            text.texts().forEach((language, words) -> {
                if (words.length() > LONGEST) {
                    throw Problems.invalid(
                            pointer + "/" + language, "text.too-long", "At most %d characters.".formatted(LONGEST));
                }
            });
        }
    }

    private void require(Permission permission, UUID id) {
        caller.require(permission, id);
        if (!museums.hasOrganisation(id)) {
            throw Problems.notFound();
        }
    }

    private static Response answer(PrivacyNotice notice) {
        return Response.ok(notice.content()).tag(ETags.of(notice.revision())).build();
    }
}
