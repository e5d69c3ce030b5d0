package fi.kaiku.survey.translation;

import fi.kaiku.platform.ETags;
import fi.kaiku.survey.SurveyDefinition;
import fi.kaiku.survey.SurveyDrafts;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// The texts of a draft on their way to translators and back.
@Path("/surveys/{id}/draft/texts")
@Authenticated
@Transactional
class SurveyTextsResource {

    private static final String CSV_EXAMPLE = """
            id;where;note;source;target
            q.overall.text;1.1 Käyntisi;;Millainen käyntisi oli?;Hur var ditt besök?
            """;
    private static final String XLIFF_EXAMPLE = """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fi" trgLang="sv">
              <file id="survey">
                <unit id="q.overall.text">
                  <segment state="translated">
                    <source xml:space="preserve">Millainen käyntisi oli?</source>
                    <target xml:space="preserve">Hur var ditt besök?</target>
                  </segment>
                </unit>
              </file>
            </xliff>
            """;

    private final SurveyDrafts drafts;

    SurveyTextsResource(SurveyDrafts drafts) {
        this.drafts = drafts;
    }

    @GET
    @Produces({TextsFormat.CSV_TYPE, TextsFormat.XLIFF_TYPE})
    @Operation(operationId = "getSurveyTexts", summary = "The draft's texts, as a file for a translator")
    @APIResponse(
            responseCode = "200",
            description = "XLIFF 2.0, or CSV in UTF-8 with a byte order mark.",
            content = {
                @Content(
                        mediaType = TextsFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        example = CSV_EXAMPLE),
                @Content(
                        mediaType = TextsFormat.XLIFF_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        example = XLIFF_EXAMPLE)
            })
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = "`xliff` (the default) or `csv`.") @QueryParam("format") @Nullable String format,
            @Parameter(
                            description =
                                    "Into which the texts are translated; a CSV file without it has a column for each.")
                    @QueryParam("language")
                    @Nullable
                    String language,
            @Parameter(description = "From which; the survey's main language where absent.")
                    @QueryParam("source")
                    @Nullable
                    String source) {
        SurveyDrafts.Draft draft = drafts.read(id);
        TextsFormat form = TextsFormat.named(format);
        SurveyDefinition definition = draft.definition();
        Languages languages = new Languages(definition);
        String from = languages.source(source);
        String into = language == null ? null : languages.require(language, "language");
        return Response.ok(
                        switch (form) {
                            case CSV -> csv(definition, from, into);
                            case XLIFF -> xliff(draft.slug(), definition, from, into);
                        },
                        form.mediaType() + ";charset=UTF-8")
                .tag(ETags.of(draft.revision()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s%s.%s\""
                                .formatted(draft.slug(), into == null ? "" : "-" + into, form.ending()))
                .build();
    }

    @PUT
    @Consumes(MediaType.WILDCARD) // so that the refusal of any other can say which are taken
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putSurveyTexts",
            summary = "Put the texts of a translated file into the draft, or see what would come of it",
            description = "Sets texts, and changes nothing else: a text for which the file has none stays as it is.")
    @APIResponseSchema(value = TextsReport.class, responseDescription = "What became of each text.")
    public Response put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Parameter(description = "Of the texts; needed for a column called target, else a filter.")
                    @QueryParam("language")
                    @Nullable
                    String language,
            @Parameter(description = "Of the sources in a CSV file; the survey's main language where absent.")
                    @QueryParam("source")
                    @Nullable
                    String source,
            @Parameter(description = "Check everything, change nothing.") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @HeaderParam("Content-Type") @Parameter(hidden = true) @Nullable MediaType type,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = TextsFormat.CSV_TYPE,
                                        schema = @Schema(type = SchemaType.STRING),
                                        example = CSV_EXAMPLE),
                                @Content(
                                        mediaType = TextsFormat.XLIFF_TYPE,
                                        schema = @Schema(type = SchemaType.STRING),
                                        example = XLIFF_EXAMPLE)
                            })
                    byte[] body) {
        SurveyDrafts.Draft draft = drafts.lock(id, ifMatch);
        TextsFormat format = TextsFormat.of(type);
        Languages languages = new Languages(draft.definition());
        String asked = language == null ? null : languages.require(language, "language");
        TextsFile file = format.read(body);
        languages.requireFit(file, asked);
        TextsIntake intake = new TextsIntake(
                draft.document(),
                asked,
                languages.source(file.sourceLanguage() == null ? source : file.sourceLanguage()));
        intake.take(file);
        SurveyDrafts.Draft left = dryRun ? draft : drafts.replace(id, intake.document());
        return Response.ok(intake.report(dryRun, left.revision()))
                .tag(ETags.of(left.revision()))
                .build();
    }

    private static String csv(SurveyDefinition definition, String source, @Nullable String target) {
        List<String> targets = target == null ? new Languages(definition).targets(source) : List.of(target);
        return TextsCsv.write(Unit.of(definition, source, targets), targets, target);
    }

    private static String xliff(String name, SurveyDefinition definition, String source, @Nullable String target) {
        if (target == null) {
            throw TextsProblems.noLanguage();
        }
        return XliffWriter.write(
                name, definition.translatorNote(), source, target, Unit.of(definition, source, List.of(target)));
    }
}
