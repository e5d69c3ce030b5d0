package fi.kaiku.insight.report;

import fi.kaiku.insight.WeightParameters;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Selections;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Questionnaire;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// Results to be printed and handed round.
@Path("/surveys/{id}/report")
@Authenticated
class ReportResource {

    static final String MEDIA_TYPE = "application/pdf";

    private static final String IN = "reportLanguage";
    private static final String LANGUAGE_OF_LAST_RESORT = "en";

    private final Selections selections;
    private final WriteReport report;

    ReportResource(Selections selections, WriteReport report) {
        this.selections = selections;
        this.report = report;
    }

    @GET
    @Produces(MEDIA_TYPE)
    @Operation(
            operationId = "getSurveyReport",
            summary = "Results as a document for a board, within a filter",
            description =
                    "Figures with their intervals, what they are about, and beside them those of the period of equal "
                            + "length just before, where the filter has a first day.")
    @APIResponse(
            responseCode = "200",
            description = "PDF, sheets of A4.",
            content =
                    @Content(
                            mediaType = ReportResource.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(
            @PathParam("id") UUID id,
            @BeanParam FilterParameters filter,
            @BeanParam WeightParameters how,
            @QueryParam(IN)
                    @Parameter(
                            description = "`fi`, `sv` or `en`, the language of the report; without it, as "
                                    + "`Accept-Language` says. `language` is that of the answers.",
                            schema = @Schema(type = SchemaType.STRING))
                    List<String> reportLanguage,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Questionnaire survey = selections.readable(id);
        Written written = new Written();
        Set<String> known = new HashSet<>(FilterParameters.NAMES);
        known.add(IN);
        known.add(WeightParameters.NAME);
        written.refuseAllBut(known, uri.getQueryParameters());
        Selection selection = selections.select(survey, filter, written);
        String asked = written.one(
                IN,
                reportLanguage,
                value -> Optional.of(value).filter(ReportWords.languages()::contains),
                "fi, sv or en.");
        boolean areWeighted = how.areWeighted(written);
        written.requireUnderstood();
        String language = asked == null ? accepted(headers.getAcceptableLanguages()) : asked;
        return Response.ok(report.write(survey, selection, areWeighted, language))
                .language(language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"report-%s-%s.pdf\"".formatted(id, language))
                .build();
    }

    private static String accepted(List<Locale> preferred) {
        return preferred.stream()
                .map(Locale::getLanguage)
                .filter(ReportWords.languages()::contains)
                .findFirst()
                .orElse(LANGUAGE_OF_LAST_RESORT);
    }
}
