package fi.kaiku.survey;

import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Problems;
import fi.kaiku.survey.imports.SurveyFormat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// How a file is to be read, and whose survey it becomes.
record SurveyImportParameters(
        @Parameter(description = "What kind of file it is.", required = true)
        @QueryParam("format")
        @NotNull
        @Pattern(regexp = "kaiku|xlsform|lss")
        String format,

        @Parameter(description = "Read everything, store nothing.") @QueryParam("dryRun") @DefaultValue("true")
        boolean dryRun,

        @QueryParam("organisationId") @Nullable UUID organisationId,
        @QueryParam("clusterId") @Nullable UUID clusterId,

        @Parameter(description = "Short name of the survey; needed unless dryRun.")
        @QueryParam("slug")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Size(max = 60)
        @Nullable
        String slug,

        @Parameter(description = "Language (BCP 47) of texts where the file does not say.")
        @QueryParam("language")
        @DefaultValue("en")
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        @Size(max = 35)
        String language) {

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where a survey is to be made without owner or slug
    void requireComplete() {
        List<FieldError> errors = new ArrayList<>();
        if (!dryRun && organisationId == null && clusterId == null) {
            errors.add(new FieldError("organisationId", "owner", "Name an organisation or a cluster as the owner."));
        }
        if (!dryRun && slug == null) {
            errors.add(new FieldError("slug", "slug", "Give the survey a short name."));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    SurveyFormat fileFormat() {
        return SurveyFormat.of(format);
    }

    /// @return null where none is named
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where two are
    @Nullable
    SurveyOwner owner() {
        return organisationId == null && clusterId == null ? null : new SurveyOwner(organisationId, clusterId);
    }
}
