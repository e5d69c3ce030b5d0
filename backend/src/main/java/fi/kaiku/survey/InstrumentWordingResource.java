package fi.kaiku.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.instrument.Instrument;
import fi.kaiku.instrument.Instruments;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// The words in which an organisation may ask a standard questionnaire: entered by those who hold a licence for them,
/// read by the organisation's staff only.
@Path("/organisations/{organisationId}/instruments/{instrument}/versions/{version}/wordings")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class InstrumentWordingResource {

    private final InstrumentWordings wordings;
    private final UsableWordings usable;
    private final Caller caller;
    private final Clock clock;

    InstrumentWordingResource(InstrumentWordings wordings, UsableWordings usable, Caller caller, Clock clock) {
        this.wordings = wordings;
        this.usable = usable;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param restricted shown in answering only; true wherever the licence does not say otherwise
    /// @param source     where the words are from, and by which licence the organisation uses them
    @Schema(name = "NewInstrumentWording")
    record Content(
            @NotNull Origin origin,
            @NotNull Boolean restricted,
            @NotBlank @Size(max = 500) String source,
            @NotNull @Valid WordingTexts texts) {}

    /// @param shipped came with Kaiku; the organisation may enter its own instead
    @Schema(name = "InstrumentWording")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            String language, Origin origin, boolean restricted, String source, boolean shipped, WordingTexts texts) {

        static View of(UsableWording wording) {
            return new View(
                    wording.language(),
                    wording.origin(),
                    wording.restricted(),
                    wording.source(),
                    wording.shipped(),
                    wording.texts());
        }
    }

    @Schema(name = "InstrumentWordings")
    record All(List<View> items) {

        static All of(Collection<UsableWording> wordings) {
            return new All(wordings.stream().map(View::of).toList());
        }
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listInstrumentWordings",
            summary = "The wordings in which an organisation can ask a questionnaire",
            description =
                    "One a language: what the organisation entered, else what came with Kaiku. A short list, given whole.")
    public All list(
            @PathParam("organisationId") UUID organisationId,
            @PathParam("instrument") String key,
            @PathParam("version") int version) {
        caller.require(Permission.SURVEY_READ, organisationId);
        return All.of(usable.of(organisationId, find(key, version)).values());
    }

    @GET
    @Path("/{language}")
    @Transactional
    @Operation(operationId = "getInstrumentWording", summary = "The wording in one language")
    @APIResponseSchema(value = View.class, responseDescription = "The wording.")
    public Response get(
            @PathParam("organisationId") UUID organisationId,
            @PathParam("instrument") String key,
            @PathParam("version") int version,
            @PathParam("language") String language) {
        caller.require(Permission.SURVEY_READ, organisationId);
        UsableWording wording = Optional.ofNullable(
                        usable.of(organisationId, find(key, version)).get(language))
                .orElseThrow(Problems::notFound);
        return answer(wording);
    }

    @PUT
    @Path("/{language}")
    @Transactional
    @Operation(
            operationId = "putInstrumentWording",
            summary = "Enter or replace the wording in one language",
            description =
                    "Published versions keep the words they were published with. If-Match is needed where the organisation has entered a wording already.")
    @APIResponseSchema(value = View.class, responseDescription = "The wording.")
    public Response put(
            @PathParam("organisationId") UUID organisationId,
            @PathParam("instrument") String key,
            @PathParam("version") int version,
            @PathParam("language") String language,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Content request) {
        caller.require(Permission.SURVEY_EDIT, organisationId);
        Instrument instrument = find(key, version);
        requireLanguage(language);
        List<FieldError> errors = request.texts().errors(instrument);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        InstrumentWording.Id id = new InstrumentWording.Id(organisationId, key, version, language);
        InstrumentWording wording = wordings.locked(id).orElseGet(() -> new InstrumentWording(id));
        if (wording.revision() > 0) {
            ETags.requireMatch(ifMatch, wording.revision());
        }
        wording.enter(
                request.origin(), request.restricted(), request.source().strip(), request.texts(), clock.instant());
        wordings.store(wording);
        return answer(wording.usable());
    }

    @DELETE
    @Path("/{language}")
    @Transactional
    @Operation(operationId = "deleteInstrumentWording", summary = "Take an organisation's own wording away")
    public void delete(
            @PathParam("organisationId") UUID organisationId,
            @PathParam("instrument") String key,
            @PathParam("version") int version,
            @PathParam("language") String language,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        caller.require(Permission.SURVEY_EDIT, organisationId);
        InstrumentWording wording = wordings.locked(new InstrumentWording.Id(organisationId, key, version, language))
                .orElseThrow(Problems::notFound);
        ETags.requireMatch(ifMatch, wording.revision());
        wordings.delete(wording);
    }

    private static Instrument find(String key, int version) {
        return Instruments.find(key, version).orElseThrow(Problems::notFound);
    }

    private static void requireLanguage(String tag) {
        TranslationCheck.flaw(tag).ifPresent(detail -> {
            throw Problems.invalid("/language", "language.invalid", detail.formatted(tag));
        });
    }

    private static Response answer(UsableWording wording) {
        return Response.ok(View.of(wording)).tag(ETags.of(wording.revision())).build();
    }
}
